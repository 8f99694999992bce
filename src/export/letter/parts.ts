import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
  type ITableBordersOptions,
  type ParagraphChild,
} from 'docx';
import { officeLink } from '../../anchor/link';
import { INDENT, LISTS, MUTED, RULE, SHADE, styleId, TEXT_WIDTH, type LetterStyle } from './styles';

/** What the letter is put together from. */

export type Content = string | readonly ParagraphChild[];

const runs = (content: Content): readonly ParagraphChild[] =>
  typeof content === 'string' ? [new TextRun(content)] : content;

/** Words in bold or not, whatever the style says. */
export function weighted(text: string, bold: boolean, color?: string): TextRun {
  const options: IRunOptions = { text, bold, ...(color === undefined ? {} : { color }) };
  return new TextRun(options);
}

/** A paragraph in one of the letter's styles. */
export const para = (
  style: LetterStyle,
  content: Content,
  options: IParagraphOptions = {},
): Paragraph => new Paragraph({ ...options, style: styleId(style), children: [...runs(content)] });

/** A numbered title. */
export const heading = (text: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    numbering: { reference: LISTS.headings, level: 0 },
    children: [new TextRun(text)],
  });

/** The title of a part of the report. */
export const subheading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(text)] });

/** Words that lead to a page, where they can. */
export function linked(text: string, address: string | null): ParagraphChild {
  const link = officeLink(address);
  return link === null
    ? new TextRun(text)
    : new ExternalHyperlink({ link, children: [new TextRun({ text, style: 'Hyperlink' })] });
}

/** A new line in the same paragraph. */
export const lineBreak = (): ParagraphChild => new TextRun({ break: 1 });

/** 「依据：……」, the name set off. */
export const named = (name: string, content: Content, colon: string): readonly ParagraphChild[] => [
  new TextRun({ text: `${name}${colon}`, color: MUTED }),
  ...runs(content),
];

const LINE = { style: BorderStyle.SINGLE, size: 4, color: RULE };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const GRID: ITableBordersOptions = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};
const ROWS_ONLY: ITableBordersOptions = { ...GRID, left: NONE, right: NONE, insideVertical: NONE };

export interface Cell {
  readonly content: Content;
  readonly right?: boolean;
  readonly center?: boolean;
  readonly shaded?: boolean;
  readonly bold?: boolean;
  /** Nothing stands there, and no line either. */
  readonly blank?: boolean;
  /** How many columns it spans. */
  readonly span?: number;
}

/** Alignment of a cell's words. */
function alignmentOf({ right, center }: Cell) {
  if (right) return AlignmentType.RIGHT;
  return center ? AlignmentType.CENTER : AlignmentType.LEFT;
}

/** Which rows of a table stay on the page of the next: all, the first and the last few, or none. */
export type Keep = 'all' | 'ends' | 'none';
const KEPT_AT_END = 3;

const isKept = (keep: Keep, row: number, rows: number): boolean =>
  keep === 'all' || (keep === 'ends' && (row === 0 || row >= rows - KEPT_AT_END));

/**
 * A table with columns of fixed widths, in parts of the text's width; rows don't break over pages.
 * @param indented under a finding's text
 * @param keep which rows stay with what follows them
 */
export function table(
  columns: readonly number[],
  rows: readonly (readonly Cell[])[],
  { indented = false, keep = 'none' }: { indented?: boolean; keep?: Keep } = {},
): Table {
  const room = TEXT_WIDTH - (indented ? INDENT : 0);
  const widths = columns.map((part) => Math.round(part * room));
  const cellOf = (cell: Cell, keepNext: boolean): TableCell =>
    new TableCell({
      columnSpan: cell.span ?? 1,
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 100, right: 100 },
      ...(cell.blank ? { borders: { top: NONE, bottom: NONE } } : {}),
      ...(cell.shaded ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: SHADE } } : {}),
      children: [
        para(
          'cell',
          typeof cell.content === 'string'
            ? [weighted(cell.content, cell.bold ?? false)]
            : cell.content,
          { alignment: alignmentOf(cell), keepNext },
        ),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: indented ? ROWS_ONLY : GRID,
    ...(indented ? { indent: { size: INDENT, type: WidthType.DXA } } : {}),
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((cell) => cellOf(cell, isKept(keep, index, rows.length))),
        }),
    ),
  });
}
