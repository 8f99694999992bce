import { template2021 } from '../../src/template';
import { noFigures } from '../figures';
import { cellsAt } from '../plan';
import { reportSpec } from '../prose';
import { PLAIN, type ReportSpec, type Shape, type Slip } from '../types';
import { busyReport } from './clean';
import type { ReportFixture } from './types';

/**
 * A page for each rule on structure, cells and sums: the rule fires, and no other, as far as that is
 * possible. Wrong figures are given to the report itself, so that its text agrees with its tables.
 */

const REPORT = busyReport({
  year: 2023,
  level: 'department',
  issuer: '青石县自然资源局',
  siteName: '青石县人民政府',
  seed: 31,
  volume: 'large',
});

const TOWN = busyReport({
  year: 2022,
  level: 'township',
  issuer: '青石县松岭镇人民政府',
  siteName: '青石县人民政府',
  seed: 32,
  voice: 1,
});

const EARLIER = busyReport({
  year: 2020,
  level: 'department',
  issuer: '望江市公安局',
  siteName: '望江市人民政府',
  seed: 33,
  voice: 2,
});

const QUIET = reportSpec({
  year: 2024,
  level: 'township',
  issuer: '青石县河西乡人民政府',
  siteName: '青石县人民政府',
  figures: noFigures(template2021),
});

/**
 * A report rewritten with other figures, text included.
 * @param changes what is added to a cell, by field name
 */
function adding(spec: ReportSpec, changes: Readonly<Record<string, number>>): ReportSpec {
  const figures = { ...spec.figures };
  for (const [field, by] of Object.entries(changes)) {
    if (figures[field] === undefined) throw new Error(`no cell ${field}`);
    figures[field] += by;
  }
  const { year, level, issuer, siteName, template } = spec;
  return reportSpec({ year, level, issuer, siteName, figures }, { template });
}

interface Declared {
  readonly slips?: readonly Slip[];
  readonly shape?: Partial<Shape>;
  readonly findings: readonly string[];
}

const UPHELD = 'disputes.review.upheld';

const page = (name: string, spec: ReportSpec, declared: Declared): ReportFixture => ({
  name,
  spec,
  shape: { ...PLAIN, ...declared.shape },
  slips: declared.slips ?? [],
  findings: declared.findings,
});

const SECTIONS: readonly ReportFixture[] = [
  page('section-missing', REPORT, {
    slips: [{ kind: 'sectionRemoved', section: 'problems' }],
    shape: { headings: 'strong' },
    findings: ['section-missing section.problems'],
  }),
  page('section-missing-with-table', REPORT, {
    slips: [{ kind: 'sectionRemoved', section: 'disputes' }],
    shape: { paste: 'wps', headings: 'div' },
    findings: ['section-missing section.disputes'],
  }),
  page('cell-remark', REPORT, {
    slips: [
      {
        kind: 'cells',
        fields: ['proactive.normativeDocuments.issued'],
        text: '2（其中修订1件）',
        value: 2,
      },
      {
        kind: 'cells',
        fields: [UPHELD],
        text: `${REPORT.figures[UPHELD] ?? 0}件`,
        value: REPORT.figures[UPHELD] ?? 0,
      },
    ],
    findings: ['cell-remark table.proactive', 'cell-remark table.disputes'],
  }),
  page('section-order', TOWN, {
    slips: [
      {
        kind: 'sectionOrder',
        order: ['overview', 'proactive', 'disputes', 'requests', 'problems', 'other'],
      },
    ],
    findings: ['section-order section.requests'],
  }),
  page('section-order-far', TOWN, {
    slips: [
      {
        kind: 'sectionOrder',
        order: ['overview', 'problems', 'proactive', 'requests', 'disputes', 'other'],
      },
    ],
    shape: { headings: 'spans', paste: 'word' },
    findings: ['section-order section.problems'],
  }),
  page('section-title', REPORT, {
    slips: [{ kind: 'sectionTitle', section: 'problems', title: '存在的不足和整改措施' }],
    findings: ['section-title section.problems'],
  }),
  page('section-number', TOWN, {
    slips: [{ kind: 'sectionNumber', section: 'other', ordinal: 5 }],
    shape: { headings: 'div' },
    findings: ['section-title section.other'],
  }),
  page('section-empty', TOWN, {
    slips: [{ kind: 'sectionEmptied', section: 'problems' }],
    findings: ['section-empty section.problems'],
  }),
  page('template-mismatch', adding({ ...EARLIER, year: 2022 }, {}), {
    findings: ['template-mismatch report.template'],
  }),
];

