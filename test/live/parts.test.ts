import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditDocument } from '../../src/audit';
import { LiveAudit, type LiveAuditEvents, type Outcome } from '../../src/live';
import { NAMING } from '../../src/present';
import { readOffered } from '../../src/read';
import { foldTraditional } from '../../src/traditional/fold';
import { toTraditional } from '../property/traditional';

const url = 'https://www.example.gov.cn/zfxxgk/t1.html';

const pageOf = (name: string): JSDOM =>
  new JSDOM(readFileSync(join(import.meta.dirname, '../../samples/pages', `${name}.html`)), {
    url,
    contentType: 'text/html;charset=utf-8',
  });

/** An audit that lives on a page, the parts that it asks for, and what came of it so far. */
function started({ window }: JSDOM) {
  const asked: string[] = [];
  const outcomes: Outcome[] = [];
  const events: LiveAuditEvents = {
    onOutcome: (outcome) => outcomes.push(outcome),
    onLeave: () => undefined,
    onPartNeeded: (part) => asked.push(part),
    naming: NAMING,
    loadMarks: () => Promise.resolve(null),
    loadIgnored: () => Promise.resolve(null),
    isExtensionAlive: () => true,
  };
  // What a frame has of itself, and a page made in Node has not.
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('document', window.document);
  const live = new LiveAudit(window.document, events);
  live.start();
  return { live, asked, outcomes };
}

const settled = () => vi.advanceTimersByTimeAsync(200);
const pastAllPatience = () => vi.advanceTimersByTimeAsync(6000);

describe('parts of the reading that few pages need', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('are not asked for by a report', async () => {
    const { asked, outcomes } = started(pageOf('many-slips'));
    await pastAllPatience();
    expect(asked).toEqual([]);
    expect(outcomes).toMatchObject([{ isReport: true }]);
  });

  it('are asked for once by a page that announces one, and make it what it is elsewhere', async () => {
    const page = pageOf('announcement-attachment');
    const { live, asked, outcomes } = started(page);
    await settled();
    live.audit();
    await settled();
    expect(asked).toEqual(['offered']);
    expect(outcomes).toEqual([]);
    live.takePart('offered', readOffered);
    await pastAllPatience();
    const { result } = auditDocument(pageOf('announcement-attachment').window.document, { url });
    expect(outcomes).toEqual([result]);
    expect(asked).toEqual(['offered']);
  });

  it('are done without where they never come, and made use of where they come late', async () => {
    const { live, outcomes } = started(pageOf('announcement-attachment'));
    await pastAllPatience();
    expect(outcomes).toMatchObject([{ isReport: false }]);
    live.takePart('offered', readOffered);
    await settled();
    expect(outcomes).toMatchObject([
      { isReport: false },
      { report: { offered: { kind: 'document' } } },
    ]);
  });

  it('come one after the other to an announcement in Traditional characters', async () => {
    const page = pageOf('announcement-attachment');
    toTraditional(page.window.document);
    const { live, asked, outcomes } = started(page);
    await settled();
    expect(asked).toEqual(['traditional']);
    live.takePart('traditional', foldTraditional);
    await settled();
    expect(asked).toEqual(['traditional', 'offered']);
    live.takePart('offered', readOffered);
    await settled();
    expect(outcomes).toMatchObject([{ report: { offered: { kind: 'document' } } }]);
  });

  it('leave nothing behind that would audit a page which is no longer followed', async () => {
    const { live, outcomes } = started(pageOf('announcement-attachment'));
    live.end();
    await pastAllPatience();
    expect(outcomes).toEqual([]);
  });
});
