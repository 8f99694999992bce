import { localeFor } from '../messages/all';
import { printedResult } from '../present';
import type { AuditResult } from '../result';
import { findPages } from './files';
import { listing } from './listing';
import { cliMessages } from './messages';
import { readOptions } from './options';
import { auditInputs } from './pool';
import { printable, printableJson } from './terminal';

export interface Surroundings {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Language of the terminal, e.g. `en_US.UTF-8`. */
  readonly language: string;
  /** How many threads audit where the arguments don't say; one without. */
  readonly cores?: number;
  /** Whether nobody reads the output any more; no further page is audited then. */
  readonly isClosed?: () => boolean;
}

/** Exit codes of the command line. */
export const EXIT = { clean: 0, errorsFound: 1, trouble: 2 } as const;

/**
 * Audits saved pages.
 *
 * @param args `[--jsonl] [--jobs N] [--off RULE[,RULE…]]… [--severity RULE=SEVERITY]… PATH…`; the paths are files
 *   or folders of .html and .htm
 * @returns 0 no errors found, 1 errors found, 2 bad use or an input that can't be read (said on
 *   standard error; the rest still runs)
 */
export async function runAudit(
  args: readonly string[],
  { out, error, language, cores = 1, isClosed = () => false }: Surroundings,
): Promise<number> {
  const locale = localeFor(language.replace('_', '-'));
  const words = cliMessages(locale);
  const { help, jsonl, jobs, paths, settings, mistakes } = readOptions(args, words);
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
    ? (file: string, result: AuditResult) =>
        out(`${printableJson({ file, ...printedResult(result, locale) })}\n`)
    : (file: string, result: AuditResult) => out(`${listing(file, result, locale)}\n`);
  let errors = false;
  let troubles = false;
  const pages = auditInputs(findPages(paths), { settings }, jobs ?? cores);
  for await (const { path, result } of pages) {
    if (isClosed()) break;
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
