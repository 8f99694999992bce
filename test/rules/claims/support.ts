import { noFigures, PLAIN, reportPage, reportSpec, type ReportSpec } from '../../../samples';
import { auditReport } from '../../../src/audit';
import { printedResult } from '../../../src/present';
import { readReport } from '../../../src/read';
import type { PrintedFinding } from '../../../src/result';
import { template2021 } from '../../../src/template';
import { inShort } from '../../corpus/notation';
import { parsePage } from '../../support/dom';

/**
 * A report for 2023 in which every figure that a sentence may name is another one: 新收 100, 上年结转
 * 6, 办理 103, 结转下年度 3; 予以公开 40, 部分公开 12, 不予公开 9, 无法提供 24, 不予处理 5, 其他处理 13;
 * 复议 10 (维持 4, 纠正 1, 其他 2, 未审结 3), 直接起诉 4 (2, 1, 0, 1), 复议后起诉 2 (1, 0, 0, 1).
 */
const TOTALS: Readonly<Record<string, number>> = {
  newReceived: 100,
  carriedIn: 6,
  granted: 40,
  partlyGranted: 12,
  'refused.thirdParty': 3,
  'refused.internal': 6,
  'unable.notHeld': 20,
  'unable.needsCreation': 4,
  'notHandled.petition': 2,
  'notHandled.repeat': 3,
  'otherHandling.notCorrected': 7,
  'otherHandling.other': 6,
  totalHandled: 103,
  carriedForward: 3,
};
/** Organisations; the rest are natural persons: 84 of the new ones. */
const ORGANISATIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  business: { newReceived: 10, carriedIn: 1, granted: 10, partlyGranted: 1, totalHandled: 11 },
  research: { newReceived: 1, granted: 1, totalHandled: 1 },
  publicInterest: { newReceived: 2, granted: 2, totalHandled: 2 },
  legalService: { newReceived: 3, granted: 2, totalHandled: 2, carriedForward: 1 },
};

function busyFigures(): Record<string, number> {
  const figures = noFigures(template2021);
  for (const [row, total] of Object.entries(TOTALS)) {
    let rest = total;
    for (const [column, rows] of Object.entries(ORGANISATIONS)) {
      figures[`requests.${row}.${column}`] = rows[row] ?? 0;
      rest -= rows[row] ?? 0;
    }
    figures[`requests.${row}.naturalPerson`] = rest;
    figures[`requests.${row}.total`] = total;
  }
  const disputes = {
    review: [4, 1, 2, 3, 10],
    litigationDirect: [2, 1, 0, 1, 4],
    litigationAfterReview: [1, 0, 0, 1, 2],
  };
  for (const [row, numbers] of Object.entries(disputes))
    ['upheld', 'corrected', 'other', 'pending', 'total'].forEach((column, index) => {
      figures[`disputes.${row}.${column}`] = numbers[index] ?? 0;
    });
  return {
    ...figures,
    'proactive.normativeDocuments.issued': 5,
    'proactive.normativeDocuments.repealed': 2,
    'proactive.normativeDocuments.inForce': 31,
    'proactive.licensing.decisions': 8214,
    'proactive.penalties.decisions': 316,
    'proactive.enforcement.decisions': 27,
    'proactive.fees.amount': 12.35,
  };
}

const RULES = new Set([
  'text-figure-mismatch',
  'text-none-conflict',
  'growth-rate-wrong',
  'sum-in-text-wrong',
  'all-handled-conflict',
]);

/** Who says a sentence, where, and beside which tables. */
export interface Scene {
  readonly issuer?: string;
  /** The tables hold nothing but 0. */
  readonly quiet?: boolean;
  /** Changes to the figures, by field name. */
  readonly figures?: Readonly<Record<string, number>>;
  readonly section?: 'overview' | 'proactive' | 'requests' | 'disputes' | 'other';
  /** The heading it stands under in section one. */
  readonly heading?: string;
  readonly year?: number;
}

/** A page with nothing but the given sentence in its running text. */
export function sceneHtml(text: string, scene: Scene = {}): string {
  const { issuer = '青石县自然资源局', section = 'overview', heading = '（二）依申请公开' } = scene;
  const figures = {
    ...(scene.quiet ? noFigures(template2021) : busyFigures()),
    ...scene.figures,
  };
  const level = /[县市区省]人民政府$/.test(issuer)
    ? 'government'
    : /[镇乡]人民政府$|办事处$/.test(issuer)
      ? 'township'
      : 'department';
  const regular = reportSpec({
    year: scene.year ?? 2023,
    level,
    issuer,
    siteName: '青石县人民政府',
    figures,
  });
  const empty = {
    overview: [],
    proactive: [],
    requests: [],
    disputes: [],
    problems: [],
    other: [],
  };
  const texts: ReportSpec['texts'] = {
    ...empty,
    ...(section === 'overview' ? { overview: [{ heading, text: [text] }] } : { [section]: [text] }),
  };
  return reportPage({ ...regular, texts }, PLAIN);
}

const URL = 'http://www.example.gov.cn/report.html';

/** What is read from a page with the sentence, and what the rules on the running text find on it. */
export function lookAt(
  text: string,
  scene?: Scene,
): { readonly findings: readonly PrintedFinding[]; readonly claims: readonly string[] } {
  const reading = readReport(parsePage(sceneHtml(text, scene)), { url: URL });
  if (!reading) throw new Error('the page is no report');
  const { report } = reading;
  return {
    findings: printedResult(auditReport(report), 'zh').findings.filter(({ rule }) =>
      RULES.has(rule),
    ),
    // Topic and number of each statement, in short.
    claims: report.claims.map(inShort),
  };
}

/** What the rules on the running text find on a page with the sentence. */
export const findingsFor = (text: string, scene?: Scene): readonly PrintedFinding[] =>
  lookAt(text, scene).findings;
