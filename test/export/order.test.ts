import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/export/csv';
import { htmlPage } from '../../src/export/html';
import { letter } from '../../src/export/letter';
import { plainText } from '../../src/export/text';
import { workbook } from '../../src/export/workbook';
import { exportDocument, rowsInOrder } from '../../src/present/audit';
import { openFindings } from '../../src/result';
import { auditedPage } from '../support/audited';
import { openWorkbook, sheetOf } from '../support/workbook';
import { manySlips, OPTIONS } from './documents';

/** Whoever goes through a letter with the page, the panel or the workbook beside it finds one order. */

const PAGES = readdirSync(join(import.meta.dirname, '..', '..', 'samples', 'pages'))
  .filter((file) => file.endsWith('.html') && !file.startsWith('not-a-report'))
  .map((file) => file.slice(0, -'.html'.length));
const samples = [
  ...PAGES.map((name) => [name, auditedPage(name)] as const),
  ['with one set aside', manySlips()] as const,
].filter(([, { findings }]) => findings.length > 1);

/** Where each text stands in another, one after the other; -1 for one that doesn't. */
function positions(text: string, parts: readonly string[]): number[] {
  let from = 0;
  return parts.map((part) => {
    const at = text.indexOf(part, from);
    from = at + part.length;
    return at;
  });
}

describe('every document has the findings in one order, by one numbering', () => {
  it.each(samples)('%s', async (_name, result) => {
    const rows = rowsInOrder(exportDocument(result, OPTIONS).groups);
    const open = openFindings(result);
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    // The panel and the marks number the findings that count as the page has them.
    expect(rows.slice(0, open.length).map(({ finding }) => finding)).toEqual(open);

    const messages = rows.map(({ message }) => message);
    const { value } = await mammoth.convertToHtml({
      buffer: Buffer.from(await letter(result, OPTIONS)),
    });
    const texts = {
      letter: new JSDOM(value).window.document.body.textContent,
      html: new JSDOM(htmlPage(result, OPTIONS)).window.document.body.textContent,
      text: plainText(result, OPTIONS),
      csv: csv(result, OPTIONS).replaceAll('""', '"'),
    };
    for (const [format, text] of Object.entries(texts)) {
      const listed = format === 'letter' ? messages.slice(0, open.length) : messages;
      expect(positions(text, listed), format).not.toContain(-1);
    }
    for (const { number, kind } of rows.slice(0, open.length))
      expect(texts.text).toMatch(new RegExp(`^${number}\\. \\[.+\\] ?${kind}$`, 'm'));

    const sheet = sheetOf(openWorkbook(await workbook(result, OPTIONS)), '审核意见');
    const numbers = Object.keys(sheet)
      .filter((cell) => /^A\d+$/.test(cell))
      .map((cell) => [cell.slice(1), (sheet[cell] as { v?: unknown }).v] as const)
      .filter((entry): entry is readonly [string, number] => typeof entry[1] === 'number');
    expect(numbers.map(([, number]) => number)).toEqual(rows.map(({ number }) => number));
    for (const [row, number] of numbers)
      expect(String((sheet[`D${row}`] as { v?: unknown }).v)).toContain(messages[number - 1]);
  });
});
