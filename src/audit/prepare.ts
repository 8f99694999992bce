import { runToEnd, type Resumable } from '../base/resumable';
import { readOffered, type ReadOptions } from '../read';
import { isTraditional } from '../traditional';
import { auditingSteps, type Audited, type AuditOptions } from './audit';

/** What an audit takes from where it runs: a page, a file, a document of a batch. */
export interface AuditEnvironment extends Omit<AuditOptions, 'fold' | 'readOffered'> {
  /** Turns Traditional characters into simplified ones; without, where it isn't at hand. */
  readonly fold?: NonNullable<ReadOptions['fold']> | undefined;
}

/** An audit that is ready to run. */
export interface PreparedAudit {
  /**
   * Whether the page is in Traditional characters and nothing at hand folds them. Whoever can should
   * get the fold and prepare again; without, most of the page's words are not recognised.
   */
  readonly lacksFold: boolean;
  /** The audit, with a pause now and then. The page may change meanwhile. */
  steps(): Resumable<Audited>;
  /** The audit in one go. */
  run(): Audited;
}

/**
 * The one way to audit: whatever a page comes from, the same content gives the same findings. The
 * fold is used for pages in Traditional characters and for no others.
 *
 * @param document the page; it is only read
 */
export const prepareAudit = (document: Document, environment: AuditEnvironment): PreparedAudit =>
  prepareWith(readOffered, document, environment);

/**
 * `prepareAudit` for who does not have all of the reading at hand.
 * @param readOffered see `ReadOptions`
 */
export function prepareWith(
  readOffered: ReadOptions['readOffered'],
  document: Document,
  { fold, ...options }: AuditEnvironment,
): PreparedAudit {
  const text = (document.body as HTMLElement | null)?.textContent ?? '';
  const isFolded = isTraditional(text);
  const steps = () =>
    auditingSteps(document, { ...options, readOffered, ...(isFolded && fold ? { fold } : {}) });
  return { lacksFold: isFolded && !fold, steps, run: () => runToEnd(steps()) };
}
