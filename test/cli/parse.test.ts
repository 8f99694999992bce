import { expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse';

/** What the HTML standard does with text in a table that stands in no cell: it goes in front of the table. */
it.each([
  ['<p>a</p><table>b<tr><td>c</td></tr></table>d', ['P', '#text', 'TABLE', '#text']],
  ['<div><table><tr>b<td>c</td></tr></table></div>', ['#text', 'TABLE']],
  ['<table><tr><td>c</td></tr></table>', ['TABLE']],
])('puts text between the tags of a table in front of it: %s', (html, order) => {
  const { body } = parseHtml(html);
  const parent = body.querySelector('div') ?? body;
  expect([...parent.childNodes].map(({ nodeName }) => nodeName)).toEqual(order);
});
