import { entryAt, type Code, type Meaning } from './lexicon';
import { findOrgans, type OrganSpan } from './organs';
import type { Quantity } from './quantities';
import type { ReportContext } from './report-context';
import { requestNounAt } from './request-noun';

/** A word of a text and what it stands for. */
export interface Token {
  readonly code: Code;
  readonly from: number;
  readonly to: number;
  readonly means: Meaning;
  /** The quantity, of `#`, `$` and `%`. */
  readonly quantity?: Quantity;
}

const NOTHING: Meaning = {};
const YEAR = /20\d\d年度?/y;
const DAY = /\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}[日号]/y;
const TITLE = /《[^》]{0,80}》|〔[^〕]{0,20}〕/y;
/** 「3、」 in front of a line or sentence. */
const ORDINAL = /\d{1,2}[、.]/y;
const PASSED_ON = '[^,;。、和及与\\d]{0,14}?(?:转[办来交送]|交办|批转)(?:的?申请)?';
const CAME_DIRECTLY = '[^,;。、和及与\\d]{0,8}?(?:直接|自行)(?:受理|收到|接收|接到)(?:的申请)?';
const AND = '(?:和|及|以及|、|与)';
/** 「收到县政府转办和本局直接受理的」: what came in by the one way and by the other, and so all of it. */
const BOTH_WAYS = new RegExp(
  `[收接受办答][到收理复结](?:${PASSED_ON}${AND}${CAME_DIRECTLY}|${CAME_DIRECTLY}${AND}${PASSED_ON})的?(?=依申请|政府信息|信息公开)`,
  'y',
);
const MARK = /[,;:。!?()]/;

const QUANTITY_CODES: Readonly<Record<Quantity['kind'], Code>> = {
  count: '#',
  bare: '#',
  percent: '%',
  yuan: '$',
  wan: '$',
};

/** Takes a text apart into words; punctuation ends words and is none. */
export function lex(
  text: string,
  quantities: readonly Quantity[],
  reportContext: ReportContext,
): Token[] {
  const tokens: Token[] = [];
  // A word may hold digits that were taken for a quantity, or the name of an organ.
  const quantityAt = startingAt(quantities);
  const organAt = startingAt(findOrgans(text, reportContext));
  let unknown = -1;
  const close = (to: number): void => {
    if (unknown >= 0) tokens.push({ code: '?', from: unknown, to, means: NOTHING });
    unknown = -1;
  };
  for (let at = 0; at < text.length;) {
    const quantity = quantityAt(at);
    const organ = organAt(at);
    const found = quantity
      ? quantityToken(quantity)
      : (bothWaysAt(text, at) ??
        longerOf(wordAt(text, at, reportContext), organ && organToken(organ)));
    if (found) {
      close(at);
      tokens.push(found);
      at = found.to;
      continue;
    }
    if (MARK.test(text.charAt(at))) close(at);
    else if (unknown < 0) unknown = at;
    at += 1;
  }
  close(text.length);
  return tokens;
}

/**
 * Tells which of some spans, in the order of the text, starts at an index; null where none does. To be
 * asked from left to right.
 */
function startingAt<T extends { readonly from: number }>(
  spans: readonly T[],
): (at: number) => T | null {
  let next = 0;
  return (at) => {
    while ((spans[next]?.from ?? at) < at) next += 1;
    const span = spans[next];
    return span?.from === at ? span : null;
  };
}

const quantityToken = (quantity: Quantity): Token => ({
  code: QUANTITY_CODES[quantity.kind],
  from: quantity.from,
  to: quantity.to,
  means: NOTHING,
  quantity,
});

const organToken = ({ own, from, to }: OrganSpan): Token => ({
  code: own ? 'S' : 'o',
  from,
  to,
  means: NOTHING,
});

/** Of a word and the name of an organ at one place the longer one, of equals the name. */
function longerOf(word: Token | null, organ: Token | null): Token | null {
  if (!word || !organ) return word ?? organ;
  return organ.to >= word.to ? organ : word;
}

/** The verb of what came in by both ways, with all up to what is counted; null where none begins. */
function bothWaysAt(text: string, at: number): Token | null {
  const ways = matchedAt(BOTH_WAYS, text, at) ?? '';
  const verb = ways === '' ? null : entryAt(text, at);
  return verb && { code: verb.code, from: at, to: at + ways.length, means: NOTHING };
}

type PlainToken = (code: Code, to: number, means?: Meaning) => Token;

/** The word that begins at an index of a text; null where none is known. */
function wordAt(text: string, at: number, { year }: ReportContext): Token | null {
  const token: PlainToken = (code, to, means = NOTHING) => ({ code, from: at, to, means });
  // Digits that are no quantity: years and days.
  const glyph = text.charCodeAt(at);
  if (glyph >= 0x30 && glyph <= 0x39) return numberAt(text, at, year, token);
  if (text[at] === '《' || text[at] === '〔') {
    const title = matchedAt(TITLE, text, at);
    if (title !== null) return token('.', at + title.length);
  }
  const noun = requestNounAt(text, at);
  const entry = entryAt(text, at);
  // 「申请」 is a request wherever it can be one, and else what is done: 「申请行政复议」.
  const length = (noun?.to ?? at) - at + (entry?.code === 'J' ? 1 : 0);
  if (entry && entry.word.length >= length)
    return token(entry.code, at + entry.word.length, entry.means);
  return noun ? token(noun.field ? 'G' : noun.full ? 'R' : 'q', noun.to) : null;
}

/** A year, a day, or the number of a line or sentence; null for other digits. */
function numberAt(text: string, at: number, year: number, token: PlainToken): Token | null {
  const named = matchedAt(YEAR, text, at);
  if (named !== null) return token(codeOfYear(Number(named.slice(0, 4)) - year), at + named.length);
  const day = matchedAt(DAY, text, at);
  if (day !== null) return token('.', at + day.length);
  const begins = at === 0 || /[。;:]/.test(text.charAt(at - 1));
  const ordinal = begins ? matchedAt(ORDINAL, text, at) : null;
  return ordinal === null ? null : token('.', at + ordinal.length);
}

/** @param distance from the report year */
function codeOfYear(distance: number): Code {
  if (distance === 0) return 'T';
  if (distance === -1) return 'l';
  return distance === 1 ? 'y' : 'P';
}

/** What a sticky pattern matches at an index; null for nothing. */
function matchedAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
