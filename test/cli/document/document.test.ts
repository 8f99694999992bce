import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/cli/document';
import { find } from '../../support/dom';

/** What the HTML standard does with text in a table that stands in no cell: it goes in front of the table. */
it.each([
  ['<p>a</p><table>b<tr><td>c</td></tr></table>d', '<p>', ['p', '#b', 'table', '#d']],
  ['<div><table><tr>b<td>c</td></tr></table></div>', '<div>', ['#b', 'table']],
  ['<table><tr><td>c</td></tr></table>', '<table>', ['table']],
])('puts text between the tags of a table in front of it: %s', (html, first, order) => {
  const { body } = parseHtml(html);
  const parent = first === '<div>' ? find(body, 'div') : body;
  const names: string[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    names.push(node.nodeType === 1 ? (node as Element).localName : `#${(node as Text).data}`);
  expect(names).toEqual(order);
});

describe('a document', () => {
  it('adds to the body what a second one says, and leaves what the first has said', () => {
    const { body } = parseHtml('<body class=a><p>一<body class=b id=c>');
    expect([body.getAttribute('class'), body.getAttribute('id')]).toEqual(['a', 'c']);
  });

  it.each([
    ['<title>\n 年报\t一 </title>', '年报 一'],
    ['<svg><title>图</title></svg><title>年报</title>', '年报'],
    ['<svg><title>图</title></svg>', ''],
    ['<p>', ''],
  ])('is called by its own title: %s', (html, title) => {
    expect(parseHtml(html).title).toBe(title);
  });

  it('takes frames for its body where it has no other', () => {
    expect(parseHtml('<frameset><frame></frameset>').body.localName).toBe('frameset');
  });

  it('keeps what a template holds out of the page', () => {
    const document = parseHtml('<p>一<template>二<b>三</b></template>四');
    expect(document.body.textContent).toBe('一四');
    expect(document.querySelectorAll('b')).toHaveLength(0);
  });
});

describe('selectors', () => {
  const document = parseHtml(
    '<p id=a><a href=b.html name=X>一</a><b hidden>二</b></p><ul><li>三<a>四</a></ul>',
  );

  it.each([
    ['a', ['一', '四']],
    ['a[href], [hidden], li', ['一', '二', '三四']],
    ['[hidden], a, b', ['一', '二', '四']],
    ['a[href="b.html"]', ['一']],
    ['a[name="x"]', []],
    ['a[name="x" i]', ['一']],
    ['table', []],
  ])('find what they fit, in the order of the page: %s', (selector, texts) => {
    const found = [...document.querySelectorAll(selector)];
    expect(found.map(({ textContent }) => textContent)).toEqual(texts);
    expect(document.querySelector(selector)?.textContent).toBe(texts[0]);
  });

  it('find only what is below', () => {
    expect(find(document, 'ul').querySelectorAll('a, ul')).toHaveLength(1);
    expect(find(document, 'a').closest('p, ul')?.getAttribute('id')).toBe('a');
    expect(find(document, 'a').closest('table')).toBeNull();
  });

  it.each(['p a', 'p > a', '.a', '#a', '*', 'a:first-child', '[href^="b"]', 'A', '', 'a,'])(
    'are refused where they ask for more than reading does: %s',
    (selector) => {
      expect(() => document.querySelectorAll(selector)).toThrow(SyntaxError);
    },
  );
});

describe('places', () => {
  const { body } = parseHtml('<div><p>一<b>二</b></p><p>三</p></div><i>四</i>');
  const at = (selector: string) => find(body, selector);

  it.each([
    ['div', 'b', 20],
    ['b', 'div', 10],
    ['b', 'i', 4],
    ['i', 'b', 2],
    ['b', 'b', 0],
  ])('of %s and %s are compared', (one, other, position) => {
    expect(at(one).compareDocumentPosition(at(other))).toBe(position);
    expect(at(one).contains(at(other))).toBe(position === 20 || position === 0);
  });

  it('of two pages have nothing to do with each other', () => {
    expect(at('b').compareDocumentPosition(parseHtml('<p>').body) & 1).toBe(1);
  });
});
