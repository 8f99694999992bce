import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/anchor/quoted';
import { auditDocument } from '../../src/audit';
import { mayBeReport } from '../../src/gate/detector';

/**
 * Lists that follow a page know their elements by name as well. What stands in for a browser goes
 * through all names at each step of such a list, so that going through it takes as many steps squared.
 */

const OPTIONS = { url: 'https://www.example.gov.cn/' } as const;
const SAMPLES = ['many-slips', 'announcement-attachment', 'table-image', 'clean-nested-tables'];

/** A page whose lists by name tell when they are gone through. */
function page(name: string): { readonly document: Document; readonly steps: () => number } {
  const html = readFileSync(new URL(`../../samples/pages/${name}.html`, import.meta.url), 'utf8');
  const { window } = new JSDOM(html, { url: OPTIONS.url });
  const { prototype } = window.HTMLCollection;
  let steps = 0;
  const entries = prototype[Symbol.iterator];
  Object.defineProperty(prototype, Symbol.iterator, {
    value(this: HTMLCollection) {
      steps += this.length;
      return entries.call(this);
    },
  });
  return { document: window.document, steps: () => steps };
}

describe.each(SAMPLES)('%s', (name) => {
  it('is looked at, read and quoted without going through lists by name', () => {
    const { document, steps } = page(name);
    mayBeReport(document);
    quoted(auditDocument(document, OPTIONS));
    expect(steps()).toBe(0);
    expect([...document.getElementsByTagName('meta')]).toHaveLength(steps());
  });
});
