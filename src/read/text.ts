import { BoundedMap } from '../base/memoize';
import { normalise, splitNumber, wordsOf } from '../template';
import { parseValue, type Value } from './tables/value';

/** Turns a page's script into the one that the templates are written in; a text stays as long as it was. */
export type ToSimplified = (text: string) => string;

/** A text in one line, and its compared forms; each is made once, when first asked for. */
class NormalizedForms {
  readonly raw: string;
  #text: string | undefined;
  #withoutSpaces: string | undefined;
  #label: string | undefined;
  #value: Value | undefined;

  constructor(
    printed: string,
    private readonly fold: ToSimplified | undefined,
  ) {
    this.raw = inOneLine(printed);
  }

  get text(): string {
    return (this.#text ??= normalise(this.fold ? this.fold(this.raw) : this.raw));
  }
  get withoutSpaces(): string {
    return (this.#withoutSpaces ??= this.text.replaceAll(' ', ''));
  }
  get label(): string {
    return (this.#label ??= wordsOf(splitNumber(this.text).rest));
  }
  get value(): Value {
    return (this.#value ??= parseValue(this.text));
  }

  precompute(): void {
    this.#withoutSpaces = this.withoutSpaces;
    if (this.raw.length <= MAX_SHARED_CHARS) this.#label = this.label;
  }
}

/** Texts up to this length come again: figures, and the labels that every report has. */
const MAX_SHARED_CHARS = 64;
const MAX_SHARED_TEXTS = 2000;
const shared = new BoundedMap<string, NormalizedForms>(MAX_SHARED_TEXTS);

function formsOf(printed: string, fold: ToSimplified | undefined): NormalizedForms {
  if (fold || printed.length > MAX_SHARED_CHARS) return new NormalizedForms(printed, fold);
  let forms = shared.get(printed);
  if (!forms) {
    forms = new NormalizedForms(printed, fold);
    shared.set(printed, forms);
  }
  return forms;
}

/** A text as printed and in its compared forms. */
export class NormalizedText {
  /** As on the page, in one line. */
  readonly raw: string;
  readonly #forms: NormalizedForms;

  /**
   * @param printed as on the page
   * @param fold applied before comparing, for pages in Traditional characters
   */
  constructor(printed: string, fold?: ToSimplified) {
    this.#forms = formsOf(printed, fold);
    this.raw = this.#forms.raw;
  }

  /** Makes the forms that are asked for again and again, so that later steps only look. */
  precompute(): void {
    this.#forms.precompute();
  }

  /** See `normalise`. */
  get text(): string {
    return this.#forms.text;
  }
  /** See `squeeze`. */
  get withoutSpaces(): string {
    return this.#forms.withoutSpaces;
  }
  /** The words alone, without a number in front: 「（三）不予公开」 → 「不予公开」. */
  get label(): string {
    return this.#forms.label;
  }
  /** What it says if it is the cell of a figure. */
  get value(): Value {
    return this.#forms.value;
  }
  get isFigure(): boolean {
    return this.value.state === 'number';
  }
  /** Words, where a cell of figures would hold a number, a stroke or nothing. */
  get isWorded(): boolean {
    return this.value.state === 'unreadable';
  }
  get isBlank(): boolean {
    return this.text === '';
  }
}

/** A text in one line: every run of white space one space, none at the ends. */
const inOneLine = (text: string): string =>
  TIDY.test(text) ? text : text.replace(/\s+/g, ' ').trim();
/** Letters, digits, Chinese characters and their punctuation: no white space, most cells and lines. */
const TIDY = /^[!-~\u2014-\u201d\u3001-\u9fff\uff01-\uff5e]*$/;
