import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe } from 'vitest';
import { findOffice } from '../../scripts/lib/office.mjs';

export interface Office {
  /** A folder for the files of the suite; removed after it. */
  readonly folder: string;
  /**
   * Opens files in LibreOffice and saves them in another format.
   * @param format as LibreOffice names it, e.g. `xlsx`, `pdf`, `csv:"Text - txt - csv (StarCalc)":…`
   * @returns paths of the files it wrote, in the same order
   * @throws Error with what LibreOffice said where it wrote none
   */
  readonly convert: (files: readonly string[], format: string) => Promise<string[]>;
}

/**
 * Declares tests that need LibreOffice. Where it is missing they are skipped, with the reason in their
 * name; `npm test` installs it, or counts them as not run.
 */
export async function withOffice(name: string, tests: (office: Office) => void): Promise<void> {
  const found = await findOffice();
  if ('reason' in found) {
    describe.skip(`${name} (${found.reason})`, () => {
      tests({ folder: '', convert: () => Promise.reject(new Error(found.reason)) });
    });
    return;
  }
  describe(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'gov-report-audit-office-'));
    let count = 0;
    const convert: Office['convert'] = async (files, format) => {
      const out = join(folder, `out-${(count += 1)}`);
      // A profile of its own: another LibreOffice that runs would take the files and answer nothing.
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const { stdout, stderr } = await promisify(execFile)(
        found.path,
        [profile, '--headless', '--convert-to', format, '--outdir', out, ...files],
        { timeout: 240_000 },
      );
      const extension = format.split(':')[0] ?? format;
      const written = files.map((file) =>
        join(out, `${basename(file, extname(file))}.${extension}`),
      );
      const lacking = written.filter((file) => !existsSync(file));
      if (lacking.length > 0)
        throw new Error(`LibreOffice did not write ${lacking.join(', ')}: ${stdout}${stderr}`);
      return written;
    };
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    tests({ folder, convert });
  });
}
