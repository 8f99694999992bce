import { uiMessages, type Locale } from '../../messages/all';
import { FINDING_STATES, type AuditResult, type FindingState } from '../../result';
import { EXPORT_FORMATS, type ExportFormat } from '../../settings';
import { Button } from '../../ui/components/button';
import { MenuButton } from '../../ui/components/menu';
import { Icon } from '../../ui/icons';
import type { PanelActions } from './actions';

interface SaveProps {
  readonly result: AuditResult;
  /** Whether there was an audit before, so that the letter can say what was corrected. */
  readonly isRechecked: boolean;
  /** The format that was used last. */
  readonly saveAs: ExportFormat;
  readonly busy: boolean;
  readonly locale: Locale;
  readonly onSave: (format: ExportFormat, asRecheck?: boolean) => void;
}

/** Saves in the format used last; the arrow beside it offers the others. */
function SaveButton({ saveAs, isRechecked, busy, locale, onSave }: SaveProps) {
  const { panel: words, saving } = uiMessages(locale);
  return (
    <div class="save">
      <Button look="primary" changes disabled={busy} onPress={() => onSave(saveAs)}>
        {busy ? words.saving : words.saveAs(saving.formats[saveAs], saveAs === 'text')}
      </Button>
      <MenuButton
        look="primary"
        class="arrow"
        label={words.otherFormats}
        disabled={busy}
        items={EXPORT_FORMATS.flatMap((format) => [
          {
            label: saving.formats[format],
            chosen: format === saveAs,
            onPick: () => onSave(format),
          },
          ...(format === 'docx' && isRechecked
            ? [{ label: saving.recheckFormat, chosen: false, onPick: () => onSave(format, true) }]
            : []),
        ])}
      >
        <Icon name="collapse" />
      </MenuButton>
    </div>
  );
}

interface LinkProps {
  readonly actions: PanelActions;
  readonly locale: Locale;
}

/** The ways to the workbench and to the settings. */
export const PageLinks = ({ actions, locale }: LinkProps) => (
  <>
    <Button look="link" onPress={actions.openWorkbench}>
      {uiMessages(locale).workbench.title}
    </Button>
    <Button look="link" class="settings" onPress={actions.openSettings}>
      {uiMessages(locale).panel.settings}
    </Button>
  </>
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
      <Button look="link" changes onPress={() => actions.addSites(sites)}>
        {words.auditAlways(words.sites(sites))}
      </Button>
    </p>
  );
}

/** Limits exports to the findings in one state; there once the person has given one a state. */
function LimitField({
  result,
  limit,
  actions,
  locale,
}: Pick<SaveProps, 'result' | 'locale'> & {
  readonly limit: FindingState | null;
  readonly actions: PanelActions;
}) {
  const { panel: words, saving } = uiMessages(locale);
  if (limit === null && !result.states) return null;
  return (
    <label class="limit">
      {words.exportOnly}
      <select
        class="field"
        value={limit ?? ''}
        onChange={({ currentTarget: { value } }) =>
          actions.limit(FINDING_STATES.find((state) => state === value) ?? null)
        }
      >
        <option value="">{words.exportAll}</option>
        {FINDING_STATES.map((state) => (
          <option key={state} value={state} selected={state === limit}>
            {saving.states[state]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What can be done with the audit as a whole. */
export function Foot(
  props: Omit<SaveProps, 'onSave'> & {
    readonly limit: FindingState | null;
    readonly actions: PanelActions;
  },
) {
  const { result, actions, locale } = props;
  const words = uiMessages(locale).panel;
  const { openPanel } = actions;
  const off = result.rulesOff.length;
  return (
    <footer class="foot">
      <LimitField {...props} />
      <SaveButton
        {...props}
        onSave={(format, asRecheck) => actions.save(result, format, asRecheck)}
      />
      <div class="more">
        {openPanel && (
          <Button look="link" changes onPress={openPanel}>
            {words.openPanel}
          </Button>
        )}
        {off > 0 && <span class="off">{words.rulesOff(off)}</span>}
        <PageLinks {...props} />
      </div>
    </footer>
  );
}
