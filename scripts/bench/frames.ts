import { launchChromium } from '../../test/e2e/support/launch';
import { PAGES } from '../../test/e2e/support/fixtures';
import { serve } from '../../test/e2e/support/serve';

/** A report in each of very many frames of a page, with the extension as built. */

const PATH = '/frames.html';
// Of one error: no badge says more than 999.
const REPORT = 'section-order';
/** No machine takes so long (ms). */
const PATIENCE_MS = 300_000;

/** Times in ms from the beginning of the navigation. */
interface FrameTimes {
  /** Until the page has loaded that the extension doesn't look at. */
  readonly bare: number;
  /** Until it has loaded beside the extension. */
  readonly loaded: number;
  /** Until the toolbar says what was found in all of its frames. */
  readonly known: number;
}

/** @throws Error where not all frames are known in the end, or no Chromium starts */
export async function timeFrames(count: number): Promise<FrameTimes> {
  const frame = `<iframe src="/${REPORT}.html" width="300" height="100"></iframe>`;
  const body = `<!doctype html><html><title>x</title>${frame.repeat(count)}</html>`;
  const server = await serve(PAGES, { [PATH]: body });
  const browser = await launchChromium({ port: server.port });
  try {
    const alone = await browser.open(`/${REPORT}.html`);
    const { findings } = await alone.audit();
    await alone.close();
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    if (errors === 0) throw new Error(`${REPORT} has no errors`);

    const bareFrom = performance.now();
    const unaudited = await browser.openUnaudited(PATH);
    const bare = performance.now() - bareFrom;
    await unaudited.close();

    const from = performance.now();
    const page = await browser.open(PATH);
    const loaded = performance.now() - from;
    const wanted = String(errors * count);
    while ((await page.badge(wanted)) !== wanted)
      if (performance.now() - from > PATIENCE_MS) throw new Error('not all frames are known');
    return { bare, loaded, known: performance.now() - from };
  } finally {
    await browser.close();
    await server.close();
  }
}
