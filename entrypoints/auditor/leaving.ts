import { AUDIT_FAILED } from '../../src/extension/protocol/content-client';
import { quoted, type AuditedPage, type Outcome } from '../../src/live';

/** An audit that leaves its page as data, with the quotes that links lead back by. */
export const asData = async (page: AuditedPage, outcome: Outcome) =>
  outcome === 'failed' ? AUDIT_FAILED : quoted(page, outcome);

/** An audit that leaves its page in words, with the quotes that links lead back by. */
export const asPrinted = async (page: AuditedPage, outcome: Outcome) =>
  outcome === 'failed'
    ? AUDIT_FAILED
    : page.words.printed(await quoted(page, outcome), page.locale);