const TABLES: readonly ReportFixture[] = [
  page('table-missing', REPORT, {
    slips: [{ kind: 'tableRemoved', table: 'disputes' }],
    findings: ['table-missing table.disputes'],
  }),
  page('table-image', TOWN, {
    slips: [{ kind: 'tablePicture', table: 'requests' }],
    shape: { headings: 'strong' },
    findings: ['table-image table.requests'],
  }),
  page('row-missing', REPORT, {
    slips: [{ kind: 'rowRemoved', at: 'requests.refused.caseFile' }],
    findings: ['row-missing requests.refused.caseFile'],
  }),
  page('row-missing-2019', EARLIER, {
    slips: [{ kind: 'rowRemoved', at: 'proactive.otherServices' }],
    findings: ['row-missing proactive.otherServices'],
  }),
  page('row-missing-group', TOWN, {
    slips: [{ kind: 'rowRemoved', at: 'disputes.litigationAfterReview' }],
    findings: ['row-missing disputes.litigationAfterReview'],
  }),
  page('row-extra', REPORT, {
    slips: [
      {
        kind: 'rowAdded',
        table: 'requests',
        after: 'refused.adminQuery',
        label: '9.其他不宜公开的情形',
        text: '0',
      },
    ],
    findings: ['row-extra table.requests'],
  }),
  page('column-missing', REPORT, {
    slips: [{ kind: 'columnRemoved', at: 'requests.*.publicInterest' }],
    shape: { brokenHeads: 'br' },
    findings: ['column-missing requests.*.publicInterest'],
  }),
  page('column-missing-item', TOWN, {
    slips: [{ kind: 'columnRemoved', at: 'proactive.*.repealed' }],
    findings: ['column-missing proactive.*.repealed'],
  }),
  page('column-extra', TOWN, {
    slips: [
      { kind: 'columnAdded', after: 'requests.*.legalService', label: '行业协会', text: '0' },
    ],
    findings: ['column-extra table.requests'],
  }),
  page('label-row', REPORT, {
    slips: [
      { kind: 'label', at: 'requests.refused.otherLaw', actual: '2.其他法律法规禁止公开' },
      { kind: 'label', at: 'proactive.normativeDocuments', actual: '规范性文件' },
    ],
    findings: [
      'label-deviation requests.refused.otherLaw',
      'label-deviation proactive.normativeDocuments',
    ],
  }),
  page('label-column', TOWN, {
    slips: [
      { kind: 'label', at: 'proactive.*.amount', actual: '本年收费金额（单位：元）' },
      { kind: 'label', at: 'requests.*.legalService', actual: '法律服务机关' },
      { kind: 'label', at: 'disputes.*.corrected', row: 'review', actual: '结果更正' },
    ],
    findings: [
      'label-deviation proactive.*.amount',
      'label-deviation requests.*.legalService',
      'label-deviation disputes.*.corrected',
    ],
  }),
];

/** Section three of a report in which only people asked, with the organisations left blank. */
const PEOPLE_ONLY = adding(QUIET, {
  'requests.newReceived.naturalPerson': 3,
  'requests.newReceived.total': 3,
  'requests.granted.naturalPerson': 3,
  'requests.granted.total': 3,
  'requests.totalHandled.naturalPerson': 3,
  'requests.totalHandled.total': 3,
});
const ORGANISATIONS = ['business', 'research', 'publicInterest', 'legalService', 'otherOrg'];

