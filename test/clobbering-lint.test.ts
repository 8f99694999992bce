import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** The linter's rule that elements of a page are never asked themselves, tried out. */

// The rule asks for types, so that a snippet has to stand in a file that the compiler knows.
const FILES = {
  live: 'src/live/region.ts',
  overlay: 'src/overlay/measure.ts',
  read: 'src/read/walk.ts',
  audit: 'src/audit/quote.ts',
  entry: 'entrypoints/gate.ts',
} as const;
const RULE = 'clobbering/unclobbered';

const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === RULE });

/** The names that the rule objects to in a piece of code. */
async function objectedTo(code: string, filePath: string = FILES.live): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  const messages = result?.messages ?? [];
  const other = messages.find(({ ruleId }) => ruleId !== RULE);
  if (other) throw new Error(other.message);
  return messages.map(({ message }) => /unclobbered\.([\w…]+)/.exec(message)?.[1] ?? message);
}

const withElement = (body: string, type = 'Element'): string =>
  `export function f(it: ${type}): unknown { ${body} }\n`;

describe('an element of a page may not be asked', () => {
  it.each([
    ['a property', 'return it.parentElement', 'parentElement'],
    ['a method', 'return it.closest("p")', 'closest'],
    ['a method that is passed on', 'const ask = it.matches; return ask', 'matches'],
    ['a property that is taken apart', 'const { localName } = it; return localName', 'localName'],
    ['one under another name', 'const { localName: tag } = it; return tag', 'localName'],
    ['one with a default', 'const { id = "" } = it; return id', 'id'],
    ['whether it has one', 'return "hidden" in it', 'hidden'],
    ['to change', 'it.id = "x"; return it', 'id'],
    ['past a question mark', 'return it?.nextSibling', 'nextSibling'],
    ['by a name in brackets', 'return it["localName"]', 'localName'],
    ['by a template without gaps', 'return it[`localName`]', 'localName'],
    ['by a name that comes from elsewhere', 'return it[String(1) as "id"]', '…'],
    ['taken apart by a name in quotes', 'const { "id": tag } = it; return tag', 'id'],
    ['taken apart by any name', 'const { [String(1) as "id"]: tag } = it; return tag', '…'],
    ['whether it has one of any name', 'return String(1) in it', '…'],
    ['in brackets', 'return (it).nodeType', 'nodeType'],
    ['as something that is not null', 'return it!.nodeType', 'nodeType'],
  ])('for %s', async (_, body, name) => {
    expect(await objectedTo(withElement(body))).toEqual([name]);
  });

  it.each([
    'Node',
    'ChildNode',
    'ParentNode',
    'EventTarget',
    'HTMLFormElement',
    'Element | null | undefined',
    'Element & { readonly own: string }',
    'Readonly<Element>',
    "Pick<Element, 'nodeType'>",
    'Partial<Readonly<Node>> | string',
  ])('when it is typed as %s', async (type) => {
    const ask =
      'const one = it as Exclude<typeof it, string | null | undefined>; return one.nodeType';
    const code = type === 'EventTarget' ? 'return it.addEventListener' : ask;
    expect(await objectedTo(withElement(code, type))).toHaveLength(1);
  });

  it('by a type that stands for any element', async () => {
    const code = 'export const f = <T extends Element>(it: T): unknown => it.localName;\n';
    expect(await objectedTo(code)).toEqual(['localName']);
  });

  it('by what takes an argument apart', async () => {
    const code = 'export const f = ({ localName }: Element): unknown => localName;\n';
    expect(await objectedTo(code)).toEqual(['localName']);
  });

  it.each(Object.entries(FILES))('in %s', async (_, file) => {
    expect(await objectedTo(withElement('return it.localName'), file)).toEqual(['localName']);
  });
});

describe('what is no element of a page may be asked', () => {
  it.each([
    ['a prototype', 'return Element.prototype.matches'],
    ['a document', 'return document.body'],
    ['what asks in its place', 'return unclobbered.localName(it)'],
    ['a record of a change', 'return (it as unknown as MutationRecord).target'],
  ])('%s', async (_, body) => {
    const code = `import * as unclobbered from '../dom/clobbering';\n${withElement(body)}`;
    expect(await objectedTo(code)).toEqual([]);
  });

  it.each(['HTMLTableCellElement', 'Text', 'ShadowRoot'])('%s, which is no form', async (type) => {
    expect(await objectedTo(withElement('return it.nodeType', type))).toEqual([]);
  });

  it.each(['src/overlay/part/menu.tsx', 'src/overlay/drag.ts', 'src/panel/grid.ts'])(
    'elements of our own, in %s',
    async (file) => {
      expect(await objectedTo(withElement('return it.localName'), file)).toEqual([]);
    },
  );
});
