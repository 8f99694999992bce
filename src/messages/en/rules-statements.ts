import { beforeYearEnd, isDepartmental } from '../deadlines';
import type { RuleMessages } from '../types';

export const statementsMessages: RuleMessages = {
  'period-wrong': {
    title: 'Wrong statistics period',
    message: ({ expected, actual }) =>
      `The figures should cover “${expected}”; the page says “${actual}”, which is not the whole report year.`,
    advice:
      'State 1 January to 31 December of the report year; if the figures do cover less, count the whole year.',
  },
  'published-late': {
    title: 'Published out of time',
    message: ({ expected, actual }) => {
      if (beforeYearEnd(expected))
        return `The page was published on ${actual}, before the report year was over.`;
      return isDepartmental(expected)
        ? `The page was published on ${actual}, after ${expected}: departments publish by 31 January, and townships and 街道 are usually held to the same date.`
        : `The page was published on ${actual}, after ${expected}: governments at and above county level publish by 31 March, the latest date for any organ.`;
    },
    advice:
      'Check the date. Correct it where it is wrong (after a move of the site, say); where it is right, publish in time from now on.',
  },
  'signed-date-invalid': {
    title: 'Date of signature is off',
    message: ({ expected, actual }) =>
      expected === ''
        ? `No calendar has the date “${actual}”.`
        : `The report is signed “${actual}”, before ${expected}, when its year was not over yet.`,
    advice: 'Put the day the report was issued; early in the year the old year is easily written.',
  },
  'issuer-mismatch': {
    title: 'Signed by another organ',
    message: ({ expected, actual }) =>
      `The title names “${expected}”, the signature “${actual}”; these look like two organs.`,
    advice:
      'Make title and signature agree; if the text was taken from another organ, read all of it for more.',
  },
  'fee-statement-missing': {
    title: 'No word on fees',
    message: ({ place }) =>
      `Neither “${place}” nor the rest of the report says anything on 信息处理费. From 2021 on it has to, even where none was collected.`,
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
    message: ({ place }) => `The overview says nothing on this aspect: ${place}.`,
    advice:
      'The overview covers 主动公开, 依申请公开, 政府信息管理, 政府信息公开平台建设 and 监督保障. Add what is missing, also where there was nothing to do.',
  },
  'placeholder-residue': {
    title: 'Template not filled in',
    message: ({ actual }) =>
      `“${actual}” looks like a part of the template that was not filled in.`,
    advice: 'Put the actual name, figure or number; remove notes to the writer.',
  },
  'doubled-words': {
    title: 'Word written twice',
    message: ({ actual }) => `“${actual}” says the same word twice.`,
    advice: 'Remove one of the two.',
  },
  'old-format-cited': {
    title: 'Cites the former format',
    message: ({ expected, actual }) =>
      `The text cites “${actual}”, the format for 2019 and 2020; this year’s is ${expected}.`,
    advice: 'Cite the format in force, and check what else was kept from an earlier year.',
  },
  'title-organ-missing': {
    title: 'No organ in the title',
    message: ({ actual }) => `The title “${actual}” does not say whose report it is.`,
    advice: 'Put the organ’s full name into the title.',
  },
  'title-year-missing': {
    title: 'No year in the title',
    message: ({ actual }) => `The title “${actual}” does not say which year is reported on.`,
    advice: 'Put the report year into the title.',
  },
  'title-year-repeated': {
    title: 'Year repeated in the title',
    message: ({ actual }) => `The title has the year twice: “${actual}”.`,
    advice: 'Write the year once.',
  },
  'numbering-broken': {
    title: 'Numbering broken',
    message: ({ place, expected, actual }) =>
      `In “${place}” the next sub-section should be ${expected}; the page has ${actual}.`,
    advice: 'Check for a part left out, or a number that is wrong or repeated.',
  },
  'regulations-without-power': {
    title: '规章 counted',
    message: ({ actual }) =>
      `The row 规章 says ${actual}. Counties, townships and departments of local governments have no power to make 规章; the row is usually 0.`,
    advice: 'Check whether 行政规范性文件 were counted here; if so, move them to the next row.',
  },
};
