import { useEffect, useRef, useState } from 'preact/hooks';
import { exportFileName } from '../export/filename';
import type { Locale } from '../messages/all';
import type { AuditResult } from '../report';
import { saveText } from './save';
import type { PanelSource } from './source';
import type { PanelState } from './state';
import { PanelView } from './view';

function exportResult(result: AuditResult): void {
  const name = exportFileName({
    issuer: result.report?.issuer ?? null,
    year: result.report?.year ?? null,
    savedAt: new Date(),
    extension: 'json',
  });
  saveText(document, name, 'application/json', `${JSON.stringify(result, null, 2)}\n`);
}

/** The panel at work: reads its page, shows it, and follows when the page is audited anew. */
export function App({ source, locale }: { readonly source: PanelSource; readonly locale: Locale }) {
  const [state, setState] = useState<PanelState>({ kind: 'loading' });
  const [busy, setBusy] = useState(false);
  const [lost, setLost] = useState<number | null>(null);
  // Of answers that overtake one another only the one asked for last is shown.
  const latest = useRef(0);

  const show = async (asked: Promise<PanelState>) => {
    const turn = ++latest.current;
    const answer = await asked;
    if (turn !== latest.current) return;
    setState(answer);
    setLost(null);
  };

  useEffect(() => {
    void show(source.read());
    return source.watch(() => void show(source.read()));
  }, [source]);

  return (
    <PanelView
      state={state}
      busy={busy}
      lost={lost}
      locale={locale}
      onAudit={() => {
        setBusy(true);
        void show(source.audit()).finally(() => setBusy(false));
      }}
      onFocus={(index) => {
        if (state.kind !== 'report') return;
        void source.focus(state.frameId, index).then((found) => setLost(found ? null : index));
      }}
      onExport={exportResult}
      onRules={source.openRules}
    />
  );
}
