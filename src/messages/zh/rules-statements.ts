import { beforeYearEnd, isDepartmental } from '../deadlines';
import type { RuleMessages } from '../types';

export const statementsMessages: RuleMessages = {
  'period-wrong': {
    title: '统计期限不对',
    message: ({ expected, actual }) =>
      `统计期限应为“${expected}”，页面写的是“${actual}”，不是报告年度的全年。`,
    advice: '把统计期限改为报告年度的1月1日至12月31日；如数据确实只统计了这一段，按全年重新统计。',
  },
  'published-late': {
    title: '发布时间不合规定',
    message: ({ expected, actual }) => {
      if (beforeYearEnd(expected))
        return `页面的发布日期是 ${actual}，这时报告年度还没有结束，全年数据尚未产生。`;
      return isDepartmental(expected)
        ? `页面的发布日期是 ${actual}，晚于 ${expected}：政府部门的年度报告应在次年1月31日前公布，乡镇、街道一般按部门掌握。`
        : `页面的发布日期是 ${actual}，晚于 ${expected}：县级以上人民政府的年度报告应在次年3月31日前公布，这也是各类机关中最晚的期限。`;
    },
    advice:
      '核对页面的发布日期。日期有误的（如网站改版后重新上传）改正日期；确属逾期的，今后按期公布，并按主管部门要求说明。',
  },
  'signed-date-invalid': {
    title: '落款日期有误',
    message: ({ expected, actual }) =>
      expected === ''
        ? `落款日期“${actual}”在日历上不存在。`
        : `落款日期是“${actual}”，早于 ${expected}，这时报告年度还没有结束。`,
    advice: '改为报告实际印发的日期；年初编写时常把年份误写成上一年。',
  },
  'issuer-mismatch': {
    title: '落款单位与标题不一致',
    message: ({ expected, actual }) =>
      `标题写的是“${expected}”，落款却是“${actual}”，像是两个不同的单位。`,
    advice:
      '核对报告属于哪个单位，把标题或落款改一致；套用其他单位文稿的，通读全文检查还有没有别的遗留。',
  },
  'fee-statement-missing': {
    title: '没有报告信息处理费',
    message: ({ place }) =>
      `“${place}”和全文都没有写信息处理费的收取情况。2021年度起，没有收取也要写明。`,
    advice:
      '在第六部分写明本年度发出收费通知的件数和收取信息处理费的总金额；没有收取的，写“本年度未收取信息处理费”。',
  },
  'unpaid-without-fees': {
    title: '有逾期未缴费，未写信息处理费',
    message: ({ actual }) =>
      `第三部分“申请人逾期未按收费通知要求缴纳费用”填了 ${actual} 件，说明发过收费通知，文字部分却没有写信息处理费。`,
    advice: '核对这一行的数字；数字无误的，在第六部分写明发出收费通知的件数和收取的金额。',
  },
  'overview-aspect-missing': {
    title: '总体情况缺一个方面',
    message: ({ place }) => `总体情况没有写到这一方面：${place}。`,
    advice:
      '总体情况应写到主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面，补上缺的一项；没有发生的也写明，如“未收到政府信息公开申请”。',
  },
  'placeholder-residue': {
    title: '模板文字没有填完',
    message: ({ actual }) => `“${actual}”像是模板里留下的、还没有填写的内容。`,
    advice: '换成实际的名称、数字或序号；说明性文字删去。',
  },
  'doubled-words': {
    title: '文字重复',
    message: ({ actual }) => `“${actual}”一个词写了两遍。`,
    advice: '删去重复的文字。',
  },
  'old-format-cited': {
    title: '引用了旧的格式文件',
    message: ({ expected, actual }) =>
      `正文引用了“${actual}”，这是2019、2020年度的格式；本年度应按${expected}编制。`,
    advice: '把引用的文件改为现行的格式文件，并检查是否沿用了往年文稿的其他内容。',
  },
  'title-organ-missing': {
    title: '标题没有单位名称',
    message: ({ actual }) => `标题“${actual}”没有写明是哪个单位的报告。`,
    advice: '在标题中写明单位全称，如“某县财政局2023年政府信息公开工作年度报告”。',
  },
  'title-year-missing': {
    title: '标题没有年份',
    message: ({ actual }) => `标题“${actual}”没有写明是哪一年的报告。`,
    advice: '在标题中写明报告年度，如“某县财政局2023年政府信息公开工作年度报告”。',
  },
  'title-year-repeated': {
    title: '标题年份重复',
    message: ({ actual }) => `标题中的年份写了两遍：“${actual}”。`,
    advice: '年份只写一次。',
  },
  'numbering-broken': {
    title: '序号不连续',
    message: ({ place, expected, actual }) =>
      `“${place}”的小标题序号接下来应为${expected}，页面写的是${actual}。`,
    advice: '检查有没有漏掉一条，或序号写错、重复，改正后依次排列。',
  },
  'regulations-without-power': {
    title: '填了规章数量',
    message: ({ actual }) =>
      `“规章”一行填了 ${actual}。县级政府、乡镇街道和地方政府部门没有制定规章的权限，这一行一般应为 0。`,
    advice: '核对是否把行政规范性文件填进了“规章”一行；是的，移到下一行，本行填 0。',
  },
};
