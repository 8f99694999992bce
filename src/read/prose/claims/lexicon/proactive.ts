import type { Concept } from './concept';

/** What section two counts. */
export const PROACTIVE: readonly Concept[] = [
  {
    code: 'O',
    words: '(|行政|政府|政策性)规范性文件',
    means: { row: 'normativeDocuments' },
  },
  {
    code: 'O',
    words: '(|政府|部门|行政|行政法规、|行政法规和)规章',
    means: { row: 'regulations' },
  },
  {
    code: 'm',
    words:
      '(|本年)制发 制定(|出台|下发|实施) 制定(|并)(印发|发布|公布|公开) (起草|研究)制定 出台 印发 新(发布|公布) 制作 印制 发文 制订 颁布 (发布|出台)实施',
  },
  { code: 'e', words: '修订 修改 修编 修正' },
  {
    code: 'b',
    words: '(|本年|宣布)废止 (|宣布)失效 废除 清理(|并|、|和)废止 清理废除',
  },
  {
    code: 'f',
    words: '现行(|有效|有效文件) 现有 (|现|保留|仍|仍然|持续)有效 继续生效',
  },
  { code: 'L', words: '(|行政)许可', means: { row: 'licensing' } },
  { code: 'L', words: '行政处罚', means: { row: 'penalties' } },
  { code: 'L', words: '行政强制', means: { row: 'enforcement' } },
  {
    code: 'L',
    words: '(|采取)行政强制措施 行政强制执行',
    means: { row: 'enforcement', part: true },
  },
  { code: 'j', words: '作出 做出 实施 下达 核发 办出' },
  { code: 'd', words: '(|处理)决定(|书) 处理结果' },
  {
    code: 'F',
    words: '行政事业(收费|性费用) 行政事业性收费(|项目|收入|金额|总额)',
    means: { row: 'fees' },
  },
  { code: 'k', words: '收取 征收 收缴 取得 实现 征缴' },
];
