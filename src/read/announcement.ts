import type { Offered } from '../report';
import { isOutOfSight, Wording } from './text';
import type { Item } from './walk';

/** Ends of addresses of documents, before a query. */
const DOCUMENT = /\.(?:pdf|docx?|wps|ofd|rtf|xlsx?|et|zip|rar)(?:$|[?#&])/i;
const VIEWER = /\.(?:pdf|docx?|wps|ofd)(?:$|[?#&])|viewer|officeapps|pdfjs/i;
/** Words in the link of a report's file, or in its name. */
const REPORT_FILE = /年报|年度报告|附件|下载|信息公开/;
/** A page with more text than this is not an announcement. */
const TEXT_LENGTH = 1500;

/**
 * What a page without the report's text offers in its place.
 *
 * @param items the page in reading order
 * @param title index of the title of the report among them; -1 where only the head of the page has it
 * @returns null where it offers nothing, or says too much to be a mere announcement
 */
export function readOffered(body: Element, items: readonly Item[], title: number): Offered | null {
  const behind = items.slice(title + 1);
  const length = behind.reduce(
    (sum, item) => sum + (item.kind === 'line' ? item.wording.squeezed.length : 0),
    0,
  );
  if (length > TEXT_LENGTH) return null;

  const links = [...body.querySelectorAll('a[href]')].filter(
    (link) => DOCUMENT.test(link.getAttribute('href') ?? '') && !isOutOfSight(link),
  );
  const name = (link: Element) => new Wording(link.textContent.trim()).text;
  const file = links.find((link) => REPORT_FILE.test(name(link)) || DOCUMENT.test(name(link)));
  if (file) return { kind: 'document', name: name(file) };

  const frame = [...body.querySelectorAll('iframe[src], embed[src], object[data]')].find(
    (element) => VIEWER.test(element.getAttribute('src') ?? element.getAttribute('data') ?? ''),
  );
  if (frame) return { kind: 'viewer', name: '' };

  return behind.some((item) => item.kind === 'image') ? { kind: 'pictures', name: '' } : null;
}
