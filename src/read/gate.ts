/**
 * The gate: the cheapest possible “is this such a report?”. It runs on every matched page, so it
 * looks at the page's text once or twice and knows no more than a few telling words. It may say yes where a
 * full reading then says no, never the other way round.
 */

/** Traditional forms of the characters below. Converters differ over 复 and 系. */
const FORMS: Readonly<Record<string, string>> = {
  开: '[开開]',
  况: '[况況]',
  报: '[报報]',
  总: '[总總]',
  体: '[体體]',
  动: '[动動]',
  处: '[处處]',
  请: '[请請]',
  复: '[复復複覆]',
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
};

/** Words in both scripts, white space allowed between characters, as these pages often have it. */
const spaced = (words: string): RegExp =>
  new RegExp([...words].map((character) => FORMS[character] ?? character).join('\\s*'));

const SUBJECT = spaced('信息公开');
const KIND = /年\s*度?\s*(?:工\s*作\s*)?[报報]\s*告|年\s*[报報]/;

/** Words of the template that hardly stand together anywhere else. */
const SIGNS: readonly RegExp[] = [
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
const SIGNS_NEEDED = 3;

// Radicals and other compatibility forms that text copied from a PDF brings along.
const COMPATIBILITY = /[\u2e80-\u2fd5\uf900-\ufaff]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u206f\ufeff]/g;

/** Telling words gathered from a page, or from the parts of it as they arrive. */
export class Evidence {
  #subject = false;
  #kind = false;
  readonly #signs = new Set<RegExp>();

  /** How many of the telling words have been seen. */
  get weight(): number {
    return this.#signs.size + Number(this.#subject) + Number(this.#kind);
  }
  /** How many of these are words of the template. */
  get signs(): number {
    return this.#signs.size;
  }
  /** Whether they make a report likely. */
  get suffices(): boolean {
    return this.#subject && this.#kind && this.#signs.size >= SIGNS_NEEDED;
  }

  /** Looks through a text; what was seen before counts no second time. */
  add(raw: string): void {
    if (this.suffices) return;
    let text = raw;
    if (COMPATIBILITY.test(text)) text = text.normalize('NFKC');
    if (INVISIBLE.test(text)) text = text.replace(INVISIBLE, '');
    this.#subject ||= SUBJECT.test(text);
    this.#kind ||= KIND.test(text);
    for (const sign of SIGNS) {
      if (this.#signs.size >= SIGNS_NEEDED) break;
      if (!this.#signs.has(sign) && sign.test(text)) this.#signs.add(sign);
    }
  }
}

/**
 * The telling words on a page now.
 * @param document the page; only its title and the text of its body are looked at
 */
export function evidenceOf(document: Document): Evidence {
  const evidence = new Evidence();
  evidence.add(`${document.title} ${(document.body as HTMLElement | null)?.textContent ?? ''}`);
  return evidence;
}

/** A title with its year, white space left out. */
const TITLE =
  /(?:20\d\d|二[〇○零0].{2})年.*信息公[开開].*年度?(?:工作)?(?:[报報]告|[报報])|信息公[开開].*(?:20\d\d|二[〇○零0].{2})年度?[报報]/;
const TITLE_LENGTH = 80;
/** What a page may offer in place of the text: a file, a viewer, pictures. */
const OFFERS =
  'iframe, embed, object, img, a[href*=".pdf" i], a[href*=".doc" i], a[href*=".wps" i], a[href*=".ofd" i], a[href*=".rtf" i], a[href*=".xls" i], a[href*=".et" i], a[href*=".zip" i], a[href*=".rar" i]';

/** Whether a text holds the title of a report and little else. */
export const namesReport = (text: string): boolean =>
  text.length <= TITLE_LENGTH && TITLE.test(text.replace(/\s+/g, ''));

/** Whether a page is titled as a report: a link to one, as lists have, is no title. */
export function isTitled(document: Document): boolean {
  const article = document.querySelector('meta[name="ArticleTitle" i]')?.getAttribute('content');
  if (namesReport(document.title) || namesReport(article ?? '')) return true;
  const body = document.body as HTMLElement | null;
  if (!body || !SUBJECT.test(body.textContent)) return false;
  const headings = [...body.querySelectorAll('h1, h2, h3')];
  if (headings.some((one) => namesReport(one.textContent) && !isLinked(one))) return true;
  const texts = document.createTreeWalker(body, 4);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (namesReport(data) && parentElement && !isLinked(parentElement)) return true;
  }
  return false;
}

const isLinked = (element: Element): boolean =>
  element.closest('a[href]') !== null || element.querySelector('a[href]') !== null;

/** Whether a page offers something that a report's text may be in. */
export const offersFiles = (document: Document): boolean => document.querySelector(OFFERS) !== null;

/**
 * Whether a page may hold an annual report on government information disclosure, or announce one
 * whose text is in a file or in pictures.
 */
export const mayBeReport = (document: Document): boolean =>
  evidenceOf(document).suffices || (offersFiles(document) && isTitled(document));
