import {
  chineseOrdinal,
  columnPlace,
  fieldName,
  rowPlace,
  sectionOf,
  type BlockSpec,
  type Template,
  type TableKey,
  type TableSpec,
} from '../template';

/** The three tables as the official form prints them: where every cell stands, and what is merged. */

export interface LayoutCell {
  readonly kind: 'heading' | 'head' | 'label' | 'value';
  /** Empty for values, whose entries are the report's. */
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Name of the field, for values. */
  readonly field?: string;
  /** The row or column that a label or head names, as findings call it. */
  readonly place?: string;
}

export interface TableLayout {
  readonly key: TableKey;
  /** 「三、收到和处理政府信息公开申请情况」 */
  readonly caption: string;
  readonly rows: number;
  readonly cells: readonly LayoutCell[];
}

/** All tables are laid out on as many columns as the widest, that of section four, has. */
export const LAYOUT_COLUMNS = 15;

/** What the form prints over the labels. */
const CORNER = '信息内容';
const CORNER_OF_REQUESTS = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
/** How many grid columns the figures of a table with few columns take up together. */
const WIDE = 9;

interface Leaf {
  /** Words from the outermost head to its own. */
  readonly path: readonly string[];
  /** Grid columns or rows that it covers. */
  readonly size: number;
  readonly place: string;
}

/** A head or label cell before it is known whether it lies across (heads) or down (labels). */
interface Node {
  readonly text: string;
  readonly level: number;
  readonly levels: number;
  readonly start: number;
  size: number;
  readonly place?: string;
}

/** Merges what neighbouring leaves have in common; a leaf's own words reach down to the last level. */
function nodesOf(leaves: readonly Leaf[], depth: number): Node[] {
  const nodes: Node[] = [];
  for (let level = 0; level < depth; level += 1) {
    let start = 0;
    let group = '';
    for (const { path, size, place } of leaves) {
      const text = path[level];
      const above = path.slice(0, level + 1).join('\n');
      const last = nodes.at(-1);
      if (text === undefined) group = '';
      else if (level === path.length - 1) {
        nodes.push({ text, level, levels: depth - level, start, size, place });
        group = '';
      } else if (last && group === above) last.size += size;
      else {
        nodes.push({ text, level, levels: 1, start, size });
        group = above;
      }
      start += size;
    }
  }
  return nodes;
}

const depthOf = (specs: readonly { readonly groups?: readonly string[] }[]): number =>
  1 + Math.max(...specs.map(({ groups }) => groups?.length ?? 0));
const pathOf = (spec: { readonly groups?: readonly string[]; readonly label: string }) => [
  ...(spec.groups ?? []),
  spec.label,
];

/** Grid columns where each of several levels of labels begins, and where the last ends. */
function levelStarts(depth: number, width: number): number[] {
  const starts = [0];
  // Outer levels hold a few words that may stand one below the other; the innermost takes the rest.
  for (let level = 1; level < depth; level += 1) starts.push((starts[level - 1] ?? 0) + level);
  return [...starts, width];
}

const headCell = (node: Node, top: number, left: number): LayoutCell => ({
  kind: 'head',
  text: node.text,
  row: top + node.level,
  rows: node.levels,
  column: left + node.start,
  columns: node.size,
  ...(node.place === undefined ? {} : { place: node.place }),
});

/** A run of rows with a label to the left of every row of figures. */
function verticalBlock(
  table: TableSpec,
  block: BlockSpec,
  top: number,
  unit: number,
  valueWidth: number,
): { cells: LayoutCell[]; rows: number } {
  const { key } = table;
  const { columns, rows, heading } = block;
  const left = LAYOUT_COLUMNS - valueWidth;
  const cells: LayoutCell[] = [];
  let row = top;
  if (heading !== undefined) {
    cells.push({
      kind: 'heading',
      text: heading,
      row,
      column: 0,
      rows: 1,
      columns: LAYOUT_COLUMNS,
    });
    row += 1;
  }

  const headRows = depthOf(columns);
  const corner = heading === undefined ? CORNER_OF_REQUESTS : CORNER;
  cells.push({ kind: 'head', text: corner, row, column: 0, rows: headRows, columns: left });
  // The last column takes what is left, as on the form.
  const sizes = columns.map((_, index) =>
    index < columns.length - 1 ? unit : valueWidth - unit * (columns.length - 1),
  );
  const leaves = columns.map((column, index) => ({
    path: pathOf(column),
    size: sizes[index] ?? unit,
    place: columnPlace(key, column.key),
  }));
  for (const node of nodesOf(leaves, headRows)) cells.push(headCell(node, row, left));
  row += headRows;

  const depth = depthOf(rows);
  const starts = levelStarts(depth, left);
  const labels = rows.map((spec) => ({
    path: pathOf(spec),
    size: 1,
    place: rowPlace(key, spec.key),
  }));
  for (const { text, level, levels, start, size, place } of nodesOf(labels, depth)) {
    const column = starts[level] ?? 0;
    cells.push({
      kind: 'label',
      text,
      row: row + start,
      rows: size,
      column,
      columns: (starts[level + levels] ?? left) - column,
      ...(place === undefined ? {} : { place }),
    });
  }
  for (const spec of rows) {
    let column = left;
    columns.forEach(({ key: name }, index) => {
      const size = sizes[index] ?? unit;
      const field = fieldName(key, spec.key, name);
      cells.push({ kind: 'value', text: '', row, column, rows: 1, columns: size, field });
      column += size;
    });
    row += 1;
  }
  return { cells, rows: row - top };
}

/** Section four: the rows of the specification side by side over a single row of figures. */
function horizontalBlock({ key }: TableSpec, { columns, rows }: BlockSpec) {
  const depth = depthOf(rows);
  const leaves = rows.map((spec) => ({
    path: pathOf(spec),
    size: columns.length,
    place: rowPlace(key, spec.key),
  }));
  const cells = nodesOf(leaves, depth).map((node) => headCell(node, 0, 0));
  rows.forEach((spec, group) =>
    columns.forEach((column, index) => {
      const at = { column: group * columns.length + index, rows: 1, columns: 1 };
      const place = columnPlace(key, column.key);
      cells.push({ kind: 'head', text: column.label, row: depth, ...at, place });
      const field = fieldName(key, spec.key, column.key);
      cells.push({ kind: 'value', text: '', row: depth + 1, ...at, field });
    }),
  );
  return { cells, rows: depth + 2 };
}

function layoutOf(template: Template, table: TableSpec): TableLayout {
  const { ordinal, title } = sectionOf(template, table.key);
  const cells: LayoutCell[] = [];
  let rows = 0;
  const most = Math.max(...table.blocks.map((block) => block.columns.length));
  const unit = Math.max(1, Math.floor(WIDE / most));
  for (const block of table.blocks) {
    const laid =
      table.layout === 'horizontal'
        ? horizontalBlock(table, block)
        : verticalBlock(table, block, rows, unit, unit * most);
    cells.push(...laid.cells);
    rows += laid.rows;
  }
  return { key: table.key, caption: `${chineseOrdinal(ordinal)}、${title}`, rows, cells };
}

/** The tables of a format in the layout of the form, rows and columns counted from 0 in each. */
export const tableLayouts = (template: Template): readonly TableLayout[] =>
  template.tables.map((table) => layoutOf(template, table));
