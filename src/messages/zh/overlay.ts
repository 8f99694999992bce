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
  position: (index: number, count: number) => `第 ${index} / ${count} 处`,
  announce: (index: number, count: number, message: string) =>
    `第 ${index} / ${count} 处：${message}`,
  hideMarks: '隐藏标记',
  showMarks: '显示标记',
  collapse: '收起',
  expand: (errors: number, warnings: number) =>
    `展开审核摘要：${errors} 个错误，${warnings} 个警告`,
  counts: (severity: string, count: number) => `${count} 个${severity}`,
  checks: (passed: number, made: number) => `勾稽 ${passed}/${made} 通过`,
  checksUnknown: (count: number) => `另有 ${count} 项无法判断`,
  clean: '未发现问题',
  older: '旧格式报告，不按模板审核',
  sameSpot: (count: number) => `此处 ${count} 个问题`,
  sum: '勾稽关系',
  unequal: '不等于',
  equal: '等于',
  total: '合计',
  difference: '相差',
  unknown: '未知',
  zeros: (count: number) => `其余 ${count} 项为 0`,
  allZeros: (count: number) => `${count} 项均为 0`,
  foldZeros: '收起为 0 的项',
  expected: '应为',
  actual: '现为',
  basis: '依据',
  advice: '怎么改',
  hidden: '这一处目前在页面上不可见，可能被折叠或隐藏。',
  goToCell: (name: string, value: string) => `${name}，${value}，转到该单元格`,
};

export type OverlayWords = typeof overlay;
