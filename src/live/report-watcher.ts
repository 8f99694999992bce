import { detect, evidenceOf, mayBeList, mayBeReport, namesReport } from '../gate/detector';
import { BackoffDebouncer } from './backoff-debouncer';
import { MutationBuffer } from './mutation-buffer';

/** Scripts fill a page in bursts; a reader doesn't notice so short a while. */
const DEBOUNCE_MS = { quiet: 150, most: 600 };
/** Characters that a page may add before it is looked at less often, however short it was at first. */
const MIN_ALLOWANCE_CHARS = 20_000;

/** What a page is found to be. */
export interface Found {
  /** Called once, when the page may hold a report; nothing is observed from then on. */
  readonly report: () => void;
  /** Called where the page may list reports, and again when more come that may be listed. */
  readonly list: () => void;
}

/**
 * Waits for a report: looks at the page, and while there is none at what scripts add to it. Only the
 * added parts are read; the whole page again only when these hold the telling words. A page that
 * goes on adding others, beyond as much again as it had, is looked at ever more seldom.
 *
 * @param signal ends the waiting
 */
export function watchForReport(document: Document, found: Found, signal: AbortSignal): void {
  const detection = detect(document);
  let { evidence, titled } = detection;
  if (detection.isList) found.list();
  if (evidence.isSufficient || titled) {
    found.report();
    return;
  }

  let address = document.URL;
  let read = 0;
  const allowance = Math.max(MIN_ALLOWANCE_CHARS, detection.length);
  const buffer = new MutationBuffer();
  const look = (): boolean => {
    const text = buffer.take();
    const before = evidence.score;
    evidence.add(text);
    read += text.length;
    titled ||= text.split('\n').some(namesReport);
    if (evidence.isNamed && !evidence.isSufficient && mayBeList(document, text)) found.list();
    if (!evidence.isSufficient && !titled) return evidence.score > before || read <= allowance;
    // The words may come from parts that have gone since.
    if (!mayBeReport(document)) {
      evidence = evidenceOf(document);
      titled = false;
      return false;
    }
    stop();
    found.report();
    return true;
  };

  const debouncer = new BackoffDebouncer(DEBOUNCE_MS, look);
  const observer = new MutationObserver((records) => {
    let any = false;
    for (const record of records)
      any =
        (record.type === 'characterData' ? buffer.add(record.target) : buffer.addAll(record)) ||
        any;
    if (!any) return;
    // Another page, as far as its reader is concerned.
    const moved = document.URL !== address;
    if (moved) {
      address = document.URL;
      read = 0;
    }
    debouncer.trigger(moved);
  });
  const stop = () => {
    observer.disconnect();
    debouncer.stop();
    buffer.clear();
  };
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', stop, { once: true });
}
