import type { RuleMessages } from '../types';

export const structureMessages: RuleMessages = {
  'text-elsewhere': {
    title: '正文不在网页上',
    message: ({ actual }) =>
      `页面上没有报告正文，只提供了“${actual}”，无法在网页上审核、检索，也无法被读屏软件朗读。`,
    advice: '把报告全文和三张统计表直接发布在网页上，附件可作为补充。',
  },
  'too-large': {
    title: '网页过大，未能全部审核',
    message: () =>
      '这个网页的内容超出了审核的上限，只审核了其中一部分：没有标出问题的地方，不等于没有问题。',
    advice: '只在网页上保留报告正文和统计表，或把其他内容移到单独的网页，然后重新审核。',
  },
  'section-missing': {
    title: '缺少章节',
    message: ({ expected }) => `报告中没有“${expected}”这一部分。`,
    advice: '按格式补上该部分的标题和内容；确无内容的，也应保留标题并写明“无”。',
  },
  'section-order': {
    title: '章节顺序不符',
    message: ({ place }) => `“${place}”没有排在格式规定的位置上。`,
    advice: '按格式规定的六个部分的顺序调整。',
  },
  'section-title': {
    title: '章节标题不符',
    message: ({ expected, actual }) => `标题应为“${expected}”，页面写作“${actual}”。`,
    advice: '把标题的序号和文字改为格式规定的写法。',
  },
  'section-empty': {
    title: '章节没有内容',
    message: ({ place }) => `“${place}”只有标题，标题下没有任何内容。`,
    advice: '补充该部分的内容；确无内容的，写明“无”。',
  },
  'table-missing': {
    title: '缺少表格',
    message: ({ place }) => `${place}不在：这一部分有标题和文字，却没有规定的统计表。`,
    advice: '按格式插入完整的统计表，没有数据的填 0。',
  },
  'table-image': {
    title: '表格是图片',
    message: ({ place }) => `${place}以图片形式发布，无法核对、检索，也无法被读屏软件朗读。`,
    advice: '改用可复制的网页表格发布。',
  },
  'row-missing': {
    title: '缺少行',
    message: ({ expected }) => `表中没有“${expected}”这一行。`,
    advice: '按格式补上该行，没有数据的填 0。',
  },
  'row-extra': {
    title: '多出行',
    message: ({ actual }) => `格式中没有“${actual}”这一行。`,
    advice: '删去自行增加的行；需要说明的情况写在文字部分。',
  },
  'column-missing': {
    title: '缺少列',
    message: ({ expected }) => `表中没有“${expected}”这一列。`,
    advice: '按格式补上该列，没有数据的填 0。',
  },
  'column-extra': {
    title: '多出列',
    message: ({ actual }) => `格式中没有“${actual}”这一列。`,
    advice: '删去自行增加的列；需要说明的情况写在文字部分。',
  },
  'label-deviation': {
    title: '表头文字不符',
    message: ({ expected, actual }) =>
      actual === ''
        ? `应为“${expected}”，页面上这一格是空的。`
        : `应为“${expected}”，页面写作“${actual}”。`,
    advice: '把该格文字改为格式规定的写法。',
  },
  'cell-empty': {
    title: '单元格空白',
    message: ({ place, count }) => `${place}有 ${count} 格没有填写。`,
    advice: '没有数据的填 0，不留空白。',
  },
  'cell-not-number': {
    title: '单元格不是数字',
    message: ({ place, count, actual }) => `${place}有 ${count} 格填的不是数字：${actual}。`,
    advice: '没有数据的填 0；有数据的填阿拉伯数字，说明写在文字部分。',
  },
  'cell-remark': {
    title: '数字旁有附注',
    message: ({ place, count, actual }) =>
      `${place}有 ${count} 格在数字之外还写了别的内容：${actual}。审核时按其中的数字计算。`,
    advice: '单元格只填数字，单位和说明写在文字部分。',
  },
  'cell-invalid-value': {
    title: '数值无效',
    message: ({ place, actual }) =>
      `${place}填的是“${actual}”：件数应是不小于 0 的整数，金额不应小于 0。`,
    advice: '核对原始数据后改正。',
  },
  'template-mismatch': {
    title: '格式与年度不符',
    message: ({ expected, actual }) =>
      `本年度应使用${expected}规定的格式，页面使用的是${actual}的格式。`,
    advice: '改用本年度适用的格式重新填报。',
  },
  'requests-balance': {
    title: '收办不平衡',
    message: ({ place, expected, actual, difference }) =>
      `${place}：“本年新收＋上年结转”为 ${expected}，“办理结果总计＋结转下年度”为 ${actual}，相差 ${difference}。`,
    advice: '核对该列的新收、结转和办理结果，使第一项加第二项等于第三项加第四项。',
  },
  'requests-handled-total': {
    title: '办理结果总计不符',
    message: ({ place, expected, actual, difference }) =>
      `${place}填的是 ${actual}，上面各项办理结果相加为 ${expected}，相差 ${difference}。`,
    advice: '核对该列各项办理结果和（七）总计。',
  },
  'requests-row-total': {
    title: '行总计不符',
    message: ({ place, expected, actual, difference }) =>
      `${place}填的是 ${actual}，各类申请人相加为 ${expected}，相差 ${difference}。`,
    advice: '核对该行各类申请人的数字和总计。',
  },
  'disputes-total': {
    title: '复议诉讼总计不符',
    message: ({ place, expected, actual, difference }) =>
      `${place}填的是 ${actual}，前四项相加为 ${expected}，相差 ${difference}。`,
    advice: '核对维持、纠正、其他结果、尚未审结的件数和总计。',
  },
};
