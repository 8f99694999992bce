import { quote } from '../../wording';

/** Words of the view in which last year's report stands beside this year's. */
export const years = {
  thisYear: '本年度',
  lastYear: '上年度',
  yearOf: (year: number | null) => (year === null ? '年度不详' : `${year} 年度`),
  against: (organ: string, year: string) => `与${quote(organ)}${year}的年报比较。`,
  none: '存档中没有上年度的年报',
  noneNote: '打开同一单位上一年度的年报，审核后存入本机存档，即可在此比较。',
  private: '隐私窗口中不读取存档。',
  proposals: '可能是上年度的年报',
  proposalsNote: '以下年报可能是本单位上年度的年报，请确认。确认后长期有效。',
  reasons: {
    renamed: '单位名称不同，可能经过更名或者机构改革',
    unsure: '单位名称不同，无法判断是否为同一单位',
    unnamed: '未写明单位或者年度',
    several: '上年度的年报不止一份',
  },
  confirm: '确认',
  confirmOf: (organ: string) => `确认：${organ}`,
  unconfirm: '撤销确认',
  held: '年度衔接',
  heldOf: (failed: number, unknown: number, passed: number) =>
    [
      failed > 0 && `不符 ${failed}`,
      unknown > 0 && `无法判断 ${unknown}`,
      passed > 0 && `相符 ${passed}`,
    ]
      .filter((part) => part !== false)
      .join('，'),
  allYears: '历年数据',
  series: {
    requests: '新收申请',
    results: '办理结果',
    disputes: '复议诉讼',
  },
  figures: '两年数据',
  noFigures: '两年的数据均为零或者空白。',
  item: '项目',
  difference: '增减',
  passages: '相同的段落',
  goTo: '在页面上查看',
  openPage: '打开该页',
  /** Title of all of this where it is part of a document. */
  title: '与上年度报告对照',
  /** Where the report stands that it was compared with. */
  source: '上年度报告',
  number: '序号',
  noPassages: '未发现相同的段落。',
  share: (percent: string) => `正文有 ${percent} 的文字相同（数字、表格、标题和固定用语不计）。`,
  /** The findings that belong here, by their numbers. */
  findings: (numbers: string) => `见审核发现第 ${numbers} 项。`,
  comma: '、',
  giving: {
    title: '指定上年度报告',
    offered: '本页链接的上年度年报',
    address: '上年度报告的网址',
    addressHint: '上年度报告的网址',
    file: '已保存的网页：',
    read: '读取',
    reading: '正在读取…',
    note: '点击“读取”后才会访问该网址，不发送 Cookie；由脚本显示、无法直接读取的网页，在后台标签页中打开，读完即关。读取的报告存入本机存档。',
    taken: (report: string) => `已读取并存入存档：${report}`,
    unsure: (report: string) => `单位名称不一致，请确认是否为上年度的年报：${report}`,
    problem: {
      notPermitted: '该网址不在 gov.cn 网站上，请打开该页面后再试。',
      badAddress: '网址有误，请以 http:// 或者 https:// 开头填写完整。',
      refused: '网站拒绝访问，请打开该页面后再试。',
      redirected: '该网址转到其他地址，请打开后填入转到的网址。',
      challenge: '网站要求验证，请打开该页面后再试。',
      login: '该页面需要登录，请打开该页面后再试。',
      missing: '该网址没有网页，请核对网址。',
      empty: '页面内容由脚本载入，请打开该页面后再试。',
      tooLarge: '页面过大，未读取。',
      unreadable: '无法识别文字编码。',
      unavailable: '网站暂时无法访问，请稍后再试。',
      offline: '未能连接该网站，请检查网络后再试。',
      aborted: '读取已中止，请重试。',
      file: '该网址是文件，不是网页。请打开报告的网页版。',
      notReport: '该页面不是政府信息公开工作年度报告。',
      announced: '该页面未登载报告正文。',
      otherYear: '该报告不是上年度的年报。',
    },
  },
};

export type YearsWords = typeof years;
