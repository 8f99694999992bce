// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { NOTHING_KNOWN } from '../../../src/archive';
import { toEntry } from '../../../src/archive/record';
import type { HistoryShown } from '../../../src/extension/storage/archiving';
import type { ListedReport } from '../../../src/links';
import { uiMessages } from '../../../src/messages/all';
import type { LookedIn } from '../../../src/pages/panel/last-year-lists';
import type { AuditResult, LastYear } from '../../../src/result';
import { kept } from '../../archive/records';
import { button, eachInNewPanel, frame, one, open, press, root, settle, source } from './harness';
import { cleanReport } from './results';

vi.mock('webextension-polyfill', () => ({ default: {} }));

/** 对比: last year's report beside this year's. */

eachInNewPanel();

const words = uiMessages('zh').years;
const NONE: HistoryShown = { ...NOTHING_KNOWN, problem: null };
const audit = kept();
const lastYear = (parts: Partial<LastYear> = {}, result: AuditResult = audit.result): LastYear => {
  if (!result.report) throw new Error('no report');
  return { report: result.report, source: '', share: null, passages: [], ...parts };
};
const FIELD = 'requests.newReceived.total';

function withFigures(figures: Record<string, number | null>): AuditResult {
  const { report } = cleanReport;
  return { ...cleanReport, report: report && { ...report, figures } };
}

async function show(
  shown: Partial<HistoryShown>,
  result: AuditResult = cleanReport,
): Promise<string> {
  source.readHistory.mockResolvedValue({ ...NONE, ...shown });
  await open({ kind: 'report', result, frame, sites: [] });
  await press(one('#tab-years'));
  await settle();
  return root.textContent;
}

describe('the view of years', () => {
  test('says when the archive has nothing, and how to come by it', async () => {
    const text = await show({});
    expect(text).toContain(words.none);
    expect(text).toContain(words.noneNote);
  });

  test('shows the figures of both years with their difference', async () => {
    const before = withFigures({ [FIELD]: 12, 'requests.granted.total': 0 });
    const now = withFigures({ [FIELD]: 9, 'requests.granted.total': 0 });
    await show({ lastYear: lastYear({}, before) }, now);
    const row = root.querySelector(`[data-field="${FIELD}"]`);
    expect([...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual([
      ...['12', '9', '−3'],
    ]);
    // 0 in both years says nothing.
    expect(root.querySelector('[data-field="requests.granted.total"]')).toBeNull();
  });

  test('draws all years known, with a table of the same numbers', async () => {
    const years = [2020, 2021, 2022].map((year, index) => ({
      ...{ year, requests: index * 10, results: index === 1 ? null : 5, disputes: 0 },
    }));
    await show({ years });
    expect(root.querySelectorAll('.years-chart .requests circle')).toHaveLength(3);
    expect(root.querySelectorAll('.years-chart .results circle')).toHaveLength(2);
    const cells = [...root.querySelectorAll('tr.results td')].map((cell) => cell.textContent);
    expect(cells).toEqual(['5', '—', '5']);
  });

  test('proposes a report of another name, which is kept once confirmed', async () => {
    const entry = { ...toEntry([audit]), organ: '青石县国土资源局' };
    const text = await show({ proposals: [{ entry, reason: 'renamed' }] });
    expect(text).toContain(words.reasons.renamed);
    const confirm = one('.proposals button');
    expect(confirm.getAttribute('aria-label')).toBe(words.confirmOf(entry.organ));
    await press(confirm);
    expect(source.choosePrevious).toHaveBeenCalledWith(frame, cleanReport, entry);
  });

  test('takes back what was confirmed', async () => {
    await show({ lastYear: lastYear(), isChosen: true });
    await press(button(words.unconfirm));
    expect(source.choosePrevious).toHaveBeenCalledWith(frame, cleanReport, null);
  });

  test.each([
    ['blocked', uiMessages('zh').archive.problem.blocked],
    ['private', words.private],
  ] as const)('says why the archive can’t be asked: %s', async (problem, why) => {
    const text = await show({ problem });
    expect(text).toContain(why);
    expect(text).not.toContain(words.none);
  });

  test('shows passages of both reports side by side', async () => {
    const passages = [{ here: '加强队伍建设，办件12件。', there: '加强队伍建设，办件9件。' }];
    const address = 'http://www.example.gov.cn/2021.html';
    const text = await show({ lastYear: lastYear({ passages, share: 0.3, source: address }) });
    const quotes = [...root.querySelectorAll('.passages blockquote')].map((one) => one.textContent);
    expect(quotes).toEqual([
      `${words.thisYear}${words.goTo}${passages[0]?.here}`,
      `${words.lastYear}${words.openPage}${passages[0]?.there}`,
    ]);
    // One click leads to it, in either text.
    await press(button(words.goTo));
    expect(source.leadToWords).toHaveBeenCalledWith(frame, passages[0]?.here);
    expect(one('.passages a').getAttribute('href')).toContain(`${address}#:~:text=`);
    expect(text).toContain(words.share('30%'));
  });
});

describe('last year’s report by the links of the page', () => {
  const REPORT: ListedReport = {
    ...{ url: 'http://www.example.gov.cn/nb/2.html', title: '青石县财政局2022年年报' },
    ...{ organ: '青石县财政局', year: 2022, kind: 'page', publishedOn: null },
  };
  const COLUMN = { url: 'http://www.example.gov.cn/nb/', name: '政府信息公开年报' };
  /** The view asks about the links of the page once it is shown. */
  const untilShown = (selector: string) =>
    vi.waitFor(async () => {
      await settle();
      one(selector);
    });
  const looked = async (outcome: LookedIn) => {
    source.linkedLastYear.mockResolvedValue({ reports: [], columns: [COLUMN] });
    source.lookInColumn.mockResolvedValue(outcome);
    await show({});
    expect(source.lookInColumn).not.toHaveBeenCalled();
    const look = `[aria-label="${words.giving.lookIn(COLUMN.name)}"]`;
    await untilShown(look);
    await press(one(look));
    await settle();
    expect(source.lookInColumn).toHaveBeenCalledWith(cleanReport, COLUMN.url);
    return root.textContent;
  };

  test('is read once the person says so', async () => {
    source.linkedLastYear.mockResolvedValue({ reports: [REPORT], columns: [COLUMN] });
    await show({});
    await untilShown('.offered button');
    expect(root.textContent).not.toContain(COLUMN.name);
    source.takeLastYear.mockResolvedValue({ kind: 'problem', problem: 'otherYear' });
    await press(one('.offered button'));
    await settle();
    expect(source.takeLastYear).toHaveBeenCalledWith(frame, cleanReport, {
      ...{ kind: 'address', address: REPORT.url },
    });
    expect(root.textContent).toContain(words.giving.problem.otherYear);
    // Where that comes to nothing, the column may hold another.
    expect(root.textContent).toContain(COLUMN.name);
  });

  test('is looked for in a column that the page leads to, and then offered', async () => {
    const text = await looked({ kind: 'found', reports: [REPORT] });
    expect(text).toContain(words.giving.foundIn(1));
    expect(one(`[aria-label="${words.giving.inColumn}"]`).textContent).toContain(REPORT.title);
    expect(source.takeLastYear).not.toHaveBeenCalled();
  });

  test.each([
    [words.giving.notInColumn, { kind: 'none' }],
    [words.giving.fileInColumn, { kind: 'file' }],
    [words.giving.problem.refused, { kind: 'problem', problem: 'refused' }],
  ] as const)('is not found, and that is said: %s', async (why, outcome) => {
    expect(await looked(outcome)).toContain(why);
  });
});
