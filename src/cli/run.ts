import { pathToFileURL } from 'node:url';
import { auditDocument, quoted } from '../audit';
import { localeFor, type Locale } from '../messages/all';
import type { AuditResult, RuleSettings } from '../report';
import { isTraditional } from '../traditional';
import { findPages, readPage, type Trouble } from './files';
import { listing } from './listing';
import { cliMessages } from './messages';
import { readOptions } from './options';
import { parseHtml } from './parse';
import { printable, printableJson } from './terminal';
import { overweight } from './weight';

export interface Surroundings {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Language of the terminal, e.g. `en_US.UTF-8`. */
  readonly language: string;
  /** Whether nobody reads the output any more; no further page is audited then. */
  readonly isClosed?: () => boolean;
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
  { out, error, language, isClosed = () => false }: Surroundings,
): Promise<number> {
  const locale = localeFor(language.replace('_', '-'));
  const words = cliMessages(locale);
  const { help, jsonl, paths, settings, mistakes } = readOptions(args, words);
  if (help) {
    out(`${words.usage}\n`);
    return EXIT.clean;
  }
  if (mistakes.length > 0 || paths.length === 0) {
    for (const mistake of mistakes) error(`${printable(mistake)}\n`);
    error(`${words.usage}\n`);
    return EXIT.trouble;
  }

  const print = jsonl
    ? (file: string, result: AuditResult) => out(`${printableJson({ file, ...result })}\n`)
    : (file: string, result: AuditResult) => out(`${listing(file, result, locale)}\n`);
  let errors = false;
  let troubles = false;
  for await (const { path, trouble } of findPages(paths)) {
    if (isClosed()) break;
    const result = trouble ?? (await auditPage(path, locale, settings));
    if (typeof result === 'string') {
      troubles = true;
      error(`${printable(path)}: ${words.trouble[result]}\n`);
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
  const page = await readPage(path);
  if (typeof page === 'string') return page;
  const { html } = page;
  const tooMuch = overweight(html);
  if (tooMuch) return tooMuch;
  try {
    const document = parseHtml(html);
    const text = (document.body as HTMLElement | null)?.textContent ?? '';
    // The dictionary takes a while to load, and few pages need it.
    const folding = isTraditional(text)
      ? { fold: (await import('../traditional/fold')).foldTraditional }
      : {};
    const url = savedFrom(html) ?? pathToFileURL(path).href;
    return quoted(auditDocument(document, { url, locale, settings, ...folding }));
  } catch {
    // Whatever one page does to the reading of it, the others are still audited.
    return 'failed';
  }
}

/**
 * The address that a browser noted when it saved a page, in front of everything but the doctype. What
 * the page says of its own address, in meta elements and links, is no more than a claim.
 */
function savedFrom(html: string): string | null {
  const head = html.slice(0, 4096);
  const note = /^\s*(?:<!doctype[^>]*>\s*)?<!-- saved from url=\(\d{4,}\)(https?:\/\/\S+) -->/i;
  return note.exec(head)?.[1] ?? null;
}
