import type { TableKey } from '../src/template';
import type { Ink } from './ink';
import type { Line, PlanBlock, TablePlan } from './plan';
import type { RequestsSplit, Shape } from './types';

/** The words that the templates print besides the labels of rows and columns. */
const CORNER: Readonly<Record<TableKey, string>> = {
  proactive: '信息内容',
  requests: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  disputes: '',
};

interface Cell {
  readonly html: string;
  readonly tag: 'th' | 'td';
  readonly colspan: number;
  readonly rowspan: number;
}

interface Row {
  readonly zone: 'head' | 'body';
  readonly cells: readonly Cell[];
}

/** A label that stands over one or more lines of a head or a side. */
interface Label {
  readonly words: string;
  /** First line it stands over, and how many. */
  readonly start: number;
  readonly span: number;
  /** Depth in the head or side, from the outside, and how many levels it fills. */
  readonly level: number;
  readonly levels: number;
  readonly group: boolean;
  /** The group began in an earlier part of a broken table. */
  readonly continued: boolean;
}

const depthOf = (lines: readonly Line[]): number =>
  Math.max(0, ...lines.map((line) => line.path.length));

/** Whether two lines stand under the same group down to a level. */
const sharesGroup = (a: Line | undefined, b: Line | undefined, level: number): boolean =>
  a !== undefined &&
  b !== undefined &&
  level < a.path.length - 1 &&
  level < b.path.length - 1 &&
  a.path.slice(0, level + 1).every((words, index) => b.path[index] === words);

/**
 * The labels of a head or side.
 * @param previous the line before the first one, where a table is broken
 */
function labelsOf(lines: readonly Line[], depth: number, previous?: Line): Label[] {
  const labels: Label[] = [];
  lines.forEach((line, start) =>
    line.path.forEach((words, level) => {
      const group = level < line.path.length - 1;
      if (group && start > 0 && sharesGroup(lines[start - 1], line, level)) return;
      let span = 1;
      while (group && sharesGroup(line, lines[start + span], level)) span += 1;
      labels.push({
        words,
        start,
        span,
        level,
        levels: group ? 1 : depth - level,
        group,
        continued: start === 0 && sharesGroup(previous, line, level),
      });
    }),
  );
  return labels;
}

/** Widths of the columns of a block within the table's grid: the first takes what is left over. */
function widthsOf(count: number, grid: number): number[] {
  return Array.from({ length: count }, (_, index) => (index === 0 ? grid - count + 1 : 1));
}

interface Layout {
  readonly shape: Shape;
  readonly ink: Ink;
  readonly key: TableKey;
  /** Columns of the side and of the figures. */
  readonly sideWidth: number;
  readonly headWidth: number;
}

function headRows(block: PlanBlock, layout: Layout): Row[] {
  const { shape, ink, sideWidth } = layout;
  const depth = depthOf(block.head);
  const widths = widthsOf(block.head.length, layout.headWidth);
  const width = (label: Label) =>
    widths.slice(label.start, label.start + label.span).reduce((sum, each) => sum + each, 0);
  const labels = labelsOf(block.head, depth);
  const tag = shape.th ? 'th' : 'td';
  return Array.from({ length: depth }, (_, level) => {
    const corner: Cell[] =
      level === 0 && sideWidth > 0
        ? [{ html: ink.head(CORNER[layout.key]), tag, colspan: sideWidth, rowspan: depth }]
        : [];
    const cells = labels
      .filter((label) => label.level === level)
      .map((label): Cell => ({
        html: ink.head(label.words),
        tag,
        colspan: width(label),
        rowspan: label.levels,
      }));
    return { zone: 'head', cells: [...corner, ...cells] };
  });
}

/** The span that a careless writer gives a side label that belongs over `span` rows. */
function carelessSpan(label: Label, shape: Shape, last: boolean): number {
  if (!label.group || label.span < 2) return label.span;
  if (shape.rowspans === 'tooShort') return label.span - 1;
  // One label too far, at the end of the table: several at once leave no row readable.
  if (shape.rowspans === 'tooLong' && last) return label.span + 1;
  return label.span;
}

interface Part {
  readonly lines: readonly Line[];
  /** The line before this part in the whole table. */
  readonly previous?: Line | undefined;
  readonly continuedSideCells: RequestsSplit['continuedSideCells'];
}

function bodyRows(block: PlanBlock, part: Part, plan: TablePlan, layout: Layout): Row[] {
  const { shape, ink, sideWidth } = layout;
  const labels = labelsOf(part.lines, sideWidth, part.previous);
  const lastGroup = labels.filter((label) => label.group).at(-1);
  const oneByOne = shape.rowspans === 'absentRepeated' || shape.rowspans === 'absentBlank';
  const widths = widthsOf(block.head.length, layout.headWidth);

  const sideCell = (label: Label, row: number): Cell | null => {
    const covers = label.start <= row && row < label.start + label.span;
    if (!covers || (row !== label.start && !(oneByOne && label.group))) return null;
    const { continuedSideCells } = part;
    if (label.continued && continuedSideCells === 'omitted') return null;
    const blank =
      (row !== label.start && shape.rowspans === 'absentBlank') ||
      (label.continued && continuedSideCells === 'blank');
    return {
      html: blank ? ink.words('') : ink.label(label.words),
      tag: 'td',
      colspan: label.levels,
      rowspan: oneByOne ? 1 : carelessSpan(label, shape, label === lastGroup),
    };
  };

  return part.lines.map((line, row) => {
    const sides = labels.flatMap((label) => sideCell(label, row) ?? []);
    const figures = block.head.map((head, index): Cell => {
      const content = plan.content(line, head);
      return {
        html:
          'text' in content
            ? ink.words(content.text)
            : ink.figure(content.value, content.kind, content.field),
        tag: 'td',
        colspan: widths[index] ?? 1,
        rowspan: 1,
      };
    });
    return { zone: 'body', cells: [...sides, ...figures] };
  });
}

