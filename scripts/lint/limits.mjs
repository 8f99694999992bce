/**
 * How much one function and one file may hold, as ESLint configuration. What is longer or more entangled
 * is taken apart into units with names.
 */

const MAX_COMPLEXITY = 15;
const MAX_FUNCTION_LINES = 80;
/** Components draw: their lines are mostly markup. */
const MAX_COMPONENT_LINES = 120;
const MAX_FILE_LINES = 400;

// A switch over the kinds of one thing is one decision, in which the compiler misses no kind.
const complexity = ['error', { max: MAX_COMPLEXITY, variant: 'modified' }];
// What is said of the code and what parts it counts for nothing: neither is to be saved on.
const functionLines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

/** Rules of ESLint by their names, and what each says. */
const SCRIPTS = {
  complexity,
  'max-lines-per-function': functionLines(MAX_FUNCTION_LINES),
  'max-lines': ['error', { max: MAX_FILE_LINES }],
};

/** @type {import('eslint').Linter.Config[]} */
export const limits = [
  { files: ['{src,entrypoints,scripts,samples}/**/*.{ts,tsx,mjs}'], rules: SCRIPTS },
  {
    files: ['src/**/*.tsx'],
    rules: { 'max-lines-per-function': functionLines(MAX_COMPONENT_LINES) },
  },
];
