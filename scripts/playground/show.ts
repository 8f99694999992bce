import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { PAGES } from '../../test/e2e/support/fixtures';
import { launch, type AuditedBrowser } from '../../test/e2e/support/launch';
import { GOV_HOST, serve } from '../../test/e2e/support/serve';
import {
  DOCUMENTS,
  pathOf,
  playgroundPages,
  type AwkwardDocument,
} from '../../test/playground/documents';
import { countMarks, lookAt } from '../../test/playground/look';
import { green, note, red, step } from '../lib/console.mjs';
import { leaveOpen, runCommand } from '../lib/browse';
import { indexPage } from './index-page';

/** The second half of `npm run playground`: serves the documents and opens them in a browser. */

const ROOT = join(import.meta.dirname, '..', '..');
const OUTPUT = join(ROOT, 'demo-output', 'playground');

function choose(name: string | undefined): readonly AwkwardDocument[] {
  if (name === undefined) return DOCUMENTS;
  const asked = DOCUMENTS.filter((document) => document.name === name);
  if (asked.length > 0) return asked;
  const names = DOCUMENTS.map((document) => document.name).join(', ');
  throw new Error(`There is no document “${name}”. Documents: ${names}`);
}

/** Opens each document, says how it went and saves a picture. True where all went well. */
async function tryAll(
  browser: AuditedBrowser,
  documents: readonly AwkwardDocument[],
): Promise<boolean> {
  await mkdir(OUTPUT, { recursive: true });
  let well = true;
  for (const document of documents) {
    const opened = await browser.open(pathOf(document));
    const { page } = opened;
    const { made, shown, lost } = document.wipes
      ? { ...(await opened.audit().then(() => countMarks(page))), lost: [] }
      : await lookAt(opened);
    const good = document.wipes ? made === 0 : shown > 0 && lost.length === 0;
    well &&= good;
    const file = join(OUTPUT, `${browser.kind}-${document.name}.png`);
    await page.screenshot({ path: file });
    const sign = good ? green('✓') : red('✗');
    console.log(`  ${sign} ${document.name}: ${String(shown)} of ${String(made)} marks shown`);
    for (const one of lost) console.log(`    no mark to be seen for ${one}`);
    await page.close();
  }
  note(`Pictures are in ${relative(ROOT, OUTPUT)}`);
  return well;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      page: { type: 'string' },
      firefox: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
    },
  });
  const documents = choose(values.page);
  const server = await serve(PAGES, { '/': indexPage(DOCUMENTS), ...playgroundPages() });
  const kind = values.firefox ? 'firefox' : 'chromium';
  const browser = await launch[kind]({ port: server.port, headed: !values.headless });
  try {
    if (values.headless) {
      step('Trying the documents');
      if (!(await tryAll(browser, documents))) process.exitCode = 1;
      return;
    }
    const [first] = documents;
    await browser.open(values.page !== undefined && first ? pathOf(first) : '/');
    step('Have a look');
    note(`All documents are listed at the site’s front page, http://${GOV_HOST}/`);
    note('The pages come from this machine; the name only exists inside this browser.');
    await leaveOpen(browser);
  } finally {
    await browser.close().catch(() => undefined);
    await server.close();
  }
}

runCommand(main);
