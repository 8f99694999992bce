import { describe, expect, test } from 'vitest';
import { MAX_AUDITS_PER_REPORT, MAX_KEPT_CHARS, parseAudit, reportId } from '../../src/archive';
import { beyondLimit, takeIn, toEntry, toRecord, type KeptAudit } from '../../src/archive/record';
import { auditedPage } from '../support/audited';
import { kept, minute, newAudit, URL_1 } from './records';

const OTHER_TEXT = [{ section: 'overview', text: '本机关共主动公开政府信息21条。' }] as const;
/** What is there once changes were made to what was there. */
function after(known: readonly KeptAudit[], now: KeptAudit): readonly KeptAudit[] {
  const { put, remove } = takeIn(known, now);
  const gone = new Set([...remove, ...put.map(({ keptAt }) => keptAt)]);
  return [...known.filter(({ keptAt }) => !gone.has(keptAt)), ...put].sort((a, b) =>
    a.keptAt < b.keptAt ? -1 : 1,
  );
}

describe('a record', () => {
  test('has the address that the browser gives, and nothing of decisions', () => {
    const result = auditedPage('many-slips', 'http://evil.example/');
    const record = toRecord(newAudit({ result }));
    expect(record?.result.page.url).toBe(URL_1);
    expect(record?.result.ignored).toEqual([]);
    expect(record?.result).not.toHaveProperty('ignoredBefore');
    const read = parseAudit(JSON.parse(JSON.stringify(record)));
    expect(read).toEqual({ ...record, text: read?.text });
    expect(read?.text).not.toHaveProperty('places');
  });

  test.each([['announcement-attachment'], ['not-a-report-news']])('is not made of %s', (page) => {
    expect(toRecord(newAudit({ result: auditedPage(page) }))).toBeNull();
  });

  test('holds the text up to a limit, whole passages as far as they go', () => {
    const long = '字'.repeat(MAX_KEPT_CHARS - 10);
    const passages = [
      { section: 'overview', text: long },
      { section: 'problems', text: '一二三四五六七八九十百千' },
      { section: 'other', text: '不再保存' },
    ] as const;
    const texts = toRecord(newAudit({ passages }))?.text.statements.passages.map(
      ({ text }) => text,
    );
    expect(texts).toEqual([long, '一二三四五六七八九十']);
  });

  test('is of one report however its organ is spaced', () => {
    expect(reportId('青石县 自然资源局', 2023)).toBe(reportId('青石县自然资源局', 2023));
    expect(reportId('青石县自然资源局', 2023)).not.toBe(reportId('青石县自然资源局', 2022));
    expect(reportId('青石县自然资源局', null)).not.toBe(reportId('青石县自然资源局', 2022));
  });

  test('of a newer shape, or with something in it that can’t be, is not read', () => {
    const record = kept();
    expect(parseAudit({ ...record, schema: 2 })).toBeNull();
    expect(parseAudit({ ...record, keptAt: 'yesterday' })).toBeNull();
    expect(parseAudit({ ...record, result: { ...record.result, findings: 3 } })).toBeNull();
  });
});

