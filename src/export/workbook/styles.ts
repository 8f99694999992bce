import type { CellStyle } from 'hucre/xlsx';
import type { Outcome, Severity } from '../../result';

/** How cells look: the fonts of official documents, thin lines, and colour where there is a slip. */

type Font = NonNullable<CellStyle['font']>;
type Fill = NonNullable<CellStyle['fill']>;
type Alignment = NonNullable<CellStyle['alignment']>;

const INK = '1C2430';
const SOFT = '5D6675';
const ACCENT = '1D4F8C';
/** The character set tells a system without these fonts that it needs a Chinese one. */
const GB2312 = 134;
const SONG = { name: '宋体', family: 3, charset: GB2312 };
const HEI = { name: '黑体', family: 3, charset: GB2312 };

export const DEFAULT_FONT: Font = { ...SONG, size: 10 };

const colour = (rgb: string) => ({ rgb });
export const fill = (rgb: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: colour(rgb),
  // Conditional formats take a solid fill's colour from here.
  bgColor: colour(rgb),
});
const side = { style: 'thin', color: colour('AEB7C4') } as const;
const border = { top: side, right: side, bottom: side, left: side };

/** What a text has less than the width of its cell, in digits: the indent, and a little for the lines. */
export const PADDING = 3;

const font = (more: Partial<Font> = {}): Font => ({
  ...SONG,
  size: 10,
  color: colour(INK),
  ...more,
});
const align = (horizontal: Alignment['horizontal'], more: Partial<Alignment> = {}): Alignment => ({
  ...(horizontal === undefined ? {} : { horizontal }),
  vertical: 'center',
  wrapText: true,
  ...more,
});

export const INKS: Readonly<Record<Severity | Outcome, string>> = {
  error: 'B8281F',
  warning: '8A4F06',
  info: '2B62A8',
  failed: 'B8281F',
  unknown: '8A4F06',
  passed: '1B7345',
};
export const TINTS: Readonly<Record<Severity | Outcome, string>> = {
  error: 'FADCD9',
  warning: 'FCEBCB',
  info: 'DFEAF7',
  failed: 'FADCD9',
  unknown: 'FCEBCB',
  passed: 'DDF0E5',
};

export const STYLES = {
  title: { font: font({ ...HEI, size: 16, color: colour(ACCENT) }), alignment: align('left') },
  note: { font: font({ size: 9, color: colour(SOFT) }), alignment: align('left') },
  factName: {
    font: font({ ...HEI, color: colour(SOFT) }),
    fill: fill('F3F5F8'),
    border,
    alignment: align('center'),
  },
  fact: { font: font(), border, alignment: align('left', { indent: 1 }) },
  head: {
    font: font({ ...HEI, color: colour('FFFFFF') }),
    fill: fill(ACCENT),
    border,
    alignment: align('center'),
  },
  text: { font: font(), border, alignment: align('left', { indent: 1 }) },
  centre: { font: font(), border, alignment: align('center') },
  strong: { font: font({ bold: true }), border, alignment: align('center') },
  right: { font: font(), border, alignment: align('right', { indent: 1 }) },
  link: {
    font: font({ color: colour('1D5FB8'), underline: true }),
    border,
    alignment: align('center'),
  },
  caption: { font: font({ ...HEI, size: 12 }), alignment: align('left') },
  formHeading: { font: font({ ...HEI }), fill: fill('E6ECF5'), border, alignment: align('center') },
  formHead: { font: font({ ...HEI }), fill: fill('F3F5F8'), border, alignment: align('center') },
  formLabel: {
    font: font(),
    fill: fill('F9FAFB'),
    border,
    alignment: align('left', { indent: 1 }),
  },
  formGroup: { font: font(), fill: fill('F9FAFB'), border, alignment: align('center') },
  figure: { font: font({ size: 11 }), border, alignment: align('center') },
  missing: {
    font: font({ color: colour(SOFT) }),
    fill: {
      type: 'pattern',
      pattern: 'lightUp',
      fgColor: colour('C3CAD4'),
      bgColor: colour('FFFFFF'),
    },
    border,
    alignment: align('center'),
  },
  aside: {
    font: font({ size: 9, color: colour(SOFT) }),
    alignment: { horizontal: 'left', vertical: 'center' },
  },
  asideHead: {
    font: font({ ...HEI, size: 9, color: colour(SOFT) }),
    fill: fill('F3F5F8'),
    alignment: { horizontal: 'left', vertical: 'center' },
  },
} satisfies Record<string, CellStyle>;

/** A style with the colour of a slip behind it. */
export const marked = (style: CellStyle, severity: Severity): CellStyle => ({
  ...style,
  fill: fill(TINTS[severity]),
});
/** A style in the ink of a slip or an outcome. */
export const inked = (style: CellStyle, kind: Severity | Outcome): CellStyle => ({
  ...style,
  font: { ...style.font, bold: true, color: colour(INKS[kind]) },
});
/** A style for what a person has set aside. */
export const faded = (style: CellStyle): CellStyle => ({
  ...style,
  font: { ...style.font, color: colour('8B93A1') },
});
