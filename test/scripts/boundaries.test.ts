import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../../scripts/lint/rooms.mjs';

/** The linter's walls, tried out: what must be refused is refused, with its reason. */

const WALLS = new Set([
  'boundaries/rooms',
  'no-eval',
  'no-implied-eval',
  'no-new-func',
  'no-restricted-globals',
  'no-restricted-imports',
  'no-restricted-properties',
  'no-restricted-syntax',
]);

// The snippets are no files of the project, so the rules that need types are left out.
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => WALLS.has(ruleId),
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

/** What the walls say about a piece of code in a file. */
async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  const messages = result?.messages ?? [];
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${filePath}: ${fatal.message}`);
  return messages.map(({ message }) => message);
}

const importing = (source: string) => `import { x } from '${source}';\nexport const y = x;\n`;

describe('import boundaries', () => {
  it.each([
    ['src/template/x.ts', '../report', 'one way'],
    ['src/base/x.ts', '../dom/clobbering', 'one way'],
    ['src/organ/x.ts', '../report', 'one way'],
    ['src/rules/x.ts', '../organ', 'who an organ is'],
    ['src/report/x.ts', '../read', 'read once'],
    ['src/report/x.ts', '../result', 'one way'],
    ['src/result/x.ts', '../messages', 'made at the edge'],
    ['src/settings/x.ts', '../extension/storage/storage', 'extension APIs'],
    ['src/archive/x.ts', '../extension/storage/storage', 'extension APIs'],
    ['src/archive/x.ts', '../settings', 'one way'],
    ['src/settings/x.ts', '../archive', 'one way'],
    ['src/extension/x.ts', 'idb', 'business of src/archive'],
    ['src/gate/x.ts', '../base/memoize', 'runs on every page'],
    ['src/gate/x.ts', '../read', 'runs on every page'],
    ['src/read/x.ts', '../gate/detector', 'whether a page is to be read'],
    ['src/read/x.ts', '../rules', 'one way'],
    ['src/read/deep/x.ts', '../../rules/x', 'one way'],
    ['src/read/x.ts', '@/src/audit', 'one way'],
    ['src/rules/x.ts', '../read', 'read once'],
    ['src/rules/x.ts', '../messages', 'made at the edge'],
    ['src/rules/claims/x.ts', '../../present', 'made at the edge'],
    ['src/rules/x.ts', '../audit', 'one way'],
    ['src/anchor/x.ts', '../audit', 'one way'],
    ['src/wording/x.ts', '../rules', 'one way'],
    ['src/wording/x.ts', '../messages', 'made at the edge'],
    ['src/messages/x.ts', '../present', 'made at the edge'],
    ['src/present/x.ts', '../audit', 'one way'],
    ['src/audit/x.ts', '../overlay', 'one way'],
    ['src/audit/x.ts', '../extension/protocol/messages', 'extension APIs'],
    ['src/overlay/x.tsx', '../read', 'read once'],
    ['src/overlay/card/x.tsx', '../../pages/panel/app', 'one way'],
    ['src/overlay/x.tsx', '../extension/protocol/messages', 'extension APIs'],
    ['src/overlay/x.tsx', '../messages/all', 'one language'],
    ['src/live/x.ts', '../messages/en/overlay', 'one language'],
    ['src/audit/x.ts', '../messages', 'made at the edge'],
    ['src/anchor/x.ts', '../messages/all', 'made at the edge'],
    ['src/export/x.ts', '../extension/protocol/messages', 'extension APIs'],
    ['src/cli/x.ts', '../extension/protocol/messages', 'extension APIs'],
    ['src/pages/panel/x.tsx', '../../overlay', 'one way'],
    ['src/pages/panel/x.tsx', '../../../entrypoints/background', 'imported by nobody'],
    ['src/audit/x.ts', '../cli/main', 'imported by nobody'],
    ['entrypoints/background.ts', '../src/cli/main', 'imported by nobody'],
  ])('%s may not import %s', async (file, source, reason) => {
    const found = await complaints(file, importing(source));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(reason);
  });

  it.each([
    ['src/report/x.ts', '../template'],
    ['src/organ/x.ts', '../template'],
    ['src/read/x.ts', '../organ'],
    ['src/read/x.ts', '../report'],
    ['src/read/deep/x.ts', '../rules'], // src/read/rules, its own folder
    ['src/rules/x.ts', '../template'],
    ['src/messages/x.ts', '../result'],
    ['src/present/x.ts', '../messages'],
    ['src/audit/x.ts', '../read'],
    ['src/audit/x.ts', '../rules'],
    ['src/overlay/card/x.tsx', '../../present'],
    ['src/overlay/x.tsx', '../messages'],
    ['src/live/x.ts', '../gate/detector'],
    ['src/pages/panel/x.tsx', '../../extension/tabs/tabs'],
    ['src/pages/panel/x.tsx', '../../export'],
    ['src/cli/x.ts', '../audit'],
    ['src/cli/x.ts', 'jsdom'],
    ['src/cli/x.ts', 'node:fs'],
    ['src/extension/storage/x.ts', 'webextension-polyfill'],
    ['entrypoints/gate.content.ts', '../src/gate/detector'],
    ['entrypoints/background.ts', '../src/extension/background/badge'],
    ['entrypoints/background.ts', '#imports'],
    ['test/x.test.ts', '../src/audit'],
  ])('%s may import %s', async (file, source) => {
    expect(await complaints(file, importing(source))).toEqual([]);
  });

  it.each([
    ['src/rules/x.ts', '../template/fields', 'template'],
    ['src/read/page/x.ts', '../../report/anchors', 'report'],
    ['src/present/x.ts', '../messages/zh/overlay', 'messages'],
    ['src/overlay/x.ts', '../present/naming', 'present'],
    ['src/live/x.ts', '../read/page/walk', 'read'],
    ['entrypoints/auditor/index.ts', '../../src/live/live-audit', 'live'],
    ['entrypoints/marks.ts', '../src/overlay/overlay', 'overlay'],
  ])('%s may not import %s past its index', async (file, source, room) => {
    expect(await complaints(file, importing(source))).toEqual([
      expect.stringContaining(`${room} is imported by its index`),
    ]);
  });

  it.each([
    ['src/pages/panel/x.tsx', '../../messages/all'],
    ['src/export/x.ts', '../present/audit'],
    ['entrypoints/card.ts', '../src/overlay/card'],
    ['entrypoints/card.ts', '../src/overlay/card/index'],
    ['entrypoints/gate.ts', '../src/live/frame'],
    ['src/read/page/x.ts', '../../dom/clobbering'], // has no index
    ['src/overlay/card/x.ts', '../model/explain'], // its own room
    ['test/x.test.ts', '../src/read/page/walk'],
  ])('%s may import %s by its door', async (file, source) => {
    expect(await complaints(file, importing(source))).toEqual([]);
  });

  it('sees re-exports and dynamic imports', async () => {
    expect(await complaints('src/rules/x.ts', `export * from '../read';\n`)).toHaveLength(1);
    expect(await complaints('src/rules/x.ts', `export { x } from '../read';\n`)).toHaveLength(1);
    expect(
      await complaints('src/rules/x.ts', `export const x = () => import('../read');\n`),
    ).toHaveLength(1);
  });
});

const SOURCE = join(import.meta.dirname, '..', '..', 'src');

it('names every folder of src/', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
  const folders = files.filter((name) => /\.tsx?$/.test(name)).map((name) => name.split(sep)[0]);
  expect([...new Set(folders)].sort()).toEqual(Object.keys(ROOMS).sort());
});

const ANYWHERE = Object.keys(ROOMS).filter((room) => ROOMS[room]?.anywhere);

describe.each(ANYWHERE)('src/%s runs anywhere', (room) => {
  const file = `src/${room}/x.ts`;
  it.each<readonly [string, string]>([
    ['webextension-polyfill', importing('webextension-polyfill')],
    ['wxt', importing('wxt')],
    ['wxt/utils', importing('wxt/utils/storage')],
    ['#imports', importing('#imports')],
    ['node:fs', importing('node:fs')],
    ...['document', 'window', 'globalThis', 'location', 'navigator', 'localStorage'].map(
      (name): [string, string] => [name, `export const x = () => ${name};\n`],
    ),
    ['browser', 'export const x = () => browser.runtime;\n'],
    ['chrome', 'export const x = () => chrome.runtime;\n'],
    ['getComputedStyle', 'export const x = (e: Element) => getComputedStyle(e);\n'],
    ...[
      'getBoundingClientRect',
      'getClientRects',
      'innerText',
      'offsetWidth',
      'offsetHeight',
      'offsetTop',
      'scrollTop',
      'clientHeight',
    ].map((name): [string, string] => [name, `export const x = (e: HTMLElement) => e.${name};\n`]),
    ['a destructured layout read', 'export const x = ({ innerText }: HTMLElement) => innerText;\n'],
  ])('refuses %s', async (_name, code) => {
    expect(await complaints(file, code)).not.toEqual([]);
  });

  it('takes a document as an argument', async () => {
    const code = 'export const x = (document: Document) => document.body.textContent;\n';
    expect(await complaints(file, code)).toEqual([]);
  });
});

describe.each([
  'src/read/x.ts',
  'src/overlay/x.tsx',
  'src/extension/x.ts',
  'src/pages/panel/x.tsx',
  'src/cli/x.ts',
  'entrypoints/background.ts',
  'test/x.test.ts',
  'scripts/x.mjs',
])('nowhere, so not in %s either', (file) => {
  const body = (statement: string) => `export function x(e) {\n  ${statement}\n}\n`;
  it.each([
    ['becomes markup', 'e.innerHTML = "x";'],
    ['becomes markup', 'e.outerHTML = "x";'],
    ['becomes markup', 'e.insertAdjacentHTML("beforeend", "x");'],
    ['becomes markup', 'document.write("x");'],
    ['becomes markup', 'return { dangerouslySetInnerHTML: e };'],
    ['eval', 'eval("x");'],
    ['eval', 'return new Function("x");'],
    ['eval', 'setTimeout("x");'],
    ['leaves', 'return fetch("x");'],
    ['leaves', 'return globalThis.fetch("x");'],
    ['leaves', 'return new XMLHttpRequest();'],
    ['leaves', 'return new WebSocket("x");'],
    ['leaves', 'e.sendBeacon("x");'],
  ])('%s: %s', async (_reason, statement) => {
    expect(await complaints(file, body(statement))).not.toEqual([]);
  });
});

it('lets the one room ask for pages that may, by one means', async () => {
  const code = (statement: string) => `export const x = () => ${statement};\n`;
  expect(await complaints('src/network/x.ts', code('fetch("x")'))).toEqual([]);
  expect(await complaints('src/network/x.ts', code('globalThis.fetch("x")'))).not.toEqual([]);
  expect(await complaints('src/network/x.ts', code('new XMLHttpRequest()'))).not.toEqual([]);
  expect(await complaints('src/batch/x.ts', code('fetch("x")'))).not.toEqual([]);
});

it('refuses dangerouslySetInnerHTML in JSX', async () => {
  const code = 'export const x = <p dangerouslySetInnerHTML={{ __html: "" }} />;\n';
  expect(await complaints('src/pages/panel/x.tsx', code)).toHaveLength(1);
});

it('lets the overlay measure the page, but not reach the extension', async () => {
  expect(
    await complaints('src/overlay/x.ts', 'export const x = (e: Element) => e.getClientRects();\n'),
  ).toEqual([]);
  expect(await complaints('src/overlay/x.ts', importing('webextension-polyfill'))).toHaveLength(1);
});

it('lets who reads a page not ask what the browser displays', async () => {
  const code = importing('../dom/displayed');
  expect(await complaints('src/read/x.ts', code)).toHaveLength(1);
  expect(await complaints('src/live/x.ts', code)).toEqual([]);
});
