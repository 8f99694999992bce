import { declaredEncodings } from './declared';

/** A page as text. */
export interface DecodedHtml {
  readonly text: string;
  /** By its name in the Encoding Standard, e.g. `gb18030`. */
  readonly encoding: string;
}

/** Characters that hardly a Chinese page does without; read in a wrong encoding they don't appear. */
const COMMON = new Set('的和年月日一不在是有人了为為中大上政府信息公开開报報告');
/** How much of a text is looked at to judge it. */
const MAX_JUDGED_CHARS = 400_000;
/** A text with more characters lost than one in so many of those beyond ASCII was not decoded. */
const LOST_OF = 5;
/** Fewer lost characters than this say nothing. */
const MIN_LOST = 10;

/**
 * Decodes a page as Chinese sites serve and save them: by its byte order mark, then as UTF-8 where it
 * is that throughout, then as declared, then as GB18030. What is declared is often wrong, so that of
 * several readings the one with the words of Chinese in it is taken.
 * @param bytes of an HTML page
 * @param contentType header that it was sent with, where known
 * @returns null where no reading gives text
 */
export function decodeHtml(bytes: Uint8Array, contentType?: string | null): DecodedHtml | null {
  const utf16 = utf16Of(bytes);
  if (utf16) return readable(decode(bytes, utf16));

  const { encodings, hasUnreadable } = declaredEncodings(bytes, contentType ?? '');
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8) {
    if (hasUnreadable && holdsShifts(utf8.text)) return null;
    // Some Chinese words are, in GBK, letters of other scripts in UTF-8.
    const gb = isWithoutChinese(utf8.text) ? encodings.find(isGb) : undefined;
    return (gb === undefined ? null : decodeStrictly(bytes, gb)) ?? utf8;
  }
  const readings = [...new Set([...encodings, 'gb18030', 'utf-8'])].map((encoding) =>
    decode(bytes, encoding),
  );
  // The first of the best: what is declared goes before what is guessed.
  const scores = readings.map(({ text }) => scoreOf(text));
  return readable(readings[scores.indexOf(Math.max(...scores))] as DecodedHtml);
}

const isGb = (encoding: string): boolean => encoding === 'gbk' || encoding === 'gb18030';

/** How much of a page is looked at to tell UTF-16 without a mark. */
const MAX_PROBE_BYTES = 1024;
/** How many zeros on one side of UTF-16 there are at least for one on the other. */
const MIN_RATIO = 4;

/** Whether bytes are text in UTF-16, with or without a byte order mark. */
export const looksLikeUtf16 = (bytes: Uint8Array): boolean => utf16Of(bytes) !== null;

function utf16Of(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: markup has every second byte zero, on one side, but for 一 and 开 on the other.
  const zeros = [0, 0];
  const probe = bytes.subarray(0, MAX_PROBE_BYTES);
  probe.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = probe.length / 8;
  if (odd > enough && odd > even * MIN_RATIO) return 'utf-16le';
  return even > enough && even > odd * MIN_RATIO ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array, encoding: string): DecodedHtml {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** The text; null where a part of it is none. A character cut off at the very end is let pass. */
function decodeStrictly(bytes: Uint8Array, encoding: string): DecodedHtml | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return { text, encoding };
  } catch {
    return null;
  }
}

/** Letters beyond ASCII, and none of them beyond U+07FF. */
const isWithoutChinese = (text: string): boolean => {
  const judged = text.slice(0, MAX_JUDGED_CHARS);
  return /[^\0-\x7f]/.test(judged) && !/[^\0-\u07ff]/.test(judged);
};

/** Codes that switch between ASCII and Chinese in encodings of seven bits. */
const holdsShifts = (text: string): boolean => /~\{|\x1b\$|\+[A-Za-z0-9+/]{3,}-/.test(text);

/** How much of a text is Chinese, less what was lost of it. */
function scoreOf(text: string): number {
  let score = 0;
  for (const character of text.slice(0, MAX_JUDGED_CHARS))
    if (character === '\ufffd') score -= 1;
    else if (COMMON.has(character)) score += 1;
  return score;
}

/** A reading, unless too much of it was lost. */
function readable(decoded: DecodedHtml): DecodedHtml | null {
  let lost = 0;
  let foreign = 0;
  for (const character of decoded.text.slice(0, MAX_JUDGED_CHARS)) {
    if (character === '\ufffd') lost += 1;
    if (character > '\x7f') foreign += 1;
  }
  return lost > MIN_LOST && lost * LOST_OF > foreign ? null : decoded;
}
