import { oldestFirst } from '../base/oldest-first';
import { reportKeyOf, type ReportKey } from './ignoring';
import type { OwnFinding, OwnStanding, OwnTarget } from './own-finding';
import type { AuditResult, Finding } from './result';
import type { ForeignRuleId } from './rule-ids';
import { siteOfAddress } from './site';

/** A person's own findings among those of the rules. Needs no schema: pages carry none. */

/** More than this is not taken of what a person writes. */
export const MAX_OWN_CHARS = 1000;
/** A person chooses words to object to, and no whole sections. */
export const MAX_CHOSEN_CHARS = 600;

/** What stands in place of a rule's id: no rule has found it. */
export const OWN_RULE = 'own-finding' as ForeignRuleId;

export const isOwn = ({ rule }: Pick<Finding, 'rule'>): boolean => rule === OWN_RULE;

/** What is said around the words of the person. */
export interface OwnWords {
  readonly title: string;
  /** That something else stands there now, or that it isn't there any more; `was`: what stood there. */
  readonly changed: (words: string, was: string) => string;
  readonly missing: (words: string, was: string) => string;
}

/** The name of the place on the page where a finding of a person's own was found by its words. */
export const markOfOwn = ({ id }: Pick<OwnFinding, 'id'>): string => `own.${id}`;

/** The place that it is listed at: the cell, the row, the section, or the report as a whole. */
export const placeOfTarget = ({ place, section }: OwnTarget): string =>
  place ?? (section === undefined ? 'report' : `section.${section}`);

function messageOf(
  { words, target }: OwnFinding,
  standing: OwnStanding,
  { changed, missing }: OwnWords,
): string {
  const was = target.quote.exact;
  if (standing === 'found') return words;
  return standing === 'changed' ? changed(words, was) : missing(words, was);
}

/**
 * A person's own finding as one of a result.
 * @param standing what became of what it objects to
 * @param now what stands there now
 * @param words in the language of whoever reads
 */
export function findingOfOwn(
  own: OwnFinding,
  standing: OwnStanding,
  now: string,
  words: OwnWords,
): Finding {
  const { id, severity, target, madeOn } = own;
  const { kind, place } = target;
  return {
    rule: OWN_RULE,
    severity,
    at: placeOfTarget(target),
    fields: kind === 'cell' && place !== undefined ? [place] : [],
    // A row is known by its name, and its entries are nothing to quote.
    ...(now === '' || (kind === 'row' && place !== undefined) ? {} : { actual: now }),
    basis: '',
    ...(place === undefined ? { mark: markOfOwn(own) } : {}),
    data: { own: { id, madeOn, standing } },
    stored: { title: words.title, message: messageOf(own, standing, words), advice: '' },
  };
}

/** A result with the findings of the rules alone: what the archive and its rechecks know of. */
export const withoutOwn = (result: AuditResult): AuditResult =>
  result.findings.some(isOwn)
    ? { ...result, findings: result.findings.filter((finding) => !isOwn(finding)) }
    : result;

/** The findings of a person's own that belong to a report, on one site, the oldest first. */
export const ownOfReport = (
  kept: readonly OwnFinding[],
  report: ReportKey,
  site: string,
): readonly OwnFinding[] =>
  oldestFirst(
    kept.filter(
      (own) => own.organ === report.organ && own.year === report.year && own.site === site,
    ),
    ({ madeOn }) => madeOn,
  );

/** What a person writes into the form. */
export type OwnInput = Pick<OwnFinding, 'severity' | 'words' | 'target'>;

/**
 * What is kept of what a person objects to in a report.
 * @param id tells it from all others
 * @returns null where the page holds no report
 */
export function makeOwn(
  result: AuditResult,
  { severity, words, target }: OwnInput,
  { id, now }: { readonly id: string; readonly now: Date },
): OwnFinding | null {
  const report = reportKeyOf(result);
  const on = now.toISOString();
  return (
    report && {
      ...{
        version: 1,
        id,
        site: siteOfAddress(result.page.url),
        ...report,
        target,
        severity,
        words,
      },
      ...{ madeOn: on, changedOn: on, url: result.page.url },
    }
  );
}

/** Of several that are kept under one id, the one that was changed last; each in its first place. */
export function distinctOwn(kept: readonly OwnFinding[]): readonly OwnFinding[] {
  const byId = new Map<string, OwnFinding>();
  for (const own of kept) {
    const known = byId.get(own.id);
    if (!known || own.changedOn >= known.changedOn) byId.set(own.id, own);
  }
  return [...byId.values()];
}
