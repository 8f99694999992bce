import { titled } from '../../wording';

/** What only the workbook says; the rest of its words are those of all saved documents. */
export const workbook = {
  /** At most 31 characters, and none of : \ / ? * [ ] */
  sheets: { findings: '审核意见', recheck: '复查', sums: '勾稽核对', data: '数据', years: '对比' },
  recheck: { since: '首次发现', fixedOn: '不再发现' },
  heading: (title: string) => `${titled(title)}审核意见`,
  problem: '问题',
  link: '打开',
  /** Where a sentence stands, and the cell that it was held against. */
  placeOfSentence: (place: string, cell: string) => `${place}（对应单元格：${cell}）`,
  page: (sheet: string) => `${sheet}　第 &P 页，共 &N 页`,
  older: '报告采用 2019 年以前的格式，没有统一的模板可供核对。',
  textNotRead: '未读到正文：网页未登载报告正文，没有可列示的数据。',
  notAudited: '未作审核',
  noReport: '网页上没有年度报告。',

  sums: {
    heading: '勾稽核对',
    note: '算式按“数据”表中的数字自动计算：在“数据”表中改正数字，本表随即重新核对。“审核时”一列保留网页原数的核对结果。不符的列在最前，其次为无法判断的。',
    number: '序号',
    kind: '勾稽关系',
    place: '位置',
    left: '左式',
    right: '右式（为 0 的项不列）',
    leftSum: '左边',
    rightSum: '右边',
    difference: '相差',
    outcome: '结果',
    before: '审核时',
    none: '没有可核对的勾稽关系。',
    allZeros: (count: number) => `${count} 项均为 0`,
    values: '单元格',
    counted: '计入',
    blanks: '视为空白的写法',
    blankMarks: '只含以下符号',
    blankWords: '或为以下文字',
    valuesNote:
      '空白和“/”“—”“无”等按 0 计；总计空白时，各分项均为 0 才按 0 计。缺项和认不出的写法记作“?”，无法判断。',
  },

  data: {
    heading: '报告数据',
    note: '按网页所载。数字可直接改正，“勾稽核对”表随即重算。',
    legend: { error: '错误', warning: '警告', info: '提示', missing: '网页上缺此格' },
    missing: '缺',
    tableMissing: '（网页上未识别到该表）',
    finding: (number: number, kind: string) => `审核意见第 ${number} 项：${kind}`,
    shouldBe: (expected: string) => `应为 ${expected}`,
    is: (actual: string) => `现为 ${actual}`,
    comma: '，',
    ignored: '（已排除）',
    printed: (text: string) => `网页上写作：${text}`,
    author: '年报审核',
  },
};

export type WorkbookWords = typeof workbook;
