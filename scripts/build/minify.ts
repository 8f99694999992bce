import { minify, type CompressOptions } from 'terser';
import type { Plugin } from 'vite';

/** Scripts that pages wait for; the others are read from disk once and count for little. */
const IN_PAGES = /^(?:gate|start|auditor|marks|card|deciding|chinese|english)\.js$/;

/** What makes a script shorter after gzip, and not only before: one way to write a comparison. */
const COMPRESS: CompressOptions = {
  passes: 5,
  sequences: false,
  lhs_constants: false,
  // Functions beside functions, and values beside values: each finds its like nearer by.
  hoist_funs: true,
  // Nothing is made by `new` of a function that is no class.
  unsafe_arrows: true,
};

/**
 * Properties that nothing but the reading of reports, of links and of names of organs has, and what
 * holds the audit of a page in its frame: a script need not spell them out. Their names are taken at
 * their word, be they a browser's for something else.
 */
export const READING_PROPERTIES = [
  'above',
  'addOther',
  'addOwn',
  'addOwnPhrases',
  'afterDisputes',
  'ahead',
  'applyTo',
  'arabic',
  'bestMatch',
  'bounds',
  'budget',
  'builder',
  'clause',
  'clauseBefore',
  'clauses',
  'columnHead',
  'core',
  'deviation',
  'digits',
  'disturbed',
  'earlier',
  'endClause',
  'endSentence',
  'exceeded',
  'extraColumn',
  'extraRow',
  'figureUnder',
  'filled',
  'grid',
  'hasNoun',
  'heads',
  'hiddenTags',
  'hold',
  'holdsTable',
  'inBrackets',
  'inBranch',
  'inHead',
  'inOrder',
  'inRequests',
  'inTable',
  'isBlank',
  'isCertain',
  'isDeed',
  'isExtensionAlive',
  'isFigure',
  'isFull',
  'isGone',
  'isGroup',
  'isHead',
  'isHeading',
  'isIntake',
  'isLost',
  'isOfSchoolYear',
  'isOther',
  'isPlain',
  'isTaken',
  'isVerbatim',
  'isWithin',
  'isWorded',
  'joined',
  'leaf',
  'leaves',
  'likeness',
  'likenessOf',
  'limits',
  'loadIgnored',
  'loadMarks',
  'markExceeded',
  'matter',
  'means',
  'missingColumn',
  'named',
  'official',
  'onPartNeeded',
  'onOutcome',
  'otherSpan',
  'passOver',
  'point',
  'precompute',
  'provide',
  'quantities',
  'quantity',
  'regions',
  'reportContext',
  'reportIdentity',
  'respective',
  'rowLikeness',
  'saidIn',
  'saysGovernment',
  'sentenceAfter',
  'sentenceBefore',
  'sentences',
  'spec',
  'specs',
  'splitLabel',
  'takeContext',
  'takePart',
  'tellsAttributes',
  'textBefore',
  'tokens',
  'tokensOf',
  'traced',
  'trailing',
  'truncate',
  'unit',
  'verb',
  'verbs',
  'vocabulary',
  'walk',
  'weight',
  'whose',
  'withOwn',
  'withoutRemark',
  'word',
  'wordsAfter',
  'wordsBefore',
  'wordsOf',
  'wordsOfLabel',
  'zoneOf',
];
const MANGLED = {
  regex: new RegExp(`^(?:${READING_PROPERTIES.join('|')})$`),
  builtins: true,
};

/** Chinese characters that patterns write as escapes, as themselves. */
const writtenOut = (code: string): string =>
  code.replace(/\\u([4-9][\da-f]{3})/g, (_, unit: string) =>
    String.fromCharCode(Number.parseInt(unit, 16)),
  );

async function minified(code: string): Promise<string> {
  const { code: short } = await minify(code, {
    ecma: 2020,
    compress: COMPRESS,
    mangle: { properties: MANGLED },
  });
  if (short === undefined) throw new Error('nothing is left of the script');
  return short;
}

const ROUNDS = 3;

/**
 * A script that does the same in fewer bytes.
 * @param code that runs in the oldest browsers of the manifest, and goes on doing so
 * @throws Error where it doesn't parse
 */
export async function shortened(code: string): Promise<string> {
  // Each round finds a little in what the one before has left, and the fourth nothing more.
  let short = code;
  for (let round = 0; round < ROUNDS; round += 1) short = await minified(short);
  return writtenOut(short);
}

/** Takes what Vite's own, faster shortening leaves over out of the scripts that run in pages. */
export const minifyPageScripts = (): Plugin => ({
  name: 'minify-page-scripts',
  apply: 'build',
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && IN_PAGES.test(file.fileName))
        file.code = await shortened(file.code);
  },
});
