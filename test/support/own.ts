import type { OwnFinding, OwnTarget } from '../../src/result';
import { PAGE_URL } from './audited';

/** A finding that a person has added to the report of samples/pages/many-slips. */
export const ownFinding = (target: OwnTarget, parts: Partial<OwnFinding> = {}): OwnFinding => ({
  version: 1,
  id: 'own-1',
  site: 'example.gov.cn',
  organ: '青石县自然资源局',
  year: 2023,
  target,
  severity: 'warning',
  words: '表述不清，请补充。',
  madeOn: '2026-11-20T08:00:00.000Z',
  changedOn: '2026-11-20T08:00:00.000Z',
  url: PAGE_URL,
  ...parts,
});

/** A cell that the page has, with what stands in it. */
export const cellTarget = (place: string, exact: string): OwnTarget => ({
  kind: 'cell',
  place,
  quote: { prefix: '', exact, suffix: '' },
});
