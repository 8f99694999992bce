import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

/** The linter's rule that elements of a page are never asked themselves, tried out. */

// The rule asks for types, so that a snippet has to stand in a file that the compiler knows.
const FILES = {
  live: 'src/live/region.ts',
  overlay: 'src/overlay/layout/measure.ts',
  read: 'src/read/page/walk.ts',
  audit: 'src/anchor/quote.ts',
  entry: 'entrypoints/gate.ts',
} as const;
const RULE = 'clobbering/unclobbered';

const eslint = new ESLint({ ruleFilter: ({ ruleId }) => ruleId === RULE });

/** A piece of code, an expression on one line, and the names in it that the rule objects to. */
type Case = readonly [title: string, code: string, names: readonly string[]];

/**
 * Tries pieces of code as parts of one file, which the compiler then reads once.
 * @param naming puts the title of a piece into that of its test
 */
function tries(naming: string, cases: readonly Case[], filePath: string = FILES.live): void {
  /** What is said of each piece, by its line. */
  const objections = new Map<number, string[]>();
  beforeAll(async () => {
    const lines = cases.map(([, code], index) => `export const f${index} = ${code};`);
    const text = [...lines, "import * as unclobbered from '../dom/clobbering';"].join('\n');
    const [result] = await eslint.lintText(text, { filePath });
    if (!result) throw new Error(`${filePath} was not linted`);
    for (const { ruleId, message, line } of result.messages) {
      if (ruleId !== RULE) throw new Error(message);
      const name = /unclobbered\.([\w…]+)/.exec(message)?.[1] ?? message;
      objections.set(line, [...(objections.get(line) ?? []), name]);
    }
  });
  it.each(cases.map(([title, , names], index) => [title, names, index + 1] as const))(
    naming,
    (_, names, line) => {
      expect(objections.get(line) ?? []).toEqual(names);
    },
  );
}

const withElement = (body: string, type = 'Element'): string =>
  `(it: ${type}): unknown => { ${body} }`;
const ASK_NAME = withElement('return it.localName');

describe('an element of a page may not be asked', () => {
  const ways = [
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
  ] as const;
  tries(
    'for %s',
    ways.map(([title, body, name]): Case => [title, withElement(body), [name]]),
  );

  const types = [
    'Node',
    'ChildNode',
    'ParentNode',
    'HTMLFormElement',
    'Element | null | undefined',
    'Element & { readonly own: string }',
    'Readonly<Element>',
    "Pick<Element, 'nodeType'>",
    'Partial<Readonly<Node>> | string',
  ];
  const ask =
    'const one = it as Exclude<typeof it, string | null | undefined>; return one.nodeType';
  tries('when it is typed as %s', [
    ...types.map((type): Case => [type, withElement(ask, type), ['nodeType']]),
    ['EventTarget', withElement('return it.addEventListener', 'EventTarget'), ['addEventListener']],
  ]);

  tries('by %s', [
    [
      'a type that stands for any element',
      '<T extends Element>(it: T): unknown => it.localName',
      ['localName'],
    ],
    [
      'what takes an argument apart',
      '({ localName }: Element): unknown => localName',
      ['localName'],
    ],
  ]);

  for (const file of Object.values(FILES)) tries('in %s', [[file, ASK_NAME, ['localName']]], file);
});

describe('what is no element of a page may be asked', () => {
  const others = [
    ['a prototype', 'return Element.prototype.matches'],
    ['a document', 'return document.body'],
    ['what asks in its place', 'return unclobbered.localName(it)'],
    ['a record of a change', 'return (it as unknown as MutationRecord).target'],
  ] as const;
  tries(
    '%s',
    others.map(([title, body]): Case => [title, withElement(body), []]),
  );
  tries(
    '%s, which is no form',
    ['HTMLTableCellElement', 'Text', 'ShadowRoot'].map((type): Case => [
      type,
      withElement('return it.nodeType', type),
      [],
    ]),
  );
  for (const file of [
    'src/overlay/card/foot.tsx',
    'src/overlay/navigator/drag.ts',
    'src/pages/panel/grid.ts',
  ])
    tries('elements of our own, in %s', [[file, ASK_NAME, []]], file);
});
