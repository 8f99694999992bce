import type { FuzzedPage } from './page';
import { ATTRIBUTES, FIGURES, ODD_CHARACTERS, SPANS, TAGS, WORDS } from './words';

/** Changes a page in one place. Does nothing where it finds nothing to change. */
type Mutation = (page: FuzzedPage) => void;

const LONGEST_RUN = 700;

/** A run of words: one or two of them over and over, or several different ones. */
function words({ dice }: FuzzedPage): string {
  if (dice.oneIn(4))
    return Array.from({ length: dice.length(20) }, () => dice.pick(WORDS)).join('');
  const piece = dice.pick(WORDS) + (dice.oneIn(2) ? dice.pick(WORDS) : '');
  const ending = dice.oneIn(2) ? dice.pick(WORDS) : '';
  return piece.repeat(dice.length(LONGEST_RUN)) + ending;
}

const replaceText =
  (replace: (data: string, page: FuzzedPage) => string): Mutation =>
  (page) => {
    const text = page.text();
    if (text) text.data = replace(text.data, page);
  };

/** Puts something in at a random place. */
const inserted = (data: string, addition: string, { dice }: FuzzedPage): string => {
  const at = dice.below(data.length + 1);
  return data.slice(0, at) + addition + data.slice(at);
};

const TEXT: readonly Mutation[] = [
  replaceText((data, page) => inserted(data, words(page), page)),
  replaceText((data, page) => inserted(data, page.dice.pick(ODD_CHARACTERS), page)),
  replaceText((_, page) => words(page)),
  replaceText((_, page) => page.dice.pick(FIGURES)),
  replaceText((data, page) => data.replace(/\d+/, page.dice.pick(FIGURES))),
  // Half-width into full-width digits.
  replaceText((data) =>
    data.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ),
  replaceText((data, { dice }) => {
    const from = dice.below(data.length);
    return data.slice(0, from) + data.slice(from + dice.length(data.length));
  }),
  replaceText((data, { dice }) => data.repeat(1 + dice.below(3))),
  replaceText((data, { dice }) => [...data].join(dice.pick(ODD_CHARACTERS))),
  replaceText((data, page) => data.slice(0, 12) + words(page)),
  (page) => {
    const [one, other] = [page.text(), page.text()];
    if (!one || !other) return;
    [one.data, other.data] = [other.data, one.data];
  },
  // One text in two nodes, or in three with an element around the second.
  (page) => {
    const text = page.text();
    if (!text) return;
    const second = page.adoptText(text.splitText(page.dice.below(text.data.length + 1)));
    if (page.dice.oneIn(2)) return;
    page.adoptText(second.splitText(page.dice.below(second.data.length + 1)));
    const wrapper = page.make(page.dice.pick(TAGS));
    second.replaceWith(wrapper);
    wrapper.append(second);
  },
  (page) => page.element()?.normalize(),
  (page) => {
    const title = page.document.querySelector('title');
    if (title) title.textContent = inserted(title.textContent, words(page), page);
  },
];

const insertBeside: (page: FuzzedPage, node: Node) => void = (page, node) => {
  const beside = page.element();
  if (!beside || node.contains(beside)) return;
  if (page.dice.oneIn(2)) beside.parentNode?.insertBefore(node, beside);
  else
    beside.insertBefore(
      node,
      beside.childNodes[page.dice.below(beside.childNodes.length + 1)] ?? null,
    );
};

