import { beforeEach, expect, it, vi } from 'vitest';
import { Decisions } from '../../../entrypoints/auditor/decisions';
import { PAGE_DECISIONS } from '../../../entrypoints/deciding/page-decisions';
import { noteChanged } from '../../../entrypoints/marks/page-archive';
import { actionsOn } from '../../../entrypoints/marks/page-actions';
import { LazyModules, type AuditedPage } from '../../../src/live';
import {
  idOfIgnored,
  reportKeyOf,
  type AuditResult,
  type Finding,
  type IgnoredFinding,
  type OwnFinding,
  type ReportKey,
} from '../../../src/result';
import type { FrameParts, SaveInPage } from '../../../src/live/frame';
import { auditedPage } from '../../support/audited';
import { ignoredFor } from '../../support/ignored';
import { ownFinding } from '../../support/own';

/** What a page's frame asks the background for, and what it is told there. */
const background = vi.hoisted(() => ({
  askForIgnored: vi.fn(),
  isIgnoredKnown: vi.fn(),
  isKept: vi.fn(),
  tell: vi.fn(),
}));
vi.mock('../../../src/extension/protocol/content-client', () => background);
vi.mock('../../../entrypoints/auditor/background', () => background);

const SITE = 'gov.example.cn';
const result = auditedPage('requests-row-total');
const [finding] = result.findings as [Finding];
const report = reportKeyOf(result) as ReportKey;

interface Known {
  readonly site: string;
  readonly entries: readonly IgnoredFinding[];
  readonly own: readonly OwnFinding[];
}
const live = { ignored: null as Known | null, heedIgnored: vi.fn() };
const findingWords = vi.fn();
const words = { ready: vi.fn(), naming: { findingWords } };
/** A frame that what decides comes into, once it is asked for. */
const frame = (): LazyModules => {
  const modules: LazyModules = new LazyModules(() => modules.provide('deciding', PAGE_DECISIONS));
  return modules;
};
const pageWith = (modules: Pick<LazyModules, 'load'>): AuditedPage =>
  ({ modules, words, live, locale: 'zh' }) as unknown as AuditedPage;
const decisions = (modules: Pick<LazyModules, 'load'> = frame()) =>
  new Decisions(pageWith(modules));
const actions = (modules: Pick<LazyModules, 'load'> = frame()) => actionsOn(pageWith(modules));
const entryOf = (reason: string, of: AuditResult = result): IgnoredFinding => {
  const entry = ignoredFor(of, finding, reason, new Date(0), SITE);
  if (!entry) throw new Error('nothing to keep');
  return entry;
};
/** The same finding where the page printed another total. */
const changed: AuditResult = {
  ...result,
  identities: result.identities.map((sum) =>
    sum.rule === finding.rule && sum.at === finding.at
      ? { ...sum, left: { ...sum.left, terms: [{ field: finding.at, value: 999 }] } }
      : sum,
  ),
};

beforeEach(() => {
  vi.resetAllMocks();
  live.ignored = { site: SITE, entries: [], own: [] };
  findingWords.mockReturnValue({ message: 'said' });
  background.isKept.mockResolvedValue(true);
});

it('keeps a finding with the reason, its words and the site, and has the page look again', async () => {
  expect(await actions().ignore(result, finding, 'checked by telephone')).toBe(true);
  const [[message]] = background.isKept.mock.calls as [[{ entry: IgnoredFinding }]];
  expect(message).toMatchObject({ type: 'ignored/add', replaces: null });
  expect(message.entry).toMatchObject({
    reason: 'checked by telephone',
    message: 'said',
    site: SITE,
  });
  expect(live.heedIgnored).toHaveBeenCalledOnce();
});

it('replaces what was decided on the same finding before', async () => {
  const entry = entryOf('once');
  live.ignored = { site: SITE, entries: [entry], own: [] };
  await actions().ignore(result, finding, 'again');
  expect(background.isKept).toHaveBeenCalledWith(
    expect.objectContaining({ replaces: idOfIgnored(entry) }),
  );
});

it('lets a finding count again by the decision on it, and does nothing where there is none', async () => {
  expect(await actions().unignore(result, finding)).toBe(false);
  expect(background.isKept).not.toHaveBeenCalled();
  const entry = entryOf('once');
  live.ignored = { site: SITE, entries: [entry], own: [] };
  expect(await actions().unignore(result, finding)).toBe(true);
  expect(background.isKept).toHaveBeenCalledWith({
    type: 'ignored/remove',
    id: idOfIgnored(entry),
  });
});

it('says that a decision could not be kept, and leaves the page as it is', async () => {
  background.isKept.mockResolvedValue(false);
  expect(await actions().ignore(result, finding, 'why')).toBe(false);
  expect(live.heedIgnored).not.toHaveBeenCalled();
});

it('has the page look again when an answer comes late, but for the question asked last alone', async () => {
  background.askForIgnored.mockResolvedValue(null);
  const answers: (() => Promise<void>)[] = [];
  background.isIgnoredKnown.mockImplementation(
    (_: ReportKey, isMeant: () => boolean) =>
      new Promise<boolean>((resolve) => {
        answers.push(async () => {
          resolve(isMeant());
          await Promise.resolve();
        });
      }),
  );
  const asking = decisions();
  expect(await asking.load(report)).toBeNull();
  expect(await asking.load(report)).toBeNull();
  await answers[0]?.();
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  expect(live.heedIgnored).not.toHaveBeenCalled();
  await answers[1]?.();
  await vi.waitFor(() => expect(live.heedIgnored).toHaveBeenCalledOnce());
});

