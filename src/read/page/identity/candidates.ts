import * as unclobbered from '../../../dom/clobbering';
import { parseOrgan } from '../../../organ';
import type { Anchor } from '../../../report';
import { onlyCell } from '../../structure/sections';
import type { Cell } from '../../tables/grid';
import type { Item, LineItem } from '../walk';
import { isBareKind, MAX_TITLE_CHARS, parseTitle, TITLE_NAMES, type TitleParts } from './grammar';
import { isNameLine } from './name-line';

/** What may be the title of the report on a page. */
export interface TitleCandidate {
  readonly raw: string;
  readonly parts: TitleParts;
  readonly place: Anchor;
  /** Whether it stands in a heading. */
  readonly isHeading: boolean;
  readonly score: number;
}

/** Where the reader is on the site: 「当前位置：首页 > 政府信息公开年报」. */
const TRAIL =
  /^(?:您?(?:现在|当前)?(?:的|所在|在)?位置|您(?:现在)?(?:所)?在|首页|网站首页|位置[:：])|[>›»→]|当前位置/;
/** Names what is listed beside the report. */
const BESIDE = /^(?:上一[篇条页]|下一[篇条页]|相关|最新|热门|推荐|更多|返回)/;
/** A label in a table of metadata that the title stands behind. */
const TITLE_LABEL = new RegExp(`^${TITLE_NAMES}[:：]?$`);
const LABELLED_TITLE = new RegExp(`^${TITLE_NAMES}[:：].`);
/** Lines beyond which a title is no longer near the report. */
const NEAR_LINES = 40;
const MAX_TITLE_LINES = 3;

/** Whether a text tells where on a site a page is. */
export const isTrail = (squeezed: string): boolean => TRAIL.test(squeezed);

/**
 * Everything before the first section that may be the report's title, a title over several lines
 * joined.
 * @param end index of the first item that is none
 * @param isCertain see `parseTitle`
 */
export function titleCandidates(
  items: readonly Item[],
  end: number,
  isCertain: boolean,
): TitleCandidate[] {
  const found: TitleCandidate[] = [];
  const lines: LineItem[] = [];
  for (const item of items.slice(0, end)) {
    if (item.kind === 'line') lines.push(item);
    if (item.kind === 'row') {
      const cell = titleCell(item.row.cells, onlyCell(item.row));
      const parts = cell && parseTitle(cell.raw, isCertain);
      if (cell && parts && !isTrail(cell.withoutSpaces))
        found.push(
          candidateOf(cell.raw, parts, { kind: 'cell', elements: [cell.element] }, false, 0),
        );
    }
  }
  lines.forEach((_, position) => {
    const near = Math.max(0, 1 - (lines.length - position) / NEAR_LINES);
    for (let count = 1; count <= MAX_TITLE_LINES; count += 1) {
      const candidate = joined(lines.slice(position, position + count), count, near, isCertain);
      if (candidate) found.push(candidate);
    }
  });
  return found;
}

/** The cell of a row that may hold a title: the only one, or the one behind 名称, or with it. */
function titleCell(cells: readonly Cell[], only: Cell | null): Cell | null {
  if (only) return only;
  const labelled = cells.find(({ withoutSpaces: squeezed }) => LABELLED_TITLE.test(squeezed));
  if (labelled) return labelled;
  const label = cells.findIndex(({ label: words }) => TITLE_LABEL.test(words));
  return label < 0 ? null : (cells[label + 1] ?? null);
}

