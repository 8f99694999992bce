import fc from 'fast-check';
import type { ListedReport } from '../../src/links';
import { KIND, listPage, report, SITE } from './types';

/** Random lists: some reports, in several forms on one page, with news between them and a pager. */

const ORGANS = [
  '财政局',
  '教育局',
  '水利局',
  '民政局',
  '卫生健康委员会',
  '松岭镇人民政府',
  '河西乡人民政府',
];
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023];
const PLANTED = ORGANS.flatMap((organ) => YEARS.map((year) => ({ organ: `青石县${organ}`, year })));

const NEWS = [
  '白沙示范区召开2020年度工作会议',
  `关于做好2022年${KIND}编制工作的通知`,
  `一图读懂青石县2022年${KIND}`,
  '青石县2021年法治政府建设年度报告',
  '青石县水利局2023年度部门决算公开',
  '青石县2022年政府网站工作年度报表',
  `我县公布2022年${KIND}`,
  '青石县2023年政府信息公开工作要点',
];

interface Entry {
  readonly organ: string;
  readonly year: number;
  readonly path: string;
  readonly day: string;
  /** What stands before it. */
  readonly news: string | null;
}

/** A way to write entries as a list. */
interface Form {
  readonly list: (entries: readonly Entry[]) => string;
  readonly reportOf: (entry: Entry) => ListedReport;
}

const titleOf = ({ organ, year }: Entry): string => `${organ}${year}年${KIND}`;
const whole = (entry: Entry, isDated: boolean): ListedReport =>
  report(entry.path, titleOf(entry), entry.organ, entry.year, {
    publishedOn: isDated ? entry.day : null,
  });

/** A form of which each entry, and each piece of news, is written by itself. */
const entrywise = (
  write: (href: string, title: string, day: string) => string,
  around: (inner: string) => string = (inner) => inner,
  isDated = true,
): Form => ({
  list: (entries) =>
    around(
      entries
        .map((entry) => {
          const news = entry.news === null ? '' : write(`/xw${entry.path}`, entry.news, entry.day);
          return news + write(entry.path, titleOf(entry), entry.day);
        })
        .join('\n'),
    ),
  reportOf: (entry) => whole(entry, isDated),
});

const link = (href: string, title: string): string => `<a href="${href}">${title}</a>`;
const FORMS: readonly Form[] = [
  entrywise(
    (href, title, day) => `<li>${link(href, title)}<span>${day}</span></li>`,
    (inner) => `<ul>${inner}</ul>`,
  ),
  entrywise(
    (href, title, day) =>
      `<li><a href="${href}" title="${title}">${title.slice(0, 12)}…<span>${day}</span></a></li>`,
    (inner) => `<ul>${inner}</ul>`,
  ),
  entrywise(
    (href, title, day) => `<tr><td>·</td><td>${link(href, title)}</td><td>[${day}]</td></tr>`,
    (inner) => `<table>${inner}</table>`,
  ),
  entrywise(
    (href, title, day) => `<dt>${link(href, title)}</dt><dd>${day}</dd>`,
    (inner) => `<dl>${inner}</dl>`,
  ),
  entrywise(
    (href, title, day) => `${link(href, title)} ${day}<br>`,
    (inner) => `<div>${inner}</div>`,
  ),
  entrywise(
    (href, title) => `<p><a href="javascript:;" onclick="window.open('${href}')">${title}</a></p>`,
    undefined,
    false,
  ),
  entrywise(
    (href, title, day) =>
      `<record><![CDATA[<li>${link(href, title)}<span>${day}</span></li>]]></record>`,
    (inner) =>
      `<script type="text/xml"><datastore><recordset>${inner}</recordset></datastore></script>`,
  ),
  {
    list: (entries) =>
      `<table><tr><th>名称</th><th>单位</th><th>日期</th></tr>${entries
        .map(
          (entry) =>
            `<tr><td>${link(entry.path, `${entry.year}年${KIND}`)}</td><td>${entry.organ}</td><td>${entry.day}</td></tr>`,
        )
        .join('')}</table>`,
    reportOf: (entry) => ({ ...whole(entry, true), title: `${entry.year}年${KIND}` }),
  },
  {
    list: (entries) =>
      `<table><tr><th>单位</th><th>年度</th><th>全文</th></tr>${entries
        .map(
          (entry) =>
            `<tr><td>${entry.organ}</td><td>${entry.year}</td><td>${link(entry.path, '查看')}</td></tr>`,
        )
        .join('')}</table>`,
    reportOf: (entry) => ({ ...whole(entry, false), title: null }),
  },
  {
    list: (entries) =>
      YEARS.map((year) => entries.filter((entry) => entry.year === year))
        .filter((inYear) => inYear.length > 0)
        .map(
          (inYear) =>
            `<div><h4>${inYear[0]?.year ?? ''}年度</h4><p>${inYear.map(({ path, organ }) => link(path, organ)).join(' ')}</p></div>`,
        )
        .join(''),
    reportOf: (entry) => ({ ...whole(entry, false), title: entry.organ }),
  },
  {
    list: (entries) =>
      entries
        .map((entry) => `<p>${link(`/up${entry.path}.pdf`, `${titleOf(entry)}.pdf`)}</p>`)
        .join(''),
    reportOf: (entry) => ({
      ...whole(entry, false),
      url: `${SITE}/up${entry.path}.pdf`,
      kind: 'pdf',
    }),
  },
];

