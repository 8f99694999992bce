import { memoizeByObject } from '../base/memoize';
import { runToEnd, YieldBudget, type Resumable } from '../base/resumable';
import { looksLikeOrgan } from '../organ';
import { readAddresses } from './addresses';

/** A table of organs and the addresses of their reports, as offices keep them: 名单. */

/** A cell as a person sees it, and where it leads. */
export interface RosterCell {
  readonly text: string;
  /** Address of a link on the cell; null without. */
  readonly link: string | null;
}
export type RosterTable = readonly (readonly RosterCell[])[];

/** A line of it. */
export interface RosterEntry {
  /** Null where the line has an address alone. */
  readonly organ: string | null;
  /** Null where the line has none. */
  readonly url: string | null;
  /** The year asked for; null where the table says none. */
  readonly year: number | null;
}

/** - `empty`: nothing stands there; `noColumns`: no column of organs and none of addresses. */
export type RosterProblem = 'empty' | 'noColumns';

export type RosterRead =
  { readonly entries: readonly RosterEntry[] } | { readonly problem: RosterProblem };

/** A head is looked for in so many lines: titles and remarks stand above. */
const MAX_HEAD_LINES = 12;
/** Heads of columns, the more telling before the others. */
const ORGAN_HEADS = [
  /^(?:(?:填报|报送|公开|发布|编制|责任|被?评估)?(?:单位|机关|机构|部门|主体))(?:全称|名称)?$/,
  /^(?:全称|名称|单位|机关)|(?:单位|机关|机构|部门)(?:全称|名称)?$/,
];
const ADDRESS_HEADS = [/年报|年度报告|信息公开|报告/, /网址|链接|URL|地址/i, /网站|网页/];
const YEAR_HEAD = /^(?:报告)?(?:年度|年份)$/;
/** Lines that belong to the table and to no organ. */
const NO_ORGAN =
  /^(?:合计|总计|小计|共计|注|说明|备注|附注|填报人|填表人|制表|联系人|审核人|日期)(?:[:：\s]|$)/;
const HAN = /\p{Script=Han}/u;

const tidied = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
const compact = (text: string): string => tidied(text).replaceAll(' ', '');

/** The first address in a text. All addresses have a dot or a colon. */
const addressOfText = (text: string): string | null =>
  /[.:]/.test(text) ? (readAddresses(text).addresses[0] ?? null) : null;

/** A name that a cell may give to an organ: words, and none of an address or a number. */
function nameIn(text: string): string | null {
  const name = compact(text);
  if (!HAN.test(name) || name.length > 60 || NO_ORGAN.test(name)) return null;
  return addressOfText(name) === null ? name : null;
}

/** What a cell gives: the address that is written there, or that it leads to, and an organ. */
const givenBy = memoizeByObject(({ text, link }: RosterCell) => ({
  address: addressOfText(text) ?? (link === null ? null : addressOfText(link)),
  organ: nameIn(text),
}));
const addressIn = (cell: RosterCell): string | null => givenBy(cell).address;
const organIn = (cell: RosterCell | undefined): string | null =>
  cell ? givenBy(cell).organ : null;

const yearIn = (text: string): number | null => {
  const year = /(?:^|\D)(20\d\d)(?:年度?)?(?:\D|$)/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
};

/** The place of a head, the better ones going before; -1 for none. */
function headed(cells: readonly RosterCell[], heads: readonly RegExp[], taken = -1): number {
  for (const head of heads) {
    const at = cells.findIndex(({ text }, index) => index !== taken && head.test(compact(text)));
    if (at >= 0) return at;
  }
  return -1;
}

/** How many lines of a column hold what is looked for; each thing counts once. */
const countIn = (
  table: RosterTable,
  column: number,
  of: (cell: RosterCell | undefined) => string | null,
): number => new Set(table.map((line) => of(line[column])).filter((one) => one !== null)).size;

