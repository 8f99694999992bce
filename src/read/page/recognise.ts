import type { Figure } from '../../report';
import { wordsOf, type SectionSpec, type Template } from '../../template';
import type { SectionTitle } from '../structure/sections';
import type { TitleParts } from './identity/grammar';
import type { ReportIdentity } from './identity/report-identity';

/** What makes a page a report: the official sections and tables, whatever its title says. */
export interface Contents {
  /** Section titles found, and those in the very words of the format. */
  readonly sections: number;
  readonly official: number;
  /** Statistical tables found. */
  readonly tables: number;
}

/** A report has at least so many of its parts: sections and tables together. */
const PARTS_NEEDED = 3;
const SECTIONS_NEEDED = 5;

export function contentsOf(
  titles: readonly SectionTitle[],
  tables: number,
  specs: readonly SectionSpec[],
): Contents {
  const own = new Map(specs.map(({ key, title }) => [key, wordsOf(title)]));
  const official = titles.filter(({ key, words }) => own.get(key) === words).length;
  return { sections: titles.length, official, tables };
}

/** Whether a page holds what only such a report holds, so that its title need not say it. */
export const isCertain = ({ official, tables }: Contents): boolean =>
  official >= SECTIONS_NEEDED || (tables >= 2 && official >= PARTS_NEEDED) || tables === 3;

/** Titles of what is about such reports, or asks for them, and prints their parts. */
const ASKS = /通知|模板|模版|样本|样表|范本|范文|填报|填写|编制|解读|图解|征求意见/;

/** Whether a title, beside the organ that it names, says that the page only speaks of reports. */
const asksForReports = ({ text, organ }: TitleParts): boolean =>
  ASKS.test(text.replace(organ ?? '\n', ''));

/** Titles of notices that lay the form down; a site's column 「通知公告」 in a title is none. */
const NOTICE = /关于.*(?:通知|函)|报告格式/;
/** Names that a form leaves to be filled in. */
const OF_FORM = /[xX×*＊某]{2}/;

/**
 * Whether a page is a report by its parts, before its tables are read.
 * @param subject read with what `isCertain` says
 */
export function mayHoldReport(contents: Contents, { parts }: ReportIdentity): boolean {
  const { sections, tables } = contents;
  if (sections + tables < PARTS_NEEDED) return false;
  if (isCertain(contents) && tables >= 2) return true;
  if (!parts || parts.isOfSchoolYear) return false;
  if (isCertain(contents)) return !asksForReports(parts);
  return parts.isRegular && parts.isPlain && (tables > 0 || sections >= SECTIONS_NEEDED);
}

/**
 * Whether what was read is a report rather than the form itself, as the notice that lays it down
 * prints it.
 * @param pageTitle what the page calls itself
 */
export function isFilledIn(
  contents: Contents,
  reportIdentity: ReportIdentity,
  template: Template | null,
  figures: Readonly<Record<string, Figure>>,
  pageTitle: string,
): boolean {
  const { parts, issuer, year } = reportIdentity;
  const hasFigures = Object.values(figures).some(({ state }) => state === 'number');
  if (hasFigures || contents.tables === 0 || template === null) return true;
  if (issuer === null || year === null || parts === null) return false;
  return !NOTICE.test(pageTitle) && !OF_FORM.test(issuer.value) && !asksForReports(parts);
}
