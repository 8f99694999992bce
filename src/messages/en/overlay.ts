import type { OverlayWords } from '../zh/overlay';

export const overlay: OverlayWords = {
  productName: 'Report Audit',
  region: 'Report audit',
  summary: 'Audit summary',
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  badge: (severity, message) => `${severity}: ${message}`,
  badges: (count, severity, message) => `${count} findings here. ${severity}: ${message}`,
  gap: 'Missing',
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  announce: (index, count, message) => `${index} of ${count}: ${message}`,
  hideMarks: 'Hide marks',
  showMarks: 'Show marks',
  collapse: 'Collapse',
  expand: (errors, warnings) =>
    `Open the audit summary: ${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'}`,
  move: 'Move the navigator: drag it, or use the arrow keys; a click takes it to the next corner',
  tools: 'Navigator',
  filter: 'Filter by severity',
  filterTo: (severity, count) =>
    `${count} ${plural(severity.toLowerCase(), count)}, show only these`,
  filterOff: (severity, count) =>
    `${count} ${plural(severity.toLowerCase(), count)}, show all again`,
  allIgnored: (count) => `${count === 1 ? 'The finding is' : `All ${count} findings are`} ignored`,
  ignoredToo: (count) => `${count} more ignored`,
  openPanel: 'Open the audit panel',
  help: 'Keys',
  save: (format, isCopy) => (isCopy ? format : `Export the audit: ${format}`),
  saveOthers: 'Choose a format',
  saving: 'Exporting…',
  saved: (format) => `Exported: ${format}`,
  savedAsText: 'Copied as text',
  saveFailed: 'The export failed. Please try again.',
  formats: {
    xlsx: 'Excel workbook',
    docx: 'Word letter',
    html: 'Web page',
    csv: 'CSV table',
    json: 'JSON data',
    text: 'Copy as text',
  },
  refused: {
    covered:
      'Something on the page covers the button, so nothing was done. Move it out of the way, or click the toolbar icon and do it in the audit panel.',
    moved: 'The button had only just appeared or moved, so nothing was done. Please try again.',
  },
  counts: (severity, count) => `${count} ${severity.toLowerCase()}${count === 1 ? '' : 's'}`,
  checks: (failed, unknown) =>
    failed + unknown === 0
      ? 'Sums agree'
      : `Sums: ${[failed > 0 && `${failed} wrong`, unknown > 0 && `${unknown} undecided`]
          .filter((part) => part !== false)
          .join(', ')}`,
  clean: 'No problems found',
  textNotRead: 'Text not read',
  older: 'Older format, not audited against a template',
  ignoredAnnounce: 'The finding is ignored now. You can stop ignoring it.',
  legend: (count) => `Audit of this report: ${count} ${plural('finding', count)}`,
  advice: 'What to do',
  colon: ': ',
  plainCard: 'The card could not be loaded. Reload the page to try again.',
};

const plural = (word: string, count: number): string => (count === 1 ? word : `${word}s`);
