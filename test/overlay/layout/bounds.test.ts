import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Measure } from '../../../src/overlay/layout/measure';
import { wordsNear } from '../../../src/overlay/layout/words-near';

/** However much a page puts into one place, no more than so much of it is looked at in a turn. */

const { window } = new JSDOM('<!doctype html><body></body>');
const { document } = window;
const BOX = { left: 0, top: 0, width: 10, height: 10, right: 10, bottom: 10 };
const MANY = 10_000;
let asked: number;

beforeEach(() => {
  asked = 0;
  document.body.replaceChildren();
  vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
  vi.stubGlobal('Element', window.Element);
  vi.stubGlobal('ShadowRoot', window.ShadowRoot);
  for (const owner of [window.Element, window.Range])
    Object.assign(owner.prototype, {
      getBoundingClientRect: () => BOX,
      getClientRects: () => ((asked += 1), [BOX]),
    });
});

afterEach(() => void vi.unstubAllGlobals());

it('pieces of a text', () => {
  const text = document.createTextNode('词');
  document.body.append(text);
  const pieces = new Proxy(new Array(MANY).fill(BOX), {
    get: (target, name) => {
      if (/^\d+$/.test(String(name))) asked += 1;
      return Reflect.get(target, name) as unknown;
    },
  });
  window.Range.prototype.getClientRects = () => pieces as unknown as DOMRectList;
  const span = { start: text, startOffset: 0, end: text, endOffset: 1 };
  const place = { kind: 'text', elements: [document.body], span } as const;
  asked = 0;
  const boxes = new Measure(document).boxes(place);
  expect(boxes.length).toBeGreaterThan(0);
  expect(asked).toBeLessThan(MANY / 2);
  window.Range.prototype.getClientRects = () => [BOX] as unknown as DOMRectList;
});

it.each(['text', 'element', 'comment'])('nodes near a place: %s', (kind) => {
  const place = document.createElement('p');
  for (let count = 0; count < MANY; count += 1)
    place.append(
      kind === 'text'
        ? document.createTextNode('词')
        : kind === 'element'
          ? document.createElement('b')
          : document.createComment('x'),
    );
  document.body.append(place);
  let followed = 0;
  const next = Object.getOwnPropertyDescriptor(window.Node.prototype, 'nextSibling');
  Object.defineProperty(window.Node.prototype, 'nextSibling', {
    ...next,
    get() {
      followed += 1;
      return next?.get?.call(this) as Node | null;
    },
  });
  wordsNear(place, { ...BOX, width: 100 });
  Object.defineProperty(window.Node.prototype, 'nextSibling', next ?? {});
  expect(Math.max(followed, asked)).toBeLessThan(MANY / 2);
});
