/**
 * Pages that mean harm, or are past all measure, made from a report. Each says in its name what is
 * done to it.
 */

export interface HostilePage {
  readonly html: string;
  /** Whether more is on it than an audit goes through. */
  readonly isTooLarge: boolean;
  /** Whether it says the same as the report it is made from. */
  readonly isSame: boolean;
}

/** A page that says the same as its report. */
const same = (html: string): HostilePage => ({ html, isTooLarge: false, isSame: true });
/** A page that says more. */
const more = (html: string): HostilePage => ({ html, isTooLarge: false, isSame: false });
/** A page that says too much. */
const tooLarge = (html: string): HostilePage => ({ html, isTooLarge: true, isSame: false });

const atEnd = (report: string, addition: string): string =>
  report.replace(/<\/body>/i, `${addition}</body>`);
const atStart = (report: string, addition: string): string =>
  report.replace(/<body[^>]*>/i, (body) => body + addition);
const inHead = (report: string, addition: string): string =>
  report.replace(/<head[^>]*>/i, (head) => head + addition);

/** In the last section of the report, behind its first paragraph. */
const inReport = (report: string, addition: string): string => {
  const title = report.lastIndexOf('其他需要报告的事项</');
  const at = report.indexOf('</p>', report.indexOf('<p', title)) + '</p>'.length;
  return report.slice(0, at) + addition + report.slice(at);
};

/** Everything that a form may hide of itself behind the names of its fields. */
const NAMES =
  'tagName localName nodeType nodeName firstChild firstElementChild lastChild nextSibling previousSibling ' +
  'nextElementSibling parentNode parentElement children childNodes textContent attributes hasAttribute ' +
  'hasAttributes getAttribute querySelector querySelectorAll closest contains matches isConnected ' +
  'ownerDocument getBoundingClientRect getClientRects compareDocumentPosition cloneNode';
const fields = NAMES.split(' ')
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('');

const script = (code: string): string => `<script>${code}</script>`;

const GETTERS = script(`
  for (const name of ['body', 'title', 'documentElement', 'head', 'querySelector', 'createElement', 'URL'])
    Object.defineProperty(document, name, { get() { throw new Error('hostile'); } });
`);
const GLOBALS = script(`
  const evil = () => { throw new Error('hostile'); };
  for (const [owner, names] of [
    [Array.prototype, ['map', 'filter', 'push', 'flatMap', 'forEach', 'find']],
    [String.prototype, ['replace', 'normalize', 'trim', 'slice']],
    [Node.prototype, ['appendChild', 'contains', 'insertBefore']],
    [Element.prototype, ['getAttribute', 'querySelector', 'attachShadow', 'append', 'getBoundingClientRect']],
    [RegExp.prototype, ['exec', 'test']],
  ]) for (const name of names) Object.defineProperty(owner, name, { value: evil });
  window.MutationObserver = window.requestAnimationFrame = window.ResizeObserver = evil;
  window.Map = window.Set = window.JSON = window.Promise = undefined;
`);
/** For a while rows leave and come back, all the time while the page is read. */
const RESTLESS = script(`
  addEventListener('DOMContentLoaded', () => {
    let left = 300;
    const turn = () => {
      const rows = [...document.querySelectorAll('tr')];
      const row = rows[(left * 7) % rows.length];
      const marker = document.createComment('');
      row.replaceWith(marker);
      setTimeout(() => {
        marker.replaceWith(row);
        left -= 1;
        if (left > 0) setTimeout(turn);
      });
    };
    turn();
  });
`);
/** Takes away whatever is put beside the body, again and again. */
const GREEDY = script(`
  setInterval(() => document.querySelector('[data-gov-report-audit]')?.remove(), 20);
`);
const COVER =
  '<div style="position: fixed; inset: 0; z-index: 2147483647; background: white"></div>';
const THROWING = script(`
  customElements.define('x-hostile', class extends HTMLElement {
    constructor() { super(); setTimeout(() => this.remove()); }
    connectedCallback() { throw new Error('hostile'); }
    disconnectedCallback() { throw new Error('hostile'); }
    attributeChangedCallback() { throw new Error('hostile'); }
    static observedAttributes = ['hidden', 'style', 'class'];
  });
`);

