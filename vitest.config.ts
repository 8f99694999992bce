import { defineConfig } from 'vitest/config';

const BROWSER_TESTS = 'test/e2e/**/*.test.ts';
const OFFICE_TESTS = 'test/**/*.office.test.ts';
/** Build the extension. */
const BUILD_TESTS = 'test/**/*.build.test.ts';
/**
 * Take long: go through many generated pages, through sample pages again and again, write documents by
 * the dozen, start threads, or try out what the project is checked with.
 */
const LAWS = [
  'test/audit/rule-settings.test.ts',
  'test/cli/{jobs,robust}.test.ts',
  'test/dom/{clobbering,names-of-forms}.test.ts',
  'test/export/{hostile,order}.test.ts',
  'test/links/mixture.test.ts',
  'test/property/{laws,paraphrase-laws,text-laws,traditional,years}.test.ts',
  'test/property/fuzz/{fuzz,parser,patterns,traps}.test.ts',
  'test/read/{collections,costs,pauses}.test.ts',
  'test/report/report.test.ts',
  'test/scripts/{boundaries,clobbering-lint,limits,run,schedule,typed}.test.ts',
];
/**
 * Need a process each: they put something in the place of a module, of a global or of what a DOM is
 * made of, have a window or a DOM of their own, or have the linter or the compiler read the whole
 * project. The others share processes, in which what they have in common is loaded and compiled once.
 */
const APART = [
  'test/entrypoints/**/*.test.ts',
  'test/cli/**/*.test.ts',
  'test/archive/{archive,batch-store,history,previous}.test.ts',
  'test/extension/{background,protocol,storage,tabs}/**/*.test.ts',
  'test/extension/sites/sites.test.ts',
  'test/live/{backoff-debouncer,language}.test.ts',
  'test/network/fetch-page.test.ts',
  'test/overlay/trusted.test.ts',
  'test/overlay/session/click-guard.test.ts',
  'test/overlay/layout/hints.test.ts',
  'test/pages/options/**/*.test.tsx',
  'test/pages/workbench-own.test.ts',
  'test/pages/panel/{app-*,last-year,source,state,view-model}.test.{ts,tsx}',
  'test/ui/**/*.test.{ts,tsx}',
  'test/scripts/**/*.test.ts',
  'test/template/new-sum.test.ts',
];
const NO_UNIT_TESTS = [BROWSER_TESTS, OFFICE_TESTS, BUILD_TESTS, ...LAWS];
// On machines of any speed, busy with other things.
const UNIT = {
  setupFiles: ['test/setup.ts'],
  testTimeout: 300_000,
  hookTimeout: 300_000,
};

export default defineConfig({
  test: {
    // The overlay takes its style sheets as text; other pages link theirs, and tests do without.
    css: { include: [/src\/(?:overlay\/styles|ui)\//] },
    projects: [
      {
        extends: true,
        test: {
          ...UNIT,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...NO_UNIT_TESTS, ...APART],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { ...UNIT, name: 'unit-apart', include: APART, exclude: NO_UNIT_TESTS },
      },
      {
        extends: true,
        test: {
          name: 'laws',
          environment: 'node',
          include: LAWS,
          setupFiles: ['test/setup.ts'],
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'archives',
          environment: 'node',
          include: [BUILD_TESTS],
          // Each builds and packs twice.
          testTimeout: 900_000,
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
          // A browser at a time: of windows that run side by side, only one has the focus. Suites leave
          // it to one another, in one process.
          fileParallelism: false,
          // Beside others on a slow machine, a browser may do what it is told a moment too late for a
          // test: that is told at the end of the run, and fails where it happens twice.
          retry: 1,
          maxWorkers: 1,
          isolate: false,
        },
      },
    ],
  },
});
