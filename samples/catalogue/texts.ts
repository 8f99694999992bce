import { busyReport } from './clean';
import type { ReportFixture } from './types';
import { PLAIN, type Paragraph, type ReportSpec } from '../types';
import type { RuleId } from '../../src/result';
import type { ExpectedFinding } from '../expected';

/**
 * A page for each rule on running text, dates, names and statements. The texts are regular but for
 * the one that is changed; what that gives is written down by hand.
 */

const REPORT = busyReport({
  year: 2023,
  level: 'department',
  issuer: '青石县水利局',
  siteName: '青石县人民政府',
  seed: 41,
  volume: 'large',
});
const TOWN = busyReport({
  year: 2022,
  level: 'township',
  issuer: '青石县松岭镇人民政府',
  siteName: '青石县人民政府',
  seed: 42,
  volume: 'large',
});

const figure = (spec: ReportSpec, field: string): number => spec.figures[field] ?? 0;

interface Declared {
  readonly finding: ExpectedFinding;
  /** Findings that are logically one with it. */
  readonly also?: readonly ExpectedFinding[];
  readonly alter?: (html: string) => string;
}

const page = (
  name: string,
  spec: ReportSpec,
  { finding, also = [], alter }: Declared,
): ReportFixture => ({
  name,
  spec,
  shape: PLAIN,
  slips: [],
  findings: [],
  fromText: [finding, ...also],
  ...(alter ? { alter } : {}),
});

/** A report with a text in place of the first paragraph of a section. */
const saying = (
  spec: ReportSpec,
  section: 'overview' | 'problems' | 'other',
  ...texts: readonly Paragraph[]
): ReportSpec => ({ ...spec, texts: { ...spec.texts, [section]: texts } });

/** A report with a sentence added to the end of section one. */
const adding = (spec: ReportSpec, text: string): ReportSpec =>
  saying(spec, 'overview', ...spec.texts.overview, text);

/** A report whose paragraph on requests says something else. */
function onRequests(spec: ReportSpec, text: string): ReportSpec {
  const items = spec.texts.overview.map((item) =>
    typeof item !== 'string' && item.heading.startsWith('（二）')
      ? { ...item, text: [text] }
      : item,
  );
  return saying(spec, 'overview', ...items);
}

const error = (rule: RuleId, at: string): ExpectedFinding => ({ rule, severity: 'error', at });
const warning = (rule: RuleId, at: string): ExpectedFinding => ({ rule, severity: 'warning', at });
const info = (rule: RuleId, at: string): ExpectedFinding => ({ rule, severity: 'info', at });

const RECEIVED = 'requests.newReceived.total';
const NO_FEES = '没有其他需要报告的事项。';

/** 规章 in the tables of an organ that cannot make any. */
const withRegulations: ReportSpec = {
  ...REPORT,
  figures: {
    ...REPORT.figures,
    'proactive.regulations.issued': 1,
    'proactive.regulations.inForce': 1,
  },
};

const KIND = '政府信息公开工作年度报告';
const TITLE = `${REPORT.issuer}${REPORT.year}年${KIND}`;

/** （四） where （三） should stand. */
function withItemRenumbered(spec: ReportSpec): ReportSpec {
  const items = spec.texts.overview.map((item) =>
    typeof item !== 'string' && item.heading.startsWith('（三）')
      ? { ...item, heading: item.heading.replace('（三）', '（四）') }
      : item,
  );
  return saying(spec, 'overview', ...items);
}

