import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';
import type { Locale } from '../../messages';
import type { SavingWords } from '../../messages/all';

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

const SIZE = { title: 44, heading: 32, body: 28, detail: 24, page: 24 } as const;
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
/** Width of the text. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
/** Where the text of a finding begins, behind its number. */
export const INDENT = 560;

export type LetterStyle = keyof SavingWords['letter']['styles'];
/** Id of a style. Word wants ids without spaces and knows none of ours by another name. */
export const styleId = (style: LetterStyle): string => `Opinion-${style}`;
export const LISTS = { headings: 'headings', findings: 'findings', notes: 'notes' } as const;

const lines = (points: number) => ({ line: points * 20, lineRule: LineRuleType.AT_LEAST });

/** Styles by names that Word and WPS list, so that an office changes all of a kind at once. */
export function stylesIn(words: SavingWords): IStylesOptions {
  const style = (id: LetterStyle) => ({
    id: styleId(id),
    name: words.letter.styles[id],
    basedOn: 'Normal',
    quickFormat: true,
  });
  return {
    default: {
      document: {
        run: { font: FANGSONG, size: SIZE.body, color: INK },
        paragraph: { spacing: { after: 0, ...lines(26) } },
      },
      heading1: {
        run: { font: HEI, size: SIZE.heading, color: INK },
        paragraph: { keepNext: true, spacing: { before: 300, after: 100 } },
      },
      heading2: {
        run: { font: KAI, size: SIZE.body, bold: true, color: INK },
        paragraph: { keepNext: true, spacing: { before: 200, after: 40 } },
      },
      hyperlink: { run: { color: INK, underline: { type: 'dotted', color: MUTED } } },
    },
    paragraphStyles: [
      {
        ...style('title'),
        run: { font: SONG, size: SIZE.title, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 400, ...lines(36) } },
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
        paragraph: { keepNext: true, spacing: { before: 140, after: 20 } },
      },
      {
        ...style('detail'),
        run: { size: SIZE.detail },
        // Names of two characters and a colon hang before the text.
        paragraph: {
          indent: { left: INDENT + 3 * SIZE.detail * 10, hanging: 3 * SIZE.detail * 10 },
          spacing: lines(21),
        },
      },
      {
        ...style('cell'),
        run: { size: SIZE.detail },
        paragraph: { spacing: { before: 30, after: 30, ...lines(17) } },
      },
      {
        ...style('signature'),
        paragraph: {
          alignment: AlignmentType.RIGHT,
          keepNext: true,
          indent: { right: 2 * SIZE.body * 10 },
        },
      },
    ],
  };
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
