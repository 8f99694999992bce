import { quote } from '../quotes';
import type { RuleMessage, RuleMessages } from '../types';

const cells = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);
/** The parts of a wrong total may be wrong as well, so neither figure is called the right one. */
const OF_PARTS: RuleMessage['facts'] = {
  expected: { name: 'Parts add up to' },
  actual: { name: 'Total as printed' },
};

export const structureMessages: RuleMessages = {
  'text-elsewhere': {
    title: 'Text not on the page',
    message: ({ actual }) =>
      `The page does not carry the text of the report. It only offers ${quote(actual)}, which cannot be audited, searched or read aloud here.`,
    advice: 'Publish the full text and the three tables on the page; a file may go with them.',
  },
  'too-large': {
    title: 'Page too large to audit in full',
    message: () =>
      'The page exceeds what an audit goes through, so only a part of it was audited. Where nothing is marked, something may still be wrong.',
    advice:
      'Leave only the report and its tables on the page, move the rest elsewhere, and audit again.',
  },
  'section-missing': {
    title: 'Section missing',
    message: ({ expected }) => `The report has no section ${quote(expected)}.`,
    advice:
      'Add the section as the format prescribes it. Where there is nothing to report, keep the title and write 无.',
  },
  'section-order': {
    title: 'Sections out of order',
    message: ({ place }) => `${place} does not stand where the format puts it.`,
    advice: 'Put the six sections in the order of the format.',
  },
  'section-title': {
    title: 'Section title differs',
    message: ({ expected, actual }) =>
      `The title should be ${quote(expected)}; the page has ${quote(actual)}.`,
    advice: 'Use the number and the words of the format.',
  },
  'section-empty': {
    title: 'Section empty',
    message: ({ place }) => `${place} is a title with nothing under it.`,
    advice: 'Add the content of the section. Where there is nothing to report, write 无.',
  },
  'table-missing': {
    title: 'Table missing',
    message: ({ table }) => `${table} is missing: the section has a title and text, but no table.`,
    advice: 'Insert the complete table of the format, with 0 where there is nothing to count.',
  },
  'table-image': {
    title: 'Table is a picture',
    message: ({ table }) =>
      `${table} is published as a picture; it cannot be checked, searched or read aloud.`,
    advice: 'Publish it as a table in the page.',
  },
  'row-missing': {
    title: 'Row missing',
    message: ({ table, expected, rows: [first, ...others] }) =>
      first === undefined
        ? `${table} lacks ${quote(expected)}.`
        : `${table} lacks ${others.length + 1} rows, from ${quote(first)} to ${quote(others.at(-1) ?? '')}.`,
    advice: 'Add what is missing as the format has it, with 0 where there is nothing to count.',
  },
  'row-extra': {
    title: 'Extra row',
    message: ({ table, actual }) => `${table} has a row ${quote(actual)} that the format does not.`,
    advice: 'Remove the added row; what needs explaining belongs in the text.',
  },
  'column-missing': {
    title: 'Column missing',
    message: ({ table, expected }) => `${table} lacks the column ${quote(expected)}.`,
    advice: 'Add the column as the format has it, with 0 where there is nothing to count.',
  },
  'column-extra': {
    title: 'Extra column',
    message: ({ table, actual }) =>
      `${table} has a column ${quote(actual)} that the format does not.`,
    advice: 'Remove the added column; what needs explaining belongs in the text.',
  },
  'label-deviation': {
    title: 'Label differs',
    message: ({ expected, actual }) =>
      actual === ''
        ? `It should say ${quote(expected)}; on the page the cell is blank.`
        : `It should say ${quote(expected)}; the page has ${quote(actual)}.`,
    advice: 'Use the words of the format.',
  },
  'cell-empty': {
    title: 'Cells left blank',
    message: ({ table, count, cells: named }) => `${table}: ${cells(count)} left blank: ${named}.`,
    advice: 'Fill in 0 where there is nothing to count.',
  },
  'cell-not-number': {
    title: 'Cells without a number',
    message: ({ table, count, cells: named, actual }) =>
      `${table}: ${cells(count)} without a number (${actual}): ${named}.`,
    advice:
      'Fill in 0 where there is nothing to count, digits elsewhere; remarks belong in the text.',
  },
  'cell-remark': {
    title: 'Remark beside a number',
    message: ({ table, count, cells: named, actual }) =>
      `${table}: ${cells(count)} with more than a number (${actual}): ${named}. The audit takes the number.`,
    advice: 'Put nothing but the number into the cell; units and remarks belong in the text.',
  },
  'cell-invalid-value': {
    title: 'Invalid value',
    message: ({ place, actual }) =>
      `${place} says ${quote(actual)}. Counts are whole numbers, and neither counts nor sums of money are negative.`,
    advice: 'Correct it from the records.',
  },
  'template-mismatch': {
    title: 'Format of another year',
    message: ({ expected, actual }) =>
      `The report year calls for the format of ${expected}; the page follows that of ${actual}.`,
    advice: 'Fill in the format in force for the report year.',
  },
  'requests-balance': {
    title: 'Received and handled do not balance',
    message: ({ place, expected, actual, difference }) =>
      `${place}: 新收 and 上年结转 add up to ${expected}, 办理结果总计 and 结转下年度 to ${actual}, a difference of ${difference}.`,
    facts: {
      expected: { name: 'Received and carried in' },
      actual: { name: 'Handled and carried over' },
    },
    advice:
      'Check what was received, carried over and handled in this column: item one plus item two equals item three plus item four.',
  },
  'requests-handled-total': {
    title: 'Total of results is off',
    message: ({ place, expected, actual, difference }) =>
      `${place} says ${actual}; the results add up to ${expected}, a difference of ${difference}.`,
    facts: OF_PARTS,
    advice: 'Check the results of this column and （七）总计.',
  },
  'requests-row-total': {
    title: 'Row total is off',
    message: ({ place, expected, actual, difference }) =>
      `${place} says ${actual}; the applicants add up to ${expected}, a difference of ${difference}.`,
    facts: OF_PARTS,
    advice: 'Check the applicants of this row and its total.',
  },
  'disputes-total': {
    title: 'Total of disputes is off',
    message: ({ place, expected, actual, difference }) =>
      `${place} says ${actual}; the four before it add up to ${expected}, a difference of ${difference}.`,
    facts: OF_PARTS,
    advice: 'Check 结果维持, 结果纠正, 其他结果, 尚未审结 and the total.',
  },
};
