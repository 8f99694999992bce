import { expect, test } from 'vitest';
import { printed } from '../../entrypoints/marks/leaving';
import { LazyModules, RuleWords } from '../../src/live';
import { overlay } from '../../src/messages/en/overlay';
import { places } from '../../src/messages/en/places';
import { findingPlace, findingWords, PHRASING, printedResult, termName } from '../../src/present';
import type { Finding } from '../../src/result';
import { rules as english } from '../../src/rules/en.generated';
import { rules } from '../../src/rules/zh.generated';
import { auditedPage } from '../support/audited';

const RESULT = auditedPage('many-slips');
const FINDING = RESULT.findings[0] as Finding;
const FIELD = RESULT.findings.find(({ at }) => at.startsWith('requests.'))?.fields[0] ?? '';

const chinese = { rules, phrasing: PHRASING };

/** A frame's words, with the parts that it asked for. */
function frame() {
  const asked: string[] = [];
  const modules = new LazyModules((part) => void asked.push(part));
  return { asked, modules, words: new RuleWords(modules) };
}

test('a result is printed in Chinese as soon as the words have come', async () => {
  const { asked, modules, words } = frame();
  const leaving = printed(words, RESULT, 'zh');
  expect(asked).toEqual(['chinese']);
  modules.provide('chinese', chinese);
  expect(await leaving).toEqual(printedResult(RESULT, 'zh'));
});

test('a result is printed in English where its words are here', async () => {
  const { modules, words } = frame();
  modules.provide('english', { overlay, places, rules: english });
  modules.provide('chinese', chinese);
  const { message } = (await printed(words, RESULT, 'en')).findings[0] ?? {};
  expect(message).toMatch(/^[\u0020-\u007e]/);
  expect(message).not.toBe(printedResult(RESULT, 'zh').findings[0]?.message);
});

test('a result without findings needs no words', async () => {
  const { asked, words } = frame();
  await printed(words, { ...RESULT, findings: [] }, 'zh');
  expect(asked).toEqual([]);
});

test('what marks name at once is said by ids until the words have come', () => {
  const { modules, words } = frame();
  const title = () => words.naming.findingWords(FINDING, '2021', 'zh').title;
  const place = () => words.naming.findingPlace(FINDING, '2021', 'zh').name;
  const term = () => words.naming.termName(FIELD, 'row', '2021');
  expect([title(), place(), term()]).toEqual([FINDING.rule, FINDING.at, FIELD]);
  modules.provide('chinese', chinese);
  expect(title()).toBe(findingWords(FINDING, '2021', 'zh').title);
  expect(place()).toBe(findingPlace(FINDING, '2021', 'zh').name);
  expect(term()).toBe(termName(FIELD, 'row', '2021'));
  expect(term()).not.toBe(FIELD);
});

test('a result is printed by ids where the words can’t be had', async () => {
  const words = new RuleWords({ get: () => undefined, load: () => Promise.resolve(null) });
  const { findings } = await printed(words, RESULT, 'zh');
  expect(findings).toHaveLength(RESULT.findings.length);
  expect(findings[0]).toMatchObject({ at: FINDING.at, message: FINDING.rule });
  expect(findings[0]).not.toHaveProperty('data');
});

test('marks come with the Chinese words beside them', async () => {
  const { asked, modules, words } = frame();
  const marks = words.beside(Promise.resolve('marks'));
  expect(asked).toEqual(['chinese']);
  modules.provide('chinese', chinese);
  expect(await marks).toBe('marks');
});
