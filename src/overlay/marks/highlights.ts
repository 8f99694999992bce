import type { TextSpan } from '../../report';
import type { Severity } from '../../result';
import type { MarkGroup } from '../model/marks';

/** A group on words of running text, and how they are set off. */
export interface Highlighted {
  readonly group: MarkGroup;
  readonly span: TextSpan;
  /** Whether the open card is about it. */
  readonly isCurrent: boolean;
  /** Whether the words are light on dark paper. */
  readonly isDark: boolean;
  /** Whether they are marked when the page is printed, too. */
  readonly isPrinted: boolean;
}

const PREFIX = 'gov-report-audit';

/** The name of a highlight; public/highlights.css says what it looks like. */
export function highlightName(
  look: Severity | 'own',
  { isCurrent, isDark, isPrinted }: Omit<Highlighted, 'group' | 'span'>,
): string {
  const parts = [PREFIX, look];
  if (isDark) parts.push('dark');
  if (isCurrent) parts.push('current');
  if (isPrinted) parts.push('printed');
  return parts.join('-');
}

/** `CSS.highlights`, which TypeScript takes for granted; came with Chrome 105 and Firefox 140. */
const registry = (): HighlightRegistry | null =>
  typeof Highlight === 'function' && 'highlights' in CSS ? CSS.highlights : null;

/**
 * Marks words of running text with the browser's own highlights: they are painted with the text and
 * move with it, and neither nodes nor styles of the page change. The names of the highlights are the
 * one thing that a script of the page could find, in `CSS.highlights`. Their style sheet comes from
 * the extension by the browser's own way; where that has not come, nothing is highlighted.
 */
export class Highlights {
  readonly #registry: HighlightRegistry | null;
  #isAble = false;
  #shown: readonly string[] = [];
  #drawn: readonly Highlighted[] = [];

  /** @param signal takes everything back */
  constructor(
    private readonly document: Document,
    signal: AbortSignal,
  ) {
    this.#registry = registry();
    signal.addEventListener('abort', () => this.#clear());
  }

  /** Whether this browser draws highlights, and the style sheet is there. */
  get isAble(): boolean {
    if (this.#isAble || !this.#registry) return this.#isAble;
    const name = highlightName('error', { isCurrent: false, isDark: false, isPrinted: false });
    const style = this.document.defaultView?.getComputedStyle(
      this.document.documentElement,
      `::highlight(${name})`,
    );
    this.#isAble = style?.textDecorationLine === 'underline';
    return this.#isAble;
  }

  /** Highlights exactly these words. To be called only where `isAble`. */
  show(items: readonly Highlighted[]): void {
    const namesOf = (all: readonly Highlighted[]) =>
      all.map((item) => highlightName(item.group.isOwn ? 'own' : item.group.severity, item));
    const names = namesOf(items);
    const before = namesOf(this.#drawn);
    if (
      items.length === this.#drawn.length &&
      items.every(({ group }, i) => group === this.#drawn[i]?.group && names[i] === before[i])
    )
      return;
    this.#clear();
    this.#drawn = items;
    const ranges = new Map<string, Range[]>();
    items.forEach(({ span }, i) => {
      const name = names[i] as string;
      const range = this.document.createRange();
      range.setStart(span.start, Math.min(span.startOffset, span.start.length));
      range.setEnd(span.end, Math.min(span.endOffset, span.end.length));
      const list = ranges.get(name);
      if (list) list.push(range);
      else ranges.set(name, [range]);
    });
    for (const [name, list] of ranges) this.#registry?.set(name, new Highlight(...list));
    this.#shown = [...ranges.keys()];
  }

  #clear(): void {
    for (const name of this.#shown) this.#registry?.delete(name);
    this.#shown = [];
    this.#drawn = [];
  }
}
