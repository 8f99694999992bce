import {
  TABLE_KEYS,
  tablePlace,
  TEMPLATES,
  template2021,
  templateForYear,
  type Template,
} from '../../src/template';
import {
  inThreeTables,
  withColumnsReversed,
  withContents,
  withLabelsMerged,
  withLabelSplit,
  withNestedTables,
  withSecondNumbering,
  withShorterCopy,
  type Alteration,
} from '../alter';
import { consistentFigures, noFigures, seededRandom, type Volume } from '../figures';
import { reportSpec, type Brief } from '../prose';
import { PLAIN, type ReportSpec, type Shape } from '../types';
import type { ReportFixture } from './types';

/** Pages without a slip, in the layouts that make reading hard. */

const busy = (template: Template, seed: number, volume: Volume) =>
  consistentFigures(template, seededRandom(seed), volume);

/** A report with something in its tables. */
export const busyReport = (
  brief: Omit<Brief, 'figures'> & { template?: Template; seed: number; volume?: Volume },
): ReportSpec => {
  const template = brief.template ?? templateForYear(brief.year) ?? template2021;
  return reportSpec(
    { ...brief, figures: busy(template, brief.seed, brief.volume ?? 'small') },
    { template },
  );
};

const EVERY_TABLE = TABLE_KEYS.map(tablePlace);

const clean = (
  name: string,
  spec: ReportSpec,
  shape: Partial<Shape>,
  alter: Alteration = (html) => html,
): ReportFixture => ({
  name: `clean-${name}`,
  spec,
  shape: { ...PLAIN, ...shape },
  slips: [],
  alter,
  // Units and remarks beside numbers are worth a word, not a correction.
  findings: shape.numbers === 'unit' ? EVERY_TABLE.map((key) => `cell-remark ${key}`) : [],
});

/** The same report for all the alterations, so that a difference comes from the layout alone. */
const ALTERED = busyReport({
  year: 2023,
  level: 'department',
  issuer: '临湖区交通运输局',
  siteName: '临湖区人民政府',
  seed: 31,
  volume: 'large',
});

