import { calendarDay } from '../days';
import { beforeYearEnd, isDepartmental } from '../deadlines';
import { quote } from '../quotes';
import type { FactWords, RuleMessages } from '../types';

const day = (iso: string): string => calendarDay(iso, 'zh');
const PRINTED_DAY: FactWords = { shown: day };

export const statementsMessages: RuleMessages = {
  'period-wrong': {
    title: '统计期限有误',
    message: ({ expected, actual }) =>
      `统计期限应为${quote(expected)}，网页为${quote(actual)}，与报告年度不符。`,
    advice:
      '将统计期限改为报告年度的1月1日至12月31日；数据确为该时段统计的，按报告年度全年重新统计。',
  },
  'published-late': {
    title: '发布时间不合规定',
    message: ({ expected, actual }) => {
      if (beforeYearEnd(expected))
        return `网页发布日期为${day(actual)}，早于${day(expected)}，报告年度尚未结束，全年数据尚未产生。`;
      return isDepartmental(expected)
        ? `网页发布日期为${day(actual)}，晚于${day(expected)}。政府部门的年度报告应于次年1月31日前公布，乡镇、街道一般比照执行。`
        : `网页发布日期为${day(actual)}，晚于${day(expected)}。县级以上地方人民政府的年度报告应于次年3月31日前公布，其他机关的期限不晚于此。`;
    },
    facts: {
      expected: {
        shown: (value) => `${beforeYearEnd(value) ? '不早于' : '不晚于'}${day(value)}`,
      },
      actual: PRINTED_DAY,
    },
    advice:
      '核对网页的发布日期。日期有误的（如网站改版后重新上传），予以更正；确属逾期的，按主管部门要求作出说明，今后按期公布。',
  },
  'signed-date-invalid': {
    title: '落款日期有误',
    message: ({ expected, actual }) =>
      expected === ''
        ? `落款日期${quote(actual)}不存在。`
        : `落款日期为${quote(actual)}，早于${day(expected)}，报告年度尚未结束。`,
    facts: { expected: { shown: (value) => `不早于${day(value)}` } },
    advice: '改为报告实际印发的日期，注意年份是否误写为上一年。',
  },
  'issuer-mismatch': {
    title: '落款单位与标题不一致',
    message: ({ expected, actual }) =>
      `标题中的单位为${quote(expected)}，落款单位为${quote(actual)}，疑为两个不同单位。`,
    facts: { expected: { name: '标题' }, actual: { name: '落款' } },
    advice:
      '核实报告所属单位，使标题与落款一致；套用其他单位文稿的，通读全文，核查有无其他遗留内容。',
  },
  'fee-statement-missing': {
    title: '未说明信息处理费收取情况',
    message: () => '第六部分及全文均未说明信息处理费收取情况。自 2021 年度起，未收取的也应说明。',
    advice:
      '在第六部分说明本年度发出收费通知的件数和收取信息处理费的总金额；未收取的，写明“本年度未收取信息处理费”。',
  },
  'unpaid-without-fees': {
    title: '有逾期未缴费情形，未说明信息处理费',
    message: ({ actual }) =>
      `第三部分“申请人逾期未按收费通知要求缴纳费用”填报 ${actual} 件，表明已发出收费通知，但文字部分未说明信息处理费收取情况。`,
    advice: '核对该行件数；件数无误的，在第六部分说明发出收费通知的件数和收取的总金额。',
  },
  'overview-aspect-missing': {
    title: '总体情况内容不全',
    message: ({ aspect }) => `“总体情况”部分未反映${aspect}方面的内容。`,
    advice:
      '总体情况应包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。补充所缺内容；未发生的也应说明，如“未收到政府信息公开申请”。',
  },
  'placeholder-residue': {
    title: '残留模板文字',
    message: ({ actual }) => `${quote(actual)}疑为模板残留、尚未填写的内容。`,
    advice: '改为实际的名称、数字或序号；说明性文字予以删除。',
  },
  'doubled-words': {
    title: '文字重复',
    message: ({ actual }) => `${quote(actual)}疑为文字重复。`,
    advice: '删除重复的文字。',
  },
  'old-format-cited': {
    title: '引用已停用的格式文件',
    message: ({ expected, actual }) =>
      `正文引用${quote(actual)}，该文件规定的是 2019、2020 年度的格式；报告年度应按${expected}编制。`,
    advice: '改为引用报告年度适用的格式文件，并核查是否沿用了往年文稿的其他内容。',
  },
  'last-year-in-text': {
    title: '沿用上年年份',
    message: ({ expected, actual }) =>
      `正文写${quote(actual)}，报告年度为 ${expected} 年，疑沿用上年文稿。`,
    facts: { expected: { name: '报告年度' } },
    advice: '核对年份和数据：属上年文稿的，改为报告年度的情况；确需说明上年情况的，写明用于对比。',
  },
  'title-form': {
    title: '标题用语不规范',
    message: ({ expected, actual }) => `标题写作${quote(actual)}，一般应为${quote(expected)}。`,
    advice: '核对标题有无错漏字，并使用“政府信息公开工作年度报告”的名称。',
  },
  'title-organ-missing': {
    title: '标题缺少单位名称',
    message: ({ actual }) =>
      actual === '' ? '页面未见报告标题，未写明单位名称。' : `标题${quote(actual)}未写明单位名称。`,
    advice: '在标题中写明单位全称，如“某县财政局2023年政府信息公开工作年度报告”。',
  },
  'title-year-missing': {
    title: '标题缺少年份',
    message: ({ actual }) =>
      actual === '' ? '页面未见报告标题，未写明报告年度。' : `标题${quote(actual)}未写明报告年度。`,
    advice: '在标题中写明报告年度，如“某县财政局2023年政府信息公开工作年度报告”。',
  },
  'title-year-repeated': {
    title: '标题年份重复',
    message: ({ actual }) => `标题中的年份重复：${quote(actual)}。`,
    advice: '删除重复的年份。',
  },
  'numbering-broken': {
    title: '序号不连续',
    message: ({ place, expected, actual }) =>
      `${place}的小标题序号应为${quote(expected)}，网页为${quote(actual)}。`,
    advice: '核查有无遗漏内容，以及序号是否有误、重复，改正后依次排列。',
  },
  'regulations-without-power': {
    title: '填报规章件数',
    message: ({ entries }) =>
      `“规章”一行填报为${entries.map(({ name, value }) => `${name} ${value} 件`).join('、')}。县级人民政府、乡镇街道和地方政府部门没有规章制定权，该行一般应为 0。`,
    advice: '核实是否将行政规范性文件填入“规章”一行；属实的，移至下一行，本行填“0”。',
  },
};
