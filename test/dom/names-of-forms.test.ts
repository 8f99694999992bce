import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/anchor/quoted';
import { auditDocument } from '../../src/audit';
import { mayBeReport } from '../../src/gate/detector';
import { Region } from '../../src/live/region';

/**
 * Forms whose fields go by the names of what is asked of elements, one name at a time: where all are
 * hidden at once, some are never asked for.
 */

const OPTIONS = { url: 'https://www.example.gov.cn/' } as const;
const SOURCE = readFileSync(
  new URL('../../samples/pages/many-slips.html', import.meta.url),
  'utf8',
);
const parse = () => new JSDOM(SOURCE, { url: OPTIONS.url }).window.document;

/** Everything that is found out about a page, as far as it can be compared. */
function lookAt(document: Document) {
  const audited = auditDocument(document, OPTIONS);
  const region = Region.of(audited.anchors.values());
  const table = document.querySelector('table[border]');
  return {
    mayBeReport: mayBeReport(document),
    result: quoted(audited),
    places: [...audited.anchors.keys()],
    isWithin: region?.isWithin(document.body),
    zone: table && region?.zoneOf({ target: table } as unknown as MutationRecord),
  };
}

/** Puts forms around title, report and tables, and one into each paragraph and heading. */
function withForms(document: Document): HTMLFormElement[] {
  const around = [...document.querySelectorAll('h1, .article-content, .article-content table')];
  const within = [...document.querySelectorAll('.article-content :is(p, h2)')];
  return [...around, ...within].map((part) => {
    const form = document.createElement('form');
    if (around.includes(part)) {
      part.before(form);
      form.append(part);
    } else {
      form.append(...part.childNodes);
      part.append(form);
    }
    return form;
  });
}

/** Every name on a form's prototype chain. */
function namesOf(form: Element): string[] {
  const names = new Set<string>();
  for (let one: unknown = Object.getPrototypeOf(form); one; one = Object.getPrototypeOf(one))
    for (const name of Object.getOwnPropertyNames(one)) names.add(name);
  return [...names];
}

describe('forms all over a report', () => {
  const document = parse();
  const forms = withForms(document);
  const expected = lookAt(document);

  it('change nothing by themselves', () => {
    expect(expected.result).toEqual(lookAt(parse()).result);
  });

  it.each(namesOf(document.createElement('form')))('change nothing by a field “%s”', (name) => {
    const field = document.createElement('input');
    // What stands in for a browser lets no field go before what an element has by itself.
    for (const form of forms)
      Object.defineProperty(form, name, { get: () => field, configurable: true });
    const { [name as 'id']: answer } = forms[0] as Element;
    expect(answer).toBe(field);
    try {
      expect(lookAt(document)).toEqual(expected);
    } finally {
      for (const form of forms) Reflect.deleteProperty(form, name);
    }
  });
});
