import { uiMessages } from '../../messages/all';
import type { FindingRow } from '../../present/audit';
import { Button } from '../../ui/components/button';
import type { ViewProps } from './findings';
import { fits } from './view-model';

/** The findings that a person has set aside, with why and when; each can be taken back. */
export function IgnoredList({
  rows,
  result,
  uiState,
  actions,
  locale,
}: ViewProps & { readonly rows: readonly FindingRow[] }) {
  const { panel: words, ignoring } = uiMessages(locale);
  if (rows.length === 0) return null;
  const shown = rows.filter((row) => fits(row, uiState.filter));
  return (
    <details class="ignored" open>
      <summary>{words.ignored(rows.length)}</summary>
      <ul>
        {shown.map(({ number, finding, message, ignored, kind }) => (
          <li key={number}>
            <button
              type="button"
              class="go"
              title={words.goTo}
              onClick={() => actions.goTo(result, finding)}
            >
              <span class="message">{message}</span>
            </button>
            <p class="why">
              {ignored?.reason === '' ? words.noReason : ignored?.reason}
              <span class="when">{words.ignoredOn(ignored?.on ?? '')}</span>
            </p>
            <Button
              look="link"
              changes
              label={ignoring.undoOf(kind)}
              onPress={() => actions.unignore(result, finding)}
            >
              {ignoring.undo}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
