import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { Region, type Zone } from '../../src/live/region';
import type { Anchor } from '../../src/report';

const HTML = `
  <header id="header"><b id="clock">1</b></header>
  <main id="main">
    <p id="before">1</p>
    <h1 class="place" id="title">某县</h1>
    <p id="between">1</p>
    <div id="table"><i class="place">0</i></div>
    <p id="behind">1</p>
  </main>
  <footer id="footer">1</footer>`;

function page(html = HTML, selector = '.place') {
  const { document, MutationObserver } = new JSDOM(html).window;
  const places = [...document.querySelectorAll(selector)].map((element): Anchor => ({
    kind: 'cell',
    elements: [element],
  }));
  const region = Region.of(places);
  if (!region) throw new Error('no region');
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const find = (id: string) => document.getElementById(id) as Element;
  /** Zones of the changes that a step makes. */
  const zones = (step: (find: (id: string) => Element, document: Document) => void): Zone[] => {
    step(find, document);
    return [...new Set(observer.takeRecords().map((record) => region.zoneOf(record)))];
  };
  return { region, zones, find, document };
}

describe('Region', () => {
  test.each<[string, Zone]>([
    ['clock', 'outside'],
    ['footer', 'outside'],
    ['before', 'outside'],
    ['title', 'inside'],
    ['between', 'inside'],
    ['table', 'inside'],
    ['behind', 'behind'],
  ])('a change in %s is %s', (id, zone) => {
    expect(page().zones((find) => (find(id).textContent = '2'))).toEqual([zone]);
  });

  test('asks of a row of very many cells for the ends alone', () => {
    const { document } = new JSDOM(HTML).window;
    const row = document.getElementById('table') as Element;
    for (let count = 0; count < 300; count += 1) row.append(document.createElement('i'));
    let asked = 0;
    const elements = new Proxy([...row.children], {
      get: (target, name) => {
        if (/^\d+$/.test(String(name))) asked += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
    const region = Region.of([{ kind: 'row', elements }]);
    expect(asked).toBeLessThan(10);
    const zoneOf = (target: Element | null) =>
      region?.zoneOf({ target, addedNodes: [] } as unknown as MutationRecord);
    expect(zoneOf(row.children[150] as Element)).toBe('inside');
    expect(zoneOf(document.getElementById('footer'))).toBe('outside');
  });

  test('tells where a part was added or taken away', () => {
    const added = (how: (find: (id: string) => Element, part: Element) => void) =>
      page().zones((find, document) => {
        how(find, document.createElement('p'));
      });
    expect(added((find, part) => find('title').before(part))).toEqual(['outside']);
    expect(added((find, part) => find('title').after(part))).toEqual(['inside']);
    expect(added((find, part) => find('main').append(part))).toEqual(['behind']);
    expect(added((find) => find('between').remove())).toEqual(['inside']);
    expect(added((find) => find('table').remove())).toEqual(['inside']);
  });

  test('is all of an element whose lines the report is', () => {
    const { zones } = page('<div id="zoom" class="place">一、<br>二、<p id="p">1</p></div>');
    expect(zones((find) => (find('p').textContent = '2'))).toEqual(['inside']);
  });

  test('knows when it is gone, and what is around it', () => {
    const { region, find, document } = page();
    expect(region.isWithin(document.body)).toBe(true);
    expect(region.isWithin(find('header'))).toBe(false);
    expect(region.isWithin(find('main'))).toBe(false);
    find('main').remove();
    expect(region.isGone).toBe(true);
  });

  test('is none without places', () => {
    expect(Region.of([])).toBeNull();
  });
});
