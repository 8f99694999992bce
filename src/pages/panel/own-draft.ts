import * as z from 'zod/mini';
import { MAX_OWN_CHARS, ownTarget, SEVERITIES, type AuditResult } from '../../result';
import type { PanelUiState } from './actions';
import { keyOfReport } from './view-model';

const ownDraft = z.object({
  /** Of the finding that is changed; null for a new one. */
  id: z.nullable(z.string()),
  /** What it is about; null as long as nothing is chosen. */
  target: z.nullable(ownTarget),
  severity: z.enum(SEVERITIES),
  words: z.string().check(z.maxLength(MAX_OWN_CHARS)),
});
/** A finding of the person's own, as far as it is written. It is kept among the drafts of reasons. */
export type OwnDraft = Readonly<z.infer<typeof ownDraft>>;

export const NEW_OWN: OwnDraft = { id: null, target: null, severity: 'warning', words: '' };

/** What the draft of a report is known by; there is one at a time. */
export const ownDraftKey = (result: AuditResult): string => `own ${keyOfReport(result)}`;

export const ownDraftText = (draft: OwnDraft): string => JSON.stringify(draft);

/** What is being written for a report; null for nothing, and for what can't be read. */
export function ownDraftIn({ drafts }: PanelUiState, result: AuditResult): OwnDraft | null {
  const text = drafts[ownDraftKey(result)];
  if (text === undefined) return null;
  try {
    const parsed = ownDraft.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
