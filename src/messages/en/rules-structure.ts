import type { RuleMessages } from '../types';

export const structureMessages: RuleMessages = {
  'text-elsewhere': {
    title: 'Text not on the page',
    message: ({ actual }) =>
      `The page does not hold the report, it only offers “${actual}”; that can't be audited, searched or read aloud here.`,
    advice: 'Publish the full text and the three tables on the page; a file may go with it.',
  },
  'too-large': {
    title: 'Too large, not audited in full',
    message: () =>
      'The page holds more than an audit goes through, so only a part of it was audited: where nothing is marked, something may still be wrong.',
    advice:
      'Leave only the report and its tables on the page, move the rest elsewhere, and audit again.',
  },
  'section-missing': {
    title: 'Section missing',
    message: ({ expected }) => `The report has no section “${expected}”.`,
    advice:
      'Add the section as the format prescribes it; where there is nothing to report, keep the title and write 无.',
  },
  'section-order': {
    title: 'Sections out of order',
    message: ({ place }) => `“${place}” does not stand where the format puts it.`,
    advice: 'Put the six sections in the order of the format.',
  },
  'section-title': {
    title: 'Section title differs',
    message: ({ expected, actual }) =>
      `The title should be “${expected}”; the page has “${actual}”.`,
    advice: 'Use the number and the words of the format.',
  },
  'section-empty': {
    title: 'Section empty',
    message: ({ place }) => `“${place}” is a title with nothing under it.`,
    advice: 'Add the content of the section; where there is nothing to report, write 无.',
  },
  'table-missing': {
    title: 'Table missing',
    message: ({ place }) =>
      `${place} is not there: the section has a title and text, but not its table.`,
    advice: 'Insert the complete table of the format, 0 where there is nothing to count.',
  },
  'table-image': {
    title: 'Table is a picture',
    message: ({ place }) =>
      `${place} is published as a picture; it can't be checked, searched or read aloud.`,
    advice: 'Publish it as a table in the page.',
  },
  'row-missing': {
    title: 'Row missing',
    message: ({ expected }) => `The table has no row “${expected}”.`,
    advice: 'Add the row as the format has it, 0 where there is nothing to count.',
  },
  'row-extra': {
    title: 'Extra row',
    message: ({ actual }) => `The format has no row “${actual}”.`,
    advice: 'Remove the added row; explain in the text what needs explaining.',
  },
  'column-missing': {
    title: 'Column missing',
    message: ({ expected }) => `The table has no column “${expected}”.`,
    advice: 'Add the column as the format has it, 0 where there is nothing to count.',
  },
  'column-extra': {
    title: 'Extra column',
    message: ({ actual }) => `The format has no column “${actual}”.`,
    advice: 'Remove the added column; explain in the text what needs explaining.',
  },
  'label-deviation': {
    title: 'Label differs',
    message: ({ expected, actual }) =>
      actual === ''
        ? `It should say “${expected}”; on the page the cell is empty.`
        : `It should say “${expected}”; the page has “${actual}”.`,
    advice: 'Use the words of the format.',
  },
  'cell-empty': {
    title: 'Cells left blank',
    message: ({ place, count }) => `${place}: ${count} cells are left blank.`,
    advice: 'Fill in 0 where there is nothing to count.',
  },
  'cell-not-number': {
    title: 'Cells without a number',
    message: ({ place, count, actual }) => `${place}: ${count} cells hold no number: ${actual}.`,
    advice: 'Fill in 0 where there is nothing to count, else digits; put remarks into the text.',
  },
  'cell-remark': {
    title: 'Remark beside a number',
    message: ({ place, count, actual }) =>
      `${place}: ${count} cells hold more than a number: ${actual}. The number counts.`,
    advice: 'Put nothing but the number into the cell; units and remarks go into the text.',
  },
  'cell-invalid-value': {
    title: 'Invalid value',
    message: ({ place, actual }) =>
      `${place} says “${actual}”: counts are whole and not negative, sums of money not negative.`,
    advice: 'Correct it from the records.',
  },
  'template-mismatch': {
    title: 'Format of another year',
    message: ({ expected, actual }) =>
      `The report year calls for the format of ${expected}; the page follows that of ${actual}.`,
    advice: 'Fill in the format that is in force for the report year.',
  },
  'requests-balance': {
    title: 'Received and handled don’t balance',
    message: ({ place, expected, actual, difference }) =>
      `${place}: 新收 + 上年结转 is ${expected}, 办理结果总计 + 结转下年度 is ${actual}, a difference of ${difference}.`,
    advice:
      'Check what was received, carried over and handled in this column: item one plus item two equals item three plus item four.',
  },
  'requests-handled-total': {
    title: 'Total of results is off',
    message: ({ place, expected, actual, difference }) =>
      `${place} says ${actual}; the results above add up to ${expected}, a difference of ${difference}.`,
    advice: 'Check the results of this column and （七）总计.',
  },
  'requests-row-total': {
    title: 'Row total is off',
    message: ({ place, expected, actual, difference }) =>
      `${place} says ${actual}; the applicants add up to ${expected}, a difference of ${difference}.`,
    advice: 'Check the applicants of this row and its total.',
  },
  'disputes-total': {
    title: 'Total of disputes is off',
    message: ({ place, expected, actual, difference }) =>
      `${place} says ${actual}; the four before it add up to ${expected}, a difference of ${difference}.`,
    advice: 'Check 维持, 纠正, 其他结果, 尚未审结 and the total.',
  },
};
