import { quote } from '../../wording';

/** Words of the panel, wherever it is shown. */
export const panel = {
  loading: '正在读取审核结果…',
  severity: { error: '错误', warning: '警告', info: '提示' },
  year: (year: number) => `${year} 年度`,
  yearUnknown: '年度不详',
  issuerUnknown: '未能识别发布机关',
  format: (template: string) =>
    template === 'older' ? '2019 年以前的旧格式' : `${template} 年格式`,
  publishedOn: '发布',
  signedOn: '落款',
  unknown: '未见',
  goTo: '在页面上查看',
  notFound: '页面上已找不到该处，页面可能已变化。',

  outline: '报告提纲',
  sections: {
    overview: '总体',
    proactive: '主动公开',
    requests: '申请',
    disputes: '复议诉讼',
    problems: '问题改进',
    other: '其他',
  },
  /** Accessible name of an entry of the outline. */
  sectionPresent: (title: string, count: number) =>
    count === 0 ? `${title}，无问题` : `${title}，${count} 个问题`,
  sectionMissing: (title: string) => `${title}，缺少`,
  missing: '缺',

  views: { findings: '问题', data: '数据', checks: '核对', years: '对比' },
  viewsOf: '审核结果',

  // 问题
  search: '查找问题',
  searchHint: '查找',
  allRules: '全部规则',
  byRule: '按规则筛选',
  bySeverity: '按级别筛选',
  ruleCount: (title: string, count: number) => `${title}（${count}）`,
  shown: (shown: number, all: number) => `显示 ${shown} / ${all} 个问题`,
  noMatch: '没有符合条件的问题',
  clearFilter: '清除筛选',
  expected: '应为',
  actual: '现为',
  comparedWith: '对应单元格',
  advice: '修改建议',
  basis: '依据',
  allIgnored: '全部问题均已忽略',

  ignoreThis: '忽略此问题',
  reason: '忽略的理由',
  reasonHint: '例如：已与单位核实，属更正后的数据',
  cancel: '取消',
  ignored: (count: number) => `已忽略 ${count} 个`,
  ignoredOn: (date: string) => `${date} 忽略`,
  noReason: '未填写理由',
  wasIgnored: '已忽略，不再计入',
  wasUnignored: '已取消忽略，重新计入',
  wasUndone: '已撤销',
  undo: '撤销',
  notKept: '保存失败，请重试。',
  dismiss: '关闭提示',

  /** Findings that a person adds. */
  own: {
    add: '添加意见',
    edit: '修改意见',
    remove: '删除意见',
    chosen: '意见针对的内容',
    choose: '请在页面上选中文字，或点击表格中的单元格，再回到此处。',
    tooLong: '所选文字过长，请缩短后再选。',
    readAgain: '读取页面上的选择',
    kinds: { words: '词句', cell: '单元格', row: '整行' },
    severity: '级别',
    words: '意见内容',
    hint: '说明存在的问题和修改要求',
    needsTarget: '请先在页面上选择意见针对的内容。',
    needsWords: '请填写意见内容。',
    save: '保存意见',
    wasAdded: '已添加意见',
    wasEdited: '已修改意见',
    wasRemoved: '已删除意见',
    gone: '该条意见已在别处删除。',
    full: '浏览器给扩展的存储空间已满，意见未能保存，所填内容仍保留在此。可在设置中清理后重试。',
    keys: 'Alt+Shift+N',
  },

  // 数据
  noTable: '页面上未识别到该表。',
  blank: '空白',
  absent: '页面上无此格',
  /** Said before what stands in a cell. */
  cell: (place: string) => `${place}：`,
  found: (count: number) => `${count} 个问题`,
  partsAddUp: (sum: string) => `分项相加 ${sum}`,
  chooseCell: '点选单元格，可转到页面上的该处。',
  nothingHere: '此格未发现问题。',

  // 核对
  checks: '勾稽核对',
  checksOf: (failed: number, unknown: number) =>
    failed + unknown === 0
      ? '全部相符'
      : [failed > 0 && `不符 ${failed}`, unknown > 0 && `无法判断 ${unknown}`]
          .filter((part) => part !== false)
          .join('，'),
  /** Of a table that was not read at all. */
  tableUnread: (table: string, count: number) => `${table}未读到，${count} 项无法判断`,
  checksNone: '没有可核对的勾稽关系',
  checksNoneNote: '页面上未识别到第三、第四部分的统计表。',
  outcome: { failed: '不符', unknown: '无法判断', passed: '相符' },
  left: '左边',
  right: '右边',
  difference: (amount: string) => `相差 ${amount}`,
  zeros: (count: number) => `另 ${count} 项为 0`,
  unknownValue: '未知',
  because: '缺少数据：',
  termMissing: (name: string) => `${name}：表中无此格`,
  termBlank: (name: string) => `${name}：空白`,
  termUnreadable: (name: string, printed: string) => `${name}：${quote(printed)}不是数字`,

  clean: '未发现问题',
  cleanNote: '章节、表格与勾稽关系均已核对。',
  cleanUnknown: (count: number) => `其中 ${count} 项勾稽关系因数据缺失无法判断。`,
  textNotRead: '未读到正文',
  textNotReadNote: '页面未登载报告正文，没有可核对的章节和表格。',
  older: '旧格式年报，未按模板审核',
  olderNote: '2018 年度及以前的年报格式不一，不作逐项核对。',

  save: '导出',
  /** Copying is no export. */
  saveAs: (format: string, isCopy: boolean) => (isCopy ? format : `导出：${format}`),
  otherFormats: '其他格式',
  /** Before the state that exports are limited to. */
  exportOnly: '导出范围',
  exportAll: '全部问题',
  exportNone: '没有处于该状态的问题，未导出。',
  saving: '正在导出…',
  saved: '已导出，请在浏览器的下载中查看',
  copied: '已复制到剪贴板',
  notSaved: '导出失败，请重试。',

  openPanel: '打开审核面板',
  notOpened: '未能打开审核面板，请从浏览器的侧边栏菜单中打开。',
  /** In a window of the panel's own in Firefox, where a click in a page opens no sidebar. */
  sidebarHint:
    '审核面板也可显示在 Firefox 的侧边栏中：点击工具栏上的“年报审核”图标，选“打开审核面板”。',
  notReport: '本页不是政府信息公开工作年度报告',
  notReportNote: '本页没有可审核的内容。',
  notReportChecked: '已完整读取本页，未识别到年度报告的章节和表格。',
  auditAnyway: '仍要审核此页',
  offer: '本页不在 gov.cn 网站上',
  offerNote: '如本页为政府信息公开工作年度报告，可直接审核。审核仅在您的浏览器内进行。',
  waiting: '本页尚未审核',
  waitingNote: '页面可能在安装扩展之前已打开，或仍在载入。',
  audit: '审核此页',
  onlyThisTime: '本次只审核此页。',
  auditAlways: (sites: string) => `始终审核此网站（${sites}）`,
  sites: (sites: readonly string[]) => sites.join('、'),
  siteAdded: (sites: string) => `已添加 ${sites}，该网站的网页打开后自动审核，可在设置中移除`,
  siteRefused: '浏览器未授予权限，未添加。',
  auditing: '正在审核…',
  closed: '本页无法审核',
  closedNote: '浏览器不允许扩展读取这类页面。',
  unseen: '本页不在审核范围内',
  unseenNote: '要审核 gov.cn 以外的网页，请点击浏览器工具栏上的“年报审核”图标。',
  gone: '标签页已关闭',
  goneNote: '重新打开年度报告的网页，再从工具栏打开审核结果。',
  pdf: 'PDF 文件无法审核',
  pdfNote: '请打开年度报告的网页版。',
  failed: '审核未能完成',
  failedNote: '读取本页时出错，请刷新页面后重试。',
  retry: '再试一次',
  settings: '设置',
  rulesOff: (count: number) => `已关闭 ${count} 条规则`,
};

export type PanelWords = typeof panel;
