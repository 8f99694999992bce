import type { Report } from '../report';
import type { SharedText } from './copied-text';
import { runningText } from './running-text';

/** So many passages are told, the longest of them. */
const MAX_PASSAGES = 40;

const lengthOf = ({ here }: SharedText): number => here.to - here.from;

/** The longest passages that stand in two reports, with this year's words, in their order. */
export function longestPassages(
  passages: readonly SharedText[],
  report: Pick<Report, 'statements'>,
): (SharedText & { readonly text: string })[] {
  const text = runningText(report);
  const longest = new Set(
    [...passages].sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, MAX_PASSAGES),
  );
  return passages
    .filter((passage) => longest.has(passage))
    .map(({ here, there }) => ({ text: text.slice(here.from, here.to), here, there }));
}
