import type { ExportFormat } from '../../settings';

/** What is said on an audited page: by its marks, the card and the navigator. */
export const overlay = {
  productName: '年报审核',
  region: '年报审核结果',
  summary: '审核摘要',
  severity: { error: '错误', warning: '警告', info: '提示' },
  /** Accessible name of a badge that stands for one slip. */
  badge: (severity: string, message: string) => `${severity}：${message}`,
  /** The same where several slips share a place. */
  badges: (count: number, severity: string, message: string) =>
    `此处 ${count} 个问题。${severity}：${message}`,
  /** On the mark of a place where something is missing. */
  gap: '缺',
  close: '关闭',
  previous: '上一处',
  next: '下一处',
  announce: (index: number, count: number, message: string) =>
    `第 ${index} / ${count} 处：${message}`,
  hideMarks: '隐藏标记',
  showMarks: '显示标记',
  collapse: '收起',
  expand: (errors: number, warnings: number) =>
    `展开审核摘要：${errors} 个错误，${warnings} 个警告`,
  /** The handle that the navigator is moved by. */
  move: '移动导航条：拖动，或按方向键；点击则移至下一角',
  tools: '导航条',
  filter: '按级别筛选',
  filterTo: (severity: string, count: number) => `${count} 个${severity}，仅显示该级别`,
  filterOff: (severity: string, count: number) => `${count} 个${severity}，取消筛选`,
  /** Every finding was set aside. */
  allIgnored: (count: number) => `${count} 个问题均已忽略`,
  ignoredToo: (count: number) => `另有 ${count} 个已忽略`,
  openPanel: '打开审核面板',
  help: '快捷键',
  /** Copying is no export. */
  save: (format: string, isCopy: boolean) => (isCopy ? format : `导出审核结果：${format}`),
  saveOthers: '选择导出格式',
  saving: '正在导出…',
  saved: (format: string) => `已导出：${format}`,
  savedAsText: '已复制为文本',
  saveFailed: '导出失败，请重试。',
  formats: {
    xlsx: 'Excel 工作簿',
    docx: 'Word 审核意见书',
    html: '网页',
    csv: 'CSV 表格',
    json: 'JSON 数据',
    text: '复制为文本',
  } satisfies Readonly<Record<ExportFormat, string>>,
  /** A click on a control of the overlay that did nothing, and how to go on. */
  refused: {
    covered:
      '按钮被网页内容遮挡，操作未执行。请移开遮挡内容，或点击浏览器工具栏图标，在审核面板中操作。',
    moved: '按钮刚刚出现或移动，操作未执行，请重试。',
  },
  counts: (severity: string, count: number) => `${count} 个${severity}`,
  /** What of the sums is worth a look; nothing of those that agree. */
  checks: (failed: number, unknown: number) =>
    failed + unknown === 0
      ? '勾稽相符'
      : `勾稽：${[failed > 0 && `不符 ${failed}`, unknown > 0 && `无法判断 ${unknown}`]
          .filter((part) => part !== false)
          .join('，')}`,
  clean: '未发现问题',
  /** The page only announces the report. */
  textNotRead: '未读到正文',
  older: '旧格式年报，未按模板审核',
  ignoredAnnounce: '已忽略该问题，可取消忽略。',
  /** Above the list behind a printed page. */
  legend: (count: number) => `年报审核结果（${count} 处）`,
  advice: '修改建议',
  colon: '：',
  /** Said in a plain bubble, where the card itself can't be shown. */
  plainCard: '卡片载入失败，请刷新页面后重试。',
};

export type OverlayWords = typeof overlay;