const TRAPS = [
  '收到政府信息公开申请' + '共计'.repeat(55) + 'x12件。',
  '收到' + '数量'.repeat(55) + 'x12件。',
  '12件' + '另有'.repeat(50) + 'x3件结转下年度。',
  '12件' + '因'.repeat(110) + 'x。',
  '未' + '公民、法人和其他组织提交的'.repeat(20) + 'x申请。',
  '较上年' + '与上年同期相比'.repeat(30) + 'x增长3%。',
  '✕'.repeat(15_000),
  '年' + ' '.repeat(15_000),
  '('.repeat(15_000),
  '不予公开'.repeat(4_500),
  '9'.repeat(15_000),
  '〔'.repeat(290) + '收到申请1件',
];

/**
 * @param report the page to spoil: a report with findings
 * @returns hostile pages by the path that they are served at
 */
export function hostilePages(report: string): Readonly<Record<string, HostilePage>> {
  const rows = (count: number) =>
    `<table>${'<tr><td>某个项目</td><td>12</td><td>0</td></tr>'.repeat(count)}</table>`;
  const title =
    '<p>三、收到和处理政府信息公开申请情况</p><p>四、政府信息公开行政复议、行政诉讼情况</p>';
  return {
    '/hundred-thousand-rows.html': more(inReport(report, rows(100_000))),
    // More of them than the table that they are put into can have.
    '/rows-in-the-table.html': tooLarge(
      report.replace(
        /(规范性文件[^]*?)(<\/tr>)/,
        (_, before: string, end: string) =>
          before + end + '<tr><td>行政许可</td><td>1</td></tr>'.repeat(3_000),
      ),
    ),
    '/five-hundred-tables-deep.html': more(
      inReport(report, '<table><tr><td>'.repeat(500) + '0' + '</td></tr></table>'.repeat(500)),
    ),
    '/report-in-five-hundred-tables.html': more(
      atEnd(atStart(report, '<table><tr><td>'.repeat(500)), '</td></tr></table>'.repeat(500)),
    ),
    '/twenty-megabytes-in-a-line.html': tooLarge(
      inReport(report, `<p>${'回应关切，解读政策。'.repeat(700_000)}</p>`),
    ),
    '/twenty-megabytes-in-lines.html': tooLarge(
      inReport(report, `<p>${'回应关切，解读政策。'.repeat(40)}</p>`.repeat(17_000)),
    ),
    '/look-alike-titles.html': tooLarge(inReport(report, title.repeat(3_000))),
    '/traps.html': more(inReport(report, TRAPS.map((trap) => `<p>${trap}</p>`).join(''))),
    '/clobbered-form.html': same(atEnd(atStart(report, `<form>${fields}`), `</form>`)),
    '/clobbered-document.html': same(
      atStart(
        report,
        'title body head documentElement URL querySelector querySelectorAll createElement createTreeWalker baseURI'
          .split(' ')
          .map((name) => `<img name="${name}" alt="">`)
          .join(''),
      ),
    ),
    '/restless.html': same(inHead(report, RESTLESS)),
    '/greedy.html': same(atEnd(report, GREEDY)),
    '/covered.html': same(atEnd(report, COVER)),
    '/throwing-getters.html': same(inHead(report, GETTERS)),
    '/overwritten-globals.html': same(inHead(report, GLOBALS)),
    '/throwing-elements.html': same(
      inHead(report, THROWING).replace(/<td[^>]*>/gi, '$&<x-hostile hidden></x-hostile>'),
    ),
    '/three-hundred-frames.html': same(
      atEnd(report, '<iframe srcdoc="<p>x</p>" width="9" height="9"></iframe>'.repeat(300)),
    ),
  };
}

/** A report that writes another page over itself once it has been shown for a moment. */
export const writtenOver = (report: string, other: string): string =>
  atEnd(
    report,
    script(`
      addEventListener('load', () => setTimeout(() => {
        document.open();
        document.write(${JSON.stringify(other).replaceAll('<', '\\u003c')});
        document.close();
      }, 500));
    `),
  );
