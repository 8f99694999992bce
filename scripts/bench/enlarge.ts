/**
 * Makes a page many times larger, as the largest pages of such sites are: news lists, articles and
 * tables of other figures before and behind what is there, and other statistics within it.
 */

const WORDS =
  '近日市人民政府召开常务会议研究部署重点工作推进情况听取相关部门汇报并就下一阶段任务提出明确要求会议指出要坚持以人民为中心的发展思想';

const textOf = (seed: number, length: number): string => {
  let text = '';
  while (text.length < length) text += WORDS.slice((seed * 7) % 40) + String(seed % 97);
  return text.slice(0, length);
};

function add(parent: Element, tag: string, text?: string): Element {
  const element = parent.ownerDocument.createElement(tag);
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

function addList(parent: Element, seed: number): void {
  const list = add(parent, 'ul');
  for (let entry = 0; entry < 20; entry += 1) {
    const line = add(list, 'li');
    const link = add(line, 'a', textOf(seed + entry, 24));
    link.setAttribute('href', `/news/${String(seed)}/${String(entry)}.html`);
    add(line, 'span', `2023-0${String((entry % 9) + 1)}-1${String(entry % 9)}`);
  }
}

function addArticle(parent: Element, seed: number): void {
  const article = add(parent, 'div');
  add(article, 'h3', textOf(seed, 20));
  for (let line = 0; line < 6; line += 1) {
    const paragraph = add(article, 'p');
    add(paragraph, 'span', textOf(seed + line, 90));
    add(add(paragraph, 'b'), 'span', textOf(seed + line, 12));
    add(paragraph, 'span', textOf(seed - line + 40, 60));
  }
}

function addTable(parent: Element, seed: number): void {
  const body = add(add(parent, 'table'), 'tbody');
  for (let row = 0; row < 30; row += 1) {
    const cells = add(body, 'tr');
    add(cells, 'td', textOf(seed + row, 8));
    for (let column = 0; column < 6; column += 1)
      add(cells, 'td', String((seed * row + column) % 1000));
  }
}

const PARTS = [addList, addArticle, addTable];

/**
 * @param document grows to so many nodes, in place
 * @param nodes elements and texts
 */
export function enlarge(document: Document, nodes: number): void {
  const { body } = document;
  const before = document.createElement('div');
  const behind = document.createElement('div');
  let count = countNodes(body);
  for (let seed = 1; count < nodes; seed += 1) {
    const side = seed % 2 === 0 ? before : behind;
    const part = document.createElement('section');
    PARTS[seed % PARTS.length]?.(part, seed);
    side.append(part);
    count += countNodes(part) + 1;
  }
  body.prepend(before);
  body.append(behind);
}

/** Elements and texts below an element. */
export function countNodes(root: Element): number {
  const walker = root.ownerDocument.createTreeWalker(root, 5);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}