describe('a version', () => {
  const first = kept();

  test('that is seen again is no other one, and is judged as it is today', () => {
    const result = {
      ...auditedPage('many-slips'),
      findings: [],
      rulesOff: ['cell-empty' as const],
    };
    const again = kept({ result, visit: 'second', at: minute(9) });
    expect(after([first], again)).toEqual([{ ...again, keptAt: first.keptAt, visit: first.visit }]);
  });

  test('comes of another text, and of other figures', () => {
    const text = kept({ passages: OTHER_TEXT, visit: 'second', at: minute(1) });
    const { report, ...rest } = auditedPage('many-slips');
    const figures = { ...report?.figures, 'requests.newReceived.total': 99 };
    const result = { ...rest, report: report && { ...report, figures } };
    const figure = kept({ result, visit: 'third', at: minute(2) });
    expect(after(after([first], text), figure)).toEqual([first, text, figure]);
  });

  test('is one a visit: a page that loads bit by bit has the state that it comes to', () => {
    const half = kept({ passages: [], visit: 'second', at: minute(1) });
    const whole = kept({ passages: OTHER_TEXT, visit: 'second', at: minute(2) });
    const [, last, ...more] = after(after([first], half), whole);
    expect(more).toEqual([]);
    expect(last).toEqual({ ...whole, keptAt: half.keptAt });
  });

  test('is none where the page has come to what it was on the last visit', () => {
    const half = kept({ passages: [], visit: 'second', at: minute(1) });
    const whole = kept({ visit: 'second', at: minute(2) });
    expect(after(after([first], half), whole)).toEqual([
      { ...whole, keptAt: first.keptAt, visit: first.visit },
    ]);
  });

  const OTHER_URL = 'http://www.other.gov.cn/a.html';

  test('at another address is the same one, as long as nothing has changed', () => {
    const there = kept({ url: OTHER_URL, visit: 'second', at: minute(1) });
    const once = after([first], there);
    expect(once).toEqual([{ ...there, keptAt: first.keptAt, visit: first.visit }]);
    const back = kept({ visit: 'third', at: minute(2) });
    expect(after(once, back)).toEqual([{ ...back, keptAt: first.keptAt, visit: first.visit }]);
  });

  test('comes of a change at one of two addresses, and the other one follows it', () => {
    const there = kept({ url: OTHER_URL, visit: 'second', at: minute(1), passages: OTHER_TEXT });
    const changed = after([first], there);
    expect(changed).toEqual([first, there]);
    const followed = kept({ visit: 'third', at: minute(2), passages: OTHER_TEXT });
    expect(after(changed, followed)).toEqual([
      first,
      { ...followed, keptAt: there.keptAt, visit: there.visit },
    ]);
  });

  test('is none of a copy of what was corrected since', () => {
    const corrected = kept({ visit: 'second', at: minute(1), passages: OTHER_TEXT });
    const copy = kept({ url: OTHER_URL, visit: 'third', at: minute(2) });
    expect(after([first, corrected], copy)).toEqual([first, corrected]);
  });

  test('is another one where a page goes back to what it was', () => {
    const corrected = kept({ visit: 'second', at: minute(1), passages: OTHER_TEXT });
    const back = kept({ visit: 'third', at: minute(2) });
    expect(after([first, corrected], back)).toEqual([first, corrected, back]);
  });

  test('seen at the very time of another has a time of its own', () => {
    const other = kept({ passages: OTHER_TEXT, visit: 'second' });
    const [one, two] = after([first], other);
    expect(one).toEqual(first);
    expect(two?.keptAt).toBe(new Date(minute(0).getTime() + 1).toISOString());
  });

  test('is dropped where there are too many: the oldest but for the first', () => {
    let versions: readonly KeptAudit[] = [];
    for (let count = 0; count < MAX_AUDITS_PER_REPORT + 3; count += 1) {
      const passages = [{ section: null, text: `第${count}稿` }];
      versions = after(versions, kept({ passages, visit: `${count}`, at: minute(count) }));
    }
    expect(versions).toHaveLength(MAX_AUDITS_PER_REPORT);
    const texts = versions.map(({ text }) => text.statements.passages[0]?.text);
    expect(texts.slice(0, 2)).toEqual(['第0稿', '第4稿']);
    expect(texts.at(-1)).toBe(`第${MAX_AUDITS_PER_REPORT + 2}稿`);
    expect(beyondLimit(versions)).toEqual([]);
  });
});

test('the entry of a report tells of the version that was seen last', () => {
  const first = kept();
  const second = kept({ passages: OTHER_TEXT, visit: 'second', at: minute(1) });
  const firstAgain = { ...first, seenAt: minute(5).toISOString() };
  const entry = toEntry([second, firstAgain]);
  expect(entry).toMatchObject({
    id: first.report,
    audits: 2,
    firstKeptAt: first.keptAt,
    latest: { keptAt: first.keptAt, seenAt: firstAgain.seenAt, url: URL_1 },
  });
  const { findings } = first.result;
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  expect(entry.latest).toMatchObject({ errors: count('error'), warnings: count('warning') });
});
