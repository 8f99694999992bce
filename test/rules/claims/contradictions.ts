import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../../src/result';
import { findingsFor, type Scene } from './support';

/** What `support.ts` prints in its tables, contradicted by sentences. */
export interface Contradictions {
  readonly where: string;
  readonly scene: Scene;
  /** The sentence, and where each finding leads. */
  readonly cases: readonly (readonly [text: string, at: string])[];
}

/** Tests that a rule objects to each of some sentences, and where. */
export function objectsTo(rule: RuleId, groups: readonly Contradictions[]): void {
  describe.each(groups)(`${rule} in $where`, ({ scene, cases }) => {
    it.each(cases)('objects to %s', (text, at) => {
      const found = findingsFor(text, scene).filter((finding) => finding.rule === rule);
      expect(found.map((finding) => finding.at).join(' ')).toBe(at);
    });
  });
}
