import { defineConfig } from 'vitest/config';

const BROWSER_TESTS = 'test/browser/**/*.test.ts';
const OFFICE_TESTS = 'test/**/*.office.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [BROWSER_TESTS, OFFICE_TESTS],
          setupFiles: ['test/setup.ts'],
          // Property tests go through many pages, on machines of any speed.
          testTimeout: 300_000,
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
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A browser at a time: they share two things that cannot be shared, focus and the machine.
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
  },
});
