import { uiMessages } from '../../messages/all';
import type { GoneRow } from '../../present/audit';
import type { ViewProps } from './findings';

function Gone({ title, rows }: { readonly title: string; readonly rows: readonly GoneRow[] }) {
  if (rows.length === 0) return null;
  return (
    <details class="gone">
      <summary>
        {title} <span>{rows.length}</span>
      </summary>
      <ul>
        {rows.map(({ number, message, recheck }) => (
          <li key={number}>
            <p class="message">{message}</p>
            <p class={`rechecked ${recheck.state}`}>{recheck.text}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was corrected since the audit before: the outcome, and the findings that are gone. */
export function RecheckSummary({ told, locale }: Pick<ViewProps, 'told' | 'locale'>) {
  const { recheck } = told;
  if (!recheck) return null;
  const words = uiMessages(locale).recheck;
  return (
    <section class="recheck" aria-labelledby="recheck">
      <h2 id="recheck">{words.title}</h2>
      <p>
        {recheck.summary}
        <span class="between">{recheck.between}</span>
      </p>
      <Gone title={words.fixed} rows={recheck.fixed} />
      <Gone title={words.unchecked} rows={recheck.unchecked} />
    </section>
  );
}
