import { linkTo } from '../../anchor/link';
import type { CardWords } from '../../messages/card';
import { sumOnOneLine } from '../../messages';
import type { Explained } from '../model/explain';
import type { Source } from './types';

/** 「柏家沟镇人民政府2022年度」; the title where the organ is not known; empty for neither. */
const reportOf = ({ organ, year, title }: Source, words: CardWords): string =>
  organ === null ? (title ?? '') : words.reportOf(organ, year);

/**
 * A finding as text to be sent to somebody who has nothing else of the audit: in whose report, where,
 * what, why, and what to do.
 */
export function textOf(
  { finding, title, where, cell, facts, message, advice, sum }: Explained,
  source: Source,
  words: CardWords,
): string {
  const { severity, basis } = finding;
  const { expected, actual } = facts;
  const { report, address, place, problem } = words.copyLabels;
  const lines: readonly (readonly [string, string | null | undefined])[] = [
    [report, reportOf(source, words)],
    [address, linkTo(source.url, finding)],
    [place, cell === null ? where : `${where}（${cell}）`],
    [problem, message],
    [words.sums.heading, sum && sumOnOneLine(sum, words.sums)],
    [expected?.name ?? words.expected, expected?.value],
    [actual?.name ?? words.actual, actual?.value],
    [words.advice, advice],
    [words.basis, basis],
  ];
  return [
    `【${words.severity[severity]}】${title}`,
    ...lines.flatMap(([label, text]) => (text ? [`${label}${words.colon}${text}`] : [])),
  ].join('\n');
}
