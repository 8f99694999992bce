import { expect, test, vi } from 'vitest';
import { DEFAULT_CONTEXT, LazyModules, withWords, type LiveContext } from '../../src/live';
import { overlay } from '../../src/messages/en/overlay';
import { places } from '../../src/messages/en/places';
import { rules } from '../../src/rules/en.generated';

const WORDS = { overlay, places, rules };
const CHINESE: LiveContext = { ...DEFAULT_CONTEXT, locale: 'zh' };
const ENGLISH: LiveContext = { ...DEFAULT_CONTEXT, locale: 'en' };

/** A frame that takes contexts, with the parts it asked for and the languages it took. */
function frame() {
  const asked: string[] = [];
  const taken: string[] = [];
  const modules = new LazyModules((part) => void asked.push(part));
  const take = withWords(modules, ({ locale }) => void taken.push(locale));
  return { asked, taken, parts: modules, take };
}

test('Chinese is taken at once, and nothing is asked for', () => {
  const { asked, taken, take } = frame();
  void take(CHINESE);
  expect(taken).toEqual(['zh']);
  expect(asked).toEqual([]);
});

test('English is taken when its words have come, and at once from then on', async () => {
  const { asked, taken, parts: modules, take } = frame();
  void take(CHINESE);
  const english = take(ENGLISH);
  expect(taken).toEqual(['zh']);
  modules.provide('english', WORDS);
  await english;
  expect(taken).toEqual(['zh', 'en']);
  void take(CHINESE);
  void take(ENGLISH);
  expect(taken).toEqual(['zh', 'en', 'zh', 'en']);
  expect(asked).toEqual(['english']);
});

test('who goes back to Chinese meanwhile is not overtaken by English', async () => {
  const { taken, parts: modules, take } = frame();
  const english = take(ENGLISH);
  void take(CHINESE);
  modules.provide('english', WORDS);
  await english;
  expect(taken).toEqual(['zh']);
});

test('without English words all is in Chinese; they are asked for again at the next change', async () => {
  vi.useFakeTimers();
  const { asked, taken, parts: modules, take } = frame();
  const first = take(ENGLISH);
  await vi.runAllTimersAsync();
  await first;
  expect(taken).toEqual(['zh']);
  const second = take(ENGLISH);
  modules.provide('english', WORDS);
  await second;
  expect(taken).toEqual(['zh', 'en']);
  expect(asked).toEqual(['english', 'english']);
  vi.useRealTimers();
});
