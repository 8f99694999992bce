import { defineConfig } from 'vitest/config';

const BROWSER_TESTS = 'test/browser/**/*.test.ts';
const OFFICE_TESTS = 'test/**/*.office.test.ts';
/** Build the extension. */
const BUILD_TESTS = 'test/**/*.build.test.ts';
/** Go through many generated pages, or through every sample page again and again. */
const LAWS = [
  'test/audit/{laws,text-laws,paraphrase-laws}.test.ts',
  'test/fuzz/{fuzz,traps}.test.ts',
  'test/traditional/pages.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [BROWSER_TESTS, OFFICE_TESTS, BUILD_TESTS, ...LAWS],
          setupFiles: ['test/setup.ts'],
          // On machines of any speed, busy with other things.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'laws',
          environment: 'node',
          include: LAWS,
          setupFiles: ['test/setup.ts'],
          testTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'archives',
          environment: 'node',
          include: [BUILD_TESTS],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        // Reads saved documents back by LibreOffice.
        extends: true,
        test: {
          name: 'office',
          environment: 'node',
          include: [OFFICE_TESTS],
          testTimeout: 300_000,
        },
      },
      {
        // Drives real browsers with the extension as built: run `npm run build` first.
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: [BROWSER_TESTS],
          // Two of these may run side by side, each with a browser of its own.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // A browser at a time: of windows that run side by side, only one has the focus.
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
  },
});
