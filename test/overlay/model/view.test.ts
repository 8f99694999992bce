import { describe, expect, it } from 'vitest';
import { auditDocument } from '../../../src/audit';
import { OverlayModel } from '../../../src/overlay/model/overlay-model';
import { passageOf } from '../../../src/overlay/model/passage';
import { CLOSED, movedView, stepFrom } from '../../../src/overlay/model/view';
import { NAMING } from '../../../src/present';
import { withIgnored, type AuditResult } from '../../../src/result';
import { sourceOf } from '../../e2e/support/fixtures';
import { find, parsePage } from '../../support/dom';
import { ignoredFor } from '../../support/ignored';

const document = parsePage(sourceOf('many-slips'));
const { result, anchors: places } = auditDocument(document, { url: 'http://a.gov.cn/' });
const subjectOf = (audit: AuditResult) =>
  new OverlayModel({ result: audit, anchors: places, locale: 'zh', naming: NAMING }, document.body);

/** The same audit with a finding set aside. */
function without(index: number): AuditResult {
  const finding = result.findings[index];
  const entry = finding && ignoredFor(result, finding, '经核对无误', new Date(0));
  if (!entry) throw new Error('no such finding');
  return withIgnored(result, [entry]);
}

/** The same audit as if a finding had been corrected. */
const corrected = (index: number): AuditResult => ({
  ...result,
  findings: result.findings.filter((_, at) => at !== index),
});

describe('position', () => {
  it('is the number among all that nobody has set aside', () => {
    const model = subjectOf(without(1));
    const count = result.findings.length - 1;
    expect(model.position(0)).toEqual({ number: 1, count });
    expect(model.position(1)).toBeNull();
    expect(model.position(2)).toEqual({ number: 2, count });
  });
});

describe('stepFrom', () => {
  it('goes on, back, and round', () => {
    expect(stepFrom([0, 2, 5], 2, 1)).toBe(5);
    expect(stepFrom([0, 2, 5], 2, -1)).toBe(0);
    expect(stepFrom([0, 2, 5], 5, 1)).toBe(0);
    expect(stepFrom([0, 2, 5], 0, -1)).toBe(5);
  });
  it('begins at either end', () => {
    expect(stepFrom([0, 2, 5], null, 1)).toBe(0);
    expect(stepFrom([0, 2, 5], null, -1)).toBe(5);
  });
  it('goes on from what is no longer stepped through', () => {
    expect(stepFrom([0, 2, 5], 3, 1)).toBe(5);
    expect(stepFrom([0, 2, 5], 3, -1)).toBe(2);
  });
});

describe('movedView', () => {
  const card = { finding: 2, placeIndex: 0, pinned: true, shownPlace: null };
  const before = subjectOf(result);

  it('keeps the card with its finding when others go', () => {
    const after = movedView({ ...CLOSED, card, current: 2 }, before, subjectOf(corrected(0)));
    expect(after.card).toEqual({ ...card, finding: 1 });
    expect(after.current).toBe(1);
  });
  it('keeps the card of a finding that is set aside', () => {
    const after = movedView({ ...CLOSED, card, current: 2 }, before, subjectOf(without(2)));
    expect(after.card).toEqual(card);
  });
  it('closes the card of a finding that is gone, and steps on from where it was', () => {
    const model = subjectOf(corrected(2));
    const after = movedView({ ...CLOSED, card, current: 2 }, before, model);
    expect(after.card).toBeNull();
    const next = stepFrom(model.navigableFindings(null), after.current, 1);
    expect(model.result.findings[next]).toBe(result.findings[3]);
  });
  it('drops a filter that leaves nothing', () => {
    const errors = { ...result, findings: result.findings.filter((f) => f.severity === 'error') };
    const view = { ...CLOSED, filter: 'warning' as const };
    expect(movedView(view, before, before).filter).toBe('warning');
    expect(movedView(view, before, subjectOf(errors)).filter).toBeNull();
  });
});

describe('OverlayModel', () => {
  it('marks and steps through what nobody has set aside', () => {
    const model = subjectOf(without(2));
    expect(model.navigableFindings(null)).not.toContain(2);
    expect(model.groups.flatMap(({ marks }) => marks.map((m) => m.finding))).not.toContain(2);
    expect(model.groupOf(2, 0)).toBe(-1);
    expect(model.placesOf(2)).toHaveLength(1);
    expect(model.ignored(2)?.reason).toBe('经核对无误');
  });
  it('steps through one severity', () => {
    const model = subjectOf(result);
    for (const index of model.navigableFindings('warning'))
      expect(result.findings[index]?.severity).toBe('warning');
    expect(
      model.navigableFindings('warning').length + model.navigableFindings('error').length,
    ).toBe(result.findings.length);
  });
  it('holds the words against the cells', () => {
    const page = parsePage(sourceOf('text-figure-mismatch'));
    const audited = auditDocument(page, { url: 'http://a.gov.cn/' });
    const model = new OverlayModel({ ...audited, locale: 'zh', naming: NAMING }, page.body);
    const index = audited.result.findings.findIndex(({ rule }) => rule === 'text-figure-mismatch');
    const evidence = model.evidence(index);
    const finding = audited.result.findings[index];
    expect(evidence?.passage.exact).toBe(finding?.actual);
    expect(evidence?.cells[0]).toMatchObject({
      field: finding?.at,
      value: String(audited.result.report?.figures[finding?.at ?? '']),
    });
  });
});

describe('passageOf', () => {
  it('gives the sentence around the words and nothing of the others', () => {
    const page = parsePage('<p>前一句。今年收到<b>申请</b>3件，均已答复。后一句。</p>');
    const block = find(page, 'p');
    const start = find(page, 'b').firstChild as Text;
    const end = block.lastChild as Text;
    const span = { start, startOffset: 0, end, endOffset: 2 };
    expect(passageOf({ kind: 'text', elements: [block], span })).toEqual({
      before: '今年收到',
      exact: '申请3件',
      after: '，均已答复。',
    });
  });
  it('is null for words that are gone from the page', () => {
    const page = parsePage('<p>甲<b>乙</b></p>');
    const block = find(page, 'p');
    const start = find(page, 'b').firstChild as Text;
    start.remove();
    const span = { start, startOffset: 0, end: start, endOffset: 1 };
    expect(passageOf({ kind: 'text', elements: [block], span })).toBeNull();
  });
});
