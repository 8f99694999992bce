import { useEffect, useRef, useState } from 'preact/hooks';
import { uiMessages, type Locale } from '../../messages/all';
import type { AuditResult } from '../../result';
import { EXPORT_FORMATS, type ExportFormat } from '../../settings';
import { Icon } from '../../ui/icons';
import type { PanelActions } from './actions';

interface SaveProps {
  readonly result: AuditResult;
  /** The format that was used last. */
  readonly saveAs: ExportFormat;
  readonly busy: boolean;
  readonly locale: Locale;
  readonly onSave: (format: ExportFormat) => void;
}

/** Saves in the format used last; the arrow beside it offers the others. */
function SaveButton({ saveAs, busy, locale, onSave }: SaveProps) {
  const { panel: words, saving } = uiMessages(locale);
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const arrow = useRef<HTMLButtonElement>(null);
  const items = () => [...(whole.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const close = () => {
    setOpen(false);
    arrow.current?.focus();
  };
  useEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(event.target as HTMLElement);
    const to = {
      ArrowDown: all[(at + 1) % all.length],
      ArrowUp: all.at(at - 1),
      Home: all[0],
      End: all.at(-1),
    }[event.key];
    if (to) to.focus();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={whole}
      class="save"
      onFocusOut={({ relatedTarget }) => {
        if (!whole.current?.contains(relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button type="button" class="primary" disabled={busy} onClick={() => onSave(saveAs)}>
        {busy ? words.saving : words.saveAs(saving.formats[saveAs], saveAs === 'text')}
      </button>
      <button
        ref={arrow}
        type="button"
        class="primary arrow"
        aria-label={words.otherFormats}
        title={words.otherFormats}
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={busy}
        onClick={() => setOpen(!open)}
      >
        <Icon name="collapse" />
      </button>
      {open && (
        <ul class="menu" role="menu" aria-label={words.otherFormats} onKeyDown={onKeyDown}>
          {EXPORT_FORMATS.map((format) => (
            <li key={format} role="none">
              <button
                type="button"
                role="menuitemradio"
                aria-checked={format === saveAs}
                tabIndex={-1}
                onClick={() => {
                  close();
                  onSave(format);
                }}
              >
                <span class="tick">{format === saveAs && <Icon name="check" />}</span>
                {saving.formats[format]}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface LinkProps {
  readonly actions: PanelActions;
  readonly locale: Locale;
}

/** The way to the settings. */
export const SettingsLink = ({ actions, locale }: LinkProps) => (
  <button type="button" class="link settings" onClick={actions.openSettings}>
    {uiMessages(locale).panel.settings}
  </button>
);

/** Of a page that was audited because a person asked: says so, and offers to do it always. */
export function SiteOffer({
  sites,
  actions,
  locale,
}: LinkProps & { readonly sites: readonly string[] }) {
  const words = uiMessages(locale).panel;
  return (
    <p>
      {words.onlyThisTime}
      <button type="button" class="link" onClick={() => actions.addSites(sites)}>
        {words.auditAlways(words.sites(sites))}
      </button>
    </p>
  );
}

/** What can be done with the audit as a whole. */
export function Foot(props: Omit<SaveProps, 'onSave'> & { readonly actions: PanelActions }) {
  const { result, actions, locale } = props;
  const words = uiMessages(locale).panel;
  const { openPanel } = actions;
  const off = result.rulesOff.length;
  return (
    <footer class="foot">
      <SaveButton {...props} onSave={(format) => actions.save(result, format)} />
      <div class="more">
        {openPanel && (
          <button type="button" class="link" onClick={openPanel}>
            {words.openPanel}
          </button>
        )}
        {off > 0 && <span class="off">{words.rulesOff(off)}</span>}
        <SettingsLink {...props} />
      </div>
    </footer>
  );
}
