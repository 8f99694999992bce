import type { Frame, Page } from 'puppeteer-core';
import { inRoot } from '../e2e/support/closed-root';
import { pollUntil } from '../e2e/support/extension-page';
import type { OpenPage } from '../e2e/support/open-page';

/** How many marks a page has in all of its frames, and how many of them are shown. */
export interface MarkCount {
  readonly made: number;
  readonly shown: number;
}

const countIn = (frame: Frame): Promise<MarkCount> =>
  inRoot(frame, (root) => {
    const marks = [...(root?.querySelectorAll('[data-rule][data-at]') ?? [])];
    const shown = marks.filter((mark) => mark.checkVisibility({ checkVisibilityCSS: true }));
    return { made: marks.length, shown: shown.length };
  });

/** Counts the marks of a page and of its frames, now. */
export async function countMarks(page: Page): Promise<MarkCount> {
  const counts = await Promise.all(
    page.frames().map((frame) => countIn(frame).catch(() => ({ made: 0, shown: 0 }))),
  );
  return {
    made: counts.reduce((sum, { made }) => sum + made, 0),
    shown: counts.reduce((sum, { shown }) => sum + shown, 0),
  };
}

/** The marks of a page and its frames as soon as some are shown, or none when none came. */
const waitForMarks = (page: Page): Promise<MarkCount> =>
  pollUntil(async () => {
    const count = await countMarks(page);
    return count.shown > 0 ? count : undefined;
  }, 'marks').catch(() => countMarks(page));

/** Whether a finding gets a mark that is shown. */
const isMarked = (page: OpenPage, rule: string, at: string): Promise<boolean> =>
  pollUntil(async () => {
    const marks = await page.marks();
    return marks.some((mark) => mark.shown && mark.rule === rule && mark.at === at) || undefined;
  }, 'the mark').catch(() => false);

/** What came of looking at a page. */
export interface Look extends MarkCount {
  /** Findings that could not be led to, or had no mark to be seen then. */
  readonly lost: readonly string[];
}

/**
 * Leads to every finding of a page in turn, through whatever it scrolls in, and looks for its mark.
 * Where the report is in a frame, waits for its marks there.
 */
export async function lookAt(opened: OpenPage): Promise<Look> {
  const { isReport, findings } = await opened.audit();
  if (!isReport) return { ...(await waitForMarks(opened.page)), lost: [] };
  const lost: string[] = [];
  for (const [index, { rule, at }] of findings.entries())
    if (!(await opened.focus(index)) || !(await isMarked(opened, rule, at)))
      lost.push(`${rule} at ${at}`);
  return { ...(await countMarks(opened.page)), lost };
}
