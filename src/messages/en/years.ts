import { quote } from '../../wording';
import type { YearsWords } from '../zh/years';

export const years: YearsWords = {
  thisYear: 'This year',
  lastYear: 'Last year',
  yearOf: (year) => (year === null ? 'year unknown' : String(year)),
  against: (organ, year) => `Compared with the report of ${quote(organ)} for ${year}.`,
  none: 'The archive has no report of the year before',
  noneNote:
    'Open the report of the same organ for the year before. Once it is audited and kept, the two are compared here.',
  private: 'The archive is not read in private windows.',
  proposals: 'Reports that may be last year’s',
  proposalsNote:
    'These may be last year’s report of the same organ. Confirm the right one; that is remembered.',
  reasons: {
    renamed: 'another name: the organ may have been renamed or merged',
    unsure: 'another name: it can’t be told whether the organ is the same',
    unnamed: 'names no organ or no year',
    several: 'there is more than one of the year before',
  },
  confirm: 'Confirm',
  confirmOf: (organ) => `Confirm: ${organ}`,
  unconfirm: 'Take the confirmation back',
  held: 'Year to year',
  heldOf: (failed, unknown, passed) =>
    [
      failed > 0 && `${failed} failed`,
      unknown > 0 && `${unknown} can’t be told`,
      passed > 0 && `${passed} passed`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  allYears: 'All years known',
  series: {
    requests: 'Requests received',
    results: 'Requests handled',
    disputes: 'Reviews and lawsuits',
  },
  figures: 'Both years',
  noFigures: 'All figures are zero or blank in both years.',
  item: 'Item',
  difference: 'Change',
  passages: 'Passages in both',
  title: 'Compared with last year’s report',
  source: 'Last year’s report',
  number: 'No.',
  noPassages: 'No passages are the same.',
  share: (percent) =>
    `${percent} of the running text is the same; figures, tables, titles and stock phrases don’t count.`,
  findings: (numbers) => `See findings ${numbers}.`,
  comma: ', ',
  giving: {
    title: 'Give last year’s report',
    offered: 'Reports of the year before that this page links to',
    address: 'Address of last year’s report',
    addressHint: 'Address of last year’s report',
    file: 'A saved page:',
    read: 'Read',
    reading: 'Reading…',
    note: 'The address is asked for only when you choose “Read”, without cookies. What is read is kept in the archive on this computer.',
    taken: (report) => `Read and kept: ${report}`,
    unsure: (report) => `Another name. Is this last year’s report of the same organ: ${report}?`,
    problem: {
      notPermitted: 'This address is not on a gov.cn site. Open the page, then try again.',
      badAddress: 'This is no address. It begins with http:// or https://.',
      refused: 'The site refuses. Open the page, then try again.',
      challenge: 'The site asks for a check. Open the page, then try again.',
      login: 'The page asks for a login. Open the page, then try again.',
      missing: 'There is no such page. Check the address.',
      empty: 'Scripts fill this page. Open the page, then try again.',
      tooLarge: 'The page is too large and was not read.',
      unreadable: 'The encoding can’t be told.',
      unavailable: 'The site is out of order. Try again later.',
      offline: 'The site can’t be reached. Check the connection and try again.',
      aborted: 'Reading was broken off. Try again.',
      file: 'This is a file and no page. Open the report as a page.',
      notReport: 'This page is no annual report.',
      announced: 'This page does not hold the text of the report.',
      otherYear: 'This is not the report of the year before.',
    },
  },
};
