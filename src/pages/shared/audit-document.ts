import { prepareAudit, type AuditEnvironment, type Audited } from '../../audit';
import { inSlices } from '../../base/time-slicer';
import { decodeHtml } from '../../encoding';
import { withoutPlayers } from '../../network';

/** Pages that nobody has open, read without running or loading anything of them. */

/** The markup of a saved page, without what would play sounds or films; null where it is no text. */
export function markupOf(bytes: Uint8Array): string | null {
  const decoded = decodeHtml(bytes);
  return decoded && withoutPlayers(decoded.text);
}

/** A page of which nothing runs and nothing is loaded. */
export const parsePage = (html: string): Document =>
  new DOMParser().parseFromString(html, 'text/html');

/**
 * Audits a page just as one that is open is audited: the same findings for the same page.
 * @throws what a broken page makes the audit throw
 */
export async function auditDocument(
  document: Document,
  environment: AuditEnvironment,
): Promise<Audited> {
  const prepared = prepareAudit(document, environment);
  if (!prepared.lacksFold) return inSlices(prepared.steps());
  // The dictionary is large, and few pages need it.
  const { foldTraditional: fold } = await import('../../traditional/fold');
  return inSlices(prepareAudit(document, { ...environment, fold }).steps());
}

/** Pages with less text (characters) may be filled by a script yet. */
const MIN_TEXT_CHARS = 500;
/** Whether scripts or frames may show more of a page than its markup holds. */
export const mayBeFilled = (document: Document): boolean => {
  if (document.querySelector('iframe, frame') !== null) return true;
  const text = (document.body as HTMLElement | null)?.textContent ?? '';
  return text.replace(/\s+/g, '').length < MIN_TEXT_CHARS;
};
