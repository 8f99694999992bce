import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readListText, type ReportList } from '../links';
import { localeFor } from '../messages/all';
import { readPage, type Trouble } from './files';
import { linksMessages, type LinksMessages } from './links-messages';
import { parseHtml } from './document';
import { claimedAddress, savedFrom } from './saved-from';
import { EXIT, type Surroundings } from './surroundings';
import { printable, printableJson } from './terminal';
import { overweight } from './weight';

/**
 * Prints the reports that saved lists name, one JSON object a line with `file` added, and after those of
 * each file a line with the addresses of the further pages of its list.
 *
 * @param args `[--base ADDRESS] FILE…`; the files are pages, parts of pages, or answers of services
 * @returns 0, or 2 for bad use or a file that can't be read (said on standard error; the rest still
 *   runs)
 */
export async function runLinks(
  args: readonly string[],
  { out, error, language, isClosed = () => false }: Surroundings,
): Promise<number> {
  const words = linksMessages(localeFor(language.replace('_', '-')));
  const { help, base, files, mistakes } = readLinksOptions(args, words);
  if (help) {
    out(`${words.usage}\n`);
    return EXIT.clean;
  }
  if (mistakes.length > 0 || files.length === 0) {
    for (const mistake of mistakes) error(`${printable(mistake)}\n`);
    error(`${words.usage}\n`);
    return EXIT.trouble;
  }
  let code: number = EXIT.clean;
  for (const file of files) {
    if (isClosed()) break;
    const list = await listIn(file, base);
    if (typeof list === 'string') {
      code = EXIT.trouble;
      error(`${printable(file)}: ${words.trouble[list]}\n`);
      continue;
    }
    for (const report of list.reports) out(`${printableJson({ file, ...report })}\n`);
    out(`${printableJson({ file, next: list.next })}\n`);
  }
  return code;
}

async function listIn(file: string, base: string | null): Promise<ReportList | Trouble> {
  if (!(await stat(file).catch(() => null))) return 'missing';
  const page = await readPage(file);
  if (typeof page === 'string') return page;
  const tooMuch = overweight(page.html);
  if (tooMuch) return tooMuch;
  try {
    // What the page says of itself is a claim, and is taken where nobody knows better.
    const address = base ?? savedFrom(page.html) ?? claimedAddress(page.html);
    return readListText(page.html, { address, parseHtml });
  } catch {
    return 'failed';
  }
}

interface LinksOptions {
  readonly help: boolean;
  /** Where the pages are; null where that isn't said. */
  readonly base: string | null;
  readonly files: readonly string[];
  /** What is wrong with the arguments, in words; empty where nothing is. */
  readonly mistakes: readonly string[];
}

const OPTIONS = { help: { type: 'boolean', short: 'h' }, base: { type: 'string' } } as const;

function readLinksOptions(args: readonly string[], words: LinksMessages): LinksOptions {
  const files: string[] = [];
  const mistakes: string[] = [];
  let help = false;
  let base: string | null = null;
  // Not strict: `parseArgs` would complain of one mistake only, and in English.
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (name === 'help' && value === undefined) help = true;
    else if (name !== 'base')
      mistakes.push(words.unknownOption(value === undefined ? rawName : `${rawName}=${value}`));
    else if (value === undefined) mistakes.push(words.missingValue(rawName));
    else if (isWebAddress(value)) base = value;
    else mistakes.push(words.badBase(value));
  }
  return { help, base, files, mistakes };
}

function isWebAddress(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
}
