// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  countLines,
  isTooLong,
  useLongText,
  type LongText,
} from '../../src/pages/workbench/long-text';

/** Texts of thousands of lines beside the field into which they are pasted. */

const lines = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, at) => `http://a.gov.cn/${from + at}`).join('\n');

let now: LongText;
function Held() {
  now = useLongText();
  return null;
}
const does = (by: (text: LongText) => unknown): unknown => {
  let outcome: unknown;
  void act(() => void (outcome = by(now)));
  return outcome;
};
const beside = () => now.taken.map(({ text }) => text);

beforeEach(() => {
  const root = document.createElement('div');
  void act(() => render(<Held />, root));
  return () => render(null, root);
});

describe('a text', () => {
  test.each([
    [lines(5000), '', true],
    [lines(401), '', true],
    ['x'.repeat(25_000), '', true],
    [lines(300), lines(300), true],
    // What is written in a field that is long already is written there.
    [lines(3), lines(500), false],
    [lines(300), '', false],
    ['', lines(500), false],
  ])('is taken over or not (%#)', (given, left, isTaken) => {
    expect(isTooLong(given, left + given)).toBe(isTaken);
    expect(does((text) => text.take(given, left))).toBe(isTaken);
    expect(beside()).toEqual(isTaken ? [given] : []);
    if (isTaken) expect(now.text).toBe(left);
  });

  test('has its lines counted, the last one without an end as well', () => {
    expect([countLines('a'), countLines('a\nb'), countLines('a\r\nb\n')]).toEqual([1, 2, 3]);
  });
});

test('all of it is there, the field first, without what is blank', () => {
  does((text) => text.write('one'));
  does((text) => text.take(lines(500), 'one'));
  does((text) => text.take(lines(500, 500), 'one'));
  expect(now.all).toBe(`one\n${lines(500)}\n${lines(500, 500)}`);
  does((text) => text.write('  '));
  expect(now.all).toBe(`${lines(500)}\n${lines(500, 500)}`);
  const [first] = now.taken;
  if (first) does((text) => text.drop(first));
  expect(now.all).toBe(lines(500, 500));
  does((text) => text.clear());
  expect([now.all, now.taken]).toEqual(['', []]);
});

test('undoing drops the last one, and gives back what it replaced; redoing takes it again', () => {
  does((text) => text.write('replaced'));
  does((text) => text.take(lines(500), ''));
  expect([now.text, beside()]).toEqual(['', [lines(500)]]);
  expect(does((text) => text.undo())).toBe(true);
  expect([now.text, beside()]).toEqual(['replaced', []]);
  expect(does((text) => text.redo())).toBe(true);
  expect([now.text, beside()]).toEqual(['', [lines(500)]]);
  // Once something was written, undoing is the field's own again.
  does((text) => text.write('more'));
  expect(does((text) => text.undo())).toBe(false);
  expect(does((text) => text.redo())).toBe(false);
  expect([now.text, beside()]).toEqual(['more', [lines(500)]]);
});

test('what has become long at once is taken over as a whole, in its order', () => {
  does((text) => text.write('first\nlast'));
  does((text) => text.write(`first\n${lines(500)}\nlast`));
  expect([now.text, beside()]).toEqual(['', [`first\n${lines(500)}\nlast`]]);
  does((text) => text.undo());
  expect([now.text, beside()]).toEqual(['first\nlast', []]);
  does((text) => text.write(lines(390)));
  for (let at = 0; at < 30; at += 1) does((text) => text.write(`${text.text}\n${at}`));
  // Line by line it may become as long as somebody writes it.
  expect([countLines(now.text), beside()]).toEqual([420, []]);
});
