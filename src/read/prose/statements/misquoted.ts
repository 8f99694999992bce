/**
 * The documents that reports go by, by their names and numbers: the notices, the regulation with the
 * number it was published by, or with its name mistyped. What may be another document is passed over.
 */
const CITED =
  /[国过][办半公开]{3,4}[函涵含][([【〔]?20\d\d[)\]】〕]?第?[36]0号|(?<=政府信息公开条例[》〉]?[(,]?)(?:中华人民共和国)?国务院令?第?\d{3}[号条]|政府信息公开条[列理](?=[》〉(),。规要的])/g;
const RIGHT = /^国办公开办函.?(?:2021.?第?30|2019.?第?60)号|711号$/;
/** The regulation as it was: 「原《条例》（国务院令第492号）」, 「第492号公布、第711号修订」. */
const AS_IT_WAS = /原|旧|前|修订|修改|公布|施行|废止|711号/;
const AROUND_CHARS = 24;

/**
 * The words of a text by which it cites such a document wrongly, 国办公开办涵〔2021〕30号 or 国务院令
 * 第771号; indices into the text.
 */
export function* misquotedIn(
  text: string,
): Generator<{ readonly from: number; readonly to: number }> {
  for (const { 0: words, index: from } of text.matchAll(CITED)) {
    const to = from + words.length;
    const around =
      text.slice(Math.max(0, from - AROUND_CHARS), from) + text.slice(to, to + AROUND_CHARS);
    const isOld = words.includes('492') && AS_IT_WAS.test(around);
    if (!isOld && !RIGHT.test(words)) yield { from, to };
  }
}
