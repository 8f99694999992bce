import fc from 'fast-check';
import {
  fieldsOf,
  tableOf,
  TEMPLATES,
  type SectionKey,
  type TableKey,
  type Template,
} from '../src/template';
import { consistentFigures, noFigures, seededRandom, type Volume } from './figures';
import { reportSpec } from './prose';
import type { Level, ReportSpec, RequestsSplit, Shape, Slip } from './types';

/** Random descriptions of pages, for property tests. Randomness lives here and nowhere else. */

const ORGANS: readonly { issuer: string; level: Level; siteName: string }[] = [
  { issuer: '青石县人民政府', level: 'government', siteName: '青石县人民政府' },
  { issuer: '临湖区人民政府', level: 'government', siteName: '临湖区人民政府' },
  { issuer: '青石县财政局', level: 'department', siteName: '青石县人民政府' },
  { issuer: '望江市卫生健康委员会', level: 'department', siteName: '望江市人民政府' },
  { issuer: '临湖区交通运输局', level: 'department', siteName: '临湖区人民政府' },
  { issuer: '青石县松岭镇人民政府', level: 'township', siteName: '青石县人民政府' },
  { issuer: '临湖区东门街道办事处', level: 'township', siteName: '临湖区人民政府' },
];

/** The newest report year that pages are made for; older than any clock that runs the tests. */
const LAST_YEAR = 2024;

/** The last report year that a template is meant for; of one for years to come, its first. */
const lastYearOf = ({ since }: Template): number =>
  Math.max(
    since,
    Math.min(
      LAST_YEAR,
      ...TEMPLATES.filter((next) => next.since > since).map((next) => next.since - 1),
    ),
  );

const either = fc.boolean();
/** Options with the plain one first, to which a failing case shrinks. */
const oneOf = <T>(...options: readonly T[]) => fc.constantFrom(...options);

function splitArbitrary(template: Template): fc.Arbitrary<RequestsSplit | null> {
  const rows = tableOf(template, 'requests').blocks[0]?.rows.length ?? 0;
  return fc.option(
    fc.record({
      afterRow: fc.integer({ min: 1, max: rows - 1 }),
      repeatHead: either,
      continuedSideCells: oneOf('blank', 'repeated', 'omitted'),
      insideRow: either,
    }),
    { nil: null, freq: 2 },
  );
}

/** Every layout of a page, in any combination. */
export function shapeArbitrary(template: Template): fc.Arbitrary<Shape> {
  return fc
    .record<Shape>({
      doctype: either,
      meta: either,
      infoLine: either,
      metadataTable: either,
      navigation: either,
      related: either,
      footer: either,
      hiddenCopy: oneOf('none', 'before', 'after'),
      layoutTables: either,
      wholeInCell: either,
      body: oneOf('article', 'trs', 'zoom', 'ivs', 'custom', 'bare'),
      titleForm: oneOf('regular', 'yearFirst', 'doubled', 'short'),
      titleLines: oneOf(1, 2),
      titleTag: oneOf('h1', 'p', 'div'),
      paste: oneOf('plain', 'word', 'wps'),
      headings: oneOf('h2', 'strong', 'spans', 'div', 'brLines', 'cells'),
      numbering: oneOf('chinese', 'arabic', 'spaced', 'dot'),
      itemHeads: oneOf('ownLine', 'inline'),
      signature: oneOf('twoLines', 'oneLine'),
      proactiveTables: oneOf('one', 'perItem'),
      requestsSplit: splitArbitrary(template),
      rowspans: oneOf('right', 'tooLong', 'tooShort', 'absentRepeated', 'absentBlank'),
      thead: either,
      th: either,
      spacerRows: either,
      glyphSpans: either,
      brokenHeads: oneOf('none', 'br', 'p', 'spaced'),
      numbers: oneOf('plain', 'nbsp', 'fullwidth', 'thousands', 'spaced', 'unit', 'remark'),
      brackets: oneOf('full', 'half'),
      quotes: oneOf('curly', 'straight'),
      labelNumbers: oneOf('dot', 'comma', 'wideDot'),
      itemNumbers: oneOf('chinese', 'arabic'),
      radicals: either,
      zeroWidth: either,
    })
    .map((shape) =>
      // Something on the page has to tell when it was published.
      shape.meta || shape.infoLine || shape.metadataTable ? shape : { ...shape, meta: true },
    );
}

/** Clean reports in a format: text, figures, dates and signature agree. */
export function specArbitrary(template: Template): fc.Arbitrary<ReportSpec> {
  return fc
    .record({
      organ: oneOf(...ORGANS),
      year: fc.integer({ min: template.since, max: lastYearOf(template) }),
      volume: oneOf<Volume>('none', 'small', 'large', 'huge'),
      seed: fc.integer(),
      voice: fc.nat({ max: 11 }),
      distractors: either,
    })
    .map(({ organ, year, volume, seed, voice, distractors }) =>
      reportSpec({
        ...organ,
        year,
        voice,
        distractors,
        figures:
          volume === 'none'
            ? noFigures(template)
            : consistentFigures(template, seededRandom(seed), volume),
      }),
    );
}

/** A clean page: a report and a layout. */
export const pageArbitrary = (
  template: Template,
): fc.Arbitrary<{ spec: ReportSpec; shape: Shape }> =>
  fc.record({ spec: specArbitrary(template), shape: shapeArbitrary(template) });

/** One deviation of structure or cells. Wrong figures are planted in the spec, so that text agrees. */
export function slipArbitrary(template: Template): fc.Arbitrary<Slip> {
  const fields = [...fieldsOf(template).keys()];
  const sections = template.sections.map((section) => section.key);
  const rows = (table: TableKey) =>
    tableOf(template, table).blocks.flatMap((block) =>
      block.rows.map((row) => `${table}.${row.key}`),
    );
  const requestColumns = tableOf(template, 'requests').blocks[0]?.columns ?? [];
  const table = oneOf<TableKey>('proactive', 'requests', 'disputes');
  const swapped = fc
    .nat({ max: sections.length - 2 })
    .map((at): SectionKey[] =>
      sections.map((key, index) =>
        index === at ? (sections[at + 1] ?? key) : index === at + 1 ? (sections[at] ?? key) : key,
      ),
    );
  return fc.oneof(
    fc.record({
      kind: fc.constant('cells' as const),
      fields: fc.uniqueArray(oneOf(...fields), { minLength: 1, maxLength: 6 }),
      text: oneOf('', '/', '—', '无', '若干'),
      value: fc.constant(null),
    }),
    oneOf(...rows('requests'), ...rows('disputes')).map((at): Slip => ({ kind: 'rowRemoved', at })),
    oneOf(...requestColumns).map(({ key }): Slip => ({
      kind: 'columnRemoved',
      at: `requests.*.${key}`,
    })),
    oneOf(...sections).map((section): Slip => ({ kind: 'sectionRemoved', section })),
    swapped.map((order): Slip => ({ kind: 'sectionOrder', order })),
    table.map((key): Slip => ({ kind: 'tableRemoved', table: key })),
    table.map((key): Slip => ({ kind: 'tablePicture', table: key })),
  );
}