const STRUCTURE: readonly Mutation[] = [
  (page) => page.element()?.remove(),
  (page) => page.element('tr', 'td', 'th', 'table', 'tbody')?.remove(),
  (page) => page.text()?.remove(),
  (page) => {
    const element = page.element();
    const copy = element && page.copy(element);
    if (copy) element.after(copy);
  },
  (page) => {
    const element = page.element('tr', 'td', 'th', 'p');
    const copy = element && page.copy(element);
    if (copy)
      for (let left = page.dice.length(20); left > 0; left -= 1)
        element.after(copy.cloneNode(true));
  },
  (page) => {
    const element = page.element();
    const copy = element && page.copy(element);
    if (copy) insertBeside(page, copy);
  },
  (page) => {
    const element = page.element();
    if (element) insertBeside(page, element);
  },
  (page) => {
    const [one, other] = [page.element(), page.element()];
    if (!one || !other || one.contains(other) || other.contains(one)) return;
    const mark = page.document.createComment('');
    one.replaceWith(mark);
    other.replaceWith(one);
    mark.replaceWith(other);
  },
  // Another tag for the same content.
  (page) => {
    const element = page.element();
    if (!element) return;
    const renamed = page.make(page.dice.pick(TAGS));
    element.replaceWith(renamed);
    renamed.append(...element.childNodes);
  },
  // Nested deep: in elements of one kind, or in tables.
  (page) => {
    const element = page.element();
    if (!element?.parentNode) return;
    const mark = page.document.createComment('');
    element.replaceWith(mark);
    let inner: Element = element;
    const tag = page.dice.pick(TAGS);
    for (let left = page.dice.length(80); left > 0; left -= 1)
      inner = page.dice.oneIn(2)
        ? page.make(tag, inner)
        : page.make('table', page.make('tr', page.make('td', inner)));
    mark.replaceWith(inner);
  },
  // Two cells become one, one becomes two.
  (page) => {
    const cell = page.element('td', 'th');
    const next = cell?.nextElementSibling;
    if (cell && next) cell.append(...next.childNodes, next);
  },
  (page) => {
    const cell = page.element('td', 'th');
    if (!cell) return;
    const half = [...cell.childNodes].slice(page.dice.below(cell.childNodes.length + 1));
    cell.after(page.make(cell.localName, ...half));
  },
  // What is in an element stands without it.
  (page) => {
    const element = page.element();
    if (element?.parentNode) element.replaceWith(...element.childNodes);
  },
  (page) => insertBeside(page, page.make(page.dice.pick(TAGS), words(page))),
  (page) => insertBeside(page, page.document.createTextNode(words(page))),
  (page) => insertBeside(page, page.document.createComment(words(page))),
  (page) =>
    insertBeside(
      page,
      page.document.createElementNS('http://www.w3.org/2000/svg', page.dice.pick(TAGS)),
    ),
  (page) => {
    const meta = page.make('meta');
    for (const name of ['name', 'content']) meta.setAttribute(name, valueOf(page, name));
    page.document.head.append(meta);
  },
];

const valueOf = (page: FuzzedPage, name: string): string => {
  const values = ATTRIBUTES.find(([known]) => known === name)?.[1] ?? [];
  return values.length === 0 || page.dice.oneIn(6) ? words(page) : page.dice.pick(values);
};

const ATTRIBUTE: readonly Mutation[] = [
  (page) => {
    const [name] = page.dice.pick(ATTRIBUTES);
    page.element()?.setAttribute(name, valueOf(page, name));
  },
  (page) => {
    const name = page.dice.oneIn(2) ? 'colspan' : 'rowspan';
    page.element('td', 'th')?.setAttribute(name, page.dice.pick(SPANS));
  },
  // The same span on every cell of a row or table.
  (page) => {
    const name = page.dice.oneIn(2) ? 'colspan' : 'rowspan';
    const value = page.dice.pick(SPANS);
    const around = page.element('tr', 'tbody', 'table');
    for (const cell of around?.querySelectorAll('td, th') ?? []) cell.setAttribute(name, value);
  },
  (page) => {
    const element = page.element('td', 'th', 'table', 'div', 'p');
    for (const name of element?.getAttributeNames() ?? []) element?.removeAttribute(name);
  },
];

const KINDS: readonly (readonly Mutation[])[] = [TEXT, TEXT, STRUCTURE, STRUCTURE, ATTRIBUTE];

/** Changes a page in a few places, seldom in many. */
export function mutate(page: FuzzedPage): void {
  for (let left = page.dice.length(10); left > 0; left -= 1)
    page.dice.pick(page.dice.pick(KINDS))(page);
}
