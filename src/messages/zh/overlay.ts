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
  move: '移动：拖动，或用方向键；点击换到下一角',
  tools: '审核工具',
  filter: '按级别筛选',
  filterTo: (severity: string, count: number) => `${count} 个${severity}，只看这一级`,
  filterOff: (severity: string, count: number) => `${count} 个${severity}，取消筛选`,
  /** Every finding was set aside. */
  allIgnored: (count: number) => `${count} 个问题均已忽略`,
  ignoredToo: (count: number) => `另有 ${count} 个已忽略`,
  openPanel: '打开审核面板',
  help: '快捷键',
  save: (format: string) => `导出审核结果：${format}`,
  saveOthers: '选择导出格式',
  saving: '正在导出…',
  saved: (format: string) => `已导出：${format}`,
  savedAsText: '已复制为文本',
  saveFailed: '导出未能完成，请再试一次。',
  formats: {
    xlsx: 'Excel 工作簿',
    docx: 'Word 文档',
    html: '网页',
    csv: 'CSV 表格',
    json: 'JSON 数据',
    text: '复制为文本',
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
  older: '旧格式报告，不按模板审核',
  ignoredAnnounce: '已忽略这一处，可以撤销。',
  /** Said in a plain bubble, where the card itself can't be shown. */
  plainCard: '说明卡片未能载入，可刷新页面后再试。',
};

export type OverlayWords = typeof overlay;