const OPENING: Readonly<Record<Shape['paste'], string>> = {
  plain: '<table border="1" width="100%">',
  word: '<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse">',
  wps: '<table border="1" cellspacing="0" style="border-collapse:collapse;width:685px">',
};

function tableHtml(rows: readonly Row[], shape: Shape): string {
  const cellHtml = ({ html, tag, colspan, rowspan }: Cell) =>
    `<${tag}${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}>${html}</${tag}>`;
  const html = rows.map(({ cells }) => `<tr>${cells.map(cellHtml).join('')}</tr>`);
  const firstBody = rows.findIndex((row) => row.zone === 'body');
  const headEnd = shape.thead && firstBody > 0 ? firstBody : 0;
  const head = headEnd > 0 ? `<thead>${html.slice(0, headEnd).join('\n')}</thead>` : '';
  return `${OPENING[shape.paste]}${head}<tbody>${html.slice(headEnd).join('\n')}</tbody></table>`;
}

/** A row over the whole width of the table. */
const fullRow = (html: string, width: number, zone: Row['zone']): Row => ({
  zone,
  cells: [{ html, tag: 'td', colspan: width, rowspan: 1 }],
});

/** A label of one line cannot be torn. */
const SHORTEST_TORN = 10;

/**
 * The two parts of a table that breaks after a row. Where the break runs through the row, its label
 * goes on in the second part, beside cells without figures.
 */
function partsOf(
  block: PlanBlock,
  split: RequestsSplit,
): { first: Part; second: Part; torn: Line | null } {
  const { continuedSideCells } = split;
  const before = block.side.slice(0, split.afterRow);
  const after = block.side.slice(split.afterRow);
  const last = before.at(-1);
  const words = last?.path.at(-1);
  if (!split.insideRow || last === undefined || words === undefined || words.length < SHORTEST_TORN)
    return {
      first: { lines: before, continuedSideCells },
      second: { lines: after, previous: last, continuedSideCells },
      torn: null,
    };
  const middle = Math.ceil(words.length / 2);
  const groups = last.path.slice(0, -1);
  const torn: Line = { key: '', path: [...groups, words.slice(middle)] };
  return {
    first: {
      lines: [...before.slice(0, -1), { ...last, path: [...groups, words.slice(0, middle)] }],
      continuedSideCells,
    },
    second: { lines: [torn, ...after], previous: last, continuedSideCells },
    torn,
  };
}

/**
 * Lays out a planned table.
 * @param title a section heading to print as the first row, as HTML; null for none
 * @returns the HTML of one or more `<table>` elements
 */
export function renderTable(
  plan: TablePlan,
  shape: Shape,
  ink: Ink,
  title: string | null = null,
): string[] {
  const sideWidth = Math.max(0, ...plan.blocks.map((block) => depthOf(block.side)));
  const headWidth = Math.max(1, ...plan.blocks.map((block) => block.head.length));
  const layout: Layout = { shape, ink, key: plan.key, sideWidth, headWidth };
  const width = sideWidth + headWidth;
  const titleRows = title === null ? [] : [fullRow(title, width, 'head')];
  const spacer = (): Row[] => (shape.spacerRows ? [fullRow('&nbsp;', width, 'body')] : []);
  const end = (): Row[] => (shape.spacerRows ? [...spacer(), { zone: 'body', cells: [] }] : []);

  const whole = (block: PlanBlock, content: TablePlan): Row[] => [
    ...(block.heading === null
      ? []
      : [fullRow(ink.head(itemHeading(block.heading, shape)), width, 'head')]),
    ...headRows(block, layout),
    ...spacer(),
    ...bodyRows(block, { lines: block.side, continuedSideCells: 'blank' }, content, layout),
  ];

  const [only] = plan.blocks;
  const split = plan.key === 'requests' ? shape.requestsSplit : null;
  if (split !== null && only !== undefined) {
    const { first, second, torn } = partsOf(only, split);
    const content: TablePlan = {
      ...plan,
      content: (side, head) => (side === torn ? { text: '' } : plan.content(side, head)),
    };
    const head = headRows(only, layout);
    return [
      tableHtml([...titleRows, ...head, ...bodyRows(only, first, content, layout)], shape),
      tableHtml(
        [
          ...(split.repeatHead ? headRows(only, layout) : []),
          ...bodyRows(only, second, content, layout),
          ...end(),
        ],
        shape,
      ),
    ];
  }

  const blocks = plan.blocks.map((block) => whole(block, plan));
  if (plan.key === 'proactive' && shape.proactiveTables === 'perItem')
    return blocks.map((rows, index) =>
      tableHtml([...(index === 0 ? titleRows : []), ...rows, ...end()], shape),
    );
  const rows = blocks.flatMap((block, index) => [...(index === 0 ? [] : spacer()), ...block]);
  return [tableHtml([...titleRows, ...rows, ...end()], shape)];
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 第二十条第（一）项, or with the number in digits where the page writes it so. */
const itemHeading = (heading: string, shape: Shape): string =>
  shape.itemNumbers === 'chinese'
    ? heading
    : heading.replace(/（(.)）/, (whole, numeral: string) =>
        NUMERALS.includes(numeral) ? `（${NUMERALS.indexOf(numeral) + 1}）` : whole,
      );
