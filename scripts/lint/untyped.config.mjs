import tseslint from 'typescript-eslint';
import config from '../../eslint.config.js';

/**
 * The linter's rules that do not ask for types, for `npm run check`: to work out types takes most of the
 * linter's time. Those that ask are given to a faster program there (typed.mjs), save our own and those
 * that it lacks, which `npm test` has.
 */
export default tseslint.config(
  ...config,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'clobbering/unclobbered': 'off' },
  },
  // Comments that let a line pass may be about the rules that are left out.
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
);