export const CLEAN: readonly ReportFixture[] = [
  clean(
    'plain',
    busyReport({
      year: 2023,
      level: 'department',
      issuer: '青石县财政局',
      siteName: '青石县人民政府',
      seed: 11,
      distractors: true,
    }),
    {},
  ),
  clean(
    'word-paste',
    busyReport({
      year: 2022,
      level: 'department',
      issuer: '望江市卫生健康委员会',
      siteName: '望江市人民政府',
      seed: 12,
      volume: 'large',
      voice: 1,
      distractors: true,
    }),
    {
      paste: 'word',
      glyphSpans: true,
      brokenHeads: 'p',
      headings: 'spans',
      itemHeads: 'inline',
      body: 'trs',
      numbers: 'nbsp',
      zeroWidth: true,
      thead: false,
      th: false,
      titleTag: 'p',
    },
  ),
  clean(
    'layout-tables',
    busyReport({
      year: 2024,
      level: 'township',
      issuer: '青石县松岭镇人民政府',
      siteName: '青石县人民政府',
      seed: 13,
      voice: 2,
    }),
    {
      layoutTables: true,
      metadataTable: true,
      doctype: false,
      headings: 'strong',
      paste: 'wps',
      brokenHeads: 'spaced',
      brackets: 'half',
      spacerRows: true,
      thead: false,
    },
  ),
  clean(
    'one-cell',
    busyReport({
      year: 2021,
      level: 'department',
      issuer: '临湖区交通运输局',
      siteName: '临湖区人民政府',
      seed: 14,
      voice: 3,
    }),
    {
      wholeInCell: true,
      layoutTables: true,
      headings: 'cells',
      body: 'bare',
      titleTag: 'div',
      th: false,
      labelNumbers: 'comma',
      itemNumbers: 'arabic',
    },
  ),
  clean(
    'broken-table',
    busyReport({
      year: 2023,
      level: 'government',
      issuer: '临湖区人民政府',
      siteName: '临湖区人民政府',
      seed: 15,
      volume: 'huge',
      voice: 4,
      distractors: true,
    }),
    {
      requestsSplit: {
        afterRow: 8,
        repeatHead: true,
        continuedSideCells: 'repeated',
        insideRow: false,
      },
      proactiveTables: 'perItem',
      numbers: 'thousands',
      headings: 'strong',
      titleForm: 'yearFirst',
    },
  ),
  clean(
    'torn-row',
    busyReport({
      year: 2022,
      level: 'department',
      issuer: '青石县水利局',
      siteName: '青石县人民政府',
      seed: 16,
      voice: 5,
    }),
    {
      requestsSplit: {
        afterRow: 6,
        repeatHead: false,
        continuedSideCells: 'blank',
        insideRow: true,
      },
      brokenHeads: 'br',
      thead: false,
      quotes: 'straight',
    },
  ),
  clean(
    'metadata-first',
    busyReport({
      year: 2021,
      level: 'department',
      issuer: '望江市市场监督管理局',
      siteName: '望江市人民政府',
      seed: 17,
      voice: 6,
    }),
    {
      metadataTable: true,
      meta: false,
      infoLine: false,
      body: 'custom',
      titleForm: 'doubled',
      numbers: 'fullwidth',
      numbering: 'spaced',
    },
  ),
  clean(
    'lines',
    busyReport({
      year: 2024,
      level: 'township',
      issuer: '临湖区东门街道办事处',
      siteName: '临湖区人民政府',
      seed: 18,
      voice: 7,
      distractors: true,
    }),
    {
      headings: 'brLines',
      numbering: 'arabic',
      radicals: true,
      zeroWidth: true,
      signature: 'oneLine',
      hiddenCopy: 'after',
      itemHeads: 'inline',
      titleLines: 2,
    },
  ),
  clean(
    'no-rowspans',
    busyReport({
      year: 2023,
      level: 'department',
      issuer: '青石县教育局',
      siteName: '青石县人民政府',
      seed: 19,
      voice: 8,
    }),
    { rowspans: 'absentBlank', numbers: 'unit', th: false, headings: 'div', hiddenCopy: 'before' },
  ),
  clean(
    'repeated-labels',
    busyReport({
      year: 2022,
      level: 'township',
      issuer: '青石县河西乡人民政府',
      siteName: '青石县人民政府',
      seed: 20,
      voice: 9,
    }),
    { rowspans: 'absentRepeated', body: 'ivs', titleForm: 'short', numbering: 'dot' },
  ),
  clean(
    'wrong-rowspans',
    busyReport({
      year: 2023,
      level: 'department',
      issuer: '临湖区民政局',
      siteName: '临湖区人民政府',
      seed: 21,
      voice: 10,
    }),
    { rowspans: 'tooShort', headings: 'strong', numbers: 'remark' },
  ),
  clean(
    'nothing-to-report',
    reportSpec({
      year: 2024,
      level: 'department',
      issuer: '临湖区档案馆',
      siteName: '临湖区人民政府',
      figures: noFigures(template2021),
      voice: 1,
    }),
    { related: false, navigation: false, thead: false, th: false },
  ),
  ...TEMPLATES.map(({ id, since }) =>
    clean(
      `${id}-plain`,
      busyReport({
        year: since + 1,
        level: 'department',
        issuer: '青石县农业农村局',
        siteName: '青石县人民政府',
        seed: 22,
        distractors: true,
      }),
      {},
    ),
  ),
  clean(
    '2019-five-tables',
    busyReport({
      year: 2019,
      level: 'government',
      issuer: '青石县人民政府',
      siteName: '青石县人民政府',
      seed: 23,
      volume: 'huge',
      voice: 2,
      distractors: true,
    }),
    {
      proactiveTables: 'perItem',
      paste: 'word',
      headings: 'strong',
      numbers: 'spaced',
      titleLines: 2,
      titleTag: 'p',
      spacerRows: true,
    },
  ),
  clean(
    '2019-broken-table',
    busyReport({
      year: 2020,
      level: 'township',
      issuer: '青石县松岭镇人民政府',
      siteName: '青石县人民政府',
      seed: 24,
      voice: 3,
    }),
    {
      requestsSplit: {
        afterRow: 12,
        repeatHead: false,
        continuedSideCells: 'blank',
        insideRow: false,
      },
      wholeInCell: true,
      rowspans: 'tooLong',
      brackets: 'half',
      brokenHeads: 'spaced',
    },
  ),
  clean('contents', ALTERED, {}, withContents),
  clean('shorter-copy', ALTERED, {}, withShorterCopy),
  clean('columns-reversed', ALTERED, {}, withColumnsReversed),
  clean('labels-merged', ALTERED, {}, withLabelsMerged),
  clean('label-split', ALTERED, {}, withLabelSplit),
  clean('nested-tables', ALTERED, { proactiveTables: 'perItem' }, withNestedTables),
  clean('three-tables', ALTERED, {}, inThreeTables),
  clean('second-numbering', ALTERED, {}, withSecondNumbering),
];
