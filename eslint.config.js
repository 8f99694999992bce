import tseslint from 'typescript-eslint';
import { boundaries } from './scripts/lint/boundaries.mjs';
import { clobbering } from './scripts/lint/clobbering.mjs';
import { limits } from './scripts/lint/limits.mjs';
import { trustedEvents } from './scripts/lint/trusted-events.mjs';

export default tseslint.config(
  {
    ignores: [
      '.output/',
      '.wxt/',
      'node_modules/',
      'demo-output/',
      'test-results/',
      'samples/pages/',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in sentences are what the catalogue is about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `(event) => handler(event)` reads better than a block, whatever it returns.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Code points are what Chinese text is made of; grapheme clusters don't matter to it.
      '@typescript-eslint/no-misused-spread': 'off',
      // `env['NAME']` says that the name is one of any number.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `!` is refused as well: a cast with a name says what is taken for granted.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.js'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      globals: {
        clearTimeout: 'readonly',
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
      },
    },
    // No compiler looks at these.
    rules: { 'no-undef': 'error' },
  },
  {
    files: [
      'src/{read,links,audit,anchor,gate,live,overlay}/**/*.{ts,tsx}',
      'entrypoints/{*,auditor/*}.ts',
    ],
    // These deal with elements of our own.
    ignores: [
      'src/overlay/card/*.tsx',
      'src/overlay/card/{asking,controls,copy,guarded,position,typed,types}.ts',
      'src/overlay/marks/{mark-dom,mark-renderer,paint}.ts',
      'src/overlay/navigator/*.ts',
      'src/overlay/session/shell.ts',
    ],
    plugins: { clobbering },
    rules: { 'clobbering/unclobbered': 'error' },
  },
  {
    files: ['src/overlay/**/*.{ts,tsx}'],
    plugins: { 'trusted-events': trustedEvents },
    rules: { 'trusted-events/handlers': ['error', 'trusted'] },
  },
  {
    files: ['src/ui/components/*.{ts,tsx}'],
    plugins: { 'trusted-events': trustedEvents },
    rules: { 'trusted-events/handlers': ['error', 'heed'] },
  },
  ...boundaries,
  ...limits,
);
