import { ensureBrowser, installHint } from './browsers.mjs';
import { note, red, step } from './console.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { runTool } from './run.mjs';

/** Whether a window can be opened here. */
function hasDisplay() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Says why something can't be done. @returns {number} exit code */
export function fail(reason) {
  console.error(red(`\n${reason}`));
  return 1;
}

/**
 * Installs what is missing, builds the extension for a browser, and hands over to a script that
 * opens it there; without a display, with `--headless`.
 *
 * @param {object} show
 * @param {string} show.name what is shown, for messages: “The demo”
 * @param {import('./browsers.mjs').BrowserKind} show.kind
 * @param {string} show.script run with tsx
 * @param {readonly string[]} show.args its arguments, besides `--headless`
 * @param {boolean} show.headless whether no window is wanted even where there is a display
 * @returns {Promise<number>} exit code
 */
export async function buildAndLaunch({ name, kind, script, args, headless }) {
  const problem = await ensureDependencies();
  if (problem) return fail(`${name} cannot start: ${problem}`);

  const browser = await ensureBrowser(kind);
  if ('reason' in browser)
    return fail(
      `${name} needs a browser, and there is none: ${browser.reason}.\n${installHint(kind)}`,
    );
  step('Browser');
  note(browser.path);

  step('Building the extension');
  const firefox = kind === 'firefox';
  const build = await runTool('wxt', firefox ? ['build', '-b', 'firefox'] : ['build'], {
    quiet: true,
  });
  if (build.code !== 0) {
    console.error(build.output);
    return fail('The extension could not be built; the message is above.');
  }
  note(firefox ? '.output/firefox-mv2' : '.output/chrome-mv3');

  const unseen = headless || !hasDisplay();
  if (unseen && !headless)
    note('There is no display here, so no window: what it would show is printed and saved.');
  const { code } = await runTool('tsx', [script, ...(unseen ? ['--headless'] : []), ...args], {
    env: { [firefox ? 'FIREFOX_PATH' : 'CHROMIUM_PATH']: browser.path },
  });
  return code;
}
