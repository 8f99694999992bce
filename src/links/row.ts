import * as unclobbered from '../dom/clobbering';
import { BLOCK_TAGS } from '../dom/tags';
import { dateIn } from '../read/naming';
import type { Link } from './link';
import { nameIn, organNamed, type Name } from './names';
import type { ListPage } from './page';
import { piecesOf, type Piece } from './words';

/** What stands beside a link in its row, item or line. */
export interface RowFacts {
  /** A title of a report that is no link. */
  readonly title: Name | null;
  readonly organ: string | null;
  readonly year: number | null;
  readonly publishedOn: string | null;
}

/** A longer text beside a link is no field of its row. */
const MAX_FIELD_CHARS = 40;
/** How many steps up and sideways a row is looked for. */
const MAX_STEPS_UP = 6;
const MAX_SIDEWAYS = 6;
const ROWS = new Set(['li', 'tr', 'dl', 'article']);

/** How many steps up from 「查看」 the organ is looked for whose report it is. */
const MAX_STEPS_TO_ORGAN = 5;

const isMere = ({ name }: Link): boolean => name.kind === 'action' || name.kind === 'year';
const isNamed = ({ name }: Link): boolean => name.kind === 'report' || name.kind === 'loose';

/** The row of a link, and what it says. */
export interface Row {
  readonly element: Element;
  readonly facts: RowFacts;
  /** Whether another link in it leads to the report by its name, and this one only to a copy of it. */
  readonly isCopy: boolean;
}

/** The rows, items and lines that links to reports stand in. */
export class Rows {
  /** How many different reports are linked within an element by a name of their own: up to two. */
  readonly #within = new Map<Element, Set<string>>();
  readonly #linked = new Map<Element, Link>();
  readonly #named = new Set<Element>();

