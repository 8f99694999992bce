/** What `Date` makes of days that are none, and of words. */
const HTTP_DATE = /^[A-Za-z]{3,9},? \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * How long a server asks to be left alone (RFC 9110, 10.2.3).
 * @param header value of `Retry-After`: seconds, or a date
 * @param now the time of the answer, in milliseconds since 1970
 * @returns milliseconds, never below 0; null where it says nothing that can be read
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  const value = (header ?? '').trim();
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  if (!HTTP_DATE.test(value)) return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
