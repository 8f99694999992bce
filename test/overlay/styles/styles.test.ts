import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { BUBBLE } from '../../../src/overlay/styles/bubble';
import { CARD } from '../../../src/overlay/styles/card';
import { GROUNDS } from '../../../src/overlay/styles/grounds';
import { HELP } from '../../../src/overlay/styles/help';
import { HOST } from '../../../src/overlay/styles/host';
import { IGNORE } from '../../../src/overlay/styles/ignore';
import { LEGEND } from '../../../src/overlay/styles/legend';
import { MARKS } from '../../../src/overlay/styles/marks';
import { MENU } from '../../../src/overlay/styles/menu';
import { NAVIGATOR } from '../../../src/overlay/styles/navigator';

/** Each part of the overlay by the class of its outermost element, and what dresses it. */
const PARTS = {
  layer: MARKS,
  navigator: NAVIGATOR,
  bubble: BUBBLE,
  legend: LEGEND,
  card: CARD + GROUNDS + IGNORE,
  menu: MENU,
  help: HELP,
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

describe('what all parts build on', () => {
  it('knows none of them', () => {
    const part = new RegExp(String.raw`\.(${Object.keys(PARTS).join('|')})(?![\w-])`, 'u');
    expect(selectorsOf(HOST).filter((selector) => part.test(selector))).toEqual([]);
  });
});
