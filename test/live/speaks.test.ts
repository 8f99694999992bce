import { describe, expect, it } from 'vitest';
import { evidenceIn } from '../../src/gate/detector';
import { leaveEvidence, speaksOfReport } from '../../src/live/frame';

describe('whether a text speaks of a report', () => {
  it('is taken for granted of every word of one where no gate runs', () => {
    expect(speaksOfReport('政府信息公开', false)).toBe(true);
    expect(speaksOfReport('年 報', true)).toBe(true);
    expect(speaksOfReport('今天多云，三到四级风。', false)).toBe(false);
  });

  it('is what the gate says, once that has left its look', () => {
    leaveEvidence(evidenceIn);
    expect(speaksOfReport('行政复议', true)).toBe(true);
    expect(speaksOfReport('政府信息公开', false)).toBe(true);
    // The subject stands in many a menu beside a report.
    expect(speaksOfReport('政府信息公开', true)).toBe(false);
    expect(speaksOfReport('公报', false)).toBe(false);
  });
});
