import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { calendarDay, localDay, type Locale } from '../../messages';
import type { CardWords } from '../../messages/card';
import { NO_HISTORY, recheckedIn, type RecheckedFinding, type ReportHistory } from '../../result';
import type { AskHistory, CardProps } from './types';

/** How the card asks for what is known of a report besides its audit; asks for nothing without. */
export const History = createContext<AskHistory>(() => Promise.resolve(NO_HISTORY));

/** Asks once for each audit: a card is opened for one finding after the other. */
export function askingOnce(ask: AskHistory): AskHistory {
  const asked = new WeakMap<object, Promise<ReportHistory>>();
  return (result) => {
    const known = asked.get(result) ?? ask(result);
    asked.set(result, known);
    return known;
  };
}

/** What has become of the finding since the audit before; null where there was none, and before that is known. */
export function useRecheck({ result, shown }: CardProps): RecheckedFinding | null {
  const ask = useContext(History);
  const [known, setKnown] = useState<{ of: object; history: ReportHistory } | null>(null);
  useEffect(() => {
    let isMeant = true;
    void ask(result).then((history) => {
      if (isMeant) setKnown({ of: result, history });
    });
    return () => {
      isMeant = false;
    };
  }, [result]);
  const recheck = known?.of === result ? known.history.recheck : null;
  return (recheck && recheckedIn(result, recheck).get(shown.finding)) ?? null;
}

/** What has become of a finding, in words. */
export function recheckText(
  { state, since, hasChanged, wasChecked }: RecheckedFinding,
  { recheck: words }: CardWords,
  locale: Locale,
): string {
  if (state === 'new') return wasChecked ? words.added : words.notCheckedBefore;
  const day = calendarDay(localDay(new Date(since)), locale);
  return hasChanged ? words.changed(day) : words.open(day);
}
