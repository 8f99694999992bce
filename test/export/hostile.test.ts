import type { CellObject } from '@e965/xlsx';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { htmlPage } from '../../src/export/html';
import { letter } from '../../src/export/letter';
import { workbook } from '../../src/export/workbook';
import { exportDocument } from '../../src/present/audit';
import { readable } from '../../src/present/readable';
import { auditedPage } from '../support/audited';
import { HOSTILE_TEXTS, hostileResult } from '../support/hostile-text';
import { partsOf, read } from '../support/letter';
import {
  expectSound,
  headRow,
  notesOf,
  openWorkbook,
  sheetOf,
  xmlParts,
} from '../support/workbook';
import { OPTIONS } from './documents';

/** Words of a page that mean harm, in the documents that have forms of their own for what is code. */

const parsed = (markup: string) => new JSDOM(markup).window.document;
const manySlips = (text: string) => hostileResult(auditedPage('many-slips'), text);

describe.each(Object.entries(HOSTILE_TEXTS))('%s', (name, text) => {
  test('is harmless and readable in a workbook', async () => {
    const result = manySlips(text);
    const bytes = await workbook(result, OPTIONS);
    const book = openWorkbook(bytes);
    expectSound(xmlParts(bytes));
    for (const index of [0, 2])
      for (const cell of Object.values(sheetOf(book, book.SheetNames[index] ?? '')))
        expect((cell as CellObject).f).toBeUndefined();
    const { groups } = exportDocument(result, OPTIONS);
    const first = groups.flatMap(({ rows }) => rows).find(({ number }) => number === 1);
    const cell = sheetOf(book, '审核意见')[`F${headRow(book) + 1}`] as CellObject;
    expect(cell.t).toBe('s');
    const [whole = cell.v] = notesOf(book, `F${headRow(book) + 1}`);
    expect(whole).toBe(first?.actual);
    const letters = [...(first?.actual ?? '')].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
    expect(letters.length, name).toBeGreaterThan(0);
    // Going into a cell and out again makes no formula of it either.
    if (/^[=+\-@]/.test(first?.actual ?? '')) expect(cell.z).toBe('@');
  });

  test('is whole in a letter', async () => {
    const bytes = await letter(manySlips(text), OPTIONS);
    expect(partsOf(bytes).size).toBeGreaterThan(5);
    const document = await read(bytes);
    const squeeze = (words: string) => words.replace(/\s+/g, '');
    expect(squeeze(document.body.textContent)).toContain(squeeze(readable(text)));
  });

  test('is text in a web page', () => {
    const safe = parsed(htmlPage(manySlips('甲'), OPTIONS));
    const document = parsed(htmlPage(manySlips(text), OPTIONS));
    const elements = (of: Document) =>
      [...of.querySelectorAll('*')]
        .map(({ localName }) => localName)
        .filter((name) => name !== 'br');
    // As many of each kind: no word has become an element or an attribute.
    expect(new Set(elements(document))).toEqual(new Set(elements(safe)));
    for (const element of document.querySelectorAll('*'))
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
    expect(document.querySelector('h1')?.textContent).toBe(readable(text));
  });
});
