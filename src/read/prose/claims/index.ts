import { YieldBudget, type Resumable } from '../../../base/resumable';
import type { Claim, Anchor } from '../../../report';
import { splitNumber, type SectionKey } from '../../../template';
import { READ_LIMITS, type Limits } from '../../limits';
import type { Line } from '../../located';
import type { ReportIdentity as ReportSubject } from '../../page/identity/report-identity';
import type { ToSimplified } from '../../text';
import { mapToSource, type SourceMappedText } from '../source-map';
import { statementsIn } from './line';
import { MAY_LIST_PARTS, partsIn } from './parts';
import type { Topic } from './quantity-context';
import type { ReportContext } from './report-context';
import type { Stated } from './stated';
import { goesOnUnder, topicOfHeading } from './topics';

/** Sections whose sentences state the year's figures. Section five speaks of shortcomings and plans. */
const SECTIONS: readonly SectionKey[] = ['overview', 'proactive', 'requests', 'disputes', 'other'];
/** A line without any of these says nothing about the tables. */
const CUE =
  /申请|复议|诉讼|起诉|被诉|应诉|争议|许可|行政处罚|行政强制|规章|规范性文件|事业性?收费|结转|办结|答复|予公开|部分公开|无法提供|不予处理|其他处理|下年|下一年|同比|增长|上升|下降|减少|办件|公开案件/;
const NUMBER_OR_NONE = /[\d零一二两三四五六七八九十百千]|未|没有|无|不存在|全部|均/;
const HEADING_LENGTH = 30;
/** Lines longer than this are no paragraphs of a report. */
const MAX_PARAGRAPH_CHARS = 4000;
/**
 * Reads what the running text states about the figures of the tables.
 *
 * A figure counts as such a statement only where it is certain that it speaks of the report's own
 * organ, of the whole report year, and of what a table counts. Everything else is passed over.
 *
 * @param sections the lines of each section, without tables and without the signature at its end
 * @param reportIdentity organ and year of the report; without a year nothing can be certain
 * @param places takes the place of each statement
 * @param limits told where there are more statements than are read
 * @param fold see `NormalizedText`
 */
export function* readClaims(
  sections: Readonly<Record<SectionKey, readonly Line[]>>,
  reportIdentity: ReportSubject,
  places: Map<string, Anchor>,
  limits: Limits,
  fold?: ToSimplified,
): Resumable<Claim[]> {
  if (reportIdentity.year === null) return [];
  const reportContext: ReportContext = {
    year: reportIdentity.year.value,
    issuer: reportIdentity.issuer?.value ?? null,
  };
  const claims: Claim[] = [];
  const budget = new YieldBudget();
  for (const key of SECTIONS) {
    let heading: Topic = key === 'requests' || key === 'disputes' ? key : null;
    for (const line of sections[key]) {
      budget.add(line.raw.length);
      if (budget.takePause()) yield;
      const text = line.text.replace(/ /g, '');
      heading = headingAt(line, text, heading, reportContext);
      if (!mayState(text)) continue;
      if (claims.length >= READ_LIMITS.marks) {
        limits.markExceeded();
        return claims;
      }
      const found = statementsOf(line, text, fold, (searched) => [
        ...(CUE.test(text) ? statementsIn(searched, key, reportContext, heading) : []),
        ...partsIn(searched),
      ]);
      if (!found) continue;
      const { traced, stated } = found;
      for (const { draft, from, to, sentence } of stated) {
        const mark = `claim.${claims.length + 1}`;
        const quote = traced.quote(from, to);
        places.set(mark, { kind: 'text', elements: [line.element], span: traced.span(from, to) });
        claims.push({
          ...draft,
          ...{ section: key, sentence: traced.quote(sentence.from, sentence.to), quote, mark },
        });
      }
    }
  }
  return claims;
}

/**
 * What the lines behind one are headed by.
 * @param before what this one is headed by
 */
function headingAt(line: Line, text: string, before: Topic, reportContext: ReportContext): Topic {
  if (text.length > HEADING_LENGTH || splitNumber(line.raw).style === null) return before;
  return topicOfHeading(text, reportContext) ?? (goesOnUnder(text) ? before : null);
}

/** Whether a paragraph has words and numbers of a statement; most have not, and are looked at no further. */
const mayState = (text: string): boolean =>
  text.length <= MAX_PARAGRAPH_CHARS &&
  (CUE.test(text) || MAY_LIST_PARTS.test(text)) &&
  NUMBER_OR_NONE.test(text);

/**
 * The statements of a line, with what leads from their words back to the page; null for none.
 * @param text the line as it is searched where nothing is folded
 */
function statementsOf(
  line: Line,
  text: string,
  fold: ToSimplified | undefined,
  read: (text: string) => readonly Stated[],
): { readonly traced: SourceMappedText; readonly stated: readonly Stated[] } | null {
  // Tracing costs more than looking; what is folded has its searched form from the trace alone.
  const found = fold ? null : read(text);
  if (found?.length === 0) return null;
  const traced = mapToSource(line, fold);
  return { traced, stated: found && traced.text === text ? found : read(traced.text) };
}
