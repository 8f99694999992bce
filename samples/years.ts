import { tableOf, templateForYear, type TableKey, type Template } from '../src/template';
import { consistentFigures, lastYearOf, seededRandom, type Volume } from './figures';
import { reportSpec } from './prose';
import type { Level, Paragraph, ReportSpec } from './types';

/** Reports of one organ for two years, one after the other. */
export interface SuccessiveReports {
  readonly previous: ReportSpec;
  readonly current: ReportSpec;
}

/** What a pair is made from. */
export interface PairBrief {
  readonly issuer: string;
  readonly level: Level;
  readonly siteName: string;
  /** Of the later report. */
  readonly year: number;
  readonly volume: Volume;
  readonly seed: number;
  /** Chooses the wordings of the earlier report; the later one has others. */
  readonly voice?: number;
}

function templateOf(year: number): Template {
  const template = templateForYear(year);
  if (!template) throw new Error(`no format for ${year}`);
  return template;
}

/** What an office writes the year after, under headings whose texts know one wording only. */
const RETOLD: readonly (readonly [heading: RegExp, text: string])[] = [
  [
    /信息管理/,
    '修订信息发布审核办法，明确拟稿、审稿、校对各环节的责任人；对失效文件挂牌标识，对错敏词实行机器加人工双重校核。',
  ],
  [
    /平台/,
    '年内改版公开专栏的检索功能，新增规章库和文件库入口，对微信公众号和查阅窗口的内容按周巡检。',
  ],
  [
    /监督/,
    '把公开工作写进目标责任书，半年评议一次并公布结果；邀请代表委员旁听会议，对评议指出的事项逐条销号，无追责情形。',
  ],
];

/** The texts of a section, with other words where there is but one wording. */
function retold(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph) => {
    if (typeof paragraph === 'string') return paragraph;
    const text = RETOLD.find(([heading]) => heading.test(paragraph.heading))?.[1];
    return text === undefined ? paragraph : { ...paragraph, text: [text] };
  });
}

/** A report in the words of another year. */
export const withOtherWords = (spec: ReportSpec): ReportSpec => ({
  ...spec,
  texts: { ...spec.texts, overview: retold(spec.texts.overview) },
});

/** A report of an organ with given figures, written true to them. */
export const reportOf = (
  { issuer, level, siteName, year, voice = 0 }: PairBrief,
  figures: Readonly<Record<string, number>>,
): ReportSpec => reportSpec({ issuer, level, siteName, year, voice, figures });

/**
 * Two reports of which each is right and the later goes on from the earlier: what was carried over is
 * carried in, documents stay in force until they are repealed, and the words are other ones.
 * @throws Error where one of the years is before the first format
 */
export function successiveReports(brief: PairBrief): SuccessiveReports {
  const { year, volume, seed, voice = 0 } = brief;
  const random = seededRandom(seed);
  const [before, now] = [templateOf(year - 1), templateOf(year)];
  const earlier = consistentFigures(before, random, volume);
  const later = consistentFigures(now, random, volume, lastYearOf(before, earlier));
  return {
    previous: reportOf({ ...brief, year: year - 1 }, earlier),
    current: withOtherWords(reportOf({ ...brief, voice: voice + 1 }, later)),
  };
}

/** What goes wrong between two years. */
export type YearSlip =
  /** Requests carried in that were not carried over, in one column; `total` alone, or with the total. */
  | { readonly kind: 'carriedIn'; readonly column: string }
  | { readonly kind: 'inForce'; readonly row: 'regulations' | 'normativeDocuments' }
  /** A table filled in with last year's figures. */
  | { readonly kind: 'restated'; readonly table: TableKey }
  | { readonly kind: 'copiedText' }
  /** Last year's report is another organ's, or the organ had another name. */
  | { readonly kind: 'swappedOrgan'; readonly issuer: string }
  | { readonly kind: 'renamedOrgan'; readonly issuer: string };

type Figures = Record<string, number>;

