import type { Locale } from '../../messages';
import type { Naming } from '../../present';
import type { Anchor } from '../../report';
import {
  amongAlike,
  type AuditResult,
  type Finding,
  identityOfFinding,
  type IgnoredBefore,
  ignoredBeforeEntry,
  ignoredEntry,
  type IgnoredInResult,
  keyOfFinding,
  sameFinding,
  type Severity,
} from '../../result';
import type { CellValue, Evidence } from '../card/types';
import type { OverlayInput } from '../types';
import { explain, type Explained } from './explain';
import { markGroupsOf, marksOf, type Mark, type MarkGroup, type MarkPlace } from './marks';
import { passageOf } from './passage';

/** So many cells stand beside the words that speak of them. */
const MAX_CELLS = 6;

/** Which of how many a finding is. */
export interface Position {
  readonly number: number;
  readonly count: number;
}

/** What an overlay speaks of: an audit, and where its findings stand on the page. */
export class OverlayModel {
  /** Every mark, those of findings that are set aside among them. */
  readonly #marks: readonly Mark[];
  /** What is marked on the page. */
  readonly groups: readonly MarkGroup[];
  /** The findings that nobody has set aside, in reading order. */
  readonly #open: readonly number[];
  readonly result: AuditResult;
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly locale: Locale;
  readonly fold: (text: string) => string;
  readonly #naming: Naming;

  /** @param page the body of the audited page */
  constructor(
    { result, anchors: places, locale, naming, fold = (text) => text }: Omit<OverlayInput, 'look'>,
    page: Element,
  ) {
    this.result = result;
    this.anchors = places;
    this.locale = locale;
    this.fold = fold;
    this.#naming = naming;
    this.#marks = marksOf(result, places, page);
    this.#open = result.findings.flatMap((finding, index) =>
      ignoredEntry(result, finding) ? [] : [index],
    );
    const open = new Set(this.#open);
    this.groups = markGroupsOf(this.#marks.filter(({ finding }) => open.has(finding)));
  }

  /** The findings to step through, in reading order: nobody has set them aside. */
  navigableFindings(severity: Severity | null): readonly number[] {
    if (severity === null) return this.#open;
    return this.#open.filter((index) => this.result.findings[index]?.severity === severity);
  }

  /**
   * The number of a finding, from 1, and how many there are: those that panel and documents give,
   * whatever is shown just now.
   * @returns null for a finding that was set aside
   */
  position(finding: number): Position | null {
    const number = this.#open.indexOf(finding) + 1;
    return number > 0 ? { number, count: this.#open.length } : null;
  }

  /** Where a finding stands, in reading order. */
  placesOf(finding: number): readonly MarkPlace[] {
    return this.#marks.filter((mark) => mark.finding === finding).map(({ place }) => place);
  }

  /** Index of the group that the n-th place of a finding belongs to; -1 where it is not marked. */
  groupOf(finding: number, nth: number): number {
    const place = this.placesOf(finding)[nth];
    const own = this.#marks.find((mark) => mark.finding === finding && mark.place === place);
    return this.groups.findIndex(({ marks }) => marks.some((mark) => mark === own));
  }

  /** The first finding on a group, of one severity only if that is given; undefined for none. */
  firstAt(group: number, severity: Severity | null): number | undefined {
    const { findings } = this.result;
    return this.groups[group]?.marks.find(
      ({ finding }) => severity === null || findings[finding]?.severity === severity,
    )?.finding;
  }

  /** Which of a finding's places lies on a group, from 0. */
  placeIndexAt(finding: number, group: number): number {
    const own = this.groups[group]?.marks.find((mark) => mark.finding === finding);
    return Math.max(0, this.#marks.filter((mark) => mark.finding === finding).indexOf(own as Mark));
  }

  /**
   * A finding of another audit of the page in this one.
   * @returns its index here; null where it is no longer found
   */
  find(before: OverlayModel, finding: Finding | undefined): number | null {
    if (!finding) return null;
    const wanted = identityOfFinding(finding);
    const alike = this.result.findings.flatMap((candidate, index) =>
      sameFinding(identityOfFinding(candidate), wanted) ? [index] : [],
    );
    const { nth } = amongAlike(before.result.findings, finding);
    return alike[nth] ?? alike.at(-1) ?? null;
  }

  /** For a finding that is gone: the one before the next that is still found; null for none. */
  following(before: OverlayModel, index: number): number | null {
    const next = before.result.findings
      .slice(index + 1)
      .map((finding) => this.find(before, finding))
      .find((found) => found !== null);
    const at = (next ?? this.result.findings.length) - 1;
    return at < 0 ? null : at;
  }

  /** See `keyOfFinding`. */
  keyOf(index: number): string {
    const finding = this.result.findings[index];
    return finding ? keyOfFinding(this.result, finding) : '';
  }

  ignored(index: number): IgnoredInResult | null {
    const finding = this.result.findings[index];
    return (finding && ignoredEntry(this.result, finding)) ?? null;
  }

  ignoredBefore(index: number): IgnoredBefore | null {
    const finding = this.result.findings[index];
    return (finding && ignoredBeforeEntry(this.result, finding)) ?? null;
  }

  explain(index: number): Explained {
    return explain(this.result, index, this.locale, this.#naming);
  }

  /** The words and the cells of a finding that holds one against the other; null for others. */
  evidence(index: number): Evidence | null {
    const finding = this.result.findings[index];
    const { report } = this.result;
    const words = finding?.mark === undefined ? undefined : this.anchors.get(finding.mark);
    if (!finding || !report || words?.kind !== 'text') return null;
    const passage = passageOf(words);
    const cells = [...new Set([finding.at, ...finding.fields])].flatMap((field): CellValue[] => {
      const figure = report.figures[field];
      if (figure === undefined) return [];
      const value = report.printed[field] ?? (figure === null ? '' : String(figure));
      const label = (along: 'row' | 'column') =>
        this.#naming.termName(field, along, report.template);
      return [{ field, name: `${label('column')} · ${label('row')}`, value }];
    });
    return passage && cells.length > 0
      ? { passage, at: finding.mark as string, cells: cells.slice(0, MAX_CELLS) }
      : null;
  }
}
