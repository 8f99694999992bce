import * as unclobbered from '../dom/clobbering';
/**
 * The gate: the cheapest possible “is this such a report?”. It runs on every matched page, so it
 * looks at the page's text once and knows no more than a few telling words. It may say yes where a
 * full reading then says no, never the other way round.
 */

/**
 * Other forms of the characters below: Traditional ones (converters differ over 复 and 系), those of
 * 資訊, which gates into Traditional characters print for 信息, and the radicals and compatibility
 * forms that text copied from a PDF brings along.
 */
const FORMS: Readonly<Record<string, string>> = {
  信: '[信資]',
  息: '[息訊]',
  开: '[开開]',
  况: '[况況\ufa71]',
  报: '[报報]',
  总: '[总總]',
  体: '[体體]',
  动: '[动動]',
  处: '[处處]',
  请: '[请請\ufabb]',
  复: '[复復複覆\ufab7]',
  议: '[议議]',
  问: '[问問]',
  题: '[题題]',
  条: '[条條]',
  关: '[关關]',
  系: '[系係繫]',
  结: '[结結]',
  转: '[转轉]',
  规: '[规規]',
  范: '[范範]',
  审: '[审審]',
  二: '[二\u2f06]',
  十: '[十\u2f17]',
  工: '[工\u2f2f]',
  文: '[文\u2f42]',
  行: '[行\u2f8f\ufa08]',
  不: '[不\uf967]',
  年: '[年\uf98e]',
  理: '[理\uf9e4]',
  度: '[度\ufa01]',
};

/** White space, and what is invisible. */
const GAP = String.raw`[\s\u00ad\u200b-\u200f\u2060-\u206f]*`;

const formsOf = (character: string): string => FORMS[character] ?? character;

/** Words in both scripts, with gaps between characters, as these pages often have it. */
const spaced = (words: string): string => [...words].map(formsOf).join(GAP);

const SUBJECT = spaced('信息公开');
/** What follows 年 in the kind of a report: 年度报告, 年度工作报告, 年报; a letter may stand twice. */
const BEHIND_YEAR = `${GAP}(?:${spaced('度')}${GAP}){0,2}(?:${spaced('工作报告')}|${spaced('报')})`;
/** A kind that names no year: 信息公开工作报告, 信息公开报告, 信息公开工作总结, 信息公开工作情况报告. */
const WITHOUT_YEAR = `${SUBJECT}${GAP}(?:${spaced('工作')}${GAP})?(?:${spaced('总结')}|(?:${spaced('情况')}${GAP})?${spaced('报告')})`;

/** Words of the template that hardly stand together anywhere else. */
const KEY_PHRASES: readonly string[] = [
  '总体情况',
  '主动公开政府信息',
  '收到和处理政府信息公开申请',
  '行政复议',
  '存在的主要问题',
  '其他需要报告',
  '第二十条第',
  '勾稽关系',
  '结转',
  '予以公开',
  '规范性文件',
  '尚未审结',
  '不予公开',
].map(spaced);
const KEY_PHRASES_NEEDED = 3;
/** So many of them make a report whatever it is called. */
const KEY_PHRASES_SUFFICIENT = 5;

const KEY_PHRASE = new RegExp(KEY_PHRASES.join('|'), 'g');
const HAS_SUBJECT = new RegExp(SUBJECT);
/** One for each form of 年: texts are gone through faster for one character than for any of two. */
const KINDS = [
  ...[...formsOf('年').slice(1, -1)].map((year) => new RegExp(year + BEHIND_YEAR)),
  new RegExp(WITHOUT_YEAR),
];

/** The first characters of signs in the forms that they may have. */
const FIRST_FORM = new Map(
  Object.entries(FORMS).flatMap(([plain, forms]) => [...forms].map((form) => [form, plain])),
);

/** Telling words gathered from a page, or from the parts of it as they arrive. */
export class Evidence {
  #subject = false;
  #kind = false;
  /** By their first characters, which no two have in common. */
  readonly #phrases = new Set<string>();

