import { localeFor } from '../messages/all';
import { printedResult } from '../present';
import type { AuditResult } from '../result';
import { findPages } from './files';
import { listing } from './listing';
import { cliMessages, type CliMessages } from './messages';
import { readOptions, type CliOptions } from './options';
import { auditInputs, type AuditedInput } from './pool';
import { EXIT, type Surroundings } from './surroundings';
import { printable, printableJson } from './terminal';
import { auditYears } from './years';

/**
 * Audits saved pages.
 *
 * @param args `[--jsonl] [--years] [--jobs N] [--off RULE[,RULE…]]… [--severity RULE=SEVERITY]… PATH…`; the paths are files
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
  const { help, jsonl, years, jobs, paths, settings, mistakes } = readOptions(args, words);
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
  const told = auditAll({ paths, settings, jobs: jobs ?? cores, years, words, error });
  for await (const { path, audit } of told) {
    if (isClosed()) break;
    if (typeof audit === 'string') {
      troubles = true;
      error(`${printable(path)}: ${words.trouble[audit]}\n`);
      continue;
    }
    errors ||= audit.result.findings.some(({ severity }) => severity === 'error');
    print(path, audit.result);
  }
  if (troubles) return EXIT.trouble;
  return errors ? EXIT.errorsFound : EXIT.clean;
}

interface Auditing extends Pick<CliOptions, 'paths' | 'settings' | 'years'> {
  readonly jobs: number;
  readonly words: CliMessages;
  readonly error: (text: string) => void;
}

/** The audits of all pages, each as it is done; with years beside each other, when all are. */
async function* auditAll(auditing: Auditing): AsyncGenerator<AuditedInput> {
  const { paths, settings, jobs, years, words, error } = auditing;
  const pages = auditInputs(findPages(paths), { settings, keepsReport: years }, jobs);
  if (!years) {
    yield* pages;
    return;
  }
  const audited: AuditedInput[] = [];
  for await (const page of pages) audited.push(page);
  const { inputs, proposals } = await auditYears(audited, { settings });
  for (const { path, previous, reason } of proposals)
    error(`${printable(path)}: ${words.proposedPair(printable(previous), reason)}\n`);
  yield* inputs;
}
