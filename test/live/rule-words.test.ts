import { expect, test } from 'vitest';
import { LazyModules, RuleWords } from '../../src/live';
import { overlay } from '../../src/messages/en/overlay';
import { places } from '../../src/messages/en/places';
import { findingWords, printedResult } from '../../src/present';
import type { Finding } from '../../src/result';
import { rules as english } from '../../src/rules/en.generated';
import { rules as chinese } from '../../src/rules/zh.generated';
import { auditedPage } from '../support/audited';

const RESULT = auditedPage('many-slips');
const FINDING = RESULT.findings[0] as Finding;

/** A frame's words, with the parts that it asked for. */
function frame() {
  const asked: string[] = [];
  const modules = new LazyModules((part) => void asked.push(part));
  return { asked, modules, words: new RuleWords(modules) };
}

test('a result is printed in Chinese as soon as the words have come', async () => {
  const { asked, modules, words } = frame();
  const printed = words.printed(RESULT, 'zh');
  expect(asked).toEqual(['chinese']);
  modules.provide('chinese', chinese);
  expect(await printed).toEqual(printedResult(RESULT, 'zh'));
});

test('a result is printed in English where its words are here, and asks for nothing', async () => {
  const { asked, modules, words } = frame();
  modules.provide('english', { overlay, places, rules: english });
  const { message } = (await words.printed(RESULT, 'en')).findings[0] ?? {};
  expect(message).toMatch(/^[\u0020-\u007e]/);
  expect(message).not.toBe(printedResult(RESULT, 'zh').findings[0]?.message);
  expect(asked).toEqual([]);
});

test('a result without findings needs no words', async () => {
  const { asked, words } = frame();
  await words.printed({ ...RESULT, findings: [] }, 'zh');
  expect(asked).toEqual([]);
});

test('what marks name at once is said by the rule’s id until its words have come', () => {
  const { modules, words } = frame();
  const title = () => words.naming.findingWords(FINDING, '2021', 'zh').title;
  expect(title()).toBe(FINDING.rule);
  modules.provide('chinese', chinese);
  expect(title()).toBe(findingWords(FINDING, '2021', 'zh').title);
});

test('marks come with the Chinese words beside them', async () => {
  const { asked, modules, words } = frame();
  const marks = words.beside(Promise.resolve('marks'));
  expect(asked).toEqual(['chinese']);
  modules.provide('chinese', chinese);
  expect(await marks).toBe('marks');
});
