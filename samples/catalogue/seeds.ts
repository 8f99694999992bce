import { fieldsOf, template2021 } from '../../src/template';
import { cellsAt } from '../plan';
import { PLAIN } from '../types';
import { BAIJIAGOU, XIAODIAN, MIANYANG, CHENGGUAN, HANCHENG } from './seed-reports';
import type { ReportFixture } from './types';

/** The pages of `seed-reports`: labels, structure and slips are those of the originals. */

const requestRows = [
  ...new Set(
    [...fieldsOf(template2021).values()]
      .filter((field) => field.table.key === 'requests')
      .map((field) => `requests.${field.row.key}`),
  ),
];

/** The rows below the point where Mianyang's table was cut off. */
const cutOff = requestRows.slice(requestRows.indexOf('requests.unable.needsCreation'));
/** The rows that Hancheng left blank. */
const leftBlank = requestRows.slice(
  requestRows.indexOf('requests.granted'),
  requestRows.indexOf('requests.refused.internal'),
);

export const SEEDS: readonly ReportFixture[] = [
  {
    name: 'baijiagou-2022',
    spec: BAIJIAGOU,
    shape: {
      ...PLAIN,
      layoutTables: true,
      body: 'trs',
      paste: 'word',
      headings: 'spans',
      brokenHeads: 'br',
      brackets: 'half',
    },
    slips: [],
    findings: [],
    fromText: [
      { rule: 'signed-date-invalid', severity: 'warning', at: 'report.signedOn' },
      { rule: 'fee-statement-missing', severity: 'warning', at: 'section.other' },
    ],
  },
  {
    name: 'xiaodian-2024',
    spec: XIAODIAN,
    shape: {
      ...PLAIN,
      body: 'zoom',
      headings: 'div',
      itemHeads: 'ownLine',
      brokenHeads: 'br',
      brackets: 'half',
    },
    slips: [],
    findings: [],
  },
  {
    name: 'mianyang-2021',
    spec: MIANYANG,
    shape: {
      ...PLAIN,
      titleTag: 'p',
      titleLines: 2,
      headings: 'strong',
      numbers: 'nbsp',
    },
    slips: cutOff.map((at) => ({ kind: 'rowRemoved', at })),
    findings: ['row-missing requests.unable.needsCreation'],
  },
  {
    name: 'chengguan-2020',
    spec: CHENGGUAN,
    shape: {
      ...PLAIN,
      metadataTable: true,
      body: 'bare',
      paste: 'word',
      headings: 'div',
      proactiveTables: 'perItem',
      brokenHeads: 'br',
      brackets: 'half',
    },
    slips: [
      {
        kind: 'rowAdded',
        table: 'proactive',
        after: 'normativeDocuments',
        label: '其他主动公开文件',
        text: '35',
      },
      {
        kind: 'sectionTitle',
        section: 'disputes',
        title: '政府信息公开工作被申请行政复议、提起行政诉讼情况',
      },
      {
        kind: 'sectionTitle',
        section: 'problems',
        title: '政府信息公开工作存在的情况及改进情况',
      },
    ],
    findings: [
      'row-extra table.proactive',
      'section-title section.disputes',
      'section-title section.problems',
    ],
  },
  {
    name: 'hancheng-2022',
    spec: HANCHENG,
    shape: {
      ...PLAIN,
      paste: 'wps',
      headings: 'div',
      requestsSplit: {
        afterRow: 7,
        repeatHead: false,
        continuedSideCells: 'blank',
        insideRow: false,
      },
    },
    slips: [
      {
        kind: 'cells',
        fields: leftBlank.flatMap((at) => cellsAt(HANCHENG, at)),
        text: '',
        value: null,
      },
      { kind: 'label', at: 'proactive.*.repealed', actual: '本年度止件数' },
      {
        kind: 'label',
        at: 'proactive.*.amount',
        actual: '本年收费金额（单位：万元，保留4位小数）',
      },
      { kind: 'label', at: 'requests.refused.otherLaw', actual: '2.其他法律法规禁止公开' },
    ],
    findings: [
      'cell-empty table.requests',
      'label-deviation proactive.*.repealed',
      'label-deviation proactive.*.amount',
      'label-deviation requests.refused.otherLaw',
    ],
    fromText: [
      { rule: 'fee-statement-missing', severity: 'warning', at: 'section.other' },
      {
        rule: 'overview-aspect-missing',
        severity: 'warning',
        at: 'section.overview.onRequest',
      },
    ],
  },
];
