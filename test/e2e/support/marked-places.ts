import type { Page } from 'puppeteer-core';
import { inRoot } from './closed-root';
import { pollUntil } from './extension-page';
import type { Expectation, NodePath } from './locate';

/** What the marks of a finding must lie on; they are found again however the page changes. */
export interface MarkedPlace extends Expectation {
  readonly rule: string;
  readonly at: string;
}

interface Remembered {
  readonly rule: string;
  readonly at: string;
  readonly fit: Expectation['fit'];
  readonly nodes: readonly (Element | Range)[];
}

declare global {
  // Only in the tested pages.
  var markedPlaces: readonly Remembered[] | undefined;
}

/** Finds the places in the page once, as it was loaded, to compare the marks with from then on. */
export const rememberPlaces = (page: Page, places: readonly MarkedPlace[]): Promise<void> =>
  page.evaluate((all) => {
    const nodeAt = (path: NodePath): Node => {
      let node: Node = document.documentElement;
      for (const index of path) node = node.childNodes[index] ?? node;
      return node;
    };
    globalThis.markedPlaces = all.map(({ rule, at, fit, target }) => ({
      rule,
      at,
      fit,
      nodes: target.map((part) => {
        if (part.kind === 'element') return nodeAt(part.path) as Element;
        const range = document.createRange();
        range.setStart(nodeAt(part.start), part.startOffset);
        range.setEnd(nodeAt(part.end), part.endOffset);
        return range;
      }),
    }));
  }, places);

/** The top edges of all remembered places in the window, to tell that they have moved. */
export const positions = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (globalThis.markedPlaces ?? [])
      .flatMap(({ nodes }) => nodes.map((node) => node.getBoundingClientRect()))
      .map(({ left, top }) => `${String(Math.round(left))},${String(Math.round(top))}`)
      .join(' '),
  );

/**
 * What is wrong with the marks now; empty where each lies on its place within a pixel, and where
 * places that are not to be seen have no marks.
 * @param scroller selector of what clips the places
 */
export const astray = (page: Page, scroller: string | null): Promise<readonly string[]> =>
  inRoot(
    page,
    (root, selector) => {
      interface Edges {
        left: number;
        top: number;
        right: number;
        bottom: number;
      }
      const TOLERANCE = 1;
      const clip = ((): Edges | null => {
        const element = selector === null ? null : document.querySelector(selector);
        if (!element) return null;
        const { left, top } = element.getBoundingClientRect();
        const [x, y] = [left + element.clientLeft, top + element.clientTop];
        return {
          left: x,
          top: y,
          right: x + element.clientWidth,
          bottom: y + element.clientHeight,
        };
      })();
      const cut = (box: Edges): Edges =>
        clip
          ? {
              left: Math.max(box.left, clip.left),
              top: Math.max(box.top, clip.top),
              right: Math.min(box.right, clip.right),
              bottom: Math.min(box.bottom, clip.bottom),
            }
          : box;
      const around = (boxes: readonly Edges[]): Edges => ({
        left: Math.min(...boxes.map(({ left }) => left)),
        top: Math.min(...boxes.map(({ top }) => top)),
        right: Math.max(...boxes.map(({ right }) => right)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      });
      const covers = (outer: Edges, inner: Edges) =>
        outer.left <= inner.left + TOLERANCE &&
        outer.top <= inner.top + TOLERANCE &&
        outer.right >= inner.right - TOLERANCE &&
        outer.bottom >= inner.bottom - TOLERANCE;
      const touches = (a: Edges, b: Edges) =>
        a.left <= b.right + TOLERANCE &&
        a.right >= b.left - TOLERANCE &&
        a.top <= b.bottom + TOLERANCE &&
        a.bottom >= b.top - TOLERANCE;
      const say = ({ left, top, right, bottom }: Edges) =>
        [left, top, right, bottom].map((edge) => edge.toFixed(1)).join(' ');

      const wrong: string[] = [];
      for (const { rule, at, fit, nodes } of globalThis.markedPlaces ?? []) {
        const own = [...(root?.querySelectorAll(`[data-rule="${rule}"][data-at="${at}"]`) ?? [])]
          .filter((mark) => mark.checkVisibility({ checkVisibilityCSS: true }))
          .map((mark) => mark.getBoundingClientRect());
        const target = nodes
          .flatMap((node) => [...node.getClientRects()])
          .filter(({ width, height }) => width > 0 && height > 0)
          .map(cut)
          .filter(({ left, top, right, bottom }) => right - left >= 1 && bottom - top >= 1);
        const name = `${rule} at ${at}`;
        if (target.length === 0) {
          // Cells of one finding are marked each: those that show have marks of their own.
          if (fit === 'same' && own.length > 0)
            wrong.push(`${name}: hidden, and marked at ${own.map(say).join('; ')}`);
          continue;
        }
        const place = around(target);
        const fits =
          fit === 'beside'
            ? own.some((mark) => touches(mark, place))
            : fit === 'covers'
              ? own.some((mark) => covers(mark, place))
              : own.length > 0 && covers(around(own), place) && covers(place, around(own));
        if (!fits)
          wrong.push(`${name}: ${fit} ${say(place)}, marked at ${own.map(say).join('; ')}`);
      }
      return wrong;
    },
    scroller,
  );

/** What is still wrong with the marks once they have had the time to come right: nothing, it is hoped. */
export async function settled(
  page: Page,
  scroller: string | null = null,
): Promise<readonly string[]> {
  let wrong: readonly string[] = [];
  await pollUntil(async () => {
    wrong = await astray(page, scroller);
    return wrong.length === 0 ? true : undefined;
  }, 'the marks').catch(() => undefined);
  return wrong;
}
