import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';
import type { Locale } from '../../messages';
import type { SavingWords } from '../../messages/documents';

/**
 * The look of the letter: that of official documents (GB/T 9704—2012) in margins, fonts and titles,
 * with a body a size smaller, since lists are long. Sizes are half points, distances twentieths of a
 * point.
 */

/** Fonts that Windows and WPS have. East Asian text is set apart, else Word takes its own. */
const font = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
});
const FANGSONG = font('仿宋');
const SONG = font('宋体');
const HEI = font('黑体');
const KAI = font('楷体');

export const SIZE = { title: 44, heading: 32, body: 28, detail: 24, page: 24 } as const;
const INK = '1A1A1A';
export const MUTED = '595959';
export const RULE = 'BFBFBF';
export const SHADE = 'F5F5F3';

export const mm = (millimetres: number): number => Math.round(millimetres * 56.7);

/** A4 with the margins of official documents. */
export const PAGE = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(25) },
};
/** Height of the text, in points. */
export const TEXT_HEIGHT = (PAGE.size.height - PAGE.margin.top - PAGE.margin.bottom) / 20;
/** Width of the text. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
/** Where the text of a finding begins, behind its number. */
export const INDENT = 560;

export type LetterStyle = keyof SavingWords['letter']['styles'];
/** Id of a style. Word wants ids without spaces and knows none of ours by another name. */
export const styleId = (style: LetterStyle): string => `Opinion-${style}`;
export const LISTS = { headings: 'headings', findings: 'findings', notes: 'notes' } as const;

/** How far apart lines stand: `compact` where that saves a second page, as GB/T 9704—2012 has it. */
export type Density = 'normal' | 'compact';

/** Heights of lines in points, and what part of the usual space stands between paragraphs. */
const SPACING = {
  normal: { title: 36, body: 26, detail: 21, cell: 17, between: 1 },
  compact: { title: 30, body: 21.5, detail: 17.5, cell: 14.5, between: 0.4 },
} as const;
export const spacingOf = (density: Density) => SPACING[density];

const lines = (points: number) => ({
  line: Math.round(points * 20),
  lineRule: LineRuleType.AT_LEAST,
});

/** Styles by names that Word and WPS list, so that an office changes all of a kind at once. */
export const stylesIn = (words: SavingWords, density: Density): IStylesOptions => ({
  default: builtInStyles(density),
  paragraphStyles: ownStyles(words, density),
});

/** A distance between paragraphs, which is less where lines stand close. */
const between = (twips: number, density: Density): number =>
  Math.round(twips * SPACING[density].between);

/** The styles that programs bring along, as a letter has them. */
function builtInStyles(density: Density): NonNullable<IStylesOptions['default']> {
  const spacing = SPACING[density];
  const space = (twips: number) => between(twips, density);
  return {
    document: {
      run: { font: FANGSONG, size: SIZE.body, color: INK },
      paragraph: { spacing: { after: 0, ...lines(spacing.body) } },
    },
    heading1: {
      run: { font: HEI, size: SIZE.heading, color: INK },
      paragraph: { keepNext: true, spacing: { before: space(300), after: space(100) } },
    },
    heading2: {
      run: { font: KAI, size: SIZE.body, bold: true, color: INK },
      paragraph: { keepNext: true, spacing: { before: space(200), after: space(40) } },
    },
    hyperlink: { run: { color: INK, underline: { type: 'dotted', color: MUTED } } },
  };
}

/** The styles of our own. */
function ownStyles(
  words: SavingWords,
  density: Density,
): NonNullable<IStylesOptions['paragraphStyles']> {
  const spacing = SPACING[density];
  const space = (twips: number) => between(twips, density);
  const style = (id: LetterStyle) => ({
    id: styleId(id),
    name: words.letter.styles[id],
    basedOn: 'Normal',
    quickFormat: true,
  });
  return [
    {
      ...style('title'),
      run: { font: SONG, size: SIZE.title, bold: true },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { after: space(400), ...lines(spacing.title) },
      },
    },
    {
      ...style('number'),
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: space(300) } },
    },
    { ...style('to'), paragraph: { spacing: { after: 40 } } },
    {
      ...style('body'),
      paragraph: {
        alignment: AlignmentType.BOTH,
        indent: { firstLine: 2 * SIZE.body * 10 },
        spacing: { after: 60 },
      },
    },
    {
      ...style('finding'),
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: space(140), after: 20 } },
    },
    {
      ...style('detail'),
      run: { size: SIZE.detail },
      paragraph: { indent: { left: INDENT }, spacing: lines(spacing.detail) },
    },
    {
      ...style('cell'),
      run: { size: SIZE.detail },
      paragraph: { spacing: { before: space(40), after: space(40), ...lines(spacing.cell) } },
    },
    {
      ...style('signature'),
      paragraph: {
        alignment: AlignmentType.RIGHT,
        keepNext: true,
        indent: { right: 2 * SIZE.body * 10 },
      },
    },
    {
      ...style('note'),
      run: { size: SIZE.detail },
      paragraph: {
        indent: { firstLine: 2 * SIZE.detail * 10 },
        spacing: { before: space(100) },
      },
    },
  ];
}

/** 「一、」 before titles, 「1.」 before findings and a dot before notes, as numbering that renumbers itself. */
export function numberingIn(locale: Locale): INumberingOptions {
  const chinese = locale === 'zh';
  const level = { level: 0, alignment: AlignmentType.START };
  return {
    config: [
      {
        reference: LISTS.headings,
        levels: [
          {
            ...level,
            format: chinese ? LevelFormat.CHINESE_COUNTING : LevelFormat.UPPER_ROMAN,
            text: chinese ? '%1、' : '%1. ',
            suffix: 'nothing',
            style: { paragraph: { indent: { left: 0, hanging: 0 } } },
          },
        ],
      },
      {
        reference: LISTS.findings,
        levels: [
          {
            ...level,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            style: { paragraph: { indent: { left: INDENT, hanging: INDENT } } },
          },
        ],
      },
      {
        reference: LISTS.notes,
        levels: [
          {
            ...level,
            format: LevelFormat.BULLET,
            text: '•',
            style: { paragraph: { indent: { left: INDENT, hanging: INDENT / 2 } } },
          },
        ],
      },
    ],
  };
}
