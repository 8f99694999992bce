import type { CardWords } from '../../messages/card';
import type { Explained } from '../explain';

/** A finding as text to be sent to somebody: what, where, why, and what to do. */
export function textOf({ finding, title, where }: Explained, words: CardWords): string {
  const { severity, message, expected, actual, advice, basis } = finding;
  const { place, problem } = words.copyLabels;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [place, where],
    [problem, message],
    [words.expected, expected],
    [words.actual, actual],
    [words.basis, basis],
    [words.advice, advice],
  ];
  return [
    `【${words.severity[severity]}】${title}`,
    ...lines.flatMap(([label, text]) => (text ? [`${label}：${text}`] : [])),
  ].join('\n');
}
