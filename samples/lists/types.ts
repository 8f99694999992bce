import type { ListedReport } from '../../src/links';

/** A list of reports as a site gives it, and all that is to be read of it. */
export interface ListSample {
  readonly name: string;
  /** Where it is. */
  readonly address: string;
  /** A page, a part of one, or what a service answers with. */
  readonly text: string;
  /** In the order of the page. */
  readonly reports: readonly ListedReport[];
  readonly next: readonly string[];
}

export const KIND = '政府信息公开工作年度报告';
export const SITE = 'http://www.example.gov.cn';

/** A report as it is expected: a page, published on a day that the list doesn't say, unless told. */
export function report(
  path: string,
  title: string | null,
  organ: string | null,
  year: number | null,
  more: Partial<Pick<ListedReport, 'kind' | 'publishedOn'>> = {},
): ListedReport {
  const url = new URL(path, SITE).href;
  return { url, title, organ, year, kind: 'page', publishedOn: null, ...more };
}

/** A whole page around a list. */
export const listPage = (title: string, body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${NAVIGATION}${body}${FOOT}</body></html>`;

const NAVIGATION =
  '<div class="nav"><ul><li><a href="/">网站首页</a></li><li><a href="/xwzx/">新闻中心</a></li><li><a href="/zwgk/zfxxgknb/">政府信息公开年报</a></li><li><a href="/zwgk/zn.html">政府信息公开指南</a></li><li><a href="/bsdt/">办事大厅</a></li></ul></div>';
const FOOT =
  '<div class="footer"><p>主办：青石县人民政府办公室　网站标识码：1234567890</p><a href="http://www.gov.cn/">中国政府网</a><a href="http://czj.example.gov.cn/">县财政局</a><a href="/wzdt.html">网站地图</a></div>';
