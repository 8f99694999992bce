import { languageTag, type Locale, type OverlayWords } from '../../messages';
import { shadowRootOf } from '../../dom/shadow';
import { applyTheme } from '../../ui/tokens';
import { STYLES } from '../styles';
import type { OverlayLook } from '../types';
import { HOST_ATTRIBUTE } from './host-name';

/** Said to a host that is about to be replaced: its owner may live in another copy of this script. */
const REPLACED = 'gov-report-audit:replaced';

/** Tokens are custom properties of such names (src/ui/tokens.ts). */
const TOKEN = '--gra-';

/**
 * Makes style sheets whose tokens have names of this overlay's own: a page that knew them could register
 * them (`@property`), and the overlay's colours and sizes would be what it says.
 */
function sheetMaker(document: Document): Shell['sheetOf'] {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2));
  const own = `${TOKEN}${String(high)}-${String(low)}-`;
  return (css) => {
    // Filled before it is put in: else Firefox holds it to the page's own security policy.
    const style = document.createElement('style');
    style.textContent = css.replaceAll(TOKEN, own);
    return style;
  };
}

/** The overlay's own elements: one host, and in its shadow root a place for each thing shown. */
export interface Shell {
  readonly host: HTMLElement;
  /** Closed: whoever holds this reference can work the overlay, and nobody but the overlay does. */
  readonly shadow: ShadowRoot;
  readonly root: HTMLElement;
  /** Makes a style sheet for the shadow root, not yet put in. */
  readonly sheetOf: (css: string) => HTMLStyleElement;
  /** For the navigator. */
  readonly bar: HTMLElement;
  /** For card, menus and help; scrolls with the page. */
  readonly cards: HTMLElement;
  /** For the marks; scrolls with the page. */
  readonly layer: HTMLElement;
  /** For the list of findings behind a printed page; not shown otherwise. */
  readonly legend: HTMLElement;
  /** What is written here is read out by a screen reader. */
  readonly spoken: HTMLElement;
}

/**
 * Whether an overlay is still there whose script is gone, as after an update of the extension: nobody
 * hears that it is replaced. Only Firefox keeps such ones, and there a script of an extension may look
 * into the closed root, by which it is told from an element of the page's that only looks like it.
 */
const isOrphaned = (old: Element): boolean =>
  shadowRootOf(old)?.querySelector('.root[role=region] > .layer') != null;

/**
 * Makes the overlay's elements, and has an earlier overlay take itself off the page. What only looks
 * like one stays where it is: it is the page's.
 * @param onReplaced called when another overlay takes the place of this one
 */
export function openShell(document: Document, onReplaced: () => void, signal: AbortSignal): Shell {
  for (const old of document.querySelectorAll(`:root > div[${HOST_ATTRIBUTE}]`)) {
    old.dispatchEvent(new Event(REPLACED));
    if (isOrphaned(old)) old.remove();
  }
  const element = (className: string): HTMLElement => {
    const made = document.createElement('div');
    made.className = className;
    return made;
  };
  // Not an element of a name of its own: a page could define it, and be handed the closed root.
  const host = document.createElement('div');
  host.setAttribute(HOST_ATTRIBUTE, '');
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheetOf = sheetMaker(document);
  const root = element('root');
  root.setAttribute('role', 'region');
  const [bar, cards, layer, spoken, legend] = [
    element('bar'),
    element('cards'),
    element('layer'),
    element('spoken'),
    element('legend'),
  ] as const;
  spoken.setAttribute('role', 'status');
  root.append(bar, cards, layer, spoken);
  legend.hidden = true;
  shadow.append(sheetOf(STYLES), root, legend);
  // Of our own making, and all that it can do is take the overlay away, which a page may do in any case.
  // eslint-disable-next-line trusted-events/handlers
  host.addEventListener(REPLACED, onReplaced, { signal });
  return { host, shadow, root, sheetOf, bar, cards, layer, spoken, legend };
}

/** Gives the overlay a person's language and look. */
export function applyLook(
  { host, root, legend }: Shell,
  words: OverlayWords,
  locale: Locale,
  { theme, printMarks }: OverlayLook,
): void {
  root.setAttribute('aria-label', words.region);
  root.lang = legend.lang = languageTag(locale);
  applyTheme(host, theme);
  host.toggleAttribute('data-print', printMarks);
}
