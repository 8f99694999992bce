/**
 * The documents that reports go by, with a letter or a number mistyped: 国办公开办涵〔2021〕30号,
 * 国务院令第771号. What may be another document is passed over.
 */

const NUMBERED = String.raw`[([【〔]?20\d\d[)\]】〕]?第?`;
const NOTICE = '国办公开办函';
const REGULATION = '政府信息公开条';

const MAY_BE_MISQUOTED = /[函涵含][([【〔]?20\d|国务院|公开条[列理]/;
const MISQUOTED: readonly RegExp[] = [
  // Another name with the number of one of the notices, or its name with the other's number.
  new RegExp(`[国过](?!办公开办函)[办半公开]{2,4}[函涵含]${NUMBERED}[36]0号`, 'g'),
  new RegExp(`${NOTICE}(?!.?2021.?.?30|.?2019.?.?60)${NUMBERED}[36]0号`, 'g'),
  // 「《中华人民共和国政府信息公开条例》（国务院令第711号）」; 「…第711条」
  new RegExp(
    `(?<=${REGULATION}例[》〉]?[(,]?)(?:中华人民共和国)?国务院令?第?(?:(?!711)\\d{3}号|711条)`,
    'g',
  ),
  new RegExp(`${REGULATION}[列理](?=[》〉(),。规要的])`, 'g'),
];
/** The regulation as it was: 「原《条例》（国务院令第492号）」, 「第492号公布、第711号修订」. */
const AS_IT_WAS = /原|旧|前|修订|修改|公布|施行|废止|711号/;
const AROUND_CHARS = 24;

/** The words of a text by which it names such a document wrongly; indices into the text. */
export function* misquotedIn(
  text: string,
): Generator<{ readonly from: number; readonly to: number }> {
  if (!MAY_BE_MISQUOTED.test(text)) return;
  for (const pattern of MISQUOTED)
    for (const { 0: words, index: from } of text.matchAll(pattern)) {
      const to = from + words.length;
      const around =
        text.slice(Math.max(0, from - AROUND_CHARS), from) + text.slice(to, to + AROUND_CHARS);
      if (words.includes('492') && AS_IT_WAS.test(around)) continue;
      yield { from, to };
    }
}
