import { parsePage } from '../test/support/dom';

/**
 * What content systems and editors do to a page after it was written: changes of layout that leave
 * what the report says as it is. Each takes a whole page and gives a whole page.
 */
export type Alteration = (html: string) => string;

/** Changes a page through its DOM. */
const altered =
  (change: (document: Document) => void): Alteration =>
  (html) => {
    const document = parsePage(html);
    change(document);
    return `${document.doctype ? '<!DOCTYPE html>\n' : ''}${document.documentElement.outerHTML}\n`;
  };

const squeezed = (element: Element | undefined): string =>
  (element?.textContent ?? '').replace(/[\s\u200b]/g, '').normalize('NFKC');

/** Data tables whose text has a word that only they have. */
const tablesWith = (document: Document, word: RegExp): Element[] =>
  [...document.querySelectorAll('table')].filter(
    (table) => table.querySelector('table') === null && word.test(squeezed(table)),
  );

/** Lines that are section titles, as elements or as the first text of one. */
const TITLE =
  /^[一二三四五六1-6][、.]?(?:总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况|政府信息公开行政复议、行政诉讼情况|存在的主要问题及改进情况|其他需要报告的事项)$/;

/** A table of contents before the text, with all six titles. */
export const withContents: Alteration = altered((document) => {
  const list = document.createElement('div');
  list.append(document.createElement('p'));
  list.firstElementChild?.append('目录');
  for (const title of [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ]) {
    const line = document.createElement('p');
    line.append(title);
    list.append(line);
  }
  const texts = document.createNodeIterator(document.body, 4);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const block = text.parentElement?.closest('p, h2, div, td');
    if (!block || !/^[一1][、.]?总体情况/.test(squeezed(block))) continue;
    if (block.tagName === 'TD') block.closest('table')?.before(list);
    else block.before(list);
    return;
  }
});

/** A second copy of the text, shown as well, without its tables. */
export const withShorterCopy: Alteration = altered((document) => {
  const titles = [...document.querySelectorAll('*')].filter((element) =>
    TITLE.test(squeezed(element)),
  );
  const body = titles[0]?.parentElement?.closest('div, article, ucapcontent, td') ?? null;
  const copy = body?.cloneNode(true) as Element | undefined;
  if (!body || !copy || !body.contains(titles.at(-1) ?? null)) return;
  for (const table of copy.querySelectorAll('table')) table.remove();
  body.after(copy);
});

/** The columns of section three in the opposite order; the labels stay. */
export const withColumnsReversed: Alteration = altered((document) => {
  const tables = tablesWith(document, /自然人|结转下年度/);
  // A part without the head would have to be turned round together with it.
  if (tables.some((table) => !squeezed(table).includes('自然人'))) return;
  for (const table of tables)
    for (const row of table.querySelectorAll('tr')) {
      const cells = [...row.children];
      const words = squeezed(row);
      const head = /^(?:自然人|商业企业)/.test(words);
      const values = head ? cells : cells.slice(-7);
      if (!head && values.length < 7) continue;
      for (const cell of values.reverse()) row.append(cell);
    }
});

const GROUP_LABEL = /^\([三四五六]\)(?:不予公开|无法提供|不予处理|其他处理)$/;
const rowsSpanned = (cell: Element): number => Number(cell.getAttribute('rowspan') ?? 1);
const isGroupLabel = (cell: Element): boolean =>
  GROUP_LABEL.test(squeezed(cell)) && rowsSpanned(cell) > 1;

/** Group labels in the cells of the rows that they head: 「（三）不予公开 1.属于国家秘密」. */
export const withLabelsMerged: Alteration = altered((document) => {
  for (const table of tablesWith(document, /自然人/)) {
    const groups: Element[] = [];
    for (const row of table.querySelectorAll('tr')) {
      const group = [...row.children].find(isGroupLabel);
      if (group) groups.push(group);
    }
    for (const group of groups) {
      mergeIntoRows(group);
      group.remove();
    }
  }
});

/** Puts the label of a group into the labels of all rows that it spans. */
function mergeIntoRows(group: Element): void {
  let row = group.parentElement;
  let label = group.nextElementSibling;
  for (let left = rowsSpanned(group); row && left > 0; left -= 1) {
    label?.prepend(`${group.textContent.trim()} `);
    label?.setAttribute('colspan', '2');
    row = row.nextElementSibling as HTMLElement | null;
    label = row?.children[0] ?? null;
  }
}

/** The long label of （二）部分公开 split over two cells. */
export const withLabelSplit: Alteration = altered((document) => {
  for (const cell of document.querySelectorAll('td[colspan="2"], th[colspan="2"]')) {
    if (!/^\(二\)部分公开\(.*其他情形\)$/.test(squeezed(cell))) continue;
    const second = cell.cloneNode(false) as Element;
    for (const half of [cell, second]) half.removeAttribute('colspan');
    const text = squeezed(cell);
    const cut = text.indexOf('公开') + 2;
    cell.replaceChildren(text.slice(0, cut));
    second.replaceChildren(text.slice(cut));
    cell.after(second);
  }
});

/** Every data table in a cell of a table of its own. */
export const withNestedTables: Alteration = altered((document) => {
  for (const table of tablesWith(document, /第二十条|自然人|结果维持/)) {
    const frame = document.createElement('table');
    table.before(frame);
    frame.insertRow().insertCell().append(table);
  }
});

/** Section three broken over three tables, without heads. */
export const inThreeTables: Alteration = altered((document) => {
  const [table] = tablesWith(document, /自然人/);
  const rows = [...(table?.querySelectorAll('tr') ?? [])];
  if (!table) return;
  let after: Element = table;
  for (const part of [rows.slice(12, 20), rows.slice(20)]) {
    const next = document.createElement('table');
    next.setAttribute('border', '1');
    const body = document.createElement('tbody');
    body.append(...part);
    next.append(body);
    after.after(next);
    after = next;
  }
});

/** Numbered lists with Chinese numerals under the sections, beside the numbering of the sections. */
export const withSecondNumbering: Alteration = altered((document) => {
  const last = [...document.querySelectorAll('p')].find(
    (element) =>
      /存在的主要问题|不足|问题/.test(squeezed(element)) && !TITLE.test(squeezed(element)),
  );
  for (const text of ['一、存在问题', '二、下一步改进措施']) {
    const line = document.createElement('p');
    line.append(text);
    last?.before(line);
  }
});

/** All alterations that leave a report as clean as it was. */
export const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  withContents,
  withShorterCopy,
  withColumnsReversed,
  withLabelsMerged,
  withLabelSplit,
  withNestedTables,
  inThreeTables,
  withSecondNumbering,
};