function add(figures: Figures, fields: readonly string[], more: number): void {
  for (const field of fields) figures[field] = (figures[field] ?? 0) + more;
}

/** This year's figures with a slip; sums of the report itself come out but where a total alone is off. */
function slipped(slip: YearSlip, before: ReportSpec, figures: Figures): Figures {
  const changed = { ...figures };
  if (slip.kind === 'carriedIn') {
    const { column } = slip;
    const rows = ['carriedIn', 'granted', 'totalHandled'];
    if (column === 'total') add(changed, ['requests.carriedIn.total'], 1);
    else
      add(
        changed,
        rows.flatMap((row) => [`requests.${row}.${column}`, `requests.${row}.total`]),
        2,
      );
  }
  if (slip.kind === 'inForce') add(changed, [`proactive.${slip.row}.inForce`], 3);
  if (slip.kind === 'restated')
    for (const [field, value] of Object.entries(before.figures))
      if (field.startsWith(`${slip.table}.`) && changed[field] !== undefined)
        changed[field] = value;
  return changed;
}

const named = (spec: ReportSpec, issuer: string): ReportSpec => ({
  ...spec,
  ...{ issuer, titleOrgan: issuer, signedBy: issuer },
});

/** Two reports that go on from each other, but for a slip. */
export function withYearSlip(brief: PairBrief, slip: YearSlip): SuccessiveReports {
  const { previous, current } = successiveReports(brief);
  const later: PairBrief = { ...brief, voice: (brief.voice ?? 0) + 1 };
  const figures = slipped(slip, previous, { ...current.figures });
  const isCopied = slip.kind === 'copiedText';
  return {
    previous:
      slip.kind === 'swappedOrgan' || slip.kind === 'renamedOrgan'
        ? named(previous, slip.issuer)
        : previous,
    current: isCopied ? reportOf(brief, figures) : withOtherWords(reportOf(later, figures)),
  };
}

/** Entries that are not 0 by which a table is known for last year's. */
const MIN_ENTRIES = 5;

/**
 * What holding the later of two reports against the earlier must give, worked out from their figures:
 * `RULE PLACE`. Repeated text is planted and not worked out.
 */
export function expectedOfYears(
  { previous, current }: SuccessiveReports,
  slip: YearSlip | null,
): string[] {
  if (slip?.kind === 'swappedOrgan' || slip?.kind === 'renamedOrgan') return [];
  const value = (spec: ReportSpec, field: string) => spec.figures[field] ?? 0;
  const columns = tableOf(current.template, 'requests').blocks[0]?.columns ?? [];
  const carried = columns
    .filter(
      ({ key }) =>
        value(current, `requests.carriedIn.${key}`) !==
        value(previous, `requests.carriedForward.${key}`),
    )
    .map(({ key }) => `carried-in-mismatch requests.carriedIn.${key}`);
  const isSameFormat = current.template === previous.template;
  const inForce = ['regulations', 'normativeDocuments'].flatMap((row) => {
    if (current.year < 2022) return [];
    const of = (spec: ReportSpec, column: string) => value(spec, `proactive.${row}.${column}`);
    const due = of(previous, 'inForce') + of(current, 'issued') - of(current, 'repealed');
    return due === of(current, 'inForce') ? [] : [`in-force-mismatch proactive.${row}.inForce`];
  });
  const repeated = ['proactive', 'requests', 'disputes'].flatMap((table) => {
    const fields = Object.keys(current.figures).filter((field) => field.startsWith(`${table}.`));
    const isSame = fields.every((field) => value(current, field) === value(previous, field));
    const told = fields.filter((field) => value(current, field) !== 0);
    return isSameFormat && isSame && told.length >= MIN_ENTRIES
      ? [`figures-repeated table.${table}`]
      : [];
  });
  const text = slip?.kind === 'copiedText' ? ['text-repeated report.text'] : [];
  return [...carried, ...inForce, ...repeated, ...text];
}
