import { withOwnFindings } from '../../anchor/own';
import { quotingSteps } from '../../anchor/quoted';
import { againstPrevious, type Audited } from '../../audit';
import { inSlices } from '../../base/time-slicer';
import { summaryOf, type NewRow, type Read, type Via } from '../../batch';
import {
  keepInArchive,
  previousInArchive,
  readKeeping,
  tellingLater,
  type Keeping,
} from '../../extension/storage/archiving';
import { atHand, type AtHand } from '../../extension/storage/storage';
import {
  loadUserSettings,
  localeOf,
  type UserSettings,
} from '../../extension/storage/user-settings';
import { findListedReports } from '../../links';
import { ownWords } from '../../messages/own';
import {
  keptAddress,
  ownOfReport,
  reportKeyOf,
  siteOfAddress,
  withIgnored,
  type AuditResult,
} from '../../result';
import { auditDocument, mayBeFilled, parsePage } from '../shared/audit-document';
import { rowsOf } from '../shared/listed-rows';

/** Audits a page as text just as one that is open is audited: the same findings for the same page. */

/** With last year's report where it is in the archive, as on a page. */
async function auditedWithPrevious(
  document: Document,
  url: string,
  { rules: settings }: UserSettings,
): Promise<Audited> {
  const alone = await auditDocument(document, { url, settings });
  const key = reportKeyOf(alone.result);
  const { previous } = key ? await previousInArchive(key) : { previous: null };
  if (!previous || !alone.report) return alone;
  const both = againstPrevious(previous).addTo(alone.result, alone.report, settings);
  return { ...alone, result: await inSlices(both) };
}

/** With the findings that the person has added to the report on its site, as on a page. */
function withAdded(
  document: Document,
  seen: Pick<Audited, 'result' | 'anchors'>,
  { own: all, preferences }: UserSettings,
) {
  const key = reportKeyOf(seen.result);
  const own = key ? ownOfReport(all, key, siteOfAddress(seen.result.page.url)) : [];
  return withOwnFindings(document.body, seen, own, ownWords(localeOf(preferences)));
}

/** What a page lists, as rows. */
function listedIn(
  document: Document,
  { url: address, isListed }: Pick<PageSource, 'url' | 'isListed'>,
): readonly NewRow[] {
  const { reports, next } = findListedReports(document, { address });
  // A link to one report may stand on any page: it counts on pages that the person has named.
  if (reports.length < (isListed ? 2 : 1) && next.length === 0) return [];
  return [...rowsOf(reports), ...next.map((url) => ({ url }))];
}

/** What came of a page, and whether a tab may show more of it. */
export interface PageRead extends Read {
  readonly mayBeFilled: boolean;
}

export const auditedRead = (result: AuditResult, via: Via): Read => ({
  outcome: {
    kind: 'audited',
    via,
    summary: summaryOf(result),
    organ: result.report?.issuer ?? null,
    year: result.report?.year ?? null,
  },
  result,
});

/** Where a page came from. */
export interface PageSource {
  readonly url: string;
  readonly via: Via;
  /** Tells this reading from others, see `NewAudit`; null where it is not to be kept. */
  readonly visit: string | null;
  /** Whether a list has led to it, and not the person. */
  readonly isListed: boolean;
}

/** What an audit depends on besides the page and the archive. */
export interface Wishes {
  readonly settings: UserSettings;
  readonly keeping: Keeping;
}
/** As the person wants it, at hand for page after page. */
export function wishesAtHand(): AtHand<Wishes> {
  const onNew = tellingLater();
  return atHand(async () => {
    const [settings, keeping] = await Promise.all([loadUserSettings(), readKeeping()]);
    return { settings, keeping: { ...keeping, onNew } };
  });
}

/**
 * Audits the markup of a page, without running or loading anything of it.
 * @throws what a broken page makes the audit throw
 */
export async function auditText(
  html: string,
  source: PageSource,
  { settings, keeping }: Wishes,
): Promise<PageRead> {
  const { url, via, visit } = source;
  const document = parsePage(html);
  const address = keptAddress(url);
  const { result, report, anchors } = await auditedWithPrevious(document, address, settings);
  if (!result.isReport) {
    const listed = via === 'file' ? [] : listedIn(document, source);
    if (listed.length > 0)
      return {
        outcome: { kind: 'unread', reason: 'list', status: null, retryAfterMs: null },
        listed,
        mayBeFilled: false,
      };
    return { ...auditedRead(result, via), mayBeFilled: mayBeFilled(document) };
  }
  if (report && visit !== null)
    await keepInArchive({ result, report, visit }, { url: address, isPrivate: false }, keeping);
  const told = await inSlices(quotingSteps(withAdded(document, { result, anchors }, settings)));
  return { ...auditedRead(withIgnored(told, settings.ignored), via), mayBeFilled: false };
}