const CELLS: readonly ReportFixture[] = [
  page('cell-empty', QUIET, {
    slips: [
      {
        kind: 'cells',
        fields: cellsAt(QUIET, 'requests.notHandled.confirmation'),
        text: '',
        value: null,
      },
    ],
    findings: ['cell-empty table.requests'],
  }),
  page('cell-empty-columns', PEOPLE_ONLY, {
    slips: [
      {
        kind: 'cells',
        fields: ORGANISATIONS.flatMap((column) => cellsAt(PEOPLE_ONLY, `requests.*.${column}`)),
        text: '',
        value: null,
      },
    ],
    shape: { paste: 'word' },
    findings: ['cell-empty table.requests'],
  }),
  page('cell-dash', QUIET, {
    slips: [
      {
        kind: 'cells',
        fields: cellsAt(QUIET, 'proactive.regulations'),
        text: '/',
        value: null,
      },
      {
        kind: 'cells',
        fields: cellsAt(QUIET, 'disputes.review'),
        text: '—',
        value: null,
      },
    ],
    findings: ['cell-not-number table.proactive', 'cell-not-number table.disputes'],
  }),
  page('cell-words', QUIET, {
    slips: [
      {
        kind: 'cells',
        fields: ['requests.unable.notHeld.business'],
        text: '详见附件',
        value: null,
      },
    ],
    findings: ['cell-not-number table.requests'],
  }),
  page(
    'cell-negative',
    adding(QUIET, {
      'requests.refused.internal.naturalPerson': -1,
      'requests.refused.internal.business': 1,
      'requests.granted.naturalPerson': 3,
      'requests.granted.business': 0,
      'requests.granted.total': 3,
      'requests.totalHandled.naturalPerson': 2,
      'requests.totalHandled.business': 1,
      'requests.totalHandled.total': 3,
      'requests.newReceived.naturalPerson': 2,
      'requests.newReceived.business': 1,
      'requests.newReceived.total': 3,
    }),
    { findings: ['cell-invalid-value requests.refused.internal.naturalPerson'] },
  ),
  page('cell-fraction', adding(QUIET, { 'proactive.licensing.decisions': 12.5 }), {
    findings: ['cell-invalid-value proactive.licensing.decisions'],
  }),
  // A blank total above parts that are not 0 may be 0 or forgotten: the sums cannot be told.
  page('unknown-total', REPORT, {
    slips: [{ kind: 'cells', fields: ['requests.granted.total'], text: '', value: null }],
    findings: ['cell-empty table.requests'],
  }),
];

const SUMS: readonly ReportFixture[] = [
  page(
    'requests-balance',
    adding(REPORT, {
      'requests.newReceived.naturalPerson': 2,
      'requests.newReceived.total': 2,
    }),
    {
      findings: ['requests-balance requests.*.naturalPerson', 'requests-balance requests.*.total'],
    },
  ),
  page(
    'requests-handled-total',
    adding(REPORT, {
      'requests.granted.naturalPerson': 1,
      'requests.granted.total': 1,
    }),
    {
      shape: { brokenHeads: 'p', numbers: 'nbsp' },
      findings: [
        'requests-handled-total requests.totalHandled.naturalPerson',
        'requests-handled-total requests.totalHandled.total',
      ],
    },
  ),
  page(
    'requests-row-total',
    adding(REPORT, { 'requests.granted.total': -14, 'requests.unable.notHeld.total': 14 }),
    {
      findings: [
        'requests-row-total requests.granted.total',
        'requests-row-total requests.unable.notHeld.total',
      ],
    },
  ),
  page('disputes-total', adding(REPORT, { 'disputes.litigationDirect.total': 1 }), {
    findings: ['disputes-total disputes.litigationDirect.total'],
  }),
  page('sums-2019', adding(EARLIER, { 'requests.otherHandling.total': 1 }), {
    shape: { proactiveTables: 'perItem' },
    findings: [
      'requests-handled-total requests.totalHandled.total',
      'requests-row-total requests.otherHandling.total',
    ],
  }),
];

/** What a writer's bad day looks like: many slips of several kinds on one page. */
const MANY: readonly ReportFixture[] = [
  page(
    'many-slips',
    adding(REPORT, { 'requests.granted.total': -14, 'disputes.review.total': 2 }),
    {
      slips: [
        { kind: 'rowRemoved', at: 'requests.unable.unclear' },
        { kind: 'label', at: 'proactive.*.repealed', actual: '本年度止件数' },
        { kind: 'cells', fields: cellsAt(REPORT, 'proactive.regulations'), text: '', value: null },
        {
          kind: 'cells',
          fields: [
            'requests.refused.stateSecret.business',
            'requests.refused.stateSecret.research',
          ],
          text: '/',
          value: null,
        },
        { kind: 'sectionTitle', section: 'problems', title: '存在的不足和整改措施' },
        { kind: 'sectionNumber', section: 'other', ordinal: 5 },
      ],
      shape: { metadataTable: true },
      findings: [
        'row-missing requests.unable.unclear',
        'label-deviation proactive.*.repealed',
        'cell-empty table.proactive',
        'cell-not-number table.requests',
        'section-title section.problems',
        'section-title section.other',
        'requests-row-total requests.granted.total',
        'disputes-total disputes.review.total',
      ],
    },
  ),
];

export const SLIPS: readonly ReportFixture[] = [...SECTIONS, ...TABLES, ...CELLS, ...SUMS, ...MANY];
