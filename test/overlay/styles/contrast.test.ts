import { describe, expect, it } from 'vitest';
import { tokenSheet } from '../../../src/ui/tokens';

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
const colours = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/--gra-([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [
      name as string,
      hex as string,
    ]),
  );

// Tools can't judge text over a page by themselves, so the pairs that occur are checked here.
const [light = '', rest = ''] = tokenSheet(':host').split('@media (prefers-color-scheme: dark)');
const [dark = ''] = rest.split(":host([data-theme='light']) > *");
const schemes = { light: colours(light), dark: { ...colours(light), ...colours(dark) } };

describe.each(Object.entries(schemes))('%s', (_, colour) => {
  const of = (name: string): string => {
    const hex = colour[name];
    if (hex === undefined) throw new Error(`no colour ${name}`);
    return hex;
  };
  it.each(['ink', 'soft', 'accent', 'error', 'warning', 'info', 'own', 'clean'])(
    '%s reads on every surface',
    (name) => {
      for (const surface of ['paper', 'sheet', 'press'])
        expect(contrast(of(name), of(surface)), surface).toBeGreaterThanOrEqual(4.5);
    },
  );
  it.each(['error', 'warning', 'info'])('the sign in %s reads', (name) => {
    expect(contrast(of('on-mark'), of(name))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(['mark-error', 'mark-warning', 'mark-info', 'mark-own'])(
    '%s stands out on white paper',
    (name) => {
      expect(contrast(of(name), '#ffffff')).toBeGreaterThanOrEqual(4.5);
    },
  );
});
