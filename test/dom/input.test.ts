import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hearInput, relayInput } from '../../src/dom/input';

let view: Window;
let heard: string[];
let ended: AbortController;
beforeEach(() => {
  const { window } = new JSDOM('<!doctype html><p>');
  view = window as unknown as Window;
  heard = [];
  ended = new window.AbortController();
});
afterEach(() => ended.abort());

const hear = () =>
  hearInput(
    view,
    (event) => void heard.push(`${event.type} ${'key' in event ? event.key : event.pointerId}`),
    ended.signal,
  );
/** A page that keeps all keys to itself. */
const silence = () =>
  view.addEventListener('keydown', (event) => event.stopImmediatePropagation(), { capture: true });
const press = (key: string) => {
  const { KeyboardEvent } = view as unknown as typeof globalThis;
  for (const type of ['keydown', 'keyup'])
    view.document.body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }));
};

it('keys are heard once, from the first script of the frame on and without it', () => {
  hear();
  press('a');
  expect(heard).toEqual(['keydown a', 'keyup a']);
  ended.abort();
  relayInput(view);
  ended = new (view as unknown as typeof globalThis).AbortController();
  hear();
  press('b');
  expect(heard.slice(2)).toEqual(['keydown b', 'keyup b']);
});

it('keys are heard although the page keeps them to itself', () => {
  relayInput(view);
  silence();
  hear();
  press('a');
  expect(heard).toEqual(['keydown a', 'keyup a']);
});

it('nothing is heard before it is asked for, nor after', () => {
  relayInput(view);
  press('a');
  hear();
  ended.abort();
  press('b');
  expect(heard).toEqual([]);
});
