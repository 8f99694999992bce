import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { highlightName } from '../../../src/overlay/marks/highlights';
import { SEVERITIES } from '../../../src/result';
import { darkPaperSheet, tokenSheet } from '../../../src/ui/tokens';

const CSS = readFileSync(
  join(import.meta.dirname, '..', '..', '..', 'public', 'highlights.css'),
  'utf8',
);
const [SCREEN = '', PRINT = ''] = CSS.split('@media print');

const BOTH = [false, true] as const;
/** Those of a person's own findings look the same, whatever their severity. */
const LOOKS = [...SEVERITIES, 'own' as const].flatMap((severity) =>
  BOTH.flatMap((isCurrent) =>
    BOTH.flatMap((isDark) => BOTH.map((isPrinted) => ({ severity, isCurrent, isDark, isPrinted }))),
  ),
);

/** The declarations of a highlight in a style sheet. */
const rule = (css: string, name: string): string =>
  [...css.matchAll(/((?:::highlight\([a-z-]+\),?\s*)+)\{([^}]*)\}/g)].find(([, selectors]) =>
    selectors?.includes(`(${name})`),
  )?.[2] ?? '';
const token = (sheet: string, name: string): string =>
  new RegExp(`--gra-${name}: ([^;]+);`).exec(sheet)?.[1] ?? `no token ${name}`;

describe.each(LOOKS)('the highlight for %o', ({ severity, ...look }) => {
  const name = highlightName(severity, look);
  const sheet = look.isDark ? darkPaperSheet('.dark') : tokenSheet(':host');

  it('has the colours of the design system', () => {
    const declared = rule(SCREEN, name);
    expect(declared).toContain(token(sheet, `mark-${severity}`));
    expect(declared).toContain(token(sheet, `${look.isCurrent ? 'halo' : 'tint'}-${severity}`));
  });
  it('is printed alike, whichever card is open', () => {
    const isPlain = rule(PRINT, name).includes('background-color: transparent');
    expect(isPlain).toBe(look.isCurrent || !look.isPrinted);
  });
  it('is printed where it is to be, and nowhere else', () => {
    const hides = rule(PRINT, name).includes('text-decoration: none');
    expect(hides).toBe(!look.isPrinted);
  });
});
