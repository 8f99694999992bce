/**
 * `npm run demo`: shows the extension at work on the project's sample reports.
 *
 *   npm run demo                      opens a browser; without a display, saves what it would show
 *   npm run demo -- --page NAME       on this page of samples/pages
 *   npm run demo -- --headless        without a window even where there is a display
 *
 * Installs what is missing, builds the extension, and hands over to demo/show.ts.
 */
import { parseArgs } from 'node:util';
import { fail, buildAndLaunch } from './lib/launch.mjs';

async function main() {
  let options;
  try {
    options = parseArgs({
      options: { page: { type: 'string' }, headless: { type: 'boolean', default: false } },
    }).values;
  } catch (error) {
    return fail(`${error.message}\nUse: npm run demo -- [--page NAME] [--headless]`);
  }
  return buildAndLaunch({
    name: 'The demo',
    kind: 'chromium',
    script: 'scripts/demo/show.ts',
    args: options.page === undefined ? [] : ['--page', options.page],
    headless: options.headless,
  });
}

process.exitCode = await main();
