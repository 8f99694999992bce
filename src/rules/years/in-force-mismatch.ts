import type { FindingSubject } from '../../result';
import { fieldName } from '../../template';
import type { RuleMessage, RuleNotes } from '../../wording';
import { sectionBasis } from '../basis';
import { compareFigure, valueIn } from './both-reports';
import { defineYearRule } from './year-rule';
import { lastYearEn, lastYearZh } from './year-words';

/** Columns of documents in force stand in reports of this year and after; before, they meant others. */
const SINCE = 2021;
const ROWS = ['regulations', 'normativeDocuments'];

/**
 * What is in force at the end of the year is what was in force at the end of the last one, with what
 * was issued and without what was repealed. A practice and not laid down: documents may also lapse.
 */
export default defineYearRule({
  id: 'in-force-mismatch',
  severity: 'warning',
  *compare(report, { previous }) {
    if (report.template !== '2021' || previous.template !== '2021') return;
    if ((previous.year?.value ?? SINCE) < SINCE) return;
    for (const row of ROWS) {
      const at = fieldName('proactive', row, 'inForce');
      const [issued, repealed] = ['issued', 'repealed'].map((key) =>
        fieldName('proactive', row, key),
      ) as [string, string];
      const before = valueIn(previous, at);
      const [added, taken] = [valueIn(report, issued), valueIn(report, repealed)];
      const isKnown = before !== null && added !== null && taken !== null;
      yield compareFigure(previous, {
        at,
        basis: sectionBasis(report, 'proactive'),
        expected: isKnown ? Number((before + added - taken).toFixed(6)) : null,
        actual: valueIn(report, at),
        before: [at],
        besides: {
          fields: [at, issued, repealed],
          entries: isKnown
            ? [
                { field: issued, value: added },
                { field: repealed, value: taken },
              ]
            : [],
        },
      });
    }
  },
});

export const about: FindingSubject = 'given-words';

export const zh: RuleMessage = {
  title: '现行有效件数与上年度不衔接',
  afterPlace: '',
  message: ({ expected, actual, entries, previous }) =>
    `填报 ${actual}；${lastYearZh(previous)}现行有效 ${previous?.terms[0]?.value ?? ''} 件，加本年制发 ${entries[0]?.value ?? ''} 件，减本年废止 ${entries[1]?.value ?? ''} 件，为 ${expected} 件，二者不符。`,
  facts: { expected: { name: '按上年度推算' } },
  advice: '核对上年度现行有效件数和本年制发、废止件数；因到期失效等原因减少的，应有台账可查。',
};

export const en: RuleMessage = {
  title: 'Documents in force do not follow from last year',
  afterPlace: ' ',
  message: ({ expected, actual, entries, previous }) =>
    `says ${actual}; ${lastYearEn(previous)} has ${previous?.terms[0]?.value ?? ''} in force, which with ${entries[0]?.value ?? ''} issued and ${entries[1]?.value ?? ''} repealed makes ${expected}.`,
  facts: { expected: { name: 'From last year’s' } },
  advice:
    'Check what was in force last year and what was issued and repealed this year. Documents that lapsed should be on record.',
};

export const notes: RuleNotes = {
  order: 2,
  basis: '格式 第二部分',
  zh: {
    checks:
      '2022 年度起，核对规章、行政规范性文件的现行有效件数是否等于上年度现行有效件数加本年制发、减本年废止。须有上年度报告。',
    example: '上年度现行有效 10 件，本年制发 2 件、废止 1 件，现行有效填报 10 件。',
  },
  en: {
    checks:
      'From report year 2022 on, whether documents in force are last year’s plus those issued less those repealed. Needs last year’s report.',
    example: '10 in force last year, 2 issued and 1 repealed, but 10 in force.',
  },
};