  constructor(
    private readonly page: ListPage,
    links: readonly Link[],
  ) {
    const others = new Set(
      links
        .filter((link) => isNamed(link) || isMere(link))
        .map(({ element }) => this.#itemOf(element)),
    );
    for (const link of links) {
      const { element, address } = link;
      this.#linked.set(element, link);
      // An organ beside a report, or beside 「查看」, says whose that is.
      if (isMere(link) || (!isNamed(link) && others.has(this.#itemOf(element)))) continue;
      this.#named.add(element);
      for (let around: Element | null = element; around; around = page.parentOf(around)) {
        const known = this.#within.get(around);
        if (known && known.size < 2) known.add(address.url);
        else if (!known) this.#within.set(around, new Set([address.url]));
      }
    }
  }

  /** The row of a link; null for an organ that only says whose report is linked beside it. */
  rowOf(link: Link): Row | null {
    if (isMere(link)) return this.#rowOfMere(link);
    if (!this.#named.has(link.element)) return null;
    const element = this.#ownRow(link.element);
    const pieces = [...piecesOf(element, this.#isPassedOver(link)), ...this.#beside(element)];
    return { element, facts: withDay(factsIn(pieces), link), isCopy: false };
  }

  /** The item or row around an element, or what it stands in. */
  #itemOf(element: Element): Element {
    const item = unclobbered.closest(element, 'li, tr, dl, article');
    return item ?? this.page.parentOf(element) ?? element;
  }

  /** The item, row or other part of the page that holds no other report. */
  #ownRow(element: Element): Element {
    let row = element;
    for (let step = 0; step < MAX_STEPS_UP; step += 1) {
      if (ROWS.has(unclobbered.localName(row))) break;
      const around = this.page.parentOf(row);
      if (!around || this.page.isRoot(around) || this.#holds(around) > 1) break;
      row = around;
    }
    return row;
  }

  #holds(element: Element): number {
    return this.#within.get(element)?.size ?? 0;
  }

  /** The nearest part of the page that names one organ or one title beside 「查看」. */
  #rowOfMere(link: Link): Row | null {
    let row: Element | null = link.element;
    for (
      let step = 0;
      row && step <= MAX_STEPS_TO_ORGAN;
      step += 1, row = this.page.parentOf(row)
    ) {
      if (this.page.isRoot(row)) break;
      const holds = this.#holds(row);
      if (holds > 1) break;
      if (holds === 1) return { element: row, facts: NO_FACTS, isCopy: true };
      const pieces = piecesOf(row, this.#isPassedOver(link));
      const facts = factsIn(pieces);
      const isRow = ROWS.has(unclobbered.localName(row));
      if (facts.organ !== null || facts.title !== null || isRow)
        return organsIn(pieces) > 1
          ? null
          : { element: row, facts: withDay(facts, link), isCopy: false };
    }
    return { element: link.element, facts: withDay(NO_FACTS, link), isCopy: false };
  }

  /** Elements whose words are those of a report rather than of a field beside it. */
  #isPassedOver({ element }: Link): (other: Element) => boolean {
    return (other) => {
      if (other === element || isMenu(other)) return true;
      const kind = this.#linked.get(other)?.name.kind;
      return kind !== undefined && kind !== 'organ' && kind !== 'year';
    };
  }

  /** What stands beside a row: up to the next report or line; behind an item, items without links. */
  #beside(row: Element): Piece[] {
    const tag = unclobbered.localName(row);
    if (tag === 'li') return this.#itemsBehind(row);
    if (tag === 'tr' || tag === 'article') return [];
    const behind = this.#siblings(row, unclobbered.nextSibling);
    // What stands over a block is a heading.
    if (behind.length > 0 || (BLOCK_TAGS.has(tag) && tag !== 'td')) return behind;
    return this.#siblings(row, unclobbered.previousSibling);
  }

  #itemsBehind(row: Element): Piece[] {
    const pieces: Piece[] = [];
    let next = unclobbered.nextElementSibling(row);
    for (let step = 0; next && step < MAX_SIDEWAYS; step += 1) {
      if (unclobbered.querySelector(next, 'a, [onclick]')) break;
      pieces.push(...piecesOf(next));
      next = unclobbered.nextElementSibling(next);
    }
    return pieces;
  }

  #siblings(row: Element, next: (node: Node) => Node | null): Piece[] {
    const pieces: Piece[] = [];
    const isInline = !BLOCK_TAGS.has(unclobbered.localName(row));
    let node = next(row);
    for (let step = 0; node && step < MAX_SIDEWAYS; step += 1, node = next(node)) {
      if (unclobbered.nodeType(node) === 1) {
        const tag = unclobbered.localName(node as Element);
        if (tag === 'br' || /^h\d$/.test(tag) || this.#within.has(node as Element)) break;
        if (isInline && BLOCK_TAGS.has(tag)) break;
        if (tag === unclobbered.localName(row) && tag !== 'div' && tag !== 'td') break;
      }
      pieces.push(...piecesOf(node));
    }
    return pieces;
  }
}

const withDay = (facts: RowFacts, { element }: Link): RowFacts => ({
  ...facts,
  publishedOn: facts.publishedOn ?? dayOfLink(element),
});

/** Whether a cell is part of a page's layout, with links of its own, rather than a field of a row. */
const isMenu = (element: Element): boolean =>
  unclobbered.localName(element) === 'td' &&
  unclobbered.querySelectorAll(element, 'a[href]').length > 1;

/** How many different organs fields name. */
const organsIn = (pieces: readonly Piece[]): number =>
  new Set(pieces.map(({ raw }) => nameIn(raw)?.organ ?? null).filter((organ) => organ !== null))
    .size;

/** A day that a link has behind its title, or in an element of its own. */
function dayOfLink(element: Element): string | null {
  const pieces = piecesOf(element);
  const days = pieces.filter(({ text }) => LONE_DAY.test(text));
  const own = dayIn(days).publishedOn ?? dayIn(pieces.filter(isPartOfDay)).publishedOn;
  const behind = own === null ? DAY_BEHIND.exec(pieces.at(-1)?.text ?? '')?.[1] : undefined;
  return own ?? (behind === undefined ? null : (dateIn(behind)?.iso ?? null));
}
const LONE_DAY =
  /^[[(【]?(?:(?:发布|公开)?(?:日期|时间)\s*[:：]\s*)?20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?[\])】]?$/;
const DAY_BEHIND = /(?:报告|年报|总结|…|\.{3}|\s|[[(【])(20\d\d[-./]\d{1,2}[-./]\d{1,2})[\])】]?$/;
const isPartOfDay = ({ text }: Piece): boolean =>
  [DAY_ALONE, MONTH_ALONE, MONTH_AND_DAY, YEAR_ALONE].some((part) => part.test(text));

const NO_FACTS: RowFacts = { title: null, organ: null, year: null, publishedOn: null };

/** What the fields of a row say. */
export function factsIn(pieces: readonly Piece[]): RowFacts {
  const fields = pieces.filter(({ text }) => text.length <= MAX_FIELD_CHARS);
  const { publishedOn, ofDate } = dayIn(fields);
  let facts = { ...NO_FACTS, publishedOn };
  for (const piece of pieces) {
    if (ofDate.has(piece)) continue;
    const name = nameIn(piece.raw);
    if (name?.kind === 'report') facts = { ...facts, title: facts.title ?? name };
    const organ = name?.organ ?? organOfField(piece.text);
    facts = {
      ...facts,
      organ: facts.organ ?? organ,
      year: facts.year ?? name?.year ?? yearOfField(piece.text),
    };
  }
  return facts;
}

const ORGAN_LABEL =
  /^[[(【]?\s*(?:(?:信息)?来源|(?:发布|公开|编制|责任|报送|所属|制发|信息|发文|供稿)?(?:机构|机关|单位|部门|主体)|发布者|作者)\s*[:：]\s*/;
const YEAR_LABEL = /^(?:报告|所属)?年(?:度|份)\s*[:：]\s*(20\d\d)年?度?$/;

/** The organ that a field names, alone or behind a label: 「来源：某县财政局」. */
const organOfField = (text: string): string | null =>
  text.length > MAX_FIELD_CHARS
    ? null
    : organNamed(text.replace(ORGAN_LABEL, '').replace(/^[[(【]|[\])】]$/g, ''));

const yearOfField = (text: string): number | null => {
  const year = YEAR_LABEL.exec(text)?.[1];
  return year === undefined ? null : Number(year);
};

const PUBLISHED = /发布|公开|公布|发文|上传|成文|日期|时间/;
const OTHER_DAY = /更新|修改|统计|截至|截止|至20/;
const DAY_ALONE = /^(\d{1,2})日?$/;
const MONTH_ALONE = /^[/\s]*(20\d\d)[-./年]\s*(\d{1,2})月?[/\s]*$/;
const MONTH_AND_DAY = /^(\d{1,2})[-./月](\d{1,2})日?$/;
const YEAR_ALONE = /^(20\d\d)年?$/;
const PACKED = /^(20\d\d)(\d\d)(\d\d)$/;

/** The day in the fields of a row, which may stand in two of them: 「17」 over 「2023-01」. */
function dayIn(fields: readonly Piece[]): {
  readonly publishedOn: string | null;
  readonly ofDate: ReadonlySet<Piece>;
} {
  const dated = fields.filter(
    ({ text }) => !OTHER_DAY.test(text) && dateIn(plainDay(text))?.iso != null,
  );
  const best = dated.find(({ text }) => PUBLISHED.test(text)) ?? dated[0];
  if (best)
    return { publishedOn: dateIn(plainDay(best.text))?.iso ?? null, ofDate: new Set(dated) };
  for (const [at, field] of fields.entries()) {
    const other = fields[at + 1];
    const day = other && (dayOfTwo(field.text, other.text) ?? dayOfTwo(other.text, field.text));
    if (day) return { publishedOn: day, ofDate: new Set([field, other]) };
  }
  return { publishedOn: null, ofDate: new Set() };
}

const plainDay = (text: string): string => text.replace(PACKED, '$1-$2-$3');

/** A day given as a day and its month, or as a day of a month and its year. */
function dayOfTwo(first: string, second: string): string | null {
  const day = DAY_ALONE.exec(first)?.[1];
  const month = MONTH_ALONE.exec(second);
  if (day !== undefined && month) return dateIn(`${month[1]}-${month[2]}-${day}`)?.iso ?? null;
  const dayOfMonth = MONTH_AND_DAY.exec(first);
  const year = YEAR_ALONE.exec(second)?.[1];
  if (!dayOfMonth || year === undefined) return null;
  return dateIn(`${year}-${dayOfMonth[1]}-${dayOfMonth[2]}`)?.iso ?? null;
}
