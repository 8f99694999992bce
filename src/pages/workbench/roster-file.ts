import { inSlices } from '../../base/time-slicer';
import { rosterSteps, type RosterCell, type RosterRead, type RosterTable } from '../../batch';
import { decodeHtml } from '../../encoding';

/** Files in which offices keep their rosters: .xlsx, .xls and .csv. */

/** Larger files are no rosters. */
const MAX_BYTES = 20 * 1024 * 1024;
/** More lines than there are organs anywhere. */
const MAX_LINES = 20_000;

/**
 * - `unreadable`: it is damaged, protected by a password, or no such file; `tooLarge`: it is no roster.
 * - `oldLinks`: an .xls with addresses behind the words of its cells, which can't be read there.
 * - `empty`, `noColumns`: see `RosterProblem`.
 */
export type RosterFileProblem =
  Extract<RosterRead, { problem: unknown }>['problem'] | 'unreadable' | 'tooLarge' | 'oldLinks';

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isOle = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

/** By which a link begins in an .xls: the class of hyperlinks ([MS-OSHARED], 2.3.7.1). */
const LINK_CLASS = [
  ...[0xd0, 0xc9, 0xea, 0x79, 0xf9, 0xba, 0xce, 0x11],
  ...[0x8c, 0x82, 0x00, 0xaa, 0x00, 0x4b, 0xa9, 0x0b],
];
const holdsLinks = (bytes: Uint8Array): boolean =>
  bytes.some((byte, at) => byte === 0xd0 && LINK_CLASS.every((one, by) => bytes[at + by] === one));

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** The sheets of a workbook, those that are shown; hidden ones are somebody's notes. */
async function sheetsIn(bytes: Uint8Array): Promise<readonly RosterTable[]> {
  const { readXls, readXlsx } = await import('hucre/xlsx');
  const options = { maxRows: MAX_LINES };
  const { sheets } = await (isZip(bytes) ? readXlsx(bytes, options) : readXls(bytes, options));
  return sheets
    .filter(({ hidden, veryHidden }) => hidden !== true && veryHidden !== true)
    .map(({ rows, cells }) =>
      rows.map((line, row) =>
        Array.from(line, (value, column): RosterCell => {
          const cell = cells?.get(`${row},${column}`);
          const link = cell?.hyperlink?.target ?? null;
          return { text: textOf(value ?? cell?.formulaResult), link };
        }),
      ),
    );
}

async function linesIn(bytes: Uint8Array): Promise<RosterTable | null> {
  const decoded = decodeHtml(bytes);
  if (!decoded) return null;
  const { parseCsv } = await import('hucre/csv');
  return parseCsv(decoded.text, { maxRows: MAX_LINES }).map((line) =>
    line.map((value) => ({ text: textOf(value), link: null })),
  );
}

export type RosterFileRead =
  { readonly problem: RosterFileProblem } | Extract<RosterRead, { entries: unknown }>;

/** Reads a roster. Never rejects: what stands in the way is an outcome as well. */
export async function readRosterFile(bytes: Uint8Array): Promise<RosterFileRead> {
  if (bytes.length > MAX_BYTES) return { problem: 'tooLarge' };
  if (bytes.length === 0) return { problem: 'empty' };
  try {
    if (!isZip(bytes) && !isOle(bytes)) {
      const lines = await linesIn(bytes);
      return lines ? await inSlices(rosterSteps(lines)) : { problem: 'unreadable' };
    }
    const read: RosterRead[] = [];
    for (const sheet of await sheetsIn(bytes)) read.push(await inSlices(rosterSteps(sheet)));
    const entries = read.flatMap((sheet) => ('entries' in sheet ? sheet.entries : []));
    if (isOle(bytes) && entries.some(({ url }) => url === null) && holdsLinks(bytes))
      return { problem: 'oldLinks' };
    if (entries.length > 0) return { entries };
    return (
      read.find((sheet) => 'problem' in sheet && sheet.problem !== 'empty') ?? { problem: 'empty' }
    );
  } catch (error) {
    console.error('[gov-report-audit] a roster could not be read:', error);
    return { problem: 'unreadable' };
  }
}
