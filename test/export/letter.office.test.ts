import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { letter } from '../../src/export/letter';
import { PAGE, TEXT_HEIGHT } from '../../src/export/letter/styles';
import { printedResult } from '../../src/present';
import type { AuditResult } from '../../src/result';
import { DEFAULT_LETTER_PRESETS, type LetterPresets } from '../../src/settings';
import { auditedPage } from '../support/audited';
import { HOSTILE_TEXTS, hostileResult } from '../support/hostile-text';
import { withOffice } from '../support/office';
import { pdfLines } from '../support/pdf-lines';
import { crowded, manySlips, OPTIONS } from './documents';

const FULL: LetterPresets = {
  ...DEFAULT_LETTER_PRESETS,
  office: '青石县人民政府政务公开办公室',
  contact: '王某',
  contactDetails: '010-12345678，zwgk@example.com',
  documentNumber: '青政公开函〔2026〕12号',
  deadline: { kind: 'days', days: 10 },
};
/** The closing line may take two lines. */
const LINES_OF_ENDING = 3;
/** The lower edge of the text, in points. */
const BOTTOM = PAGE.margin.bottom / 20;

/** An audit with so many findings of all kinds. */
function upTo(count: number): AuditResult {
  const result = crowded();
  return { ...result, findings: result.findings.slice(0, count) };
}

/** LibreOffice opens the letter, and reads in it what the audit says. */

await withOffice('letter', ({ folder, convert }) => {
  it('reads as the audit, with its numbering', async () => {
    const result = manySlips();
    const file = join(folder, 'letter.docx');
    writeFileSync(file, await letter(result, OPTIONS));
    const [text] = await convert([file], 'txt:Text (encoded):UTF8');
    const lines = readFileSync(text ?? '', 'utf8')
      .split('\n')
      .map((line) => line.trim());
    const joined = lines.join('\n');
    for (const title of [/^一、\s*被审核的报告$/m, /^二、\s*审核意见$/m])
      expect(joined).toMatch(title);
    for (const { message } of printedResult(result, 'zh').findings.slice(1))
      expect(joined).toContain(message);
    const numbers = lines.flatMap((line) => /^(\d+)\.\s*\S/.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(result.findings.slice(1).map((_, index) => String(index + 1)));
  });

  it('is printed on A4', async () => {
    const file = join(folder, 'printed.docx');
    writeFileSync(file, await letter(manySlips(), OPTIONS));
    const [pdf] = await convert([file], 'pdf');
    const [, width, height] =
      /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(readFileSync(pdf ?? '', 'latin1')) ?? [];
    expect(Math.round(Number(width))).toBe(595);
    expect(Math.round(Number(height))).toBe(842);
  });

  it('holds together on its pages', async () => {
    const presets: readonly (readonly [string, LetterPresets])[] = [
      ['blank', DEFAULT_LETTER_PRESETS],
      ['full', FULL],
      ['noted', { ...FULL, internalNotes: true }],
    ];
    const letters = [0, 1, 2, 3, 5, 8, 13, 60].flatMap((count) =>
      presets.map(([name, letter]) => ({ name: `${count}-${name}`, result: upTo(count), letter })),
    );
    const pages = [
      'text-figure-mismatch',
      'disputes-total',
      'table-image',
      'announcement-attachment',
      'requests-handled-total',
      'hancheng-2022',
      'mianyang-2021',
    ];
    for (const page of pages) letters.push({ name: page, result: auditedPage(page), letter: FULL });
    letters.push({ name: 'set-aside', result: manySlips(), letter: presets[2]?.[1] ?? FULL });
    const files = await Promise.all(
      letters.map(async ({ name, result, letter: filled }) => {
        const file = join(folder, `pages-${name}.docx`);
        writeFileSync(file, await letter(result, { ...OPTIONS, letter: filled }));
        return file;
      }),
    );
    const faults = (await convert(files, 'pdf')).flatMap((pdf, index) => {
      const { name = '' } = letters[index] ?? {};
      const laidOut = pdfLines(readFileSync(pdf)).map((lines) =>
        lines.filter(({ bottom }) => bottom > BOTTOM - 5),
      );
      const last = laidOut.at(-1) ?? [];
      return [
        ...(laidOut.length === 0 ? [`${name}: no pages`] : []),
        // Closing line, office, date, contact: with fewer lines than these nothing of the rest is there.
        ...(last.length < LINES_OF_ENDING + 1 && laidOut.length > 1
          ? [`${name}: the last page has ${last.length} lines`]
          : []),
        ...laidOut
          .slice(0, -1)
          .map((lines, page) => ({ page, lowest: lines.at(-1)?.bottom ?? Infinity }))
          .filter(({ lowest }) => lowest - BOTTOM > TEXT_HEIGHT / 3)
          .map(({ page, lowest }) => `${name}: page ${page + 1} ends at ${lowest}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('with one finding fits one page', async () => {
    const names = ['text-figure-mismatch', 'disputes-total', 'table-image', 'section-missing'];
    const files = await Promise.all(
      names.flatMap((name) =>
        [DEFAULT_LETTER_PRESETS, FULL].map(async (letterPresets, index) => {
          const file = join(folder, `one-${name}-${index}.docx`);
          const options = { ...OPTIONS, letter: letterPresets };
          writeFileSync(file, await letter(auditedPage(name), options));
          return file;
        }),
      ),
    );
    for (const pdf of await convert(files, 'pdf'))
      expect(pdfLines(readFileSync(pdf)), pdf).toHaveLength(1);
  });

  it('opens with hostile words', async () => {
    const files = await Promise.all(
      Object.entries(HOSTILE_TEXTS).map(async ([name, text]) => {
        const file = join(folder, `${name}.docx`);
        const result = hostileResult(auditedPage('many-slips'), text);
        writeFileSync(file, await letter(result, OPTIONS));
        return file;
      }),
    );
    for (const text of await convert(files, 'txt:Text (encoded):UTF8'))
      expect(readFileSync(text, 'utf8')).toContain('审核意见书');
  });
});
