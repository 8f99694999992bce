import { contentOfFinding } from './content';
import { amongAlike, identityOfFinding, keyOfIdentity } from './finding-identity';
import type { FindingContent } from './ignored';
import type { AuditResult, Finding } from './result';

/** A finding with all that it may be known by when it is met again. */
export interface RecognisableFinding {
  readonly finding: Finding;
  /** Of its identity: rule, place and the words quoted. */
  readonly key: string;
  /** The figures, words and cells that it is about. */
  readonly content: FindingContent;
  /** Which of the findings of its identity it is, from 0 on, and how many there are. */
  readonly nth: number;
  readonly of: number;
}

/** The findings of an audit, in their order, with all that they may be known by. */
export const recognisable = (result: AuditResult): readonly RecognisableFinding[] =>
  result.findings.map((finding) => ({
    finding,
    key: keyOfIdentity(identityOfFinding(finding)),
    content: contentOfFinding(result, finding),
    ...amongAlike(result.findings, finding),
  }));
