import type { Concept } from './concept';

/** What section two counts. */
export const PROACTIVE: readonly Concept[] = [
  {
    code: 'O',
    words: '规范性文件 行政规范性文件 政府规范性文件 政策性规范性文件',
    means: { row: 'normativeDocuments' },
  },
  {
    code: 'O',
    words: '规章 政府规章 部门规章 行政规章 行政法规、规章 行政法规和规章',
    means: { row: 'regulations' },
  },
  {
    code: 'm',
    words:
      '制发 制定 制定出台 制定印发 制定发布 制定并印发 制定并发布 制定并公布 制定公布 制定并公开 制定下发 出台 印发 新发布 新公布 制作 印制 发文 ' +
      '本年制发 制订 颁布 发布实施 出台实施 起草制定 研究制定 制定实施',
  },
  { code: 'e', words: '修订 修改 修编 修正' },
  {
    code: 'b',
    words:
      '废止 宣布废止 宣布失效 废除 清理废止 清理并废止 清理、废止 清理和废止 清理废除 失效 本年废止',
  },
  {
    code: 'f',
    words: '现行有效 现行有效文件 现有 有效 现有效 现行 保留有效 仍有效 仍然有效 继续生效',
  },
  { code: 'L', words: '行政许可 许可', means: { row: 'licensing' } },
  { code: 'L', words: '行政处罚', means: { row: 'penalties' } },
  { code: 'L', words: '行政强制', means: { row: 'enforcement' } },
  {
    code: 'L',
    words: '行政强制措施 行政强制执行',
    means: { row: 'enforcement', part: true },
  },
  { code: 'j', words: '作出 做出 实施 下达 核发 办出' },
  { code: 'd', words: '决定 决定书 处理决定 处理决定书 处理结果' },
  {
    code: 'F',
    words:
      '行政事业性收费 行政事业收费 行政事业性收费项目 行政事业性收费收入 行政事业性收费金额 行政事业性收费总额 行政事业性费用',
    means: { row: 'fees' },
  },
  { code: 'k', words: '收取 征收 收缴 取得 实现 征缴' },
];