/** A pager, and the pages that it leads to. */
interface Pager {
  readonly html: string;
  readonly next: readonly string[];
}
const LIST = `${SITE}/zwgk/nb/`;
const pagerOf = (form: string, count: number): Pager => {
  const pages = Array.from({ length: count - 1 }, (_, index) => index + 1);
  switch (form) {
    case 'script':
      return {
        html: `<script>createPageHTML(${count}, 0, "index", "html");</script>`,
        next: pages.map((page) => `${LIST}index_${page}.html`),
      };
    case 'numbers':
      return {
        html: `<div class="pages"><span class="cur">1</span>${pages.map((page) => link(`?page=${page + 1}`, String(page + 1))).join('')}</div>`,
        next: pages.map((page) => `${LIST}?page=${page + 1}`),
      };
    default:
      return {
        html:
          count === 1
            ? ''
            : `<div>${link('list_2.shtml', '下一页')}${link(`list_${count}.shtml`, '尾页')}</div>`,
        next: pages.map((page) => `${LIST}list_${page + 1}.shtml`),
      };
  }
};

const pagerArbitrary = fc
  .record({
    form: fc.constantFrom('script', 'numbers', 'ends'),
    count: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ form, count }) => pagerOf(form, count));

/** A list of reports, no two of one organ and year, and all that is to be read of it. */
export const listArbitrary = fc
  .record({
    planted: fc.shuffledSubarray(PLANTED, { minLength: 1, maxLength: 24 }),
    cuts: fc.array(
      fc.record({ form: fc.nat(FORMS.length - 1), size: fc.integer({ min: 1, max: 8 }) }),
      {
        minLength: 3,
        maxLength: 6,
      },
    ),
    news: fc.array(fc.option(fc.constantFrom(...NEWS)), { minLength: 24, maxLength: 24 }),
    pager: pagerArbitrary,
  })
  .map(({ planted, cuts, news, pager }) => {
    const entries = planted.map((one, index): Entry => ({
      ...one,
      path: `/art/${one.year}/t${one.year + 1}0117_${4000 + index}.html`,
      day: `${one.year + 1}-01-${String(10 + (index % 20))}`,
      news: news[index] ?? null,
    }));
    const parts: { form: Form; entries: Entry[] }[] = [];
    for (const { form, size } of cuts)
      parts.push({ form: FORMS[form] as Form, entries: entries.splice(0, size) });
    const used = parts.filter((part) => part.entries.length > 0);
    // A part that stands as text in a script is read when the page is.
    const inScripts = ({ form }: { form: Form }) => form === FORMS[6];
    const inOrder = [...used.filter((part) => !inScripts(part)), ...used.filter(inScripts)];
    return {
      address: LIST,
      text: listPage(
        '政府信息公开年报_青石县人民政府',
        used.map((part) => `<div class="part">${part.form.list(part.entries)}</div>`).join('\n') +
          pager.html,
      ),
      reports: inOrder.flatMap((part) => part.entries.map(part.form.reportOf)),
      next: pager.next,
    };
  });
