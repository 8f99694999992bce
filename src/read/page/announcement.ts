import type { Resumable } from '../../base/resumable';
import type { PageReading } from '../../report';
import { Limits } from '../limits';
import { printed } from '../located';
import { requiredTemplate } from '../match/choose-template';
import { readStatements } from '../prose/statements';
import { readSections } from '../structure/section-readings';
import { collectRows } from '../tables/collect';
import { withoutTables } from '../tables/read-tables';
import { readPublishedOn, type Signature } from './dates';
import type { TitleParts } from './identity/grammar';
import { isOfOwnForm } from './identity/own-form';
import { isInOnePlace, readIdentity, type IdentitySource } from './identity/report-identity';
import type { ReadOffered } from './offered';
import { lastItemOf, rankPlaces } from './reading-order';

/**
 * A page that announces a report, by title, organ and year, and offers its text elsewhere: as a file,
 * in a viewer, or as pictures.
 */
export function* readAnnouncement(
  document: Document,
  source: Omit<IdentitySource, 'signature' | 'isCertain'>,
  readOffered: ReadOffered,
): Resumable<PageReading | null> {
  const { head, items, url } = source;
  const reportIdentity = readIdentity({ ...source, titles: [], signature: null, isCertain: false });
  const { title, year, parts } = reportIdentity;
  if (!title || !year || !parts || !isInOnePlace(title) || !announces(parts)) return null;
  const position = lastItemOf(items, title.place);
  const offered = readOffered(document.body, items, position, parts, url);
  if (!offered) return null;
  const sections = readSections(items, [], 0, NO_SIGNATURE);
  const publishedOn = yield* readPublishedOn(head, items, () => false, position, items.length);
  const rows = yield* collectRows(items, [], 0);
  const stated = yield* readStatements({
    ...{ head, items, rows, reportIdentity },
    ...{ titles: [], end: 0, signed: null, limits: new Limits() },
  });
  const anchors = new Map(title.place ? [['report', title.place]] : []);
  const report = {
    url,
    pageTitle: head.title,
    title: printed(title),
    year: printed(year),
    issuer: printed(reportIdentity.issuer),
    publishedOn: printed(publishedOn),
    signedOn: null,
    template: null,
    requiredTemplate: requiredTemplate(year.value),
    sections: sections.readings,
    tables: withoutTables('absent'),
    figures: {},
    claims: [],
    statements: stated.statements,
    offered,
    isWhole: true,
    places: rankPlaces(anchors),
  };
  return { report, anchors };
}

const NO_SIGNATURE: Signature = { organ: null, date: null, first: -1, last: -1 };

/**
 * Whether a title by itself makes a page that of a report: organ, year and kind, nothing about one,
 * and nothing done with it. Schools and companies have forms of their own beside the government's.
 */
function announces({ organ, year, kind, isRegular, isPlain, isOfSchoolYear }: TitleParts): boolean {
  if (!isPlain || isOfSchoolYear || organ === null || year === null) return false;
  if (!isRegular && !isMisspelt(kind)) return false;
  if (!kind.includes('信息')) return !isRegular;
  return !isOfOwnForm(organ, kind);
}

/** Whether the regular kind has a letter lost, doubled or out of place; other papers have other words. */
const isMisspelt = (kind: string): boolean =>
  /^[政府信息公开工作年度报告]{10,14}$/.test(kind) && /信息公开.*(?:年度{0,2}|开工作)报/.test(kind);
