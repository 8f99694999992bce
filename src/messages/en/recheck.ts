import type { RecheckWords } from '../zh/recheck';

export const recheck: RecheckWords = {
  title: 'Recheck',
  state: {
    fixed: 'Fixed',
    open: 'Not fixed',
    new: 'New',
    unchecked: 'Not checked this time',
  },
  changed: 'changed since',
  notCheckedBefore: 'not checked last time',
  account: (state, changed, when) =>
    `${state}${changed ? ', changed since' : ''}${when === '' ? '' : ` (${when})`}`,
  since: (day) => `first found on ${day}`,
  fixedOn: (day) => `no longer found on ${day}`,
  between: (before, after) =>
    before === after ? `Two audits of ${after}` : `Audits of ${before} and ${after}`,
  fixed: 'Fixed',
  unchecked: 'Not checked this time',
  uncheckedNote:
    'Nobody looked for these this time: their rules are off, or last year’s report is not at hand.',
  counts: (fixed, open, added) => `${fixed} fixed, ${open} not fixed, ${added} new`,
};
