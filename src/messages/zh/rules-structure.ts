import { quote } from '../quotes';
import type { RuleMessage, RuleMessages } from '../types';

const FILL_WITH_ZERO = '没有数据的填“0”。';
/** The parts of a wrong total may be wrong as well, so neither figure is called the right one. */
const OF_PARTS: RuleMessage['facts'] = {
  expected: { name: '分项相加' },
  actual: { name: '填报总计' },
};

export const structureMessages: RuleMessages = {
  'text-elsewhere': {
    title: '网页未载正文',
    message: ({ actual }) =>
      `网页未登载报告正文，仅提供${quote(actual)}，无法在网页上审核、检索，也无法由读屏软件朗读。`,
    advice: '在网页上直接发布报告全文和三张统计表，附件可作为补充。',
  },
  'too-large': {
    title: '网页过大，未能全部审核',
    message: () => '网页内容超出审核上限，仅审核了其中一部分；未标出问题之处不等于没有问题。',
    advice: '网页上仅保留报告正文和统计表，其他内容另页发布，然后重新审核。',
  },
  'section-missing': {
    title: '章节缺失',
    message: ({ expected }) => `报告缺少${quote(expected)}部分。`,
    advice: '按格式补充该部分的标题和内容；确无内容的，保留标题并注明“无”。',
  },
  'section-order': {
    title: '章节顺序不符',
    message: ({ place }) => `${place}未排在格式规定的位置。`,
    advice: '按格式规定的六个部分的顺序调整。',
  },
  'section-title': {
    title: '章节标题不符',
    message: ({ expected, actual }) => `标题应为${quote(expected)}，网页为${quote(actual)}。`,
    advice: '按格式规定改正标题的序号和文字。',
  },
  'section-empty': {
    title: '章节无内容',
    message: ({ place }) => `${place}仅有标题，标题下无任何内容。`,
    advice: '补充该部分的内容；确无内容的，注明“无”。',
  },
  'table-missing': {
    title: '统计表缺失',
    message: ({ table }) => `缺少${table}：该部分有标题和文字，未附规定的统计表。`,
    advice: `按格式插入完整的统计表，${FILL_WITH_ZERO}`,
  },
  'table-image': {
    title: '统计表为图片',
    message: ({ table }) => `${table}以图片形式发布，无法核对、检索，也无法由读屏软件朗读。`,
    advice: '改用可复制的网页表格发布。',
  },
  'row-missing': {
    title: '缺行',
    message: ({ table, expected, rows: [first, ...others] }) =>
      first === undefined
        ? `${table}缺少${quote(expected)}一项。`
        : `${table}自${quote(first)}起缺 ${others.length + 1} 行，至${quote(others.at(-1) ?? '')}止。`,
    advice: `按格式补充所缺的行，${FILL_WITH_ZERO}`,
  },
  'row-extra': {
    title: '多余行',
    message: ({ table, actual }) => `${table}中的${quote(actual)}行不在格式规定之内。`,
    advice: '删除自行增加的行；需要说明的情况，在文字部分说明。',
  },
  'column-missing': {
    title: '缺列',
    message: ({ table, expected }) => `${table}缺少${quote(expected)}列。`,
    advice: `按格式补充所缺的列，${FILL_WITH_ZERO}`,
  },
  'column-extra': {
    title: '多余列',
    message: ({ table, actual }) => `${table}中的${quote(actual)}列不在格式规定之内。`,
    advice: '删除自行增加的列；需要说明的情况，在文字部分说明。',
  },
  'label-deviation': {
    title: '表头文字不符',
    message: ({ expected, actual }) =>
      actual === ''
        ? `应为${quote(expected)}，网页上该格为空白。`
        : `应为${quote(expected)}，网页为${quote(actual)}。`,
    advice: '按格式规定改正该格文字。',
  },
  'cell-empty': {
    title: '单元格空白',
    message: ({ table, count, cells }) => `${table}有 ${count} 格未填写：${cells}。`,
    advice: '没有数据的填“0”，不留空白。',
  },
  'cell-not-number': {
    title: '单元格非数字',
    message: ({ table, count, cells, actual }) =>
      `${table}有 ${count} 格填写的不是数字（${actual}）：${cells}。`,
    advice: '没有数据的填“0”；有数据的填阿拉伯数字，说明写入文字部分。',
  },
  'cell-remark': {
    title: '数字附有说明',
    message: ({ table, count, cells, actual }) =>
      `${table}有 ${count} 格在数字之外另有文字（${actual}）：${cells}。审核时按其中的数字计算。`,
    advice: '单元格内仅填数字，单位和说明写入文字部分。',
  },
  'cell-invalid-value': {
    title: '数值无效',
    message: ({ place, actual }) =>
      `${place}填报为${quote(actual)}。件数应为不小于 0 的整数，金额不应小于 0。`,
    advice: '核对原始数据后更正。',
  },
  'template-mismatch': {
    title: '格式与年度不符',
    message: ({ expected, actual }) =>
      `报告年度应使用${expected}规定的格式，网页使用的是${actual}规定的格式。`,
    advice: '按报告年度适用的格式重新填报。',
  },
  'requests-balance': {
    title: '收办件数勾稽不符',
    message: ({ place, expected, actual, difference }) =>
      `${place}：本年新收与上年结转合计 ${expected}，办理结果总计与结转下年度合计 ${actual}，相差 ${difference}。`,
    facts: { expected: { name: '新收与结转合计' }, actual: { name: '办理与结转合计' } },
    advice: '核对该列新收、结转和办理结果的件数，使第一项加第二项等于第三项加第四项。',
  },
  'requests-handled-total': {
    title: '办理结果总计不符',
    message: ({ place, expected, actual, difference }) =>
      `${place}填报 ${actual}，各项办理结果相加为 ${expected}，相差 ${difference}。`,
    facts: OF_PARTS,
    advice: '核对该列各项办理结果及“（七）总计”。',
  },
  'requests-row-total': {
    title: '行总计不符',
    message: ({ place, expected, actual, difference }) =>
      `${place}填报 ${actual}，各类申请人相加为 ${expected}，相差 ${difference}。`,
    facts: OF_PARTS,
    advice: '核对该行各类申请人的件数及总计。',
  },
  'disputes-total': {
    title: '复议诉讼总计不符',
    message: ({ place, expected, actual, difference }) =>
      `${place}填报 ${actual}，前四项相加为 ${expected}，相差 ${difference}。`,
    facts: OF_PARTS,
    advice: '核对结果维持、结果纠正、其他结果、尚未审结的件数及总计。',
  },
};
