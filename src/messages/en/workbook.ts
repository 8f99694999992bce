import type { WorkbookWords } from '../zh/workbook';

export const workbook: WorkbookWords = {
  sheets: { findings: 'Findings', sums: 'Sums', data: 'Data' },
  heading: (title) => `${title}: audit opinion`,
  problem: 'What is wrong',
  link: 'Open',
  placeOfSentence: (place, cell) => `${place} (cell: ${cell})`,
  page: (sheet) => `${sheet}  Page &P of &N`,
  older: 'The report follows a format from before 2019, for which there is no common template.',
  textNotRead:
    'Text not read: the page does not carry the report, so there are no figures to show.',
  notAudited: 'not audited',
  noReport: 'There is no annual report on the page.',

  sums: {
    heading: 'Sums checked',
    note: 'The sums are worked out from the sheet “Data”: correct a figure there, and they are checked anew. The last column keeps how they came out on the page. Those that do not hold come first, then those that can’t be told.',
    number: 'No.',
    kind: 'Identity',
    place: 'Place',
    left: 'Left side',
    right: 'Right side (zeros left out)',
    leftSum: 'Left',
    rightSum: 'Right',
    difference: 'Off by',
    outcome: 'Outcome',
    before: 'On the page',
    none: 'There were no sums to check.',
    allZeros: (count) => `all ${count} are 0`,
    values: 'Cell',
    counted: 'Counts as',
    blanks: 'Taken for blank',
    blankMarks: 'nothing but these marks',
    blankWords: 'or one of these words',
    valuesNote:
      'Blanks and marks such as “/”, “—”, “无” count as 0; a blank total only where all its parts are 0. What is missing or unreadable is “?”, and nothing can be concluded.',
  },

  data: {
    heading: 'Figures of the report',
    note: 'As printed on the page. Figures may be corrected here; the sheet “Sums” follows.',
    legend: { error: 'Error', warning: 'Warning', info: 'Note', missing: 'Missing on the page' },
    missing: 'missing',
    tableMissing: ' (not on the page)',
    finding: (number, kind) => `Finding ${number}: ${kind}`,
    shouldBe: (expected) => `expected ${expected}`,
    is: (actual) => `found ${actual}`,
    comma: ', ',
    ignored: ' (excluded)',
    printed: (text) => `On the page: ${text}`,
    author: 'Report audit',
  },
};
