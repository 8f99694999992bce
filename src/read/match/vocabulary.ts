import { memoize } from '../../base/memoize';
import {
  splitNumber,
  TEMPLATES,
  wordsOf,
  type TableKey,
  type TableSpec,
  type Template,
} from '../../template';

/** Words of a template's label without its number: 「（三）不予公开」 → 「不予公开」. */
export const labelWords = memoize((label): string => wordsOf(splitNumber(label).rest));

/** Every label of a table: rows, columns, groups and headings, as words. */
function labelsOf(table: TableSpec): string[] {
  return table.blocks.flatMap((block) => [
    ...(block.heading === undefined ? [] : [block.heading]),
    ...block.rows.flatMap((row) => [row.label, ...(row.groups ?? [])]),
    ...block.columns.flatMap((column) => [column.label, ...(column.groups ?? [])]),
  ]);
}

/** Words of the head note of section three, which no label list holds. */
const HEAD_NOTE = '勾稽关系';
/** Words that head the label column of section two. */
const PROACTIVE_HEAD = '信息内容';

const byWords = (() => {
  const owners = new Map<string, Set<TableKey>>();
  const add = (words: string, key: TableKey) =>
    owners.set(words, (owners.get(words) ?? new Set<TableKey>()).add(key));
  for (const template of TEMPLATES)
    for (const table of template.tables)
      for (const label of labelsOf(table)) add(labelWords(label), table.key);
  add(PROACTIVE_HEAD, 'proactive');
  // Labels that several tables share (总计, 其他) tell nothing.
  const unique = new Map<string, TableKey>();
  for (const [words, keys] of owners) {
    const [only] = keys;
    if (keys.size === 1 && only !== undefined) unique.set(words, only);
  }
  return unique;
})();

/**
 * The table that a label belongs to, if its words occur in one table only.
 * @param words label words, see `labelWords`
 */
export const tableOfLabel = memoize((words): TableKey | null => {
  if (words === '') return null;
  if (words.includes(HEAD_NOTE)) return 'requests';
  return byWords.get(words) ?? byWords.get(withoutGroups(words)) ?? null;
});

/** Labels that head several rows, such as 不予公开. */
const GROUPS: readonly string[] = [
  ...new Set(
    TEMPLATES.flatMap((template) => template.tables)
      .flatMap((table) => table.blocks.flatMap((block) => block.rows))
      .flatMap((row) => row.groups ?? [])
      .map(labelWords),
  ),
];
/** What is left of 「（一）」 or 「1.」 between two labels that share a cell. */
const LEADING_NUMBER = /^[\d一二三四五六七八九十]{1,2}/;

/**
 * Label words without the groups that stand before them in the same cell:
 * 「不予公开1属于国家秘密」 → 「属于国家秘密」. A group alone stays as it is.
 */
export const withoutGroups = memoize((words): string => {
  const group = (text: string) =>
    GROUPS.find((label) => text.startsWith(label) && text.length > label.length);
  let rest = words;
  for (let label = group(rest); label !== undefined; label = group(rest))
    rest = rest.slice(label.length).replace(LEADING_NUMBER, '');
  return rest;
});

const allLabels = (template: Template): string[] =>
  template.tables.flatMap(labelsOf).map(labelWords);

/** Labels that only one format has, by which it is told from the others. */
const ownLabels: ReadonlyMap<Template, ReadonlySet<string>> = new Map(
  TEMPLATES.map((template) => {
    const others = new Set(TEMPLATES.filter((other) => other !== template).flatMap(allLabels));
    return [template, new Set(allLabels(template).filter((label) => !others.has(label)))];
  }),
);

/** Labels that one format has for a row and others for a group of rows. */
const rowsElsewhereGroups: ReadonlyMap<Template, ReadonlySet<string>> = new Map(
  TEMPLATES.map((template) => {
    const rows = template.tables
      .flatMap((table) => table.blocks.flatMap((block) => block.rows))
      .map((row) => labelWords(row.label));
    return [template, new Set(rows.filter((label) => GROUPS.includes(label)))];
  }),
);

/**
 * The format in which a label is that of a row of figures, where in the others it heads several:
 * 其他处理.
 * @param label label words, see `labelWords`
 */
export const templateOfRow = (label: string): Template | null =>
  [...rowsElsewhereGroups].find(([, rows]) => rows.has(label))?.[0] ?? null;

/**
 * How many labels of each format, that the other formats do not have, are on a page.
 * @param labels label words found in the page's tables, see `labelWords`
 */
export function templateEvidence(labels: ReadonlySet<string>): ReadonlyMap<Template, number> {
  return new Map(
    [...ownLabels].map(([template, own]) => [
      template,
      [...own].filter((label) => labels.has(label)).length,
    ]),
  );
}
