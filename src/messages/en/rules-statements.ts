import { calendarDay } from '../days';
import { beforeYearEnd, isDepartmental } from '../deadlines';
import { quote } from '../quotes';
import type { FactWords, RuleMessages } from '../types';

const day = (iso: string): string => calendarDay(iso, 'en');
const PRINTED_DAY: FactWords = { shown: day };

export const statementsMessages: RuleMessages = {
  'period-wrong': {
    title: 'Wrong statistics period',
    message: ({ expected, actual }) =>
      `The figures should cover ${quote(expected)}; the page says ${quote(actual)}, which is not the whole report year.`,
    advice:
      'State 1 January to 31 December of the report year; if the figures do cover less, count the whole year.',
  },
  'published-late': {
    title: 'Published out of time',
    message: ({ expected, actual }) => {
      if (beforeYearEnd(expected))
        return `The page was published on ${day(actual)}, before ${day(expected)}: the report year was not over, and its figures could not be complete.`;
      return isDepartmental(expected)
        ? `The page was published on ${day(actual)}, after ${day(expected)}: departments publish by 31 January, and townships and 街道 are usually held to the same date.`
        : `The page was published on ${day(actual)}, after ${day(expected)}: governments at and above county level publish by 31 March, and no other organ later.`;
    },
    facts: {
      expected: {
        shown: (value) => `${beforeYearEnd(value) ? 'not before' : 'by'} ${day(value)}`,
      },
      actual: PRINTED_DAY,
    },
    advice:
      'Check the date. Correct it where it is wrong (after a move of the site, say); where it is right, publish in time from now on.',
  },
  'signed-date-invalid': {
    title: 'Date of signature is off',
    message: ({ expected, actual }) =>
      expected === ''
        ? `The date of signature ${quote(actual)} does not exist.`
        : `The report is signed ${quote(actual)}, before ${day(expected)}, when its year was not over yet.`,
    facts: { expected: { shown: (value) => `not before ${day(value)}` } },
    advice:
      'Put the day on which the report was issued; check whether last year was written by mistake.',
  },
  'issuer-mismatch': {
    title: 'Signed by another organ',
    message: ({ expected, actual }) =>
      `The title names ${quote(expected)}, the signature ${quote(actual)}; these look like two organs.`,
    facts: { expected: { name: 'Title' }, actual: { name: 'Signature' } },
    advice:
      'Make title and signature agree; if the text was taken from another organ, read all of it for more.',
  },
  'fee-statement-missing': {
    title: 'No word on fees',
    message: () =>
      'Neither Part 6 nor the rest of the report says anything on 信息处理费. From 2021 on it has to, even where none was collected.',
    advice:
      'Say in section six how many fee notices were sent and what was collected; where nothing was, say so.',
  },
  'unpaid-without-fees': {
    title: 'Unpaid fees, no word on fees',
    message: ({ actual }) =>
      `Section three counts ${actual} requests closed because a fee was not paid, so fees were demanded, yet the text says nothing on 信息处理费.`,
    advice:
      'Check the row; where it is right, say in section six how many fee notices were sent and what was collected.',
  },
  'overview-aspect-missing': {
    title: 'Overview lacks an aspect',
    message: ({ aspect }) => `The overview says nothing on ${aspect}.`,
    advice:
      'The overview covers 主动公开, 依申请公开, 政府信息管理, 政府信息公开平台建设 and 监督保障. Add what is missing, also where there was nothing to do.',
  },
  'placeholder-residue': {
    title: 'Template not filled in',
    message: ({ actual }) =>
      `${quote(actual)} looks like a part of the template that was not filled in.`,
    advice: 'Put the actual name, figure or number; remove notes to the writer.',
  },
  'doubled-words': {
    title: 'Word written twice',
    message: ({ actual }) => `${quote(actual)} seems to say the same thing twice.`,
    advice: 'Remove one of the two.',
  },
  'old-format-cited': {
    title: 'Cites the former format',
    message: ({ expected, actual }) =>
      `The text cites ${quote(actual)}, the format for 2019 and 2020; that of the report year is ${expected}.`,
    advice: 'Cite the format in force, and check what else was kept from an earlier year.',
  },
  'last-year-in-text': {
    title: 'Names the year before',
    message: ({ expected, actual }) =>
      `The text says ${quote(actual)}, while the report is for ${expected}; it may have been kept from last year’s.`,
    facts: { expected: { name: 'Report year' } },
    advice:
      'Check year and figures. Where they are last year’s, put those of the report year; where they are meant for comparison, say so.',
  },
  'title-form': {
    title: 'Title worded otherwise',
    message: ({ expected, actual }) =>
      `The title reads ${quote(actual)}; the regular form is ${quote(expected)}.`,
    advice: 'Check the title for mistakes, and call the report 政府信息公开工作年度报告.',
  },
  'title-organ-missing': {
    title: 'No organ in the title',
    message: ({ actual }) =>
      actual === ''
        ? 'The page has no title that says whose report it is.'
        : `The title ${quote(actual)} does not say whose report it is.`,
    advice: 'Put the organ’s full name into the title.',
  },
  'title-year-missing': {
    title: 'No year in the title',
    message: ({ actual }) =>
      actual === ''
        ? 'The page has no title that says which year is reported on.'
        : `The title ${quote(actual)} does not say which year is reported on.`,
    advice: 'Put the report year into the title.',
  },
  'title-year-repeated': {
    title: 'Year repeated in the title',
    message: ({ actual }) => `The title has the year twice: ${quote(actual)}.`,
    advice: 'Write the year once.',
  },
  'numbering-broken': {
    title: 'Numbering broken',
    message: ({ place, expected, actual }) =>
      `In ${place} the next sub-section should be ${quote(expected)}; the page has ${quote(actual)}.`,
    advice: 'Check for a part left out, or a number that is wrong or repeated.',
  },
  'regulations-without-power': {
    title: '规章 counted',
    message: ({ entries }) =>
      `The row 规章 counts ${entries.map(({ name, value }) => `${name} ${value}`).join(', ')}. Counties, townships and departments of local governments have no power to make 规章; the row is usually 0.`,
    advice: 'Check whether 行政规范性文件 were counted here; if so, move them to the next row.',
  },
};
