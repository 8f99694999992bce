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
  since: (day) => `first found on ${day}`,
  fixedOn: (day) => `no longer found on ${day}`,
  between: (before, after) => `Audits of ${before} and ${after}`,
  counts: (fixed, open, added) => `${fixed} fixed, ${open} not fixed, ${added} new`,
};
