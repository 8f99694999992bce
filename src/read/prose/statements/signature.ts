import { organAtEnd } from '../../../organ';
import type { Line, Located } from '../../located';
import type { Signature } from '../../page/dates';
import { dateIn } from '../../page/printed-date';
import type { Item } from '../../page/walk';
import { mapToSource } from '../source-map';

const DATE_AT_END = /(?:20\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?|[二][〇○零0].{2}年.{1,2}月.{1,3}日)$/;

/**
 * A signature that ran into the last paragraph of the report: 「…联系电话:…某镇人民政府2023年1月10日」.
 * @param signature what was found in lines of its own; kept where it has a date
 * @param from index behind the title of the last section
 * @param end index of the first item behind the report
 */
export function withFoldedSignature(
  signature: Signature,
  items: readonly Item[],
  from: number,
  end: number,
): Signature {
  if (signature.date !== null) return signature;
  const last = items
    .slice(from, end)
    .flatMap((item) => (item.kind === 'line' ? [item] : []))
    .at(-1);
  if (!last) return signature;
  const text = last.normalized.withoutSpaces;
  const dated = DATE_AT_END.exec(text);
  const printed = dated && dateIn(dated[0]);
  if (!dated || !printed) return signature;
  const named = organAtEnd(text.slice(0, dated.index));
  if (named === null) return signature;
  const organAt = text.lastIndexOf(named, dated.index);
  return {
    ...signature,
    organ: signature.organ ?? located(named, last.line, text, organAt, organAt + named.length),
    date: located(printed.iso, last.line, text, dated.index, text.length, printed.raw),
  };
}

function located<T extends string | null>(
  value: T,
  line: Line,
  text: string,
  from: number,
  to: number,
  raw: string = value ?? '',
): Located<T> {
  const traced = mapToSource(line);
  const span = traced.text.length === text.length ? traced.span(from, to) : line.span;
  return { value, raw, place: { kind: 'text', elements: [line.element], span } };
}
