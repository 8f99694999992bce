import * as unclobbered from '../dom/clobbering';
import { yearIn } from '../read/naming';
import { normalise } from '../template';
import { isGroup, nameIn, organNamed } from './names';
import type { ListPage } from './page';
import { lineOf } from './words';

/** Headings over lists: what of kind, year and organ the links below them don't say. */
export interface HeadingFacts {
  /** Whether what stands below is reports of this kind; null where no heading says what it is. */
  readonly isOfReports: boolean | null;
  readonly organ: string | null;
  readonly year: number | null;
}

const MAX_HEADING_CHARS = 60;
const MAX_SIDEWAYS = 40;
const HEADING_TAGS = /^(?:h[1-6]|caption|legend|dt|th|summary|strong|b)$/;
const HEADING_CLASS = /tit|head|hd\b|name|column|lanmu|lm\b|bt\b|caption|subject/i;

/** Columns of such reports. */
export const REPORT_COLUMN =
  /(?:信息|政务)公开.{0,8}(?:年报|年度报告|年度工作报告|年度总结|报告)|^(?:\d{4}年度?)?(?:工作|公开)?(?:年度报告|年报)(?:公开)?$/;
const REPORT_WORDS =
  /(?:政府|政务)?信息公开|政务公开|公开|工作|年度|报告|年报|总结|历年|往年|本级|[()年的及与和、:·\s>»|｜-]|更多|more/gi;

/** What a heading says, and whether it says anything of the kind. */
export interface Heading {
  readonly saysReports: boolean;
  readonly organ: string | null;
  readonly year: number | null;
  /** Whether it is only a year, a group of organs or an organ, over part of a list. */
  readonly isPart: boolean;
}

/** Years without the days and months that they are part of. */
const DAY_OR_MONTH = /20\d\d[-./年]\d{1,2}(?:[-./月](?:\d{1,2}日?)?)?/g;

/** The only year that a text names; null where it names none or several. */
export function onlyYearIn(text: string): number | null {
  const plain = text.replace(DAY_OR_MONTH, '');
  const printed = new Set(plain.match(/(?<!\d)20\d\d(?!\d)/g));
  return printed.size > 1 ? null : yearIn(plain);
}

/** Reads the text of a heading. */
export function readHeading(printed: string): Heading {
  const text = normalise(printed).replace(/\s*(?:更多|more)?\s*[>»+]*$/i, '');
  const saysReports = REPORT_COLUMN.test(text) && !NOT_OF_REPORTS.test(text);
  const year = onlyYearIn(text);
  const rest = text
    .replace(/20\d\d年?度?/g, '')
    .replace(REPORT_WORDS, '')
    .replace(/\d+/g, '');
  const isGroupOnly = rest === '' || isGroup(rest);
  const organ = isGroupOnly || !text.includes(rest) ? null : organNamed(rest);
  const named = organ ?? nameIn(printed)?.organ ?? null;
  const isPart = isGroupOnly || named !== null;
  return { saysReports, organ: named, year: isPart || saysReports ? year : null, isPart };
}
export const NOT_OF_REPORTS = /指南|目录|制度|要点|方案|申请(?!.*年)|政策|解读|通知/;

/** What the headings over an element say, the nearest first. */
export function headingFacts(
  element: Element,
  page: ListPage,
  holdsLinks: (element: Element) => boolean,
): HeadingFacts {
  let [organ, year]: [string | null, number | null] = [null, null];
  for (let around: Element | null = element; around; around = page.parentOf(around)) {
    for (const text of textsBefore(around, holdsLinks)) {
      const heading = readHeading(text.printed);
      if (!heading.isPart && !heading.saysReports) {
        if (text.isHeading && text.printed.length > 1) return { isOfReports: false, organ, year };
        continue;
      }
      organ ??= heading.organ;
      year ??= heading.year;
      if (heading.saysReports) return { isOfReports: true, organ, year };
    }
    if (page.isRoot(around) && page.parentOf(around) === null) break;
  }
  return { isOfReports: null, organ, year };
}

interface Before {
  readonly printed: string;
  readonly isHeading: boolean;
}

/** Short texts before an element among its siblings, the nearest first. */
function* textsBefore(
  element: Element,
  holdsLinks: (element: Element) => boolean,
): Generator<Before> {
  let node = unclobbered.previousSibling(element);
  for (let step = 0; node && step < MAX_SIDEWAYS; node = unclobbered.previousSibling(node)) {
    const type = unclobbered.nodeType(node);
    if (type === 3) {
      const printed = normalise((node as Text).data);
      if (printed !== '' && printed.length <= MAX_HEADING_CHARS)
        yield { printed, isHeading: false };
      continue;
    }
    if (type !== 1) continue;
    step += 1;
    const before = node as Element;
    if (holdsLinks(before)) continue;
    // A menu is none.
    if (!isHeading(before) && unclobbered.querySelectorAll(before, 'a[href]').length > 1) continue;
    const printed = lineOf(before);
    if (printed !== '' && printed.length <= MAX_HEADING_CHARS)
      yield { printed, isHeading: isHeading(before) };
  }
}

function isHeading(element: Element): boolean {
  if (HEADING_TAGS.test(unclobbered.localName(element))) return true;
  return HEADING_CLASS.test(unclobbered.getAttribute(element, 'class') ?? '');
}