it('puts what a person has added among the findings, by what comes into the frame for it', async () => {
  const own = ownFinding({ kind: 'words', quote: { prefix: '', exact: 'words', suffix: '' } });
  background.askForIgnored.mockResolvedValue({ site: SITE, entries: [], own: [own] });
  const asked: string[] = [];
  const add = vi.fn((seen: object) => ({ ...seen, added: true }));
  const modules: LazyModules = new LazyModules((part) => {
    asked.push(part);
    modules.provide('own', add as unknown as FrameParts['own']);
  });
  const known = await decisions(modules).load(report);
  expect(asked).toEqual(['own']);
  const seen = { result, anchors: new Map() };
  expect(known?.withOwn?.(seen)).toEqual({ ...seen, added: true });
  expect(add).toHaveBeenCalledWith(seen, [own], 'zh');
});

it('asks no second time where there is an answer', async () => {
  background.askForIgnored.mockResolvedValue(live.ignored);
  expect(await decisions().load(report)).toBe(live.ignored);
  expect(background.isIgnoredKnown).not.toHaveBeenCalled();
});

it('has noted what a finding says now where it changed since, once, and that it is as before', async () => {
  const entry = entryOf('once');
  live.ignored = { site: SITE, entries: [entry], own: [] };
  findingWords.mockReturnValue({ message: 'says otherwise' });
  await noteChanged(pageWith(frame()), changed);
  const id = idOfIgnored(entry);
  expect(background.tell.mock.calls).toEqual([
    [{ type: 'ignored/seen', id, changedTo: 'says otherwise' }],
  ]);
  background.tell.mockClear();
  live.ignored = { site: SITE, entries: [{ ...entry, changedTo: 'says otherwise' }], own: [] };
  await noteChanged(pageWith(frame()), changed);
  expect(background.tell).not.toHaveBeenCalled();
  await noteChanged(pageWith(frame()), result);
  expect(background.tell.mock.calls).toEqual([[{ type: 'ignored/seen', id, changedTo: null }]]);
});

it('notes nothing of a page that could not be audited', async () => {
  live.ignored = { site: SITE, entries: [entryOf('once')], own: [] };
  await noteChanged(pageWith(frame()), 'failed');
  expect(background.tell).not.toHaveBeenCalled();
});

it('saves an audit with the reasons that the frame does not know, and remembers the format', async () => {
  background.askForIgnored.mockResolvedValue({
    site: SITE,
    entries: [entryOf('by telephone')],
    own: [],
  });
  const write = vi.fn<SaveInPage>(() => Promise.resolve());
  const load = (part: string) =>
    Promise.resolve(part === 'saving' ? write : part === 'deciding' ? PAGE_DECISIONS : null);
  const acting = actions({ load } as never);
  expect(await acting.save(result, 'json')).toBe(true);
  expect(background.askForIgnored).toHaveBeenCalledWith(report, true);
  expect(JSON.stringify(write.mock.lastCall)).toContain('by telephone');
  expect(write.mock.lastCall?.slice(1)).toEqual(['json', 'zh']);
  expect(background.tell).toHaveBeenCalledWith({
    type: 'preferences/set',
    change: { saveAs: 'json' },
  });

  background.askForIgnored.mockResolvedValue(null);
  await acting.save(result, 'csv');
  expect(write).toHaveBeenLastCalledWith(result, 'csv', 'zh');
});

it('says that an audit could not be saved, and remembers no format', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
  background.askForIgnored.mockResolvedValue(null);
  const broken = () => Promise.reject(new Error('the disk is full'));
  const load = (part: string) => Promise.resolve(part === 'saving' ? broken : null);
  expect(await actions({ load } as never).save(result, 'csv')).toBe(false);
  expect(said).toHaveBeenCalledOnce();
  const nothing = { load: () => Promise.resolve(null) };
  expect(await actions(nothing).save(result, 'csv')).toBe(false);
  expect(background.tell).not.toHaveBeenCalled();
});

it('brings what matches decisions with findings where there are decisions, and sets aside by it', async () => {
  const load = vi.fn(() => Promise.resolve(PAGE_DECISIONS));
  background.askForIgnored.mockResolvedValue({ site: SITE, entries: [], own: [] });
  const none = await decisions({ load } as never).load(report);
  expect(none?.applyTo).toBeUndefined();
  await noteChanged(pageWith({ load } as never), result);
  expect(load).not.toHaveBeenCalled();

  background.askForIgnored.mockResolvedValue({ site: SITE, entries: [entryOf('once')], own: [] });
  const known = await decisions({ load } as never).load(report);
  expect(known?.applyTo?.(result).ignored).toMatchObject([{ rule: finding.rule, at: finding.at }]);
});

it('lets every finding count, keeps nothing and asks again where that cannot be had', async () => {
  const broken = { load: () => Promise.resolve(null) };
  const entry = entryOf('once');
  background.askForIgnored.mockResolvedValue({ site: SITE, entries: [entry], own: [] });
  live.ignored = { site: SITE, entries: [entry], own: [] };
  expect(await decisions(broken).load(report)).toBeNull();
  expect(await actions(broken).ignore(result, finding, 'why')).toBe(false);
  expect(await actions(broken).unignore(result, finding)).toBe(false);
  expect(background.isKept).not.toHaveBeenCalled();
});
