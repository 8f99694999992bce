import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/anchor/quoted';
import { auditDocument } from '../../src/audit';
import { mayBeReport } from '../../src/gate/detector';
import { asksSoFar } from '../property/fuzz/work';
import { parsePage } from '../support/dom';

/** What pages past all measure cost: of twice as much the page is asked about twice as often. */

const OPTIONS = { url: 'https://www.example.gov.cn/' } as const;
const SOURCE = readFileSync(
  new URL('../../samples/pages/many-slips.html', import.meta.url),
  'utf8',
);
const CLEAN = quoted(auditDocument(parsePage(SOURCE), OPTIONS)).findings;

interface Growth {
  /** Puts so many of something on a page. */
  readonly grow: (document: Document, count: number) => void;
  readonly count: number;
  /** How much more is asked of twice as much; a pause deep down remembers the way back. */
  readonly factor?: number;
  /** Whether something is to be said of what was put there. */
  readonly isOther?: true;
}

const inReport = (document: Document, ...nodes: readonly Node[]): void =>
  (document.querySelector('.article-content') as Element).append(...nodes);
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const elements = (document: Document, tag: string, count: number, text = ''): HTMLElement[] =>
  many(count, () => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  });
const wrap = (document: Document, tag: string, nodes: readonly Node[]): HTMLElement => {
  const around = document.createElement(tag);
  around.append(...nodes);
  return around;
};

const GROWTHS: Readonly<Record<string, Growth>> = {
  'meta tags of one name': {
    count: 1000,
    grow: (document, count) => {
      for (const meta of elements(document, 'meta', count)) {
        meta.setAttribute('name', 'keywords');
        meta.setAttribute('content', '信息公开');
        document.head.append(meta);
      }
    },
  },
  'spans in a line': {
    count: 2000,
    isOther: true,
    grow: (document, count) =>
      inReport(document, wrap(document, 'p', elements(document, 'span', count, '字'))),
  },
  'empty spans in a line': {
    count: 2000,
    grow: (document, count) =>
      inReport(document, wrap(document, 'p', elements(document, 'span', count))),
  },
  'comments in a line': {
    count: 2000,
    grow: (document, count) =>
      inReport(
        document,
        wrap(
          document,
          'p',
          many(count, () => document.createComment('一、总体情况')),
        ),
      ),
  },
  'breaks in a line': {
    count: 2000,
    grow: (document, count) =>
      inReport(
        document,
        wrap(
          document,
          'p',
          elements(document, 'br', count).flatMap((br) => [document.createTextNode('字'), br]),
        ),
      ),
  },
  'spans in one another': {
    factor: 3,
    count: 500,
    grow: (document, count) => {
      let inner: Node = document.createTextNode('字');
      for (let depth = 0; depth < count; depth += 1) inner = wrap(document, 'span', [inner]);
      inReport(document, wrap(document, 'p', [inner]));
    },
  },
  'blocks in one another, each with a line': {
    factor: 3,
    count: 300,
    grow: (document, count) => {
      let inner: Node = document.createTextNode('字');
      for (let depth = 0; depth < count; depth += 1)
        inner = wrap(document, 'div', [document.createTextNode('字'), inner]);
      inReport(document, inner);
    },
  },
  'hidden copies of a section': {
    count: 300,
    grow: (document, count) => {
      for (const copy of elements(document, 'h2', count, '一、总体情况')) {
        copy.hidden = true;
        inReport(document, copy);
      }
    },
  },
  'row groups without rows': {
    count: 1000,
    grow: (document, count) =>
      document.querySelectorAll('table[border]')[1]?.append(...elements(document, 'tbody', count)),
  },
  'captions of one table': {
    count: 1000,
    grow: (document, count) =>
      document
        .querySelectorAll('table[border]')[1]
        ?.append(...elements(document, 'caption', count)),
  },
  'tables of one cell': {
    count: 500,
    grow: (document, count) =>
      inReport(
        document,
        ...many(count, () => {
          const table = document.createElement('table');
          table.insertRow().insertCell().textContent = '字';
          return table;
        }),
      ),
  },
  'links to other reports': {
    count: 500,
    grow: (document, count) => {
      for (const link of elements(
        document,
        'a',
        count,
        '青石县财政局2022年政府信息公开工作年度报告',
      )) {
        link.setAttribute('href', '/other.html');
        document.body.prepend(wrap(document, 'li', [link]));
      }
    },
  },
  'pictures without a size': {
    count: 1000,
    grow: (document, count) => inReport(document, ...elements(document, 'img', count)),
  },
  'broad rows of figures': {
    count: 40,
    isOther: true,
    grow: (document, count) => {
      const last = document.querySelectorAll('table[border]')[1]?.querySelector('tr:last-child');
      for (let row = 0; row < count; row += 1)
        last?.before(wrap(document, 'tr', elements(document, 'td', 200, '1')));
    },
  },
};

/** What is found on a page that has grown, and how often the page was asked. */
function cost({ grow }: Growth, count: number) {
  const document = parsePage(SOURCE);
  grow(document, count);
  const before = asksSoFar();
  const gate = mayBeReport(document);
  const { findings } = quoted(auditDocument(document, OPTIONS));
  return { asks: asksSoFar() - before, gate, findings };
}

describe.each(Object.entries(GROWTHS))('%s', (_, growth) => {
  it('cost in proportion, and hide nothing', () => {
    const none = cost(growth, 0).asks;
    const some = cost(growth, growth.count);
    const twice = cost(growth, 2 * growth.count);
    expect(twice.gate).toBe(true);
    if (!growth.isOther) expect(twice.findings).toEqual(CLEAN);
    expect(some.asks).toBeGreaterThan(none);
    expect(twice.asks - none).toBeLessThanOrEqual(
      (growth.factor ?? 2.2) * (some.asks - none) + 100,
    );
  });
});
