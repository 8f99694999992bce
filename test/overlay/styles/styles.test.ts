import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { EDGE } from '../../../src/overlay/navigator/drag';
import { LOW, SHEET } from '../../../src/overlay/styles/measures';
import { SHAPES } from '../../../src/ui/shapes';

/** A sheet as it is written. */
const sheet = (name: string): string =>
  readFileSync(join('src', 'overlay', 'styles', `${name}.css`), 'utf8');
const shared = (name: string): string => readFileSync(join('src', 'ui', `${name}.css`), 'utf8');
const HOST = sheet('host') + shared('reset') + shared('icons');

/** Each part of the overlay by the class of its outermost element, and what dresses it. */
const PARTS = {
  layer: sheet('marks'),
  navigator: sheet('navigator'),
  bubble: sheet('bubble'),
  legend: sheet('legend'),
  card: sheet('card') + sheet('grounds') + sheet('decision'),
  help: sheet('help'),
};

/** The sheets of shared components, each by the class that its component draws; button is its kind. */
const COMPONENTS = {
  button: shared('components/button'),
  chip: shared('components/chip'),
  field: shared('components/text-field'),
  ignore: shared('components/ignore-form'),
  menu: shared('components/menu'),
  notice: shared('components/notice'),
  problem: shared('components/problem'),
  tabs: shared('components/tabs'),
};

/** The style rules and keyframes of a sheet, those within media queries among them. */
function rulesOf(css: string): readonly CSSRule[] {
  const { window } = new JSDOM(`<style>${css}</style>`);
  const flat = (rules: CSSRuleList): CSSRule[] =>
    [...rules].flatMap((rule) =>
      rule instanceof window.CSSMediaRule ? flat(rule.cssRules) : [rule],
    );
  return [...window.document.styleSheets].flatMap((sheet) => flat(sheet.cssRules));
}

const selectorsOf = (css: string): readonly string[] =>
  rulesOf(css).flatMap((rule) =>
    'selectorText' in rule
      ? String(rule.selectorText)
          .split(/,(?![^(]*\))/u)
          .map((one) => one.trim())
      : [],
  );
const namesOf = (css: string): readonly string[] =>
  [...css.matchAll(/@keyframes ([\w-]+)/gu)].map(([, name]) => String(name));

/** Classes as they are written in the sources of the overlay, each with the file it stands in. */
const CLASSES = readdirSync(join('src', 'overlay'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name) && !name.startsWith('styles'))
  .flatMap((name) => {
    const source = readFileSync(join('src', 'overlay', name), 'utf8');
    const written = source.matchAll(
      /(?:\bclass|className|element)(?:=\{?|: | = |\()(?:\w+(?:\.\w+)* \? )?["'`]([^"'`$]*)/gu,
    );
    return [...written].flatMap(([, classes]) =>
      String(classes)
        .split(' ')
        .map((one) => `${one} in ${name}`),
    );
  });

describe.each(Object.entries(PARTS))('the styles of the %s', (part, css) => {
  it('reach into nothing else', () => {
    const selectors = selectorsOf(css);
    expect(selectors.length).toBeGreaterThan(2);
    const own = new RegExp(String.raw`^\.${part}(?![\w-])`, 'u');
    expect(selectors.filter((selector) => !own.test(selector))).toEqual([]);
  });

  it('hang on a class that stands on one element only', () => {
    expect(CLASSES.filter((one) => one.startsWith(`${part} in `))).toHaveLength(1);
  });

  it('name animations as nobody else does', () => {
    const others = Object.entries(PARTS).flatMap(([name, other]) =>
      name === part ? [] : namesOf(other),
    );
    const names = [...others, ...namesOf(HOST)];
    expect(namesOf(css).filter((name) => names.includes(name))).toEqual([]);
  });
});

describe.each(Object.entries(COMPONENTS))('the styles of the component %s', (name, css) => {
  it('reach into nothing else', () => {
    const selectors = selectorsOf(css);
    expect(selectors.length).toBeGreaterThan(0);
    const own = new RegExp(String.raw`^\.${name}(?![\w-])`, 'u');
    expect(selectors.filter((selector) => !own.test(selector))).toEqual([]);
    expect(namesOf(css)).toEqual([]);
  });
});

it('every component has its sheet beside it, and pages link each', () => {
  const files = readdirSync(join('src', 'ui', 'components'));
  const sheets = files.filter((name) => name.endsWith('.css'));
  expect(sheets).toHaveLength(Object.keys(COMPONENTS).length);
  for (const name of sheets) {
    expect(files).toContain(name.replace('.css', '.tsx'));
    expect(shared('base')).toContain(`@import './components/${name}';`);
  }
});

describe('what all parts build on', () => {
  it('knows none of them', () => {
    const names = [...Object.keys(PARTS), ...Object.keys(COMPONENTS)];
    const part = new RegExp(String.raw`\.(${names.join('|')})(?![\w-])`, 'u');
    expect(selectorsOf(HOST).filter((selector) => part.test(selector))).toEqual([]);
  });
});

describe('what style sheets and scripts have in common', () => {
  it('is the distance that the navigator keeps from the window', () => {
    expect(PARTS.navigator).toContain(`--edge: ${EDGE}px;`);
  });

  it('are the windows that get the card as a sheet, and the low ones', () => {
    const card = PARTS.card.match(/@media [^{]+(?= \{)/gu);
    expect(card).toEqual(expect.arrayContaining([`@media ${SHEET}`, `@media ${LOW}`]));
    for (const part of [PARTS.help, PARTS.navigator]) expect(part).toContain(`@media ${SHEET} {`);
  });
});

/** On days of mourning sites take the colour out of everything, marks included. */
describe('without colours', () => {
  it('the lines of marks tell severities and findings of a person’s own apart', () => {
    const strokes = ['error', 'warning', 'info', 'own'].map((kind) => {
      const [, declared = ''] =
        new RegExp(String.raw`^\.layer \.${kind} \{([^}]*)\}`, 'mu').exec(PARTS.layer) ?? [];
      return /--stroke: (\w+);/u.exec(declared)?.[1];
    });
    expect(strokes).not.toContain(undefined);
    expect(new Set(strokes).size).toBe(strokes.length);
    expect(PARTS.layer).toMatch(/^\.layer \.line \{[^}]*border: \S+ var\(--stroke\)/mu);
  });

  it.each(['fill', 'sign'] as const)('icons tell severities apart by their %s', (part) => {
    const paths = Object.values(SHAPES).map((shape) => shape[part]);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
