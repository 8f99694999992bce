import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The linter's walls, tried out: what must be refused is refused, with its reason. */

// The snippets are no files of the project, so the rules that need types are left out.
const eslint = new ESLint({
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  ],
});

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

/** What the walls say about a piece of code in a file. */
async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  const messages = result?.messages ?? [];
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${filePath}: ${fatal.message}`);
  return messages
    .filter(({ ruleId }) => ruleId !== null && WALLS.has(ruleId))
    .map(({ message }) => message);
}

const importing = (source: string) => `import { x } from '${source}';\nexport const y = x;\n`;

describe('import boundaries', () => {
  it.each([
    ['src/format/x.ts', '../report', 'one way'],
    ['src/organ/x.ts', '../report', 'one way'],
    ['src/rules/x.ts', '../organ', 'who an organ is'],
    ['src/report/x.ts', '../read', 'read once'],
    ['src/report/x.ts', '../messages', 'made at the edge'],
    ['src/read/x.ts', '../rules', 'one way'],
    ['src/read/deep/x.ts', '../../rules/x', 'one way'],
    ['src/read/x.ts', '@/src/audit', 'one way'],
    ['src/rules/x.ts', '../read', 'read once'],
    ['src/rules/x.ts', '../messages', 'made at the edge'],
    ['src/audit/x.ts', '../messages', 'made at the edge'],
    ['src/rules/x.ts', '../audit', 'one way'],
    ['src/messages/x.ts', '../rules', 'one way'],
    ['src/audit/x.ts', '../overlay', 'one way'],
    ['src/audit/x.ts', '../browser', 'extension APIs'],
    ['src/overlay/x.tsx', '../read', 'read once'],
    ['src/overlay/x.tsx', '../panel', 'one way'],
    ['src/overlay/x.tsx', '../browser', 'extension APIs'],
    ['src/overlay/x.tsx', '../messages/all', 'one language'],
    ['src/live/x.ts', '../messages/en/page', 'one language'],
    ['src/export/x.ts', '../browser', 'extension APIs'],
    ['src/cli/x.ts', '../browser', 'extension APIs'],
    ['src/panel/x.tsx', '../overlay', 'one way'],
    ['src/panel/x.tsx', '../../entrypoints/background', 'imported by nobody'],
    ['src/audit/x.ts', '../cli/main', 'imported by nobody'],
    ['entrypoints/background.ts', '../src/cli/main', 'imported by nobody'],
  ])('%s may not import %s', async (file, source, reason) => {
    const found = await complaints(file, importing(source));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(reason);
  });

  it.each([
    ['src/report/x.ts', '../format'],
    ['src/organ/x.ts', '../format'],
    ['src/read/x.ts', '../organ'],
    ['src/read/x.ts', '../report'],
    ['src/read/deep/x.ts', '../rules'], // src/read/rules, its own folder
    ['src/rules/x.ts', '../format'],
    ['src/messages/x.ts', '../report'],
    ['src/audit/x.ts', '../read'],
    ['src/audit/x.ts', '../rules'],
    ['src/overlay/x.tsx', '../audit'],
    ['src/overlay/x.tsx', '../messages'],
    ['src/panel/x.tsx', '../browser'],
    ['src/panel/x.tsx', '../export'],
    ['src/cli/x.ts', '../audit'],
    ['src/cli/x.ts', 'jsdom'],
    ['src/cli/x.ts', 'node:fs'],
    ['src/browser/x.ts', 'webextension-polyfill'],
    ['entrypoints/gate.content.ts', '../src/read/gate'],
    ['entrypoints/background.ts', '../src/browser/badge'],
    ['entrypoints/background.ts', '#imports'],
    ['test/x.test.ts', '../src/audit'],
  ])('%s may import %s', async (file, source) => {
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

const ANYWHERE = ['format', 'report', 'read', 'rules', 'audit', 'export', 'messages'];

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
  'src/browser/x.ts',
  'src/panel/x.tsx',
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

it('refuses dangerouslySetInnerHTML in JSX', async () => {
  const code = 'export const x = <p dangerouslySetInnerHTML={{ __html: "" }} />;\n';
  expect(await complaints('src/panel/x.tsx', code)).toHaveLength(1);
});

it('lets the overlay measure the page, but not reach the extension', async () => {
  expect(
    await complaints('src/overlay/x.ts', 'export const x = (e: Element) => e.getClientRects();\n'),
  ).toEqual([]);
  expect(await complaints('src/overlay/x.ts', importing('webextension-polyfill'))).toHaveLength(1);
});
