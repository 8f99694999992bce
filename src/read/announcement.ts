import * as unclobbered from '../dom/clobbering';
import type { Offered } from '../report';
import { isOutOfSight, textOf, Wording } from './text';
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

  const links = [...unclobbered.querySelectorAll(body, 'a[href]')].filter(
    (link) => DOCUMENT.test(unclobbered.getAttribute(link, 'href') ?? '') && !isOutOfSight(link),
  );
  const name = (link: Element) => new Wording(textOf(link).trim()).text;
  const file = links.find((link) => REPORT_FILE.test(name(link)) || DOCUMENT.test(name(link)));
  if (file) return { kind: 'document', name: name(file) };

  const frame = [
    ...unclobbered.querySelectorAll(body, 'iframe[src], embed[src], object[data]'),
  ].find((element) =>
    VIEWER.test(
      unclobbered.getAttribute(element, 'src') ?? unclobbered.getAttribute(element, 'data') ?? '',
    ),
  );
  if (frame) return { kind: 'viewer', name: '' };

  return behind.some((item) => item.kind === 'image') ? { kind: 'pictures', name: '' } : null;
}
