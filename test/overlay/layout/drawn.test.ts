import { describe, expect, it } from 'vitest';
import {
  isDrawn,
  isPartDrawn,
  markerReach,
  partsOf,
  pseudoReach,
  reachOf,
  reachOfWords,
  stretchOf,
} from '../../../src/overlay/layout/drawn';

/** Computed styles of an element that has nothing to see, and what is said otherwise. */
function styleOf(given: Readonly<Record<string, string>> = {}): CSSStyleDeclaration {
  const plain = {
    ...{ 'background-color': 'rgba(0, 0, 0, 0)', 'background-image': 'none', 'box-shadow': 'none' },
    ...{ 'outline-style': 'none', 'column-rule-style': 'none', 'border-image-source': 'none' },
    ...{ 'text-shadow': 'none', filter: 'none', transform: 'none', position: 'static' },
    ...{ display: 'block', 'font-size': '16px', content: '""' },
    ...given,
  };
  const values = new Map(Object.entries(plain));
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new Proxy({} as CSSStyleDeclaration, {
    get: (_, name: string) =>
      name === 'getPropertyValue'
        ? (wanted: string) => values.get(wanted) ?? ''
        : (values.get(kebab(name)) ?? ''),
  });
}

describe('reachOf', () => {
  it('is none where nothing is drawn beyond the box', () => {
    expect(reachOf(styleOf())).toEqual({ own: 0, passedOn: 0 });
    expect(reachOf(styleOf({ filter: 'grayscale(1)' }))).toEqual({ own: 0, passedOn: 0 });
  });
  it('goes by shadows and outlines', () => {
    const shadow = reachOf(styleOf({ 'box-shadow': 'rgb(255, 255, 255) 0px 0px 0px 2000px' }));
    expect(shadow.own).toBeGreaterThanOrEqual(2000);
    const outline = { 'outline-style': 'solid', 'outline-width': '3px', 'outline-offset': '900px' };
    expect(reachOf(styleOf(outline)).own).toBe(903);
    expect(reachOf(styleOf({ ...outline, 'outline-style': 'none' })).own).toBe(0);
  });
  it('passes on what a filter does to all within', () => {
    const { passedOn } = reachOf(styleOf({ filter: 'drop-shadow(rgb(0, 0, 0) 500px 0px 0px)' }));
    expect(passedOn).toBeGreaterThanOrEqual(500);
  });
});

describe('stretchOf', () => {
  it.each([
    [{}, 1],
    [{ transform: 'matrix(3, 0, 0, 1, 5, 5)' }, 3],
    [{ scale: '1 40' }, 40],
    [{ zoom: '2' }, 2],
    [{ transform: 'matrix(2, 0, 0, 2, 0, 0)', scale: '2', zoom: '2' }, 8],
    [{ transform: 'matrix3d(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, -0.01, 0, 0, 0, 1)' }, Infinity],
  ])('of %o is %d', (given, stretch) => {
    expect(stretchOf(styleOf(given as Record<string, string>))).toBe(stretch);
  });
});

describe('pseudoReach', () => {
  it('is about the letters of an icon', () => {
    const icon = styleOf({ content: '"×"', width: '16px', height: '16px' });
    expect(pseudoReach(icon)).toBeLessThan(200);
  });
  it.each([
    { position: 'fixed' },
    { transform: 'matrix(1, 0, 0, 1, 900, 0)' },
    { translate: '900px' },
    { content: 'url("data:,")' },
  ])('has no end for %o', (given) => {
    expect(pseudoReach(styleOf(given as Record<string, string>))).toBe(Infinity);
  });
  it('counts what moves it or makes it large', () => {
    expect(pseudoReach(styleOf({ margin: '0px 0px 0px 900px' }))).toBeGreaterThan(900);
    expect(pseudoReach(styleOf({ position: 'relative', left: '900px' }))).toBeGreaterThan(900);
    expect(pseudoReach(styleOf({ padding: '900px' }))).toBeGreaterThan(900);
  });
});

describe('markerReach', () => {
  const item = { display: 'list-item', 'list-style-type': 'disc', 'list-style-image': 'none' };
  it('is none without a bullet, and goes by its letters', () => {
    expect(markerReach(styleOf(), styleOf())).toBe(0);
    expect(markerReach(styleOf({ ...item, 'list-style-type': 'none' }), styleOf())).toBe(0);
    const words = styleOf({ ...item, 'list-style-type': '"start here"' });
    expect(markerReach(words, styleOf({ 'font-size': '100px' }))).toBeGreaterThan(1000);
    expect(markerReach(styleOf(item), styleOf())).toBeLessThan(200);
  });
});

describe('isDrawn', () => {
  it('sees columns that are ruled, and not a box without anything', () => {
    expect(isDrawn(styleOf())).toBe(false);
    expect(isDrawn(styleOf({ 'column-rule-style': 'solid', 'column-rule-width': '9px' }))).toBe(
      true,
    );
  });
});

describe('parts of elements', () => {
  it('are seen where they are drawn, with words or without', () => {
    expect(partsOf('details')).not.toEqual([]);
    expect(partsOf('p')).toEqual([]);
    expect(isPartDrawn(styleOf({ content: 'normal' }))).toBe(false);
    const white = { 'background-color': 'rgb(255, 255, 255)' };
    expect(isPartDrawn(styleOf({ ...white, content: 'normal' }))).toBe(true);
    expect(isPartDrawn(styleOf({ ...white, display: 'none' }))).toBe(false);
    expect(isPartDrawn(styleOf({ 'border-image-source': 'linear-gradient(#fff, #fff)' }))).toBe(
      true,
    );
  });
  it('are not seen where a browser doesn’t know them', () => {
    const unknown = new Proxy({} as CSSStyleDeclaration, { get: () => '' });
    expect(isPartDrawn(unknown)).toBe(false);
    expect(reachOfWords(unknown)).toBe(0);
  });
});

describe('reachOfWords', () => {
  it('goes by shadows and by what is around the words', () => {
    expect(reachOfWords(styleOf())).toBe(0);
    expect(reachOfWords(styleOf({ 'text-shadow': 'rgb(0, 0, 0) 300px 0px 0px' }))).toBe(300);
    expect(reachOfWords(styleOf({ padding: '900px' }))).toBe(900);
  });
});
