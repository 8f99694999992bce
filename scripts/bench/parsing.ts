import { quoted } from '../../src/anchor/quoted';
import { prepareAudit } from '../../src/audit';
import { parseHtml } from '../../src/cli/document';
import { parseByReference } from '../../test/support/reference-parser';
import { savedPages } from './saved-pages';

/**
 * What a saved page takes of a core, with the DOM of the command line or with a whole one: a process for
 * each, since what reads pages keeps how the nodes answer that it has met first. Prints it as JSON.
 */

/** Milliseconds of a core for each page. */
export interface Cost {
  readonly parse: number;
  readonly audit: number;
}

const PAGES = 60;
const BYTES = 40 * 1024;
/** The first rounds compile the code; of the others the one that took least counts. */
const WARM_UP = 4;
const ROUNDS = 12;

const parse = process.argv[2] === 'whole' ? parseByReference : parseHtml;
const pages = [...savedPages(PAGES, BYTES)];

function timeOfCore(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000 / PAGES;
}

function round(): Cost {
  const start = process.cpuUsage();
  const documents = pages.map((html) => parse(html));
  const parsed = timeOfCore(start);
  const between = process.cpuUsage();
  for (const document of documents) quoted(prepareAudit(document, { url: 'file:///a.html' }).run());
  return { parse: parsed, audit: timeOfCore(between) };
}

const rounds = Array.from({ length: WARM_UP + ROUNDS }, round).slice(WARM_UP);
const least = (part: keyof Cost) => Math.min(...rounds.map((one) => one[part]));
const cost: Cost = { parse: least('parse'), audit: least('audit') };
process.stdout.write(`${JSON.stringify(cost)}\n`);
