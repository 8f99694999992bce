import { inflateSync } from 'node:zlib';

/** Where a line of a page begins, in points from its left and lower edge. */
export interface PdfLine {
  readonly left: number;
  readonly bottom: number;
}

const STREAM = /(?<!end)stream\r?\n/g;
const SHOWN_AT = /\bBT\s+([\d.]+) ([\d.]+) Td/g;

/**
 * The lines of text on each page of a PDF, from top to bottom, as LibreOffice writes them: a compressed
 * stream a page, each text placed by a matrix of its own.
 */
export function pdfLines(bytes: Buffer): PdfLine[][] {
  const source = bytes.toString('latin1');
  const pages: PdfLine[][] = [];
  for (const { index, 0: head } of source.matchAll(STREAM)) {
    const start = index + head.length;
    let content: string;
    try {
      content = inflateSync(bytes.subarray(start, source.indexOf('endstream', start))).toString();
    } catch {
      continue; // no compressed stream
    }
    const lefts = new Map<number, number>();
    for (const [, x, y] of content.matchAll(SHOWN_AT))
      lefts.set(Number(y), Math.min(Number(x), lefts.get(Number(y)) ?? Infinity));
    if (lefts.size === 0) continue;
    const lines = [...lefts].map(([bottom, left]) => ({ left, bottom }));
    pages.push(lines.sort((a, b) => b.bottom - a.bottom));
  }
  return pages;
}