/** The column with most of what is looked for; -1 where none has any. */
function fullest(counts: readonly number[]): number {
  const most = Math.max(0, ...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

interface Columns {
  readonly organ: number;
  readonly address: number;
  readonly year: number;
  /** The first line below the head. */
  readonly from: number;
}

const addressOf = (cell: RosterCell | undefined) => (cell ? addressIn(cell) : null);
const likelyOrgan = (cell: RosterCell | undefined) => {
  const name = organIn(cell);
  return name !== null && looksLikeOrgan(name) ? name : null;
};

/** What stands in which column, by the head, and by what is in it where there is none. */
function columnsOf(table: RosterTable): Columns {
  const width = Math.max(...table.map((line) => line.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  for (let at = 0; at < Math.min(table.length, MAX_HEAD_LINES); at += 1) {
    const line = table[at] ?? [];
    // A title across the table is no head.
    if (line.filter(({ text }) => text.trim() !== '').length < 2 && width > 1) continue;
    if (line.some((cell) => addressIn(cell) !== null)) break;
    const below = table.slice(at + 1);
    const organ = headed(line, ORGAN_HEADS);
    if (organ < 0) continue;
    const isOfAddresses = (column: number) => below.some((one) => addressOf(one[column]) !== null);
    const named = line.map((cell, column) =>
      column !== organ && isOfAddresses(column) ? cell : { text: '', link: null },
    );
    const byHead = headed(named, ADDRESS_HEADS, organ);
    // Links may stand on the names themselves.
    const any = () => fullest(columns.map((column) => countIn(below, column, addressOf)));
    const year = line.findIndex(({ text }) => YEAR_HEAD.test(compact(text)));
    return { organ, address: byHead < 0 ? any() : byHead, year, from: at + 1 };
  }
  const address = fullest(columns.map((column) => countIn(table, column, addressOf)));
  const likely = fullest(columns.map((column) => countIn(table, column, likelyOrgan)));
  return { organ: likely, address, year: -1, from: 0 };
}

/**
 * Reads such a table, whatever the order of its columns, with or without a head. Lines without an
 * address are kept: an organ that is asked for is never lost. Pauses now and then: there may be thousands.
 */
export function* rosterSteps(table: RosterTable): Resumable<RosterRead> {
  const lines = table.filter((line) =>
    line.some(({ text, link }) => text.trim() !== '' || link !== null),
  );
  if (lines.length === 0) return { problem: 'empty' };
  const budget = new YieldBudget();
  for (const cell of lines.flat()) {
    // What takes the time; it is remembered.
    givenBy(cell);
    budget.add(cell.text.length);
    if (budget.takePause()) yield;
  }
  return rosterOf(lines);
}

/** Reads such a table at once. */
export const readRoster = (table: RosterTable): RosterRead => runToEnd(rosterSteps(table));

function rosterOf(lines: RosterTable): RosterRead {
  const { organ, address, year, from } = columnsOf(lines);
  if (organ < 0 && address < 0) return { problem: 'noColumns' };
  const known = new Set<string>();
  const entries = lines.slice(from).flatMap((line) => {
    const entry: RosterEntry = {
      organ: organ < 0 ? null : organIn(line[organ]),
      url: addressOf(line[address]),
      year: yearIn(line[year]?.text ?? ''),
    };
    if (entry.organ === null && entry.url === null) return [];
    const key = JSON.stringify(entry);
    if (known.has(key)) return [];
    known.add(key);
    return [entry];
  });
  return entries.length === 0 ? { problem: 'noColumns' } : { entries };
}

/** Cells as they come out of a spreadsheet that is copied: tabs between, quotes around lines within. */
export function pastedCells(text: string): RosterTable {
  const rows: RosterCell[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/y;
  for (cell.lastIndex = 0; cell.lastIndex < text.length;) {
    const [whole, value = '', end = ''] = cell.exec(text) ?? [];
    if (whole === undefined || whole === '') break;
    const plain = /^"[^]*"$/.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value;
    rows.at(-1)?.push({ text: plain, link: null });
    if (end !== '\t' && end !== '') rows.push([]);
  }
  return rows;
}

/** Whether a text is such cells: tabs between, and something beside the addresses. */
export const areCells = (text: string): boolean =>
  text.includes('\t') && text.split(/\r\n|\r|\n/).some((line) => HAN.test(line));