export const TEXTS: readonly ReportFixture[] = [
  page(
    'text-figure-mismatch',
    onRequests(
      REPORT,
      `全年共收到政府信息公开申请${figure(REPORT, RECEIVED) + figure(REPORT, 'requests.carriedIn.total') + 7}件，均在法定期限内答复。`,
    ),
    { finding: error('text-figure-mismatch', RECEIVED) },
  ),
  page('text-none-conflict', onRequests(REPORT, `${REPORT.year}年，我局未收到政府信息公开申请。`), {
    finding: error('text-none-conflict', RECEIVED),
  }),
  page('growth-rate-wrong', adding(REPORT, '全年发布政务信息300条，较2022年的200条增长80%。'), {
    finding: warning('growth-rate-wrong', 'section.overview'),
  }),
  page(
    'period-wrong',
    { ...REPORT, preamble: '本报告所列数据的统计期限自2023年1月1日起至2023年12月21日止。' },
    {
      finding: error('period-wrong', 'report.period'),
    },
  ),
  page(
    'published-late',
    { ...REPORT, publishedOn: '2024-02-26' },
    {
      finding: warning('published-late', 'report.publishedOn'),
    },
  ),
  page(
    'signed-date-invalid',
    { ...TOWN, signedOn: '2022-01-12' },
    {
      finding: warning('signed-date-invalid', 'report.signedOn'),
    },
  ),
  page(
    'issuer-mismatch',
    { ...REPORT, signedBy: '青石县教育局' },
    {
      finding: warning('issuer-mismatch', 'report.issuer'),
    },
  ),
  page('fee-statement-missing', saying(TOWN, 'other', NO_FEES), {
    finding: warning('fee-statement-missing', 'section.other'),
    also:
      figure(TOWN, 'requests.otherHandling.unpaid.total') > 0
        ? [info('unpaid-without-fees', 'requests.otherHandling.unpaid.total')]
        : [],
  }),
  page('placeholder-residue', adding(TOWN, '下一步，XX镇将继续做好信息公开工作。'), {
    finding: warning('placeholder-residue', 'section.overview'),
  }),
  page('doubled-words', adding(REPORT, '全年公开水利项目资金资金安排12项。'), {
    finding: warning('doubled-words', 'section.overview'),
  }),
  page(
    'old-format-cited',
    {
      ...REPORT,
      preamble:
        '本报告按照国办公开办函〔2019〕60号规定的格式编制，所列数据的统计期限自2023年1月1日起至2023年12月31日止。',
    },
    { finding: warning('old-format-cited', 'report') },
  ),
  page(
    'sum-in-text-wrong',
    adding(REPORT, '全年发布水利信息42条，其中工作动态28条、通知公告7条、其他信息6条。'),
    { finding: warning('sum-in-text-wrong', 'section.overview') },
  ),
  page('last-year-in-text', adding(REPORT, '2022年，我局主动公开各类信息80条。'), {
    finding: info('last-year-in-text', 'section.overview'),
  }),
  // A paragraph without end, as a page has it whose script went wrong.
  page('too-large', adding(REPORT, '回应群众关切，解读重要政策，'.repeat(1500)), {
    finding: warning('too-large', 'report'),
  }),
  page('regulations-without-power', withRegulations, {
    finding: info('regulations-without-power', 'proactive.regulations'),
  }),
  page(
    'all-handled-conflict',
    onRequests(
      REPORT,
      `${REPORT.year}年新收政府信息公开申请${figure(REPORT, RECEIVED)}件，已全部办结。`,
    ),
    { finding: warning('all-handled-conflict', 'requests.carriedForward.total') },
  ),
  page('numbering-broken', withItemRenumbered(REPORT), {
    finding: warning('numbering-broken', 'section.overview'),
  }),
  page('title-form', REPORT, {
    finding: info('title-form', 'report'),
    alter: (html) => html.replaceAll(TITLE, `${REPORT.issuer}2023年政府信息公公开工作年度报告`),
  }),
  page('title-organ-missing', REPORT, {
    finding: warning('title-organ-missing', 'report'),
    alter: (html) => html.replaceAll(TITLE, `2023年${KIND}`),
  }),
  page('title-year-missing', REPORT, {
    finding: warning('title-year-missing', 'report'),
    alter: (html) => html.replaceAll(TITLE, `${REPORT.issuer}${KIND}`),
  }),
  page('title-year-repeated', REPORT, {
    finding: info('title-year-repeated', 'report'),
    alter: (html) => html.replaceAll(TITLE, `${REPORT.issuer}2023年度年度${KIND}`),
  }),
  page('document-misquoted', adding(REPORT, '按照国办公开办涵〔2021〕30号要求，规范报告格式。'), {
    finding: info('document-misquoted', 'section.overview'),
  }),
];
