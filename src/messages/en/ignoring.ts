import type { IgnoringWords } from '../zh/ignoring';

export const ignoring: IgnoringWords = {
  ignore: 'Ignore',
  reasons: [
    'Checked, nothing wrong',
    'Explained by the publisher',
    'Old data, left as is',
    'Of no consequence',
  ],
  reasonsName: 'Usual reasons',
  needsReason: 'Give a reason, or choose one of the usual ones.',
  undo: 'Stop ignoring',
  undoOf: (finding) => `Stop ignoring: ${finding}`,
  before: {
    changed: 'Ignored before; it has changed since',
    unconfirmed: 'Ignored before; please confirm',
    elsewhere: 'Ignored on another site',
  },
  again: { changed: 'Ignore again', unconfirmed: 'Still ignore', elsewhere: 'Ignore here too' },
  againOf: (what, finding) => `${what}: ${finding}`,
  saidThen: 'Said when ignored',
  reasonThen: 'Reason for ignoring',
  because: (reason, day) => `${reason === '' ? 'no reason given' : reason} (${day})`,
};
