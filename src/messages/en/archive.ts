import { quote } from '../../wording';
import type { ArchiveWords } from '../zh/archive';

const reports = (count: number) => (count === 1 ? '1 report' : `${count} reports`);
const several = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const archive: ArchiveWords = {
  intro:
    'Reports that were audited are kept here, to be compared with the year before and checked again after corrections. The archive is in this browser on this computer and goes nowhere else. Nothing is kept of audits in private windows.',
  keep: 'Keep audited reports',
  keepNote:
    'Keeps the audit and the text of the report, and another version when the report on the page changes. Turned off, nothing more is kept; what is in the archive stays.',
  total: reports,
  size: (size) => `about ${size}`,
  none: 'The archive holds no reports',
  noneNote: 'Open the page of a report. Once it is audited, it is listed here.',
  search: 'Find a report',
  searchHint: 'Find by the name of the organ',
  year: 'Year',
  allYears: 'All years',
  yearOf: (year) => (year === null ? 'year unknown' : String(year)),
  organ: 'Organ',
  allOrgans: 'All organs',
  shown: (shown, all) => `${shown} of ${reports(all)} shown`,
  noMatch: 'No report fits',
  clearFilter: 'Clear the filter',
  more: 'Show more',
  versions: (count) => several(count, 'version'),
  seenOn: (time) => `audited ${time}`,
  period: (from, to) => (from === to ? from : `${from} to ${to}`),
  counts: (errors, warnings) =>
    errors + warnings === 0
      ? 'no errors or warnings'
      : [errors > 0 && several(errors, 'error'), warnings > 0 && several(warnings, 'warning')]
          .filter((part) => part !== false)
          .join(', '),
  older: 'older format, not audited',
  open: 'Open its page',
  remove: 'Remove',
  removeOf: (report) => `Remove: ${report}`,
  removed: (report) => `${quote(report)} was removed from the archive`,
  restored: 'Put back into the archive',
  empty: 'Empty the archive…',
  emptyTitle: 'Empty the archive',
  emptyAsk: (count) =>
    count === 0
      ? 'Everything in the archive is removed. This can’t be undone.'
      : `${count === 1 ? 'The one report' : `All ${count} reports`} and their versions are removed. This can’t be undone.`,
  emptyConfirm: 'Empty it',
  cancel: 'Cancel',
  emptied: 'The archive is empty',
  unreadable: (count) =>
    `${reports(count)} can’t be read and ${count === 1 ? 'was' : 'were'} left alone.`,
  private: 'The archive is not shown in private windows. Open the settings in an ordinary one.',
  dismiss: 'OK',
  problem: {
    full: 'The browser has no more room for the extension, and the report that was audited last could not be kept. What is in the archive is safe. Remove reports that you no longer need, and audit it again.',
    newer:
      'The archive was made by a newer version. Update the extension; until then nothing more is kept, and what is in the archive is safe.',
    blocked:
      'Another window holds on to the archive. Close the other pages of this extension and try again.',
    damaged:
      'The browser can’t read the files of the archive, and the report that was audited last could not be kept. If it still can’t after a restart, empty the archive to begin a new one.',
    unavailable: 'The browser gives the extension no database, so reports can’t be kept.',
    gone: 'The browser has thrown the archive away, as when browsing data is cleared or the disk is full; a new one was begun. If you have a backup file, import it under “Backup”.',
  },
};
