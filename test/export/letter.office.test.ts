import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { letter } from '../../src/export/letter';
import { withOffice } from '../support/office';
import { HOSTILE_TEXTS, hostileResult } from '../support/hostile-text';
import { auditedPage } from '../support/audited';
import { manySlips, OPTIONS } from './documents';

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
    for (const title of [/^一、\s*被审核的报告$/m, /^二、\s*审核意见$/m, /^三、\s*有关说明$/m])
      expect(joined).toMatch(title);
    for (const { message } of result.findings) expect(joined).toContain(message);
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
