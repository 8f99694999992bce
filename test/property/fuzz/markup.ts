import type { Dice } from './dice';

/**
 * What breaks pages before they are parsed: where the fuzzing of documents changes what is there, this
 * changes how it is written, so that parsers have to mend it.
 */

/** Tags and pieces of tags that parsers treat in ways of their own. */
const PIECES = [
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td>',
    '</td>',
    '<th colspan=2>',
    '<tbody>',
    '</tbody>',
  ],
  ...[
    '<caption>总计',
    '</caption>',
    '<colgroup><col>',
    '<table><tr><td>一<table>',
    '</table></td></tr>',
  ],
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<br>',
    '</br>',
    '<li>',
    '<ul>',
    '</ul>',
    '<dl><dt>',
    '<dd>',
  ],
  ...[
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<a href="a.html">',
    '</a>',
    '<font color=red>',
    '</font>',
    '<nobr>',
  ],
  ...['<h1>', '</h2>', '<span style="display:none">', '</span>', '<span hidden>', '<center>'],
  ...['<form>', '<form name=parentNode>', '</form>', '<input name=title>', '<input type=hidden>'],
  ...['<select>', '<option>年', '</select>', '<button>', '</button>', '<textarea>', '</textarea>'],
  ...['<template>', '</template>', '<template><tr><td>一</td></tr></template>', '<slot>'],
  ...['<svg>', '</svg>', '<svg><title>图</title><desc>', '<svg viewBox=0 xlink:href="#a"><a>'],
  ...[
    '<foreignObject>',
    '</foreignObject>',
    '<math>',
    '</math>',
    '<mi>',
    '<annotation-xml encoding=text/html>',
  ],
  ...[
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<!---->',
    '<!doctype html>',
    '<?xml version="1.0"?>',
    '</>',
  ],
  ...[
    '<script>',
    '</script>',
    '<style>',
    '</style>',
    '<noscript>',
    '</noscript>',
    '<title>',
    '</title>',
  ],
  ...[
    '<iframe>',
    '</iframe>',
    '<xmp>',
    '</xmp>',
    '<plaintext>',
    '<frameset>',
    '<frame>',
    '<head>',
    '</head>',
  ],
  ...[
    '</body>',
    '</html>',
    '<image src=a.png>',
    '<marquee>',
    '</marquee>',
    '<ruby>一<rt>',
    '<applet>',
  ],
  ...[
    '&nbsp',
    '&nbsp;',
    '&#x4e00;',
    '&#0;',
    '&#128;',
    '&amp',
    '&notit;',
    '&',
    '<',
    '>',
    '"',
    "'",
    '=',
    '/',
  ],
  ...['\0', '\r\n', '\f', '\u3000', '\ufeff', '\ud800', '\u{20000}', '１２', '0', '无', '（一）'],
] as const;

const TAG = /<\/?[a-z][^<>]*>/gi;
const LONGEST_MOVE = 400;

/** The places of all tags of a page. */
const tagsIn = (html: string): readonly { readonly from: number; readonly to: number }[] =>
  [...html.matchAll(TAG)].map(({ 0: tag, index }) => ({ from: index, to: index + tag.length }));

const put = (html: string, from: number, to: number, text: string): string =>
  html.slice(0, from) + text + html.slice(to);

/** Changes how a page is written, in one place. */
function breakOnce(html: string, dice: Dice): string {
  const tags = tagsIn(html);
  const { from, to } = tags.length > 0 ? dice.pick(tags) : { from: 0, to: 0 };
  const anywhere = dice.below(html.length + 1);
  const tag = html.slice(from, to);
  switch (dice.below(10)) {
    case 0:
      return put(html, from, to, '');
    case 1:
      return put(html, from, to, tag.startsWith('</') ? tag + tag : tag.replace('<', '</'));
    case 2:
      return put(html, to, to, dice.pick(PIECES));
    case 3:
      return put(html, anywhere, anywhere, dice.pick(PIECES));
    case 4:
      return put(html, anywhere, anywhere + dice.length(20), '');
    case 5:
      // Cut within the tag.
      return put(html, from + dice.below(tag.length), to, dice.pick(['', '>', ' ', '=">']));
    case 6:
      return put(html, to - 1, to - 1, dice.pick(ATTRIBUTES));
    case 7: {
      const other = dice.pick(tags.length > 0 ? tags : [{ from: 0, to: 0 }]);
      return put(html, other.to, other.to, html.slice(from, from + dice.below(LONGEST_MOVE)));
    }
    case 8:
      return put(html, from, to, tag.toUpperCase());
    default:
      return put(html, from, to, dice.pick(PIECES));
  }
}

const ATTRIBUTES = [
  ...[' hidden', ' HIDDEN=x', ' style="display:none"', ' STYLE=visibility:hidden', ' colspan=3'],
  ...[
    ' rowspan="2"',
    ' rowspan=0',
    ' colspan="a"',
    ' onclick="a()"',
    ' href="b.pdf"',
    ' name="title"',
  ],
  ...[
    ' a=1 a=2',
    ' "',
    " '",
    ' =',
    ' =a',
    ' /',
    ' data-url="c.doc"',
    ' xmlns:xlink="a"',
    ' 一="二"',
  ],
];

/**
 * A page broken in a few places, now and then in many.
 * @param html whole or broken already
 */
export function breakMarkup(html: string, dice: Dice): string {
  let broken = html;
  for (let times = dice.length(40); times > 0; times -= 1) broken = breakOnce(broken, dice);
  return dice.oneIn(20) ? broken.slice(0, dice.below(broken.length)) : broken;
}
