import { expect, test, vi } from 'vitest';
import type { Audited } from '../../src/audit';
import { AuditKeeper, type ReadReport } from '../../src/live';
import { notAReport } from '../../src/result';
import { auditedPage, readReport } from '../support/audited';

const report = (): Audited => ({
  result: auditedPage('many-slips'),
  report: readReport('many-slips'),
  anchors: new Map(),
});

function keeper() {
  const send = vi.fn<(read: ReadReport, isMeant: () => boolean) => void>();
  return { send, keeper: new AuditKeeper(send) };
}

test('an audit is sent once, however often it is told of', () => {
  const { send, keeper: keeping } = keeper();
  const [one, other] = [report(), report()];
  keeping.take(one);
  keeping.take(one);
  expect(send).toHaveBeenCalledOnce();
  const isMeant = send.mock.calls[0]?.[1];
  expect(isMeant?.()).toBe(true);
  keeping.take(other);
  expect(isMeant?.()).toBe(false);
  expect(send.mock.calls.map(([{ result }]) => result)).toEqual([one.result, other.result]);
});

test('pages that are no report, and audits that broke off, are not sent', () => {
  const { send, keeper: keeping } = keeper();
  keeping.take(null);
  keeping.take({ ...report(), result: notAReport({ url: '', title: '' }), report: null });
  expect(send).not.toHaveBeenCalled();
});

test('where the person wants none kept none is sent, and the latest once that changes', () => {
  const { send, keeper: keeping } = keeper();
  keeping.want(false);
  keeping.take(report());
  const latest = report();
  keeping.take(latest);
  expect(send).not.toHaveBeenCalled();
  keeping.want(true);
  keeping.want(true);
  expect(send.mock.calls.map(([{ result }]) => result)).toEqual([latest.result]);
});
