import * as unclobbered from '../../dom/clobbering';
import type { Offered } from '../../report';
import { textOf } from '../../dom/text';
import { isOutOfSight } from '../../dom/visibility';
import { NormalizedText } from '../text';
import {
  absolute,
  documentIn,
  documentInScript,
  fileFormat,
  MAX_SCRIPT_CHARS,
  NAMED_FILE,
  SERVES_FILE,
} from './file-address';
import { parseTitle, type TitleParts } from './identity/grammar';
import { organOfLine } from './identity/name-line';
import type { Item } from './walk';

const VIEWER = /\.(?:pdf|docx?|wps|ofd)(?:$|[?#&])|viewer|officeapps|pdfjs/i;
/** Words in the link of a report's file, or in its name. */
const REPORT_FILE =
  /年报|年度报告|附件|下载|信息公开|全文|正文|原文|查看|阅读|打开|预览|点我|点此|此处|这里|链接|PDF|Word|OFD|WPS|版$|^$/i;
/** Files that lie beside a report on such pages. */
const OTHER_FILE =
  /申请表|申请书|指南|目录|流程|模板|样表|格式|通知|办法|规定|制度|条例|标准|清单|阅读器|客户端|浏览器|软件|插件|解读|图解/;
/** Words that send a reader to an attachment. */
const SENT_TO_FILE = /附件|附:|全文下载|点击(?:此处)?(?:查看|下载|阅读)|下载(?:查看|全文)/;
/** A page with more text than this is not an announcement. */
const MAX_TEXT_CHARS = 1500;
/** Pictures of pages are wider. */
const MIN_PAGE_PX = 300;
const NO_PAGE = /qr|ewm|erwei|logo|icon|banner|wechat|weixin|beian|jubao|dzjg|conac/i;
const MAX_LINKS = 3000;
/** More than a result keeps of a name, so that it is seen to have been cut. */
const MAX_NAME_CHARS = 1000;

/** See `readOffered`. Pages without a report's text are few: where bytes count, it comes when it is needed. */
export type ReadOffered = typeof readOffered;

/**
 * What a page without the report's text offers in its place.
 *
 * @param items the page in reading order
 * @param position index of the title of the report among them; -1 where only the head of the page
 *   has it
 * @param title the title; a file that is named as another report is none of it
 * @param url of the page
 * @returns null where it offers nothing, or says too much to be a mere announcement, or lists several
 *   reports
 */
export function readOffered(
  body: Element,
  items: readonly Item[],
  position: number,
  title: TitleParts,
  url: string,
): Offered | null {
  const behind = items.slice(position + 1);
  const lines = behind.flatMap((item) =>
    item.kind === 'line' ? [item.normalized.withoutSpaces] : [],
  );
  if (lines.reduce((sum, { length }) => sum + length, 0) > MAX_TEXT_CHARS) return null;

  const links = linksOf(body);
  const others = links.filter(({ report }) => report !== null && isOther(report, title));
  const files = links.filter(
    ({ isFile, report }) => isFile && !(report !== null && isOther(report, title)),
  );
  // Related pages may be linked beside a file, but not the files of others.
  if (others.some(({ isFile }) => isFile) || isOfMany(files, title)) return null;
  const file =
    files.find(({ report }) => report !== null) ??
    files.find(({ name }) => isReportFile(name)) ??
    null;
  if (file) {
    const address = file.address ?? file.href;
    return { kind: 'document', name: file.name, ...located(address, url, file.name) };
  }
  const viewer = viewerIn(body);
  if (viewer !== null) return { kind: 'viewer', name: '', ...located(viewer, url) };
  if (others.length > 0) return null;
  if (behind.some((item) => item.kind === 'image' && isPageSized(item.element)))
    return { kind: 'pictures', name: '', href: null, format: null };
  return lines.some((line) => SENT_TO_FILE.test(line))
    ? { kind: 'document', name: '', href: null, format: null }
    : null;
}

interface FileLink {
  readonly element: Element;
  /** The words of the link. */
  readonly name: string;
  readonly href: string | null;
  /** Of the document it leads to, in `href` or in what runs at a click; null where none shows. */
  readonly address: string | null;
  readonly isFile: boolean;
  /** The report that the link names. */
  readonly report: TitleParts | null;
}

const DATA_ATTRIBUTES = ['data-url', 'data-href', 'data-src', 'data-file', 'data-pdf'];
const ADDRESS_ATTRIBUTES = ['href', 'onclick', ...DATA_ATTRIBUTES];
const LINKS = ['a', '[onclick]', ...DATA_ATTRIBUTES.map((name) => `[${name}]`)].join(', ');

function linksOf(body: Element): FileLink[] {
  const found: FileLink[] = [];
  const elements = unclobbered.querySelectorAll(body, LINKS);
  for (let at = 0; at < Math.min(elements.length, MAX_LINKS); at += 1) {
    const element = elements[at] as Element;
    const link = isOutOfSight(element) ? null : linkOf(element);
    if (link) found.push(link);
  }
  return found;
}

/** What an element leads to, if that is a file or a report. */
function linkOf(element: Element): FileLink | null {
  const name = new NormalizedText(textOf(element).trim().slice(0, MAX_NAME_CHARS)).text;
  const attributes = ADDRESS_ATTRIBUTES.map((attribute) =>
    unclobbered.getAttribute(element, attribute),
  ).filter((value) => value !== null);
  const address = attributes.map(documentIn).find((value) => value !== null) ?? null;
  const parts = parseTitle(name.replace(NAMED_FILE, ''));
  const isReport = parts?.isRegular && (parts.organ !== null || parts.year !== null);
  const href = attributes[0] ?? null;
  const isServed =
    isReport === true &&
    (unclobbered.hasAttribute(element, 'download') || SERVES_FILE.test(href ?? ''));
  const isFile = address !== null || isServed || NAMED_FILE.test(name);
  if (!isFile && !isReport) return null;
  return { element, name, href, address, isFile, report: isReport ? parts : null };
}

const MAX_ROW_CHARS = 120;
/** Names of files that hold the reports of many organs. */
const MANY = /^(?:各|其[他它]|[所下]属).*(?:年报|报告)/;
/** A year and the ending of a file's name, behind or before an organ's. */
const BESIDE_ORGAN = new RegExp(`${NAMED_FILE.source}|20\\d\\d年?度?`, 'gi');

/** Whether files are those of many organs, by their names or by what stands beside them in their rows. */
function isOfMany(files: readonly FileLink[], title: TitleParts): boolean {
  const organs = new Set<string>();
  for (const { name, element } of files) {
    if (MANY.test(name)) return true;
    const row = unclobbered.closest(element, 'li, tr');
    const words = row ? textOf(row) : '';
    // A row of the page's layout holds much else.
    const beside = words.length > MAX_ROW_CHARS ? '' : words.replace(name, '');
    for (const text of [name, ...beside.split(/\s+/)]) {
      const organ = organOfLine(text.replace(BESIDE_ORGAN, ''));
      if (organ !== null && organ !== title.organ) organs.add(organ);
    }
  }
  return organs.size > 1;
}

/** Whether a link names the report of another organ. */
const isOther = (report: TitleParts, title: TitleParts): boolean => {
  if (report.organ === null || title.organ === null) return false;
  return !title.organ.endsWith(report.organ) && !report.organ.endsWith(title.organ);
};

const isReportFile = (name: string): boolean =>
  !OTHER_FILE.test(name) && (REPORT_FILE.test(name) || NAMED_FILE.test(name));

/** The address of what a page shows a document in; empty where only that it does is known. */
function viewerIn(body: Element): string | null {
  const frames = unclobbered.querySelectorAll(body, 'iframe, embed, object');
  for (let at = 0; at < Math.min(frames.length, MAX_LINKS); at += 1) {
    const frame = frames[at] as Element;
    const address =
      unclobbered.getAttribute(frame, 'src') ?? unclobbered.getAttribute(frame, 'data') ?? '';
    if (VIEWER.test(address)) return address;
  }
  const scripts = unclobbered.getElementsByTagName(body, 'script');
  for (let at = 0; at < Math.min(scripts.length, MAX_LINKS); at += 1) {
    const code = textOf(scripts[at] as Element).slice(0, MAX_SCRIPT_CHARS);
    if (!/embed|viewer|open|pdf/i.test(code)) continue;
    const address = documentInScript(code);
    if (address !== null) return address;
  }
  return null;
}

/** Whether a picture may show a page of a document: not a code to scan, an emblem or a banner. */
function isPageSized(picture: Element): boolean {
  const width = Number.parseInt(unclobbered.getAttribute(picture, 'width') ?? '', 10);
  return !(width < MIN_PAGE_PX) && !NO_PAGE.test(unclobbered.getAttribute(picture, 'src') ?? '');
}

/** Where a file is, and of which kind it is. */
const located = (
  address: string | null,
  base: string,
  name = '',
): Pick<Offered, 'href' | 'format'> => ({
  href: address === null ? null : absolute(address, base),
  format: fileFormat(address ?? '', name),
});