  /** How many of the telling words have been seen, of the signs no more than needed. */
  get score(): number {
    return this.keyPhrases + Number(this.#subject) + Number(this.#kind);
  }
  /** How many of these are words of the template. */
  get keyPhrases(): number {
    return Math.min(this.#phrases.size, KEY_PHRASES_SUFFICIENT);
  }
  /** Whether subject and kind of such a report have been named. */
  get isNamed(): boolean {
    return this.#subject && this.#kind;
  }
  /** Whether they make a report likely. */
  get isSufficient(): boolean {
    return this.#phrases.size >= (this.isNamed ? KEY_PHRASES_NEEDED : KEY_PHRASES_SUFFICIENT);
  }

  /** Looks through a text; what was seen before counts no second time. */
  add(text: string): void {
    // A pattern of its own for each is gone through faster than one for all.
    this.#subject ||= HAS_SUBJECT.test(text);
    this.#kind ||= KINDS.some((kind) => kind.test(text));
    KEY_PHRASE.lastIndex = 0;
    while (this.#phrases.size < KEY_PHRASES_SUFFICIENT) {
      const match = KEY_PHRASE.exec(text);
      if (!match) break;
      const first = match[0].charAt(0);
      this.#phrases.add(FIRST_FORM.get(first) ?? first);
      // The words may overlap.
      KEY_PHRASE.lastIndex = match.index + 1;
    }
  }
}

/** All text in the body of a page. */
function bodyTextOf(document: Document): string {
  const body = document.body as HTMLElement | null;
  return body ? (unclobbered.textContent(body) ?? '') : '';
}

/** The telling words in a text. */
export function evidenceIn(text: string): Evidence {
  const evidence = new Evidence();
  evidence.add(text);
  return evidence;
}

/** The telling words on a page now. */
export function evidenceOf(document: Document): Evidence {
  const evidence = new Evidence();
  evidence.add(document.title);
  evidence.add(bodyTextOf(document));
  return evidence;
}

/** What a look at a page tells. */
export interface Detection {
  readonly evidence: Evidence;
  /** Whether the page is titled as a report; not looked for where the evidence suffices without. */
  readonly titled: boolean;
  /** Whether it may list reports; not looked for where the evidence makes it one. */
  readonly isList: boolean;
  /** Characters on the page. */
  readonly length: number;
}

/**
 * Looks at a page. Its text is read once: that alone costs as much as all the rest together.
 * @param document the page; only its title, its headings and the text of its body are looked at
 */
export function detect(document: Document): Detection {
  const text = bodyTextOf(document);
  const evidence = new Evidence();
  evidence.add(document.title);
  evidence.add(text);
  const titled =
    !evidence.isSufficient &&
    (isTitledInHead(document) || (evidence.isNamed && isTitledIn(document, text)));
  const isList =
    !evidence.isSufficient && (evidence.isNamed || titled) && mayBeList(document, text);
  return { evidence, titled, isList, length: text.length };
}

/** Matter, kind and year of a title, in their forms of today once compatibility forms are folded. */
const TITLE =
  /(?:信息|資訊)公(?=[开開]).*?(?:(?:年度{0,2}|[开開]的?)(?:工作|[总總][结結])?[报報]|[开開](?:工作)?(?:[总總][结結]|情[况況][报報]))/;
const TITLE_YEAR = /20\d\d|二[〇○零0]../;
const MAX_TITLE_CHARS = 160;

/** Whether a text holds the title of a report and little else. */
export function namesReport(text: string): boolean {
  if (text.length > MAX_TITLE_CHARS) return false;
  const squeezed = text.normalize('NFKC').replace(GAPS, '');
  return TITLE.test(squeezed) && TITLE_YEAR.test(squeezed);
}

const GAPS = new RegExp(GAP, 'g');
/** A character that every title has. */
const HINT = /[信資]/;

function isTitledInHead(document: Document): boolean {
  if (namesReport(document.title)) return true;
  const head = document.head as HTMLHeadElement | null;
  const article = head && unclobbered.querySelector(head, 'meta[name="ArticleTitle" i]');
  return namesReport((article && unclobbered.getAttribute(article, 'content')) ?? '');
}

/** What every title ends with, whatever white space it is printed with, and what stands before that. */
const TITLE_END = new RegExp(
  `(?:(?:${spaced('年')}${GAP}(?:${spaced('度')}${GAP}){0,2}|${spaced('开')}${GAP}的?${GAP})(?:(?:${spaced('工作')}|${spaced('总结')})${GAP})?${spaced('报')}|${spaced('开')}${GAP}(?:${spaced('工作')}${GAP})?(?:${spaced('总结')}|${spaced('情况')}${GAP}${spaced('报')}))`,
  'g',
);
const BEFORE_END = new RegExp(
  `(?<=${spaced('信息公')}(?=${GAP}${spaced('开')})[^]{0,80}?${TITLE_END.source})`,
  'y',
);
/** More of them than any list has are for the full reading, which has its bounds. */
const MAX_TITLE_ENDS = 10_000;

/**
 * Whether a title stands on a page as such: a link to a report, as lists have, is no title.
 * @param text of the body
 */
function isTitledIn(document: Document, text: string): boolean {
  const body = document.body as HTMLElement | null;
  if (!body) return false;
  const ends = endsOfTitles(text);
  if (!ends) return true;
  return ends.length > 0 && !areAllLinked(document, ends.length) && isTitledAt(body, 0, ends);
}

/** Whether a title ends where `TITLE_END` has found that one may. */
function endsTitle(text: string): boolean {
  BEFORE_END.lastIndex = TITLE_END.lastIndex;
  return BEFORE_END.test(text);
}

/** Where titles may end in a text, ascending; null where there is too much to look through. */
function endsOfTitles(text: string): readonly number[] | null {
  const ends: number[] = [];
  TITLE_END.lastIndex = 0;
  for (let seen = 0; TITLE_END.test(text); seen += 1) {
    if (seen >= MAX_TITLE_ENDS) return null;
    if (endsTitle(text)) ends.push(TITLE_END.lastIndex);
  }
  return ends;
}

/**
 * Whether links hold all titles on a page, as in a list of reports. Counting them is cheaper than
 * finding each. What ends a title in a link ends one on the page, so that as many links with a title
 * as there are ends on the page leave none outside.
 * @param count of the ends of titles on the page
 */
function areAllLinked({ links }: Document, count: number): boolean {
  let left = count;
  let last: Element | null = null;
  for (let index = 0; left > 0; index += 1) {
    const link = links[index] as Element | undefined;
    if (!link) return false;
    const text = unclobbered.textContent(link) ?? '';
    if (!HINT.test(text)) continue;
    TITLE_END.lastIndex = 0;
    // Scripts may put a link into another.
    if (!TITLE_END.test(text) || !endsTitle(text) || (last && unclobbered.contains(last, link)))
      continue;
    left -= 1;
    last = link;
  }
  return true;
}

/** Fewer links that name a report make no list. */
const MIN_LISTED = 2;

/**
 * Whether a page may list reports: some of its links name one, in their words or in full in their
 * titles. What it lists is for the reading of lists to say.
 * @param text of the page, or of what was added to it: links are only looked at where it has the subject
 */
export function mayBeList({ links }: Document, text: string): boolean {
  if (!HAS_SUBJECT.test(text)) return false;
  let left = MIN_LISTED;
  for (let index = 0; left > 0; index += 1) {
    const link = links[index] as Element | undefined;
    if (!link) return false;
    if (mayName(unclobbered.textContent(link)) || mayName(unclobbered.getAttribute(link, 'title')))
      left -= 1;
  }
  return true;
}

/** See `namesReport`; most texts are passed over for a character. */
const mayName = (text: string | null): boolean =>
  text !== null && HINT.test(text) && namesReport(text);

/** Deeper than any parser nests; what may stand there is for the full reading to say. */
const MAX_DEPTH = 600;

/**
 * Whether a title that is no link ends at one of some positions.
 * @param start position of the element's text
 * @param ends ascending, all within the element
 */
function isTitledAt(element: Element, start: number, ends: readonly number[], depth = 0): boolean {
  if (depth > MAX_DEPTH) return true;
  let from = start;
  let next = 0;
  const firstChild = unclobbered.firstChild(element);
  const only = firstChild !== null && unclobbered.nextSibling(firstChild) === null;
  for (let node = firstChild; node && next < ends.length; node = unclobbered.nextSibling(node)) {
    const type = unclobbered.nodeType(node);
    if (type !== 1 && type !== 3) continue;
    const to = only ? Infinity : from + (unclobbered.textContent(node) ?? '').length;
    const first = next;
    next = firstBeyond(ends, first, to);
    if (next > first && holdsTitle(node, element, from, ends.slice(first, next), depth + 1))
      return true;
    from = to;
  }
  return false;
}

/** Index of the first of ascending positions, from an index on, that lies beyond a limit. */
function firstBeyond(positions: readonly number[], index: number, limit: number): number {
  let beyond = index;
  while (beyond < positions.length && (positions[beyond] as number) <= limit) beyond += 1;
  return beyond;
}

/** Whether a text or an element is such a title, or holds one. See `isTitledAt`. */
function holdsTitle(
  node: Node,
  parent: Element,
  start: number,
  ends: readonly number[],
  depth: number,
): boolean {
  if (unclobbered.nodeType(node) === 3)
    return namesReport((node as Text).data) && !isLinked(parent);
  const element = node as Element;
  return !isLink(element) && (isTitle(element) || isTitledAt(element, start, ends, depth));
}

/** A title may be set in parts. */
const isTitle = (element: Element): boolean =>
  namesReport(unclobbered.textContent(element) ?? '') && !isLinked(element);

const isLink = (element: Element): boolean =>
  unclobbered.localName(element) === 'a' && unclobbered.hasAttribute(element, 'href');

const isLinked = (element: Element): boolean =>
  unclobbered.closest(element, 'a[href]') !== null ||
  unclobbered.querySelector(element, 'a[href]') !== null;

/**
 * Whether a page may hold an annual report on government information disclosure, or announce one
 * whose text is elsewhere.
 */
export function mayBeReport(document: Document): boolean {
  const { evidence, titled } = detect(document);
  return evidence.isSufficient || titled;
}
