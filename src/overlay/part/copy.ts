import type { CardWords } from '../../messages/card';
import type { Explained } from '../explain';

/** A finding as text to be sent to somebody: what, where, why, and what to do. */
export function textOf(
  { finding, title, where, cell, facts }: Explained,
  words: CardWords,
): string {
  const { severity, message, advice, basis } = finding;
  const { expected, actual } = facts;
  const { place, problem } = words.copyLabels;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [place, cell === null ? where : `${where}（${cell}）`],
    [problem, message],
    [expected?.name ?? words.expected, expected?.value],
    [actual?.name ?? words.actual, actual?.value],
    [words.basis, basis],
    [words.advice, advice],
  ];
  return [
    `【${words.severity[severity]}】${title}`,
    ...lines.flatMap(([label, text]) => (text ? [`${label}：${text}`] : [])),
  ].join('\n');
}
