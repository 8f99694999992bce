import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/anchor/quoted';
import { auditDocument } from '../../src/audit';
import * as unclobbered from '../../src/dom/clobbering';
import { mayBeReport } from '../../src/gate/detector';
import { Region } from '../../src/live/region';

const source = (name: string): string =>
  readFileSync(new URL(`../../samples/pages/${name}.html`, import.meta.url), 'utf8');
const OPTIONS = { url: 'https://www.example.gov.cn/' } as const;

/** Every name that an element of some kind answers to. */
function namesOf(element: object): Set<string> {
  const names = new Set<string>();
  for (
    let prototype: unknown = Object.getPrototypeOf(element);
    prototype && prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype)
  )
    for (const name of Object.getOwnPropertyNames(prototype)) names.add(name);
  return names;
}

/** Where the code stands that asks for what is being got. */
const askedFrom = (): string => new Error().stack?.split('\n')[3] ?? '';

/** A page that takes down what of its elements is asked by the project's code itself. */
function listening(html: string): { document: Document; asked: string[] } {
  const { document } = new JSDOM(html).window;
  const asked: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const prototype = Object.getPrototypeOf(element) as object;
    for (const name of namesOf(element))
      Object.defineProperty(element, name, {
        get() {
          const from = askedFrom();
          // The parser that stands in for a browser asks its own elements.
          if (from.includes('/src/') && !from.includes('node_modules')) asked.push(name);
          return Reflect.get(prototype, name, element) as unknown;
        },
      });
  }
  return { document, asked };
}

describe('unclobbered', () => {
  const { document } = new JSDOM('<form id=f><p>一</p></form>').window;
  const form = document.getElementById('f') as Element;
  for (const name of namesOf(form)) Object.defineProperty(form, name, { value: 'the page' });

  it('tells what the prototypes tell', () => {
    expect(form.parentElement).toBe('the page');
    expect(unclobbered.parentElement(form)).toBe(document.body);
    expect(unclobbered.parentNode(form)).toBe(document.body);
    expect(unclobbered.localName(form)).toBe('form');
    expect(unclobbered.textContent(form)).toBe('一');
    expect(unclobbered.getAttribute(form, 'id')).toBe('f');
    expect(unclobbered.contains(form, document.querySelector('p'))).toBe(true);
    expect(unclobbered.firstElementChild(form)).toBe(document.querySelector('p'));
  });

  it('knows no width of what is no HTML', () => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    expect(unclobbered.offsetWidth(drawing)).toBe(0);
    expect(unclobbered.offsetHeight(drawing)).toBe(0);
  });

  it('throws for what no element has', () => {
    // jsdom lays nothing out.
    expect(() => unclobbered.checkVisibility(form)).toThrow('checkVisibility');
  });
});

describe.each(['many-slips', 'clean-nested-tables', 'announcement-attachment', 'table-image'])(
  'no element of %s is asked itself',
  (name) => {
    const expected = auditDocument(new JSDOM(source(name)).window.document, OPTIONS);

    it('while it is looked at, read, audited and quoted', () => {
      const { document, asked } = listening(source(name));
      expect(mayBeReport(document)).toBe(true);
      const audited = auditDocument(document, OPTIONS);
      expect(audited.result).toEqual(expected.result);
      expect(quoted(audited)).toEqual(quoted(expected));
      expect(asked).toEqual([]);
    });

    it('while its changes are followed', () => {
      const { document, asked } = listening(source(name));
      const { anchors: places } = auditDocument(document, OPTIONS);
      const region = Region.of(places.values());
      expect(region?.isGone).toBe(false);
      expect(region?.isWithin(document)).toBe(true);
      expect(asked).toEqual([]);
    });
  },
);
