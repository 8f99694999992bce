import { minify, type CompressOptions } from 'terser';
import type { Plugin } from 'vite';

/** Scripts that pages wait for; the others are read from disk once and count for little. */
const IN_PAGES = /^(?:gate|start|auditor|marks|card|deciding|chinese|english)\.js$/;

/** What makes a script shorter after gzip, and not only before: one way to write a comparison. */
const COMPRESS: CompressOptions = {
  passes: 5,
  sequences: false,
  lhs_constants: false,
  // Nothing is made by `new` of a function that is no class.
  unsafe_arrows: true,
};

/**
 * Properties that nothing but the reading of reports and of names of organs has, by names long enough to be read: a script need not
 * spell them out.
 */
export const READING_PROPERTIES = [
  'addOther',
  'addOwn',
  'addOwnPhrases',
  'afterDisputes',
  'arabic',
  'bestMatch',
  'bounds',
  'builder',
  'clause',
  'clauseBefore',
  'clauses',
  'columnHead',
  'endClause',
  'endSentence',
  'exceeded',
  'extraColumn',
  'extraRow',
  'figureUnder',
  'hasNoun',
  'holdsTable',
  'inBrackets',
  'inBranch',
  'inHead',
  'inRequests',
  'isCertain',
  'isDeed',
  'isFigure',
  'isFull',
  'isHead',
  'isHeading',
  'isIntake',
  'isOfSchoolYear',
  'isRegular',
  'isTaken',
  'isVerbatim',
  'isWorded',
  'likeness',
  'likenessOf',
  'markExceeded',
  'matter',
  'means',
  'missingColumn',
  'official',
  'otherSpan',
  'precompute',
  'quantities',
  'quantity',
  'regions',
  'reportContext',
  'reportIdentity',
  'respective',
  'rowLikeness',
  'saysGovernment',
  'sentenceAfter',
  'sentenceBefore',
  'splitLabel',
  'tellsAttributes',
  'textBefore',
  'tokensOf',
  'traced',
  'trailing',
  'truncate',
  'verbs',
  'vocabulary',
  'withoutRemark',
  'withoutSpaces',
  'wordsAfter',
  'wordsBefore',
  'wordsOfLabel',
];
const MANGLED = { regex: new RegExp(`^(?:${READING_PROPERTIES.join('|')})$`) };

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

/**
 * A script that does the same in fewer bytes.
 * @param code that runs in the oldest browsers of the manifest, and goes on doing so
 * @throws Error where it doesn't parse
 */
export async function shortened(code: string): Promise<string> {
  // The second round finds a little more in what the first has left.
  return writtenOut(await minified(await minified(code)));
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
