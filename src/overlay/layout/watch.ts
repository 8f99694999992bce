import * as unclobbered from '../../dom/clobbering';
import { displayedParent } from '../../dom/shadow';
import { Hints } from './hints';
import { Moves } from './moves';

export { watchHover } from './hover';

/** By these a page shows, hides and moves what it has. */
const TELLING_ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'dir',
  'data-theme',
  'colspan',
  'rowspan',
];

/** What a mark's place is in: tables as a whole, words by their element. */
const blockOf = (element: Element): Element => unclobbered.closest(element, 'table') ?? element;

/** Elements whose size or look tells of what happens to an element: it, and all around it. */
function surroundings(elements: Iterable<Element>): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elements)
    for (let next: Element | null = element; next && !found.has(next); next = displayedParent(next))
      found.add(next);
  return found;
}

/** What placing marks tells those who watch the layout. */
export interface LayoutWatch {
  /**
   * Marks are about to be placed, and nothing has been written: the page as it stands now is what
   * later changes are changes of.
   */
  readonly settle: () => void;
  /** All marks have been placed. `hasMoved`: whether that moved any, or changed how it looks. */
  readonly placed: (hasMoved: boolean) => void;
}

/**
 * Calls back when marks may have to be placed anew. Costs nothing while the page rests: no timers,
 * no polling, no observer per mark. What happens elsewhere on the page, such as a clock or a moving
 * banner, is not looked at unless it moves what is marked.
 *
 * - Sizes: of the marked blocks and of everything around them.
 * - Moves: of the marked blocks against the document.
 * - Changes: within the marked blocks, and of the attributes of everything around them.
 * - Events: scrolling of what they stand in, the end of transitions, late pictures and fonts, and
 *   the window's size.
 *
 * @param elements what marks lie on
 * @param sticks whether a mark moves against the document when that scrolls
 * @param onChange called as often as things happen; gathers calls by itself
 * @returns what placing marks has to tell
 */
export function watchLayout(
  document: Document,
  elements: Iterable<Element>,
  sticks: () => boolean,
  onChange: () => void,
  signal: AbortSignal,
): LayoutWatch {
  const view = document.defaultView as Window;
  const blocks = new Set([...elements].map(blockOf));
  const around = surroundings(blocks);
  const concerns = ({ target }: Event) => target instanceof Element && around.has(target);

  const moves = new Moves(document, blocks, () => changed(), signal);
  let isSettled = false;
  const changed = () => {
    isSettled = false;
    onChange();
  };
  const settle = () => {
    if (isSettled || signal.aborted) return;
    isSettled = true;
    moves.settle();
  };

  const sizes = new ResizeObserver(changed);
  for (const element of around) sizes.observe(element);
  // What moves or grows is told by the others; these tell of looks as well, and often of nothing.
  const hints = new Hints(changed, signal);
  const hinted = () => hints.take();
  const within = new MutationObserver(hinted);
  for (const block of blocks)
    // What is marked as a whole page has its clocks and banners in it.
    if (block !== document.body)
      within.observe(block, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: TELLING_ATTRIBUTES,
      });
  const looks = new MutationObserver(hinted);
  for (const element of around)
    if (!blocks.has(element) || element === document.body)
      looks.observe(element, { attributeFilter: TELLING_ATTRIBUTES });
  signal.addEventListener('abort', () => {
    for (const observer of [sizes, within, looks]) observer.disconnect();
  });

  const passive = { capture: true, passive: true, signal };
  // Not read now: it would make the browser lay out the page in the middle of mounting.
  let scrolledTo: number | null = null;
  const onScroll = (event: Event) => {
    // The layer moves with the document; only badges kept inside the window look at its left edge.
    const sideways = view.scrollX !== scrolledTo;
    scrolledTo = view.scrollX;
    if (event.target === document ? sideways || sticks() : concerns(event)) changed();
  };
  document.addEventListener('scroll', onScroll, passive);
  // Scrolling within a component of the page is not told outside of it.
  for (const root of new Set([...around].map((element) => unclobbered.getRootNode(element))))
    if (root !== document) unclobbered.addEventListener(root, 'scroll', onScroll, passive);
  const onMoved = (event: Event) => {
    if (concerns(event)) changed();
  };
  document.addEventListener('transitionend', onMoved, passive);
  document.addEventListener('animationend', onMoved, passive);
  document.addEventListener('load', changed, passive);
  view.addEventListener('resize', changed, { passive: true, signal });
  // Not `fonts.ready`: reading that lays out the page there and then.
  document.fonts.addEventListener('loadingdone', changed, { signal });
  return { settle, placed: (hasMoved) => hints.placed(hasMoved) };
}
