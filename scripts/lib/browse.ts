import type { AuditedBrowser } from '../../test/e2e/support/launch';
import { note, red } from './console.mjs';

/** Leaves a browser to the person at the keyboard; resolves when its window is closed. */
export async function leaveOpen(browser: AuditedBrowser): Promise<void> {
  note('Close the browser, or press Ctrl-C here, to end.');
  await new Promise((resolve) => browser.browser.once('disconnected', resolve));
}

/** Runs the command of a script: what goes wrong is said in one line, and makes it end with 1. */
export function runCommand(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    console.error(red(`\n${error instanceof Error ? error.message : String(error)}`));
    process.exitCode = 1;
  });
}
