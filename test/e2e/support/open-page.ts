import { isDeepStrictEqual } from 'node:util';
import type { Frame, Page } from 'puppeteer-core';
import type { ToBackground } from '../../../src/extension/protocol/messages';
import { printedResult, type PrintedResult } from '../../../src/result';
import type { OverlayCommand } from '../../../src/settings';
import { HOST, inRoot } from './closed-root';
import { pollUntil, type ExtensionPage } from './extension-page';
import { frames } from './frames';
import type { NodePath, Target } from './locate';

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Mark {
  readonly rule: string;
  readonly at: string;
  /** In pixels of the window. The mark of a gap is a line and has no height. */
  readonly rect: Rect;
  readonly shown: boolean;
}

/**
 * Frames within which something is seen of marks that are still being drawn: each frame looks at eight
 * of them at least, however slow the machine is, and a few more go by before the first.
 */
const framesOf = (marks: number): number => 4 + Math.ceil(marks / 8);

/** A page that the extension has looked at, and what it did there. */
export class OpenPage {
  constructor(
    readonly page: Page,
    /** The tab that it is in, as the extension knows it. */
    readonly tab: number,
    private readonly extension: ExtensionPage,
  ) {}

  /** The audit of a frame, as soon as the extension answers. */
  audit(frameId = 0): Promise<PrintedResult> {
    return pollUntil(async () => {
      const answer = await this.extension.send(this.tab, { type: 'audit/get' }, frameId);
      return printedResult.safeParse(answer).data;
    }, 'an answer to audit/get');
  }

  /** Leads to a finding, as a click in the popup does; false where there is no such finding. */
  async focus(index: number): Promise<boolean> {
    return (await this.extension.send(this.tab, { type: 'audit/focus', index }, 0)) === true;
  }

  /** Leads to a place of the report, as a click on a cell in the panel does. */
  async show(at: string): Promise<boolean> {
    return (await this.extension.send(this.tab, { type: 'audit/show', at }, 0)) === true;
  }

  /** Id of the frame that holds a report, as soon as there is one. */
  frameWithReport(): Promise<number> {
    return pollUntil(async () => {
      for (const frameId of await this.extension.frames(this.tab)) {
        const answer = await this.extension.send(this.tab, { type: 'audit/get' }, frameId);
        if (printedResult.safeParse(answer).data?.isReport) return frameId;
      }
      return undefined;
    }, 'a frame with a report');
  }

  /** Sends a message to the background, as the overlay does. */
  tell(message: ToBackground): Promise<unknown> {
    return this.extension.tell(message);
  }

  /** Writes items to the extension's storage, past all checks. */
  keep(items: object): Promise<void> {
    return this.extension.keep(items);
  }

  /** Takes items out of the extension's storage. */
  forget(keys: readonly string[]): Promise<void> {
    return this.extension.forget(keys);
  }

  /** Asks for what a key of the browser asks for; false where nothing is there to do it. */
  async command(command: OverlayCommand, frameId = 0): Promise<boolean> {
    const message = { type: 'overlay/command', command };
    return (await this.extension.send(this.tab, message, frameId)) === true;
  }

  /** What the toolbar icon says, once it says what is expected; else what it says in the end. */
  async badge(expected: string): Promise<string> {
    let text = '';
    await pollUntil(async () => {
      text = (await this.extension.badge(this.tab)).text;
      return text === expected ? true : undefined;
    }, `the badge “${expected}”`).catch(() => undefined);
    return text;
  }

  /** Whether the overlay is there now, in the page itself or in a frame of it. */
  hasHost(frame: Frame = this.page.mainFrame()): Promise<boolean> {
    return frame.evaluate((name) => document.querySelector(name) !== null, HOST);
  }

  /** Waits until every given finding has a mark, and all marks are drawn where they stay. */
  async waitForMarks(findings: PrintedResult['findings']): Promise<readonly Mark[]> {
    return pollUntil(async () => {
      if (!(await this.hasHost())) return undefined;
      const before = await this.marks();
      const all = findings.every(({ rule, at }) =>
        before.some((mark) => mark.shown && mark.rule === rule && mark.at === at),
      );
      if (!all) return undefined;
      await frames(this.page, framesOf(before.length));
      const marks = await this.marks();
      return isDeepStrictEqual(marks, before) ? marks : undefined;
    }, 'a mark for each finding');
  }

