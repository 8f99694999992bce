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
};
