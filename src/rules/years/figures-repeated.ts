import type { Report } from '../../report';
import { TABLE_KEYS, tablePlace, type TableKey } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import type { YearCheck } from '../rule';
import { evidenceIn, termsIn } from './both-reports';
import { defineYearRule } from './year-rule';
import { lastYearEn, lastYearZh } from './year-words';

/** So many entries that are not 0 don't come out the same by chance. */
const MIN_ENTRIES = 5;

const isRead = ({ tables }: Report, table: TableKey): boolean => tables[table].state === 'read';

/** The cells of a table that both reports have. */
const sharedCells = (report: Report, previous: Report, table: TableKey): readonly string[] =>
  Object.keys(report.figures).filter(
    (field) => field.startsWith(`${table}.`) && previous.figures[field] !== undefined,
  );

function compareTable(report: Report, previous: Report, table: TableKey): YearCheck | null {
  const at = tablePlace(table);
  if (!isRead(report, table) || !isRead(previous, table))
    return { at, outcome: 'unknown', previous: [] };
  const fields = sharedCells(report, previous, table);
  const [here, there] = [termsIn(report, fields), termsIn(previous, fields)];
  const told = here.filter(({ value }) => value !== null && value !== 0);
  if (!here.every(({ value }, index) => value === there[index]?.value))
    return { at, outcome: 'passed', previous: [] };
  // Where there was nothing to report in either year there is nothing to tell.
  if (told.length === 0) return null;
  if (told.length < MIN_ENTRIES) return { at, outcome: 'unknown', previous: told };
  const violation = {
    at,
    basis: sectionBasis(report, table),
    fields: told.map(({ field }) => field),
    previous: { ...evidenceIn(previous, []), terms: told },
  };
  return { at, outcome: 'failed', previous: told, violation };
}

/**
 * A table is filled in anew each year: one that is last year's entry for entry was probably copied. Few
 * entries that are not 0 may be the same by chance. In another format the entries mean something else.
 */
export default defineYearRule({
  id: 'figures-repeated',
  severity: 'warning',
  *compare(report, { previous }) {
    if (report.template !== previous.template) return;
    for (const table of TABLE_KEYS) {
      const check = compareTable(report, previous, table);
      if (check) yield check;
    }
  },
});

export const zh: RuleMessage = {
  title: '表格数据与上年度完全相同',
  message: ({ table, count, previous }) =>
    `${table}中 ${count} 项不为 0 的数据与${lastYearZh(previous)}逐项相同。`,
  advice: '核对本年度台账，确认表格填报的是本年度数据。',
};

export const en: RuleMessage = {
  title: 'Same figures as last year',
  message: ({ table, count, previous }) =>
    `All ${count} entries of ${table} that are not 0 are those of ${lastYearEn(previous)}.`,
  advice: 'Check the records of this year, and whether the table has this year’s figures.',
};

export const notes: RuleNotes = {
  order: 3,
  basis: '格式',
  zh: {
    checks:
      '核查各统计表的数据是否与上年度逐项相同；不为 0 的数据少于 5 项的不作判断。须有上年度报告。',
    example: '第三部分表格全部数据与上年度报告一字不差。',
  },
  en: {
    checks:
      'Whether a table is last year’s entry for entry; not judged with fewer than 5 entries that are not 0. Needs last year’s report.',
    example: 'Every figure of the table in section 3 is the one of last year’s report.',
  },
};
