/**
 * `npm run playground`: opens a browser with the extension on a set of awkward documents, to try by
 * hand how marks, card and navigator get on with them.
 *
 *   npm run playground                      in Chromium, Chrome or Edge
 *   npm run playground -- --firefox         in Firefox
 *   npm run playground -- --page NAME       begins with this document
 *   npm run playground -- --headless        opens each unseen, prints and saves what it looks like
 *
 * The documents are in test/playground.
 */
import { parseArgs } from 'node:util';
import { fail, buildAndLaunch } from './lib/launch.mjs';

async function main() {
  let options;
  try {
    options = parseArgs({
      options: {
        page: { type: 'string' },
        firefox: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail(
      `${error.message}\nUse: npm run playground -- [--page NAME] [--firefox] [--headless]`,
    );
  }
  return buildAndLaunch({
    name: 'The playground',
    kind: options.firefox ? 'firefox' : 'chromium',
    script: 'scripts/playground/show.ts',
    args: [
      ...(options.firefox ? ['--firefox'] : []),
      ...(options.page === undefined ? [] : ['--page', options.page]),
    ],
    headless: options.headless,
  });
}

process.exitCode = await main();
