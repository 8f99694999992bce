import type { OrganLevel } from '../../report';
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
