import { notAReport, type AuditResult, type Finding } from '../../../src/result';
import { messageOf } from '../../support/ignored';

/** Audit results for the tests of the panel: the words don't matter, the shape does. */
const page = { url: 'http://www.example.gov.cn/a.html', title: '年度报告' };
export const noReport = notAReport(page);

const section = { present: true, title: null };
export const cleanReport: AuditResult = {
  ...noReport,
  isReport: true,
  report: {
    title: '示例县某镇2022年政府信息公开工作年度报告',
    issuer: '示例县某镇人民政府',
    year: 2022,
    template: '2021',
    publishedOn: '2023-01-17',
    signedOn: null,
    sections: {
      overview: section,
      proactive: section,
      requests: section,
      disputes: section,
      problems: section,
      other: section,
    },
    figures: { 'requests.granted.total': 3 },
    printed: {},
  },
  checks: { passed: 42, failed: 0, unknown: 0 },
};

export const finding = (parts: Partial<Finding>): Finding => ({
  rule: 'requests-row-total',
  severity: 'error',
  at: 'requests.granted.total',
  fields: ['requests.granted.total'],
  basis: '国办公开办函〔2021〕30号 第三部分',
  ...parts,
});

export const faultyReport: AuditResult = {
  ...cleanReport,
  checks: { passed: 39, failed: 2, unknown: 1 },
  findings: [
    finding({}),
    finding({ at: 'requests.partlyGranted.total' }),
    finding({ severity: 'warning', at: 'section.other', rule: 'section-title' }),
  ],
};

const [first = '', second = '', third = ''] = faultyReport.findings.map((one) =>
  messageOf(faultyReport, one),
);
/** What the findings of the faulty report say. */
export const SAID = { first, second, third };