function joined(
  lines: readonly LineItem[],
  count: number,
  near: number,
  isCertain: boolean,
): TitleCandidate | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || lines.length < count) return null;
  const length = lines.reduce((sum, { normalized }) => sum + normalized.withoutSpaces.length, 0);
  if (length > MAX_TITLE_CHARS) return null;
  if (
    lines.some(
      ({ line, normalized }) =>
        isLink(line.element, line.span.start) || isBeside(normalized.withoutSpaces),
    )
  )
    return null;
  if (count > 1 && (!areOneTitle(lines, isCertain) || isColumnAbove(lines, isCertain))) return null;
  // Where a line of its own is meant, its spaces part it from tools.
  const raw = lines.map(({ line }) => line.raw).join('');
  const parts = parseTitle(lines.map(({ normalized }) => normalized.text).join(''), isCertain);
  if (!parts || (count > 1 && (parts.year === null || parts.organ === null))) return null;
  const heading = isHeading(first.line.element);
  // Other reports are listed by such names.
  if (isBareKind(parts.kind) && !heading) return null;
  const place: Anchor = {
    kind: 'heading',
    elements: [...new Set(lines.map(({ line }) => line.element))],
    span: { ...first.line.span, end: last.line.span.end, endOffset: last.line.span.endOffset },
  };
  return candidateOf(raw, parts, place, heading, near + 0.1 * (count - 1));
}

const isBeside = (squeezed: string): boolean => isTrail(squeezed) || BESIDE.test(squeezed);

/** Whether lines are parts of one title: names and years, and a kind, which the last one ends. */
function areOneTitle(lines: readonly LineItem[], isCertain: boolean): boolean {
  const texts = lines.map(({ normalized }) => normalized.withoutSpaces);
  const before = texts.slice(0, -1);
  if (before.some((text) => parseTitle(text, isCertain)?.isRegular)) return false;
  const last = texts.at(-1) ?? '';
  const whole = parseTitle(texts.join(''), isCertain);
  if (!whole?.isPlain) return false;
  // The last line is more than what may follow a whole title, and less than a title by itself.
  const own = parseTitle(last);
  if (own?.organ) return false;
  return (
    before.every((text) => isNameLine(text) || whole.isRegular) && /报告?$|总结$|\)$/.test(last)
  );
}

/**
 * Whether the first line stands above a title that is whole without it: the name of a column or of the
 * site, 「县政府部门」. What a title begins with is the region that its organ stands in.
 */
function isColumnAbove([first, ...lines]: readonly LineItem[], isCertain: boolean): boolean {
  // 「某局」 over 「（某办公室）2023年…」: the other name of the same organ.
  if (lines[0]?.normalized.withoutSpaces.startsWith('(')) return false;
  const rest = parseTitle(lines.map(({ normalized }) => normalized.text).join(''), isCertain);
  const named = rest?.organ ? parseOrgan(rest.organ) : null;
  const [region] = named?.regions ?? [];
  if (!first || rest?.year == null || !region) return false;
  const above = parseOrgan(first.normalized.withoutSpaces)?.regions ?? [];
  const isRegion = above.some(({ core, name }) => core !== '' && name !== region.name);
  return !isRegion || ANY_ORGANS.test(first.normalized.withoutSpaces);
}
/** Names of columns that hold the reports of many. */
const ANY_ORGANS = /部门$|^[县市区]?(?:各|直属|乡镇|镇街|街道|街镇)/;

function candidateOf(
  raw: string,
  parts: TitleParts,
  place: Anchor,
  heading: boolean,
  near: number,
): TitleCandidate {
  const score =
    (parts.year === null ? 0 : 2) +
    (parts.organ === null ? 0 : 1) +
    (parts.isRegular ? 1 : 0) +
    (parts.isPlain ? 0.5 : 0) +
    (heading ? 1 : 0) +
    near;
  return { raw, parts, place, isHeading: heading, score };
}

const isHeading = (element: Element): boolean => /^h[1-3]$/.test(unclobbered.localName(element));

/** Whether a line is a link to another page rather than a title. */
function isLink(block: Element, text: Text): boolean {
  for (
    let element = text.parentElement;
    element && element !== block;
    element = unclobbered.parentElement(element)
  )
    if (unclobbered.localName(element) === 'a' && unclobbered.hasAttribute(element, 'href'))
      return true;
  return unclobbered.localName(block) === 'a';
}
