/** Pages past all measure, made of one with a report: for each, what a person would feel of its audit. */

const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

function elements(document: Document, tag: string, count: number, text: string): HTMLElement[] {
  return many(count, () => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  });
}

/** What is put onto the page, by what it is called. */
export const EXTREMES = {
  'one line of 200,000 spans': (document: Document) => {
    const line = document.createElement('p');
    // One by one: a call takes not so many arguments.
    for (const span of elements(document, 'span', 200_000, '字')) line.append(span);
    document.querySelector('.article-content')?.append(line);
  },
  '990 rows of 255 columns': (document: Document) => {
    const last = document.querySelectorAll('table[border]')[1]?.querySelector('tr:last-child');
    for (let row = 0; row < 990; row += 1) {
      const line = document.createElement('tr');
      line.append(...elements(document, 'td', 255, '1'));
      last?.before(line);
    }
  },
  '8,000 meta tags': (document: Document) => {
    for (const meta of elements(document, 'meta', 8000, '')) {
      meta.setAttribute('name', 'keywords');
      meta.setAttribute('content', '信息公开');
      document.head.append(meta);
    }
  },
} as const satisfies Readonly<Record<string, (document: Document) => void>>;

export type Extreme = keyof typeof EXTREMES;
