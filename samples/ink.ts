import type { FigureKind } from '../src/template';
import type { Shape } from './types';

/**
 * How characters get onto the page: the disguises of copying and pasting. Every function is pure in
 * its arguments and the number of the call, so the same description always gives the same page.
 */
export interface Ink {
  /** Running text as HTML. */
  prose(text: string): string;
  /** A section heading or title as HTML. */
  heading(text: string): string;
  /** The content of a head cell, which may be broken over lines. */
  head(text: string): string;
  /** The content of a label cell. */
  label(text: string): string;
  /** The content of a cell with a number, in the notation of the page. */
  figure(value: number, kind: FigureKind, field: string): string;
  /** The content of a cell with exactly this text; blank cells may hold invisible leftovers. */
  words(text: string): string;
}

// Kangxi radicals and two from the supplement, as PDF readers hand them out.
const RADICALS: Readonly<Record<string, string>> = {
  一: '⼀',
  人: '⼈',
  力: '⼒',
  大: '⼤',
  工: '⼯',
  文: '⽂',
  方: '⽅',
  日: '⽇',
  月: '⽉',
  用: '⽤',
  立: '⽴',
  行: '⾏',
  金: '⾦',
  民: '⺠',
  长: '⻓',
};

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const FULL_WIDTH_ZERO = '０'.charCodeAt(0);
const fullWidth = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit)));
const grouped = (digits: string, by: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, by);

const SIGNED: FigureKind = 'change';

/** A number as the page prints it. */
export function notation(value: number, kind: FigureKind, field: string, shape: Shape): string {
  const sign = value < 0 ? '-' : kind === SIGNED && value > 0 ? '+' : '';
  const [whole = '0', fraction] = String(Math.abs(value)).split('.');
  const join = (digits: string) =>
    `${sign}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
  switch (shape.numbers) {
    case 'fullwidth':
      return fullWidth(join(whole));
    case 'thousands':
      return join(grouped(whole, ','));
    case 'spaced':
      return join(grouped(whole, ' '));
    case 'unit':
      return kind === 'count' ? `${join(whole)}件` : join(whole);
    case 'remark':
      return /\.(issued|made)$/.test(field) && value > 1
        ? `${join(whole)}（其中修订${Math.floor(value / 2)}件）`
        : join(whole);
    default:
      return join(whole);
  }
}

/** Halves of a text for a line break in the middle; the text itself where it is too short. */
const halves = (text: string): string[] => {
  const glyphs = [...text];
  if (glyphs.length < 2) return [text];
  const middle = Math.floor(glyphs.length / 2);
  return [glyphs.slice(0, middle).join(''), glyphs.slice(middle).join('')];
};

/** Longer head cells wrap by themselves; writers break only the short ones. */
const LONGEST_BROKEN = 8;

/** The ink of a page. Keeps count of its calls, so that untidiness is spread over the page. */
export function inkFor(shape: Shape): Ink {
  let calls = 0;
  const turn = () => (calls += 1);

  const glyphs = (raw: string): string => {
    let text = raw;
    if (shape.brackets === 'half') text = text.replace(/（/g, '(').replace(/）/g, ')');
    if (shape.quotes === 'straight') text = text.replace(/[“”]/g, '"');
    if (shape.labelNumbers !== 'dot')
      text = text.replace(/^(\d)\./, shape.labelNumbers === 'comma' ? '$1、' : '$1．');
    if (shape.radicals) text = text.replace(/./gu, (glyph) => RADICALS[glyph] ?? glyph);
    if (shape.zeroWidth) text = text.replace(/(..)(?=.)/gu, '$1\u200b');
    return text;
  };

  const spans = (text: string): string => {
    const escaped = (part: string) => escapeHtml(part).replace(/\u00a0/g, '&nbsp;');
    if (shape.glyphSpans)
      return [...text]
        .map((glyph) => `<span style="font-family:宋体">${escaped(glyph)}</span>`)
        .join('');
    if (shape.paste === 'word' && text.length > 3)
      return halves(text)
        .map((part) => `<span style="font-size:10.5pt">${escaped(part)}</span>`)
        .join('');
    return escaped(text);
  };

  const line = (content: string): string => {
    switch (shape.paste) {
      case 'word':
        return `<p class="MsoNormal" align="center"><span style="font-family:宋体">${content}<span lang="EN-US"><o:p></o:p></span></span></p>`;
      case 'wps':
        return `<p style="text-align:center;line-height:20px"><span style="font-family:仿宋_GB2312"><font face="仿宋_GB2312">${content}</font></span></p>`;
      case 'plain':
        return content;
    }
  };

  const head = (text: string): string => {
    const printed = glyphs(text);
    if ([...text].length > LONGEST_BROKEN) return line(spans(printed));
    switch (shape.brokenHeads) {
      case 'br':
        return line(halves(printed).map(spans).join('<br>'));
      case 'p':
        return halves(printed)
          .map((part) => (shape.paste === 'plain' ? `<p>${spans(part)}</p>` : line(spans(part))))
          .join('\n');
      case 'spaced':
        return line(
          spans([...text].length <= 3 ? [...printed].join('\u3000') : halves(printed).join(' ')),
        );
      case 'none':
        return line(spans(printed));
    }
  };

  const padded = (text: string): string => {
    if (shape.numbers !== 'nbsp') return text;
    const side = turn();
    return `${side % 2 === 0 ? '\u00a0' : ''}${text}${side % 4 < 2 ? '\u00a0' : ''}`;
  };

  return {
    prose: (text) => escapeHtml(glyphs(text)),
    heading: (text) => escapeHtml(glyphs(text)),
    head,
    label: (text) => ([...text].length <= 4 ? head(text) : line(spans(glyphs(text)))),
    figure: (value, kind, field) => line(spans(padded(notation(value, kind, field, shape)))),
    words: (text) => {
      if (text !== '') return line(spans(padded(text)));
      if (shape.paste === 'word') return line('<span lang="EN-US"><o:p>&nbsp;</o:p></span>');
      return ['', '&nbsp;', '<br>', '\u3000'][turn() % 4] ?? '';
    },
  };
}
