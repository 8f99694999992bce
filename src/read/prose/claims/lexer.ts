import { entryAt, type Code, type Meaning } from './lexicon';
import { findOrgans } from './organs';
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
  const organs = findOrgans(text, reportContext);
  let organ = 0;
  let next = 0;
  let unknown = -1;
  const close = (to: number): void => {
    if (unknown >= 0) tokens.push({ code: '?', from: unknown, to, means: NOTHING });
    unknown = -1;
  };
  for (let at = 0; at < text.length;) {
    // A word may hold digits that were taken for a quantity.
    while ((quantities[next]?.from ?? at) < at) next += 1;
    const quantity = quantities[next];
    while (organs[organ] && (organs[organ]?.from ?? 0) < at) organ += 1;
    let found: Token | null = null;
    if (quantity?.from === at) {
      found = {
        code: QUANTITY_CODES[quantity.kind],
        from: at,
        to: quantity.to,
        means: NOTHING,
        quantity,
      };
      next += 1;
    } else {
      found = wordAt(text, at, reportContext);
      const span = organs[organ];
      if (span?.from === at && span.to >= (found?.to ?? 0))
        found = { code: span.own ? 'S' : 'o', from: at, to: span.to, means: NOTHING };
    }
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

function wordAt(text: string, at: number, { year }: ReportContext): Token | null {
  const glyph = text.charCodeAt(at);
  const token = (code: Code, to: number, means = NOTHING): Token => ({ code, from: at, to, means });
  // Digits that are no quantity: years and days.
  if (glyph >= 0x30 && glyph <= 0x39) {
    YEAR.lastIndex = at;
    const named = YEAR.exec(text)?.[0];
    if (named) {
      const other = Number(named.slice(0, 4)) - year;
      return token(
        other === 0 ? 'T' : other === -1 ? 'l' : other === 1 ? 'y' : 'P',
        at + named.length,
      );
    }
    DAY.lastIndex = at;
    const day = DAY.exec(text)?.[0];
    if (day) return token('.', at + day.length);
    ORDINAL.lastIndex = at;
    const ordinal =
      /[。;:]$/.test(text.slice(0, at).slice(-1)) || at === 0 ? ORDINAL.exec(text)?.[0] : undefined;
    return ordinal ? token('.', at + ordinal.length) : null;
  }
  if (text[at] === '《' || text[at] === '〔') {
    TITLE.lastIndex = at;
    const title = TITLE.exec(text)?.[0];
    if (title) return token('.', at + title.length);
  }
  const noun = requestNounAt(text, at);
  const entry = entryAt(text, at);
  // 「申请」 is a request wherever it can be one, and else what is done: 「申请行政复议」.
  const length = (noun?.to ?? at) - at + (entry?.code === 'J' ? 1 : 0);
  if (entry && entry.word.length >= length)
    return token(entry.code, at + entry.word.length, entry.means);
  return noun ? token(noun.field ? 'G' : noun.full ? 'R' : 'q', noun.to) : null;
}
