import type { PanelWords } from '../zh/panel';
import { quote } from '../../wording';

const findings = (count: number) => `${count} finding${count === 1 ? '' : 's'}`;

export const panel: PanelWords = {
  loading: 'Reading the audit…',
  severity: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  year: (year) => `Report year ${year}`,
  yearUnknown: 'Year unknown',
  issuerUnknown: 'Organ not recognised',
  format: (template) => (template === 'older' ? 'before 2019' : `Format of ${template}`),
  publishedOn: 'Published',
  signedOn: 'Signed',
  unknown: 'not found',
  goTo: 'Show on the page',
  notFound: 'This place is no longer on the page; the page may have changed.',

  outline: 'Outline of the report',
  sections: {
    overview: 'Overview',
    proactive: 'Proactive',
    requests: 'Requests',
    disputes: 'Disputes',
    problems: 'Problems',
    other: 'Other',
  },
  sectionPresent: (title, count) =>
    count === 0 ? `${title}, no findings` : `${title}, ${findings(count)}`,
  sectionMissing: (title) => `${title}, missing`,
  missing: 'none',

  views: { findings: 'Findings', data: 'Figures', checks: 'Sums', years: 'Years' },
  viewsOf: 'Audit',

  search: 'Find a finding',
  searchHint: 'Find',
  allRules: 'All rules',
  byRule: 'Filter by rule',
  bySeverity: 'Filter by severity',
  ruleCount: (title, count) => `${title} (${count})`,
  shown: (shown, all) => `${shown} of ${findings(all)} shown`,
  noMatch: 'No finding fits',
  clearFilter: 'Clear the filter',
  expected: 'Expected',
  actual: 'Found',
  comparedWith: 'Cell',
  advice: 'What to do',
  basis: 'Basis',
  allIgnored: 'All findings are ignored',

  ignoreThis: 'Ignore this finding',
  reason: 'Reason for ignoring it',
  reasonHint: 'e.g. confirmed with the organ: corrected figures',
  cancel: 'Cancel',
  ignored: (count) => `${count} ignored`,
  ignoredOn: (date) => `ignored on ${date}`,
  noReason: 'no reason given',
  wasIgnored: 'Ignored: it no longer counts',
  wasUnignored: 'No longer ignored: it counts again',
  wasUndone: 'Undone',
  undo: 'Undo',
  notKept: 'This could not be saved. Please try again.',
  dismiss: 'Close the notice',

  noTable: 'This table was not found on the page.',
  blank: 'blank',
  absent: 'not on the page',
  cell: (place) => `${place}:`,
  found: (count) => findings(count),
  partsAddUp: (sum) => `parts add up to ${sum}`,
  chooseCell: 'Choose a cell to go to it on the page.',
  nothingHere: 'Nothing was found in this cell.',

  checks: 'Sums',
  checksOf: (failed, unknown) =>
    failed + unknown === 0
      ? 'all agree'
      : [failed > 0 && `${failed} wrong`, unknown > 0 && `${unknown} undecided`]
          .filter((part) => part !== false)
          .join(', '),
  tableUnread: (table, count) =>
    `${table} was not read; ${count === 1 ? '1 sum' : `${count} sums`} undecided`,
  checksNone: 'No sums to check',
  checksNoneNote: 'The tables of parts three and four were not found on the page.',
  outcome: { failed: 'Disagree', unknown: "Can't be told", passed: 'Agree' },
  left: 'Left',
  right: 'Right',
  difference: (amount) => `off by ${amount}`,
  zeros: (count) => `${count} more are 0`,
  unknownValue: 'unknown',
  because: 'Data is missing: ',
  termMissing: (name) => `${name}: the table has no such cell`,
  termBlank: (name) => `${name}: blank`,
  termUnreadable: (name, printed) => `${name}: ${quote(printed)} is no number`,

  clean: 'No problems found',
  cleanNote: 'Sections, tables and sums were all checked.',
  cleanUnknown: (count) => `${count} of the sums can't be told, because figures are missing.`,
  textNotRead: 'Text not read',
  textNotReadNote:
    'The page does not carry the text of the report; there are no sections or tables to check.',
  older: 'Older format, not audited',
  olderNote: 'Reports for 2018 and before follow differing tables and are not checked one by one.',

  save: 'Export',
  saveAs: (format, isCopy) => (isCopy ? format : `Export: ${format}`),
  otherFormats: 'Other formats',
  saving: 'Exporting…',
  saved: 'Exported: see the downloads of the browser',
  copied: 'Copied to the clipboard',
  notSaved: 'The export failed. Please try again.',

  openPanel: 'Open the audit panel',
  notOpened: 'The audit panel did not open. Please open it from the sidebar menu of the browser.',
  sidebarHint:
    'The audit panel can stand in the sidebar of Firefox as well: click the icon of Report Audit in the toolbar and choose “Open the audit panel”.',
  notReport: 'Not an annual report on information disclosure',
  notReportNote: 'There is nothing to audit on this page.',
  notReportChecked: 'The whole page was read; it has no sections or tables of an annual report.',
  auditAnyway: 'Audit it anyway',
  offer: 'This page is not on gov.cn',
  offerNote:
    'If it is an annual report on information disclosure, it can be audited here. Nothing leaves your browser.',
  waiting: 'Not audited yet',
  waitingNote:
    'The page may have been open before the extension was installed, or is still loading.',
  audit: 'Audit this page',
  onlyThisTime: 'Only this page was audited.',
  auditAlways: (sites) => `Always audit this site (${sites})`,
  sites: (sites) => sites.join(', '),
  siteAdded: (sites) =>
    `${sites} was added: its pages are audited when they open. The settings can remove it.`,
  siteRefused: 'The browser did not allow it. Nothing was added.',
  auditing: 'Auditing…',
  closed: "This page can't be audited",
  closedNote: 'The browser lets no extension read pages of this kind.',
  unseen: 'This page is not being audited',
  unseenNote: 'To audit a page outside gov.cn, click the icon of Report Audit in the toolbar.',
  gone: 'The tab was closed',
  goneNote: 'Open the report again, and its audit from the toolbar.',
  pdf: "PDF files can't be audited",
  pdfNote: 'Please open the web page of the report.',
  failed: 'The audit broke off',
  failedNote: 'Something went wrong while reading this page. Reload it and try again.',
  retry: 'Try again',
  settings: 'Settings',
  rulesOff: (count) => `${count} ${count === 1 ? 'rule is' : 'rules are'} off`,
};
