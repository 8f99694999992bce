import { nthPart, placesAbove } from '../../anchor/reading-order';
import * as unclobbered from '../../dom/clobbering';
import type { Anchor } from '../../report';
import {
  isOwn,
  type AnyRuleId,
  type AuditResult,
  type Finding,
  type RuleId,
  type Severity,
} from '../../result';

/** What a mark lies on, and thereby how it is drawn. */
export interface MarkPlace extends Anchor {
  /** For gaps: a missing column is a line from top to bottom, everything else one across. */
  readonly vertical?: boolean;
}

/** One mark of one finding. A finding on cells apart from each other has several. */
export interface Mark {
  /** Index of the finding in `AuditResult.findings`. */
  readonly finding: number;
  readonly rule: AnyRuleId;
  readonly at: string;
  readonly severity: Severity;
  readonly place: MarkPlace;
}

/** All marks on one and the same place: they share an outline and a badge. */
export interface MarkGroup {
  readonly place: MarkPlace;
  /** In reading order; the first of the worst severity gives the outline its shape and colour. */
  readonly marks: readonly Mark[];
  readonly severity: Severity;
  /** Whether a person has added all of them: they look otherwise. */
  readonly isOwn: boolean;
}

/** Rules whose finding names a table and lists the cells meant. */
const RULES_ON_CELLS: ReadonlySet<AnyRuleId> = new Set([
  'cell-empty',
  'cell-not-number',
  'cell-remark',
]);
/** So many elements of a place are watched and measured; a page may put hundreds into each of a thousand rows. */
const MAX_ELEMENTS = 32;
const RULE_ON_LABEL: RuleId = 'label-deviation';
const WEIGHT: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** The worse of two severities. */
export const worse = (a: Severity, b: Severity): Severity => (WEIGHT[b] > WEIGHT[a] ? b : a);

/**
 * Cells joined into runs: neighbours in one table row make one run, so that a row of blanks gets one
 * mark and not seven.
 * @param cells table cells in any order; a cell given twice counts once
 * @returns runs in the order of their first cell, each from left to right
 */
export function cellRuns(cells: readonly Element[]): readonly (readonly Element[])[] {
  const wanted = new Set(cells);
  const runs: Element[][] = [];
  const placed = new Set<Element>();
  for (const cell of wanted) {
    if (placed.has(cell)) continue;
    const before = unclobbered.previousElementSibling;
    let first = cell;
    for (let next = before(first); next && wanted.has(next); next = before(next)) first = next;
    const run: Element[] = [];
    for (
      let next: Element | null = first;
      next && wanted.has(next);
      next = unclobbered.nextElementSibling(next)
    ) {
      run.push(next);
      placed.add(next);
    }
    runs.push(run);
  }
  return runs;
}

/** The place of a finding; what stands nearest to it where it has none of its own. */
function placeOf(finding: Finding, places: ReadonlyMap<string, Anchor>): MarkPlace | null {
  const names = [...(finding.mark === undefined ? [] : [finding.mark]), ...placesAbove(finding.at)];
  for (const name of names) {
    const place = places.get(name);
    if (!place) continue;
    if (finding.rule === RULE_ON_LABEL && name === finding.at && place.label)
      return { kind: 'cell', elements: [place.label] };
    if (place.kind === 'gap' && finding.at.includes('.*.')) return { ...place, vertical: true };
    return place;
  }
  return null;
}

/** The parts of a place that has no place of its own but theirs. */
function partsOf(at: string, places: ReadonlyMap<string, Anchor>): readonly MarkPlace[] {
  const parts: MarkPlace[] = [];
  for (
    let part = places.get(nthPart(at, 1));
    part;
    part = places.get(nthPart(at, parts.length + 1))
  )
    parts.push(part);
  return parts;
}

function placesOf(
  finding: Finding,
  places: ReadonlyMap<string, Anchor>,
  page: Element,
): readonly MarkPlace[] {
  if (RULES_ON_CELLS.has(finding.rule)) {
    const cells = finding.fields.flatMap((field) => places.get(field)?.elements ?? []);
    const runs = cellRuns(cells);
    if (runs.length > 0) return runs.map((elements) => ({ kind: 'cell', elements }));
  }
  const parts = partsOf(finding.at, places);
  if (parts.length > 0) return parts;
  const place = placeOf(finding, places);
  if (!place) return [{ kind: 'gap', elements: [page], side: 'before' }];
  // Words that contradict a cell: both are marked, since either may be the wrong one.
  const cell = place.kind === 'text' ? places.get(finding.at) : undefined;
  return cell?.kind === 'cell' ? [place, cell] : [place];
}

/**
 * A place by the first and the last of its elements, where it has very many: what lies around these is
 * the same. Rows and columns of the templates have up to 27.
 */
function bounded(place: MarkPlace): MarkPlace {
  const { elements } = place;
  if (elements.length <= MAX_ELEMENTS) return place;
  const half = MAX_ELEMENTS / 2;
  return { ...place, elements: [...elements.slice(0, half), ...elements.slice(-half)] };
}

/**
 * The marks of an audit.
 * @param result the audit; its findings are in reading order
 * @param places where everything stands on the page, by place name
 * @param page element that stands for the page as a whole, for findings without any place
 * @returns at least one mark for every finding, in reading order
 */
export function marksOf(
  result: AuditResult,
  places: ReadonlyMap<string, Anchor>,
  page: Element,
): readonly Mark[] {
  return result.findings.flatMap((finding, index) =>
    placesOf(finding, places, page).map((place) => ({
      finding: index,
      rule: finding.rule,
      at: finding.at,
      severity: finding.severity,
      place: bounded(place),
    })),
  );
}

/**
 * Marks gathered by the place they lie on.
 * @returns groups in the order of their first mark; every mark is in exactly one
 */
export function markGroupsOf(marks: readonly Mark[]): readonly MarkGroup[] {
  const ids = new Map<Node, number>();
  const id = (node: Node): number => {
    const known = ids.get(node) ?? ids.size;
    ids.set(node, known);
    return known;
  };
  const keyOf = ({ kind, elements, span, side, vertical }: MarkPlace): string =>
    [
      kind === 'gap' ? `gap ${side ?? ''} ${vertical ?? false}` : '',
      elements.map(id).join(','),
      span ? [id(span.start), span.startOffset, id(span.end), span.endOffset].join(',') : '',
    ].join('|');

  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = keyOf(mark.place);
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return [...groups.values()].map((group) => ({
    place: (group[0] as Mark).place,
    marks: group,
    severity: group.map((mark) => mark.severity).reduce(worse),
    isOwn: group.every(isOwn),
  }));
}
