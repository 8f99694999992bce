import { sourceOf } from '../../test/e2e/support/fixtures';
import type { Answer } from '../../test/e2e/support/counting-server';

/** Sites of a made-up county with a report on each page, but for some that answer with faults. */

/** Reports as they come: of all layouts, with findings and without. */
const REPORTS = [
  ...['clean-plain', 'many-slips', 'baijiagou-2022', 'clean-word-paste', 'section-order'],
  ...['clean-2019-five-tables', 'text-figure-mismatch', 'label-row', 'chengguan-2020'],
].map(sourceOf);

/** Filled by a script, a while after it has loaded. */
const SHELL = `<!doctype html><div id="app"></div><script>
  const page = ${JSON.stringify(REPORTS[1]).replaceAll('<', '\\u003c')};
  setTimeout(() => {
    const parsed = new DOMParser().parseFromString(page, 'text/html');
    document.title = parsed.title;
    document.body.append(...parsed.body.childNodes);
  }, 100);
</script>`;
const TOO_LARGE = new Uint8Array(13 * 2 ** 20).fill(32);
const AGAIN = { 'retry-after': '1' };

/** What may come in place of a report; told how often it was asked for. */
export const FAULTS: Readonly<Record<string, (nth: number) => Answer>> = {
  gone: () => ({ status: 404, body: 'no such page' }),
  forbidden: () => ({ status: 403, body: 'no' }),
  refused: () => ({ status: 412, headers: AGAIN, body: 'no' }),
  busy: (nth) => (nth === 1 ? { status: 429, headers: AGAIN } : { body: REPORTS[0] ?? '' }),
  broken: () => ({ status: 500, body: 'oops' }),
  challenge: () => ({ body: '<title>安全验证</title><p>请完成安全验证</p>' }),
  shell: () => ({ body: SHELL }),
  softGone: () => ({ body: '<title>提示</title><p>您访问的页面不存在或已被删除</p>' }),
  login: () => ({ body: '<form>用户名<input><input type="password"></form>' }),
  tooLarge: () => ({ body: TOO_LARGE }),
  cut: () => ({ cuts: true }),
  hangs: () => ({ hangs: true }),
};
/** Each of these takes a run half a minute. */
const RARE = new Set(['hangs']);

export const hostName = (number: number): string => `www.site${String(number)}.gov.cn`;

/** The addresses of so many pages, one of each host in turn. */
export const addressesOn = (hosts: number, pages: number): string[] =>
  Array.from(
    { length: pages },
    (_, index) => `http://${hostName(index % hosts)}/${String(index)}.html`,
  );

export interface Sites {
  readonly addresses: readonly string[];
  /** The fault of an address; null where it is a report. */
  readonly faultOf: (host: string, path: string) => string | null;
  readonly answer: (host: string, path: string, nth: number) => Answer;
}

/**
 * @param pages how many in all; every twentieth has a fault, of all kinds in turn
 * @param perHost how many of them a host has
 */
export function makeSites(pages: number, perHost: number): Sites {
  const kinds = Object.keys(FAULTS);
  const faults = new Map<string, string>();
  const indexes = new Map<string, number>();
  const addresses: string[] = [];
  for (let index = 0; index < pages; index += 1) {
    const host = hostName(Math.floor(index / perHost));
    const path = `/${String(index)}.html`;
    addresses.push(`http://${host}${path}`);
    indexes.set(host + path, index);
    if (index % 20 !== 7) continue;
    const kind = kinds[((index - 7) / 20) % kinds.length] as string;
    const isTooMuch = RARE.has(kind) && [...faults.values()].includes(kind);
    faults.set(host + path, isTooMuch ? 'cut' : kind);
  }
  const faultOf = (host: string, path: string) => faults.get(host + path) ?? null;
  return {
    addresses,
    faultOf,
    answer: (host, path, nth) => {
      const index = indexes.get(host + path);
      if (index === undefined) return { status: 404 };
      const fault = FAULTS[faultOf(host, path) ?? ''];
      return fault ? fault(nth) : { body: REPORTS[index % REPORTS.length] ?? '' };
    },
  };
}
