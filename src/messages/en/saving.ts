import { quote, titled } from '../../wording';
import type { SavingWords } from '../zh/saving';
import { sums } from './sums';

const published = (day: string | null) => (day === null ? '' : ` published on ${day}`);

const audited = (title: string, day: string | null) =>
  `Your report ${quote(title)}${published(day)} has been audited`;

export const saving: SavingWords = {
  formats: {
    xlsx: 'Excel workbook (.xlsx)',
    docx: 'Word letter (.docx)',
    html: 'Web page (.html)',
    csv: 'CSV table (.csv)',
    json: 'JSON data (.json)',
    text: 'Copy as text',
  },

  recheckFormat: 'Word letter on corrections (.docx)',

  apart: {
    title: 'Export the audit',
    saving: 'Exporting…',
    saved: 'Exported to your downloads. You can close this page.',
    failed:
      'It could not be exported. Make sure that the audited page is still open, and try again.',
    again: 'Export again',
  },

  title: 'Audit opinion',
  subject: 'Annual report on government information disclosure',
  untitled: 'Annual report without a title',

  unknown: 'not found',

  facts: {
    heading: 'Report audited',
    title: 'Title',
    organ: 'Organ',
    year: 'Report year',
    format: 'Format used',
    publishedOn: 'Published',
    signedOn: 'Signed',
    address: 'Address',
    findings: 'Findings',
    checks: 'Sums checked',
    rulesOff: 'Rules turned off',
    ignored: 'Excluded (by a person)',
    savedAt: 'Audited',
  },
  yearOf: (year) => String(year),
  template: (template) => (template === 'older' ? 'Older than 2019' : `Format of ${template}`),
  textNotRead: 'text not read',
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  counts: (parts) => parts.join(', '),
  count: (count, severity) => `${count} ${severity.toLowerCase()}${count === 1 ? '' : 's'}`,
  noFindings: 'No problems found',
  allIgnored: 'All findings are excluded (by a person)',
  checksOf: (failed, unknown) =>
    failed + unknown === 0
      ? 'all agree'
      : [failed > 0 && `${failed} wrong`, unknown > 0 && `${unknown} undecided for want of data`]
          .filter((part) => part !== false)
          .join(', '),
  checksNone: 'There were no sums to check',
  rulesOffNone: 'None, all rules were on',
  ignoredNone: 'None',
  ignoredCount: (count) => String(count),

  wholeReport: 'Title, dates and the whole',
  signature: 'Signature',

  finding: {
    heading: 'Findings',
    number: 'No.',
    section: 'Part',
    place: 'Place',
    cell: 'Cell',
    kind: 'Finding',
    message: 'What is wrong',
    expected: 'Expected',
    actual: 'Found',
    basis: 'Basis',
    advice: 'What to do',
    severity: 'Severity',
    ignored: 'Excluded (by a person)',
    reason: 'Reason',
    decision: 'Decided before',
    recheck: 'Recheck',
    state: 'State',
    link: 'Open',
    openPage: 'Show on the page',
  },
  states: {
    unverified: 'To be verified',
    confirmed: 'Confirmed',
    reported: 'Reported',
    corrected: 'Corrected',
  },
  identities: {
    heading: 'Sums checked',
    'requests-balance': 'Received and handled balance',
    'requests-handled-total': 'Total of results',
    'requests-row-total': 'Total of applicants',
    'disputes-total': 'Total of reviews and lawsuits',
  },
  outcome: 'Outcome',
  outcomes: { passed: 'holds', failed: 'does not hold', unknown: 'can’t be told' },
  sum: sums,

  recheckLetter: {
    title: 'Recheck of corrections',
    opening: (title, before, found, now, summary) =>
      `The report ${titled(title)} that you published was audited on ${before}, with ${found} ${found === 1 ? 'problem' : 'problems'} found. It was checked again on ${now}: ${summary}. The outcome is as follows.`,
    summary: (fixed, open, added) =>
      [
        fixed > 0 && `${fixed} corrected`,
        open > 0 && `${open} not corrected`,
        added > 0 && `${added} new`,
      ]
        .filter((part) => part !== false)
        .join(', ') || 'nothing is left to correct',
    fixed: 'Corrected',
    open: 'Not corrected',
    added: 'New',
    closingDone: 'All problems named before have been corrected.',
  },
  appendix: (title) => `Appendix: ${title}`,

  letter: {
    to: (organ) => `To ${organ}:`,
    toUnknown: 'To the organ that published the report:',
    counts: ({ error, warning, info }) => {
      const problems = error + warning;
      if (problems === 0)
        return `nothing was found to correct or revise; ${info} ${info === 1 ? 'note is' : 'notes are'} added`;
      const kinds = [
        error > 0 && `${error} to be corrected`,
        warning > 0 && `${warning} to be reconsidered`,
      ].filter((part) => part !== false);
      const found = `${problems} ${problems === 1 ? 'problem was' : 'problems were'} found, ${kinds.join(' and ')}`;
      return info === 0 ? found : `${found}; ${info} ${info === 1 ? 'note is' : 'notes are'} added`;
    },
    opening: (title, day, counts) => `${audited(title, day)}: ${counts}. The details follow.`,
    openingClean: (title, day) => `${audited(title, day)}, and no problems were found.`,
    openingNothingLeft: (title, day) =>
      `${audited(title, day)}, and nothing was found that needs correcting.`,
    openingIgnored: (title, day) =>
      `${audited(title, day)}. A person has looked at all findings and does not object; they are listed below for the record.`,
    openingOlder: (title, day) =>
      `Your report ${quote(title)}${published(day)} follows a format from before 2019. There is no common template to hold it against, so it was not audited.`,
    findings: 'Findings',
    checks: 'Sums',
    checksNote: (text) => `Of the sums in the tables, ${text}.`,
    notes: 'Notes',
    rulesOff: (names) => `These rules were turned off, and nothing was checked by them: ${names}.`,
    ignored:
      'A person has looked at these places and does not object; they are listed for the record:',
    severity: { error: ' (to be corrected)', warning: ' (to be reconsidered)', info: ' (note)' },
    colon: ': ',
    closing: (deadline) =>
      `Please check and correct these ${deadline ?? 'on receipt'}, and report the outcome; where you disagree, please say so.`,
    withinDays: (days) => `within ${days} working ${days === 1 ? 'day' : 'days'} of receipt`,
    before: (day) => `by ${day}`,
    closingInfo: 'These notes are for your information and need no answer.',
    closingClean: 'This letter needs no answer.',
    office: '(auditing office)',
    blankDay: '____________________',
    contact: (name, details) =>
      `(${[name !== '' && `Contact: ${name}`, details !== '' && details].filter((part) => part !== false).join(', ')})`,
    styles: {
      title: 'Opinion Title',
      number: 'Opinion Number',
      to: 'Opinion Addressee',
      body: 'Opinion Body',
      finding: 'Opinion Finding',
      detail: 'Opinion Detail',
      cell: 'Opinion Table',
      signature: 'Opinion Signature',
      note: 'Opinion Note',
    },
  },
  table: { organ: 'Organ', year: 'Year', title: 'Title' },
  text: {
    heading: (title) => `[Report audit] ${title}`,
    severity: (name) => `[${name}] `,
    semicolon: '; ',
    ignored: 'Excluded (by a person):',
    rulesOff: 'Rules turned off: ',
  },
};
