/** Words of the options page. */
export const options = {
  title: '规则设置',
  intro:
    '关闭不适用的规则，或更改规则的级别。改动立即生效：页面标记、工具栏、弹出窗口和导出的结果都按此执行。',
  basis: '依据：',
  basisNote:
    '依据中的“格式”指报告年度适用的格式文件：2021 年度起为国办公开办函〔2021〕30号，2019、2020 年度为国办公开办函〔2019〕60号。',
  groups: {
    structure: '结构',
    tables: '表格与单元格',
    arithmetic: '勾稽关系',
    claims: '文字与表格',
    formalities: '日期与名称',
    statements: '应写内容与遗留',
  },
  severity: { error: '错误', warning: '警告', info: '提示' },
  severityOf: (title: string) => `级别：${title}`,
  defaultMark: (severity: string) => `${severity}（默认）`,
  changedFrom: (severity: string) => `默认为${severity}`,
  off: '已关闭',
  search: '查找规则',
  searchHint: '按名称、编号或依据查找',
  onlyChanged: '只看改动过的',
  total: (count: number) => `共 ${count} 条规则`,
  counts: (off: number, regraded: number) =>
    [off > 0 && `${off} 条已关闭`, regraded > 0 && `${regraded} 条改了级别`]
      .filter((part) => part !== false)
      .join('，'),
  allDefault: '全部为默认设置',
  found: (count: number) => `找到 ${count} 条`,
  none: '没有符合条件的规则',
  reset: '恢复默认',
  resetOf: (title: string) => `恢复默认：${title}`,
  resetAll: '全部恢复默认',
  wasReset: (title: string) => `“${title}”已恢复默认`,
  wereReset: '全部规则已恢复默认',
  undo: '撤销',
  notSaved: '设置没有保存成功，请再试一次。',
  setAside:
    '原有的规则设置无法读取（可能来自更新的版本，或已损坏），现按默认设置审核。原内容没有丢失，已另外保存。',
  saveSetAside: '存为文件',
  dropSetAside: '删除原内容',
  setAsideFile: '无法读取的规则设置.json',
};

export type OptionsWords = typeof options;
