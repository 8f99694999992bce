import {
  cellsAt,
  PLAIN,
  reportPage,
  type Level,
  type ReportSpec,
  type Shape,
  type Slip,
} from '../../samples';
import { busyReport } from '../../samples/catalogue/clean';

/** Whose report a document holds; each has its own words and figures. */
export interface SampleReport {
  readonly issuer: string;
  readonly siteName: string;
  readonly year: number;
  readonly level: Level;
  /** Figures and wording follow from it. */
  readonly seed: number;
}

/** A total that is off, figures that are no numbers, a row of blanks, a missing row, a wrong title. */
const slips = (spec: ReportSpec): readonly Slip[] => [
  { kind: 'rowRemoved', at: 'requests.unable.unclear' },
  { kind: 'cells', fields: cellsAt(spec, 'proactive.regulations'), text: '', value: null },
  {
    kind: 'cells',
    fields: ['requests.refused.stateSecret.business', 'requests.refused.stateSecret.research'],
    text: '/',
    value: null,
  },
  { kind: 'cells', fields: ['disputes.review.total'], text: '37', value: 37 },
  { kind: 'sectionTitle', section: 'problems', title: '存在的不足和整改措施' },
];

/** A page with a report that has slips of many kinds. */
export function slippyPage(sample: SampleReport, shape: Partial<Shape> = {}): string {
  const spec = busyReport({
    ...sample,
    voice: sample.seed % 7,
    distractors: sample.seed % 2 === 1,
  });
  return reportPage(spec, { ...PLAIN, ...shape }, slips(spec));
}

/** A page with something more in its head. */
export const withHead = (html: string, head: string): string =>
  html.replace(/<\/head>/i, () => `${head}</head>`);

/** A page with its content wrapped. */
export const withBody = (html: string, wrap: (content: string) => string): string =>
  html.replace(
    /(<body[^>]*>)([^]*)(<\/body>)/i,
    (_, open: string, content: string, close: string) => `${open}${wrap(content)}${close}`,
  );

/** What stands in the body of a page. */
export const bodyOf = (html: string): string => /<body[^>]*>([^]*)<\/body>/i.exec(html)?.[1] ?? '';
