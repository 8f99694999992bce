/**
 * `npm run demo`: shows the extension at work on the project's sample reports.
 *
 *   npm run demo                      opens a browser; without a display, saves what it would show
 *   npm run demo -- --page NAME       on this page of test/pages
 *   npm run demo -- --headless        without a window even where there is a display
 *
 * Installs what is missing, builds the extension, and hands over to demo/show.ts.
 */
import { parseArgs } from 'node:util';
import { ensureBrowser, installHint } from './lib/browsers.mjs';
import { note, red, step } from './lib/console.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { runTool } from './lib/run.mjs';

/** Whether a window can be opened here. */
function hasDisplay() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

function fail(reason) {
  console.error(red(`\n${reason}`));
  return 1;
}

async function main() {
  let options;
  try {
    options = parseArgs({
      options: { page: { type: 'string' }, headless: { type: 'boolean', default: false } },
    }).values;
  } catch (error) {
    return fail(`${error.message}\nUse: npm run demo -- [--page NAME] [--headless]`);
  }

  const problem = await ensureDependencies();
  if (problem) return fail(`The demo cannot start: ${problem}`);

  const browser = await ensureBrowser('chromium');
  if ('reason' in browser)
    return fail(
      `The demo needs a browser, and there is none: ${browser.reason}.\n${installHint('chromium')}`,
    );
  step('Browser');
  note(browser.path);

  step('Building the extension');
  const build = await runTool('wxt', ['build'], { quiet: true });
  if (build.code !== 0) {
    console.error(build.output);
    return fail('The extension could not be built; the message is above.');
  }
  note('.output/chrome-mv3');

  const headless = options.headless || !hasDisplay();
  if (headless && !options.headless)
    note('There is no display here, so no window: what it would show is printed and saved.');
  const { code } = await runTool(
    'tsx',
    [
      'scripts/demo/show.ts',
      ...(headless ? ['--headless'] : []),
      ...(options.page === undefined ? [] : ['--page', options.page]),
    ],
    { env: { CHROMIUM_PATH: browser.path } },
  );
  return code;
}

process.exitCode = await main();
