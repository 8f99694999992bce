import { JSDOM, VirtualConsole } from 'jsdom';
import { pathToFileURL } from 'node:url';
import { auditDocument, quoted } from '../audit';
import { localeFor, type Locale } from '../messages/all';
import type { AuditResult, RuleSettings } from '../report';
import { isTraditional } from '../traditional';
import { findPages, readPage, type Trouble } from './files';
import { listing } from './listing';
import { cliMessages } from './messages';
import { readOptions } from './options';

export interface Surroundings {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Language of the terminal, e.g. `en_US.UTF-8`. */
  readonly language: string;
}

/** Exit codes of the command line. */
export const EXIT = { clean: 0, errorsFound: 1, trouble: 2 } as const;

/**
 * Audits saved pages.
 *
 * @param args `[--jsonl] [--off RULE[,RULE…]]… [--severity RULE=SEVERITY]… PATH…`; the paths are files
 *   or folders of .html and .htm
 * @returns 0 no errors found, 1 errors found, 2 bad use or an input that can't be read (said on
 *   standard error; the rest still runs)
 */
export async function runAudit(
  args: readonly string[],
  { out, error, language }: Surroundings,
): Promise<number> {
  const locale = localeFor(language.replace('_', '-'));
  const words = cliMessages(locale);
  const { help, jsonl, paths, settings, mistakes } = readOptions(args, words);
  if (help) {
    out(`${words.usage}\n`);
    return EXIT.clean;
  }
  if (mistakes.length > 0 || paths.length === 0) {
    for (const mistake of mistakes) error(`${mistake}\n`);
    error(`${words.usage}\n`);
    return EXIT.trouble;
  }

  const print = jsonl
    ? (file: string, result: AuditResult) => out(`${JSON.stringify({ file, ...result })}\n`)
    : (file: string, result: AuditResult) => out(`${listing(file, result, locale)}\n`);
  let errors = false;
  let troubles = false;
  for await (const { path, trouble } of findPages(paths)) {
    const result = trouble ?? (await auditPage(path, locale, settings));
    if (typeof result === 'string') {
      troubles = true;
      error(`${path}: ${words.trouble[result]}\n`);
      continue;
    }
    errors ||= result.findings.some(({ severity }) => severity === 'error');
    print(path, result);
  }
  if (troubles) return EXIT.trouble;
  return errors ? EXIT.errorsFound : EXIT.clean;
}

/** Audits one saved page with a parser that follows the HTML standard. */
async function auditPage(
  path: string,
  locale: Locale,
  settings: RuleSettings,
): Promise<AuditResult | Trouble> {
  const bytes = await readPage(path);
  if (typeof bytes === 'string') return bytes;
  // Broken style sheets of saved pages are none of our business.
  const page = new JSDOM(bytes, { virtualConsole: new VirtualConsole() });
  try {
    const { document } = page.window;
    const url = addressIn(document) ?? pathToFileURL(path).href;
    const text = (document.body as HTMLElement | null)?.textContent ?? '';
    // The dictionary takes a while to load, and few pages need it.
    const folding = isTraditional(text)
      ? { fold: (await import('../traditional/fold')).foldTraditional }
      : {};
    return quoted(auditDocument(document, { url, locale, settings, ...folding }));
  } finally {
    page.window.close();
  }
}

/** The address that a page gives for itself, by the standard meta tag or a canonical link. */
function addressIn(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const meta = document
    .querySelector('meta[name="Url"], meta[name="url"]')
    ?.getAttribute('content');
  return [meta, canonical].find((address) => /^https?:\/\//.test(address ?? '')) ?? null;
}
