import { uiMessages, type Locale } from '../../messages/all';
import type { TakingProblem } from './last-year';

/** Why an address or a saved page can't be read or kept, in words. */
export function problemWords(locale: Locale, problem: TakingProblem): string {
  const { years, archive } = uiMessages(locale);
  const words: Readonly<Record<TakingProblem, string>> = {
    ...archive.problem,
    ...years.giving.problem,
  };
  return words[problem];
}
