import type { OrganLevel } from '../../report';
import { calendarDay, type RuleMessage, type RuleNotes } from '../../wording';
import { DISCLOSURE_DECREE } from '../law';
import { defineRule } from '../rule';

/** Last day of publication in the year after the report year. Unknown organs get the later one. */
const DEADLINES: Readonly<Record<OrganLevel, string>> = {
  department: '01-31',
  township: '01-31',
  government: '03-31',
  unknown: '03-31',
};
const REASONS: Readonly<Record<OrganLevel, string>> = {
  department: '政府部门',
  township: '乡镇、街道比照政府部门',
  government: '县级以上人民政府',
  unknown: '未能确定单位层级，按最晚的期限',
};

/**
 * Departments publish by 31 January, governments at and above county level by 31 March. Townships
 * and 街道 are held to the departments' date in practice. `expected` is the last day for what is
 * late, and the first day after the report year for what came before the year was over.
 */
export default defineRule({
  id: 'published-late',
  severity: 'warning',
  *check({ template: format, year, publishedOn, statements }) {
    if (!format || !year || !publishedOn) return;
    const { level } = statements.organ;
    const earliest = `${year.value + 1}-01-01`;
    const latest = `${year.value + 1}-${DEADLINES[level]}`;
    if (publishedOn.value >= earliest && publishedOn.value <= latest) return;
    yield {
      at: 'report.publishedOn',
      basis: `${DISCLOSURE_DECREE}第四十九条（${REASONS[level]}）`,
      expected: publishedOn.value < earliest ? earliest : latest,
      actual: publishedOn.value,
    };
  },
});

/** Whether `expected` is the first day after the report year. */
const beforeYearEnd = (expected: string): boolean => expected.endsWith('-01-01');
const isDepartmental = (expected: string): boolean => expected.endsWith(DEADLINES.department);

export const zh: RuleMessage = {
  title: '发布时间不合规定',
  message: ({ expected, actual }) => {
    if (beforeYearEnd(expected))
      return `网页发布日期为${calendarDay(actual, 'zh')}，早于${calendarDay(expected, 'zh')}，报告年度尚未结束，全年数据尚未产生。`;
    return isDepartmental(expected)
      ? `网页发布日期为${calendarDay(actual, 'zh')}，晚于${calendarDay(expected, 'zh')}。政府部门的年度报告应于次年1月31日前公布，乡镇、街道一般比照执行。`
      : `网页发布日期为${calendarDay(actual, 'zh')}，晚于${calendarDay(expected, 'zh')}。县级以上地方人民政府的年度报告应于次年3月31日前公布，其他机关的期限不晚于此。`;
  },
  facts: {
    expected: {
      shown: (value) => `${beforeYearEnd(value) ? '不早于' : '不晚于'}${calendarDay(value, 'zh')}`,
    },
    actual: { shown: (value) => calendarDay(value, 'zh') },
  },
  advice:
    '核对网页的发布日期。日期有误的（如网站改版后重新上传），予以更正；确属逾期的，按主管部门要求作出说明，今后按期公布。',
};

export const en: RuleMessage = {
  title: 'Published out of time',
  message: ({ expected, actual }) => {
    if (beforeYearEnd(expected))
      return `The page was published on ${calendarDay(actual, 'en')}, before ${calendarDay(expected, 'en')}: the report year was not over, and its figures could not be complete.`;
    return isDepartmental(expected)
      ? `The page was published on ${calendarDay(actual, 'en')}, after ${calendarDay(expected, 'en')}: departments publish by 31 January, and townships and 街道 are usually held to the same date.`
      : `The page was published on ${calendarDay(actual, 'en')}, after ${calendarDay(expected, 'en')}: governments at and above county level publish by 31 March, and no other organ later.`;
  },
  facts: {
    expected: {
      shown: (value) => `${beforeYearEnd(value) ? 'not before' : 'by'} ${calendarDay(value, 'en')}`,
    },
    actual: { shown: (value) => calendarDay(value, 'en') },
  },
  advice:
    'Check the date. Correct it where it is wrong (after a move of the site, say); where it is right, publish in time from now on.',
};

export const notes: RuleNotes = {
  order: 7,
  basis: `${DISCLOSURE_DECREE}第四十九条`,
  zh: {
    checks:
      '核查网页发布日期：政府部门应在次年1月31日前，县级以上人民政府应在次年3月31日前；乡镇、街道比照政府部门。',
    example: '某县财政局 2023 年度报告发布于2024年2月26日。',
  },
  en: {
    checks:
      'Whether the page was published by 31 January of the next year for departments, by 31 March for governments at and above county level; townships are held to the date of departments.',
    example: 'The report of a county’s finance bureau for 2023 was published on 26 February 2024.',
  },
};
