import { evidenceOf, glanceAt, mayBeReport, namesReport } from '../read/gate';
import { Fresh } from './fresh';
import { Pace } from './pace';

/** Scripts fill a page in bursts; a reader doesn't notice so short a while. */
const PACE = { quiet: 150, most: 600 };
/** Characters that a page may add before it is looked at less often, however short it was at first. */
const LEAST_ALLOWANCE = 20_000;

/**
 * Waits for a report: looks at the page, and while there is none at what scripts add to it. Only the
 * added parts are read; the whole page again only when these hold the telling words. A page that
 * goes on adding others, beyond as much again as it had, is looked at ever more seldom.
 *
 * @param found called once, when the page may hold a report; nothing is observed from then on
 * @param signal ends the waiting
 */
export function awaitReport(document: Document, found: () => void, signal: AbortSignal): void {
  const glance = glanceAt(document);
  let { evidence, titled } = glance;
  if (evidence.suffices || titled) {
    found();
    return;
  }

  let address = document.URL;
  let read = 0;
  const allowance = Math.max(LEAST_ALLOWANCE, glance.length);
  const fresh = new Fresh();
  const look = (): boolean => {
    const text = fresh.take();
    const before = evidence.weight;
    evidence.add(text);
    read += text.length;
    titled ||= text.split('\n').some(namesReport);
    if (!evidence.suffices && !titled) return evidence.weight > before || read <= allowance;
    // The words may come from parts that have gone since.
    if (!mayBeReport(document)) {
      evidence = evidenceOf(document);
      titled = false;
      return false;
    }
    stop();
    found();
    return true;
  };

  const pace = new Pace(PACE, look);
  const observer = new MutationObserver((records) => {
    let any = false;
    for (const record of records)
      any =
        (record.type === 'characterData' ? fresh.add(record.target) : fresh.addAll(record)) || any;
    if (!any) return;
    // Another page, as far as its reader is concerned.
    const moved = document.URL !== address;
    if (moved) {
      address = document.URL;
      read = 0;
    }
    pace.touch(moved);
  });
  const stop = () => {
    observer.disconnect();
    pace.stop();
    fresh.clear();
  };
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', stop, { once: true });
}