  /** Waits until a mark of a finding is in the window. */
  async waitForMarkInView(finding: Pick<Mark, 'rule' | 'at'> | undefined): Promise<void> {
    const { width, height } = this.page.viewport() ?? { width: 1280, height: 900 };
    await pollUntil(
      async () => {
        const marks = await this.marks();
        const inView = marks.some(
          ({ rule, at, rect, shown }) =>
            shown &&
            rule === finding?.rule &&
            at === finding.at &&
            rect.top < height &&
            rect.bottom > 0 &&
            rect.left < width &&
            rect.right > 0,
        );
        return inView || undefined;
      },
      `${finding?.rule ?? 'no finding'} at ${finding?.at ?? 'no place'} to come into view`,
    );
  }

  /** Every mark on the page. */
  marks(): Promise<Mark[]> {
    return inRoot(this.page, (root) => {
      return [...(root?.querySelectorAll<HTMLElement>('[data-rule][data-at]') ?? [])].map(
        (mark) => {
          const { left, top, right, bottom } = mark.getBoundingClientRect();
          return {
            rule: mark.dataset.rule ?? '',
            at: mark.dataset.at ?? '',
            rect: { left, top, right, bottom },
            shown: mark.checkVisibility({ checkVisibilityCSS: true }),
          };
        },
      );
    });
  }

  /** Waits until no mark is shown. */
  async waitForNoMarks(): Promise<void> {
    await pollUntil(
      async () => (await this.marks()).every(({ shown }) => !shown) || undefined,
      'the marks to go',
    );
  }

  /** Accessible names of the badges at the marks. */
  badges(): Promise<string[]> {
    return inRoot(this.page, (root) => {
      return [...(root?.querySelectorAll('button[aria-haspopup=dialog]') ?? [])].map(
        (badge) => badge.getAttribute('aria-label') ?? '',
      );
    });
  }

  /** Brings the first element of a target to the middle of the window. */
  async scrollTo([first]: Target): Promise<void> {
    const path = first?.kind === 'text' ? first.start : (first?.path ?? []);
    await this.page.evaluate((indices) => {
      let node: Node = document.documentElement;
      for (const index of indices) node = node.childNodes[index] ?? node;
      const element = node instanceof Element ? node : node.parentElement;
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, path);
  }

  /** The smallest rectangle around places of the page; null where nothing of them is shown. */
  async rectOf(target: Target): Promise<Rect | null> {
    const [rect = null] = await this.rectsOf([target]);
    return rect;
  }

  /** The same of several, all at once: to ask takes longer than to answer. */
  rectsOf(targets: readonly Target[]): Promise<(Rect | null)[]> {
    return this.page.evaluate((all) => {
      const nodeAt = (path: NodePath): Node => {
        let node: Node = document.documentElement;
        for (const index of path) {
          const child = node.childNodes[index];
          if (!child) throw new Error(`no node at ${path.join('/')}`);
          node = child;
        }
        return node;
      };
      const rectsAt = (place: Target[number]): DOMRect[] => {
        if (place.kind === 'element') return [...(nodeAt(place.path) as Element).getClientRects()];
        const range = document.createRange();
        range.setStart(nodeAt(place.start), place.startOffset);
        range.setEnd(nodeAt(place.end), place.endOffset);
        return [...range.getClientRects()];
      };
      return all.map((places) => {
        const shown = places
          .flatMap(rectsAt)
          .filter(({ width, height }) => width > 0 && height > 0);
        if (shown.length === 0) return null;
        return {
          left: Math.min(...shown.map((rect) => rect.left)),
          top: Math.min(...shown.map((rect) => rect.top)),
          right: Math.max(...shown.map((rect) => rect.right)),
          bottom: Math.max(...shown.map((rect) => rect.bottom)),
        };
      });
    }, targets);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** The smallest rectangle around several. */
export const around = (rects: readonly Rect[]): Rect => ({
  left: Math.min(...rects.map((rect) => rect.left)),
  top: Math.min(...rects.map((rect) => rect.top)),
  right: Math.max(...rects.map((rect) => rect.right)),
  bottom: Math.max(...rects.map((rect) => rect.bottom)),
});

/** A page's markup without the overlay, as the browser would write it down. */
export const markupOf = (page: Page): Promise<string> =>
  page.evaluate((name) => {
    const host = document.querySelector(name);
    const copy = document.documentElement.cloneNode(true) as Element;
    const nth = host ? [...document.documentElement.children].indexOf(host) : -1;
    copy.children[nth]?.remove();
    return copy.outerHTML;
  }, HOST);

/** The markup of a page's source where nothing has touched it, as the browser writes it down. */
export const untouchedMarkup = (page: Page, source: string): Promise<string> =>
  page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
    source,
  );
