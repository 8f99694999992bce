import { render } from 'preact';
import { knownHistory } from '../../extension/storage/archiving';
import { isPrivateTab } from '../../extension/storage/decisions';
import { localeOf, readPreferences } from '../../extension/storage/user-settings';
import { exportTask, type ExportTask } from '../../extension/tabs/export-page';
import { askDecided } from '../../extension/tabs/tabs';
import { languageTag, uiMessages, type Locale } from '../../messages/all';
import { Button } from '../../ui/components/button';
import { ControlPolicyProvider } from '../../ui/components/controls';
import { initPage } from '../../ui/tokens';
import { PAGE_CONTROLS } from '../shared/controls';
import { saveAudit } from '../shared/save';

type State = 'saving' | 'saved' | 'failed';

async function save(document: Document, task: ExportTask, locale: Locale): Promise<State> {
  try {
    const result = await askDecided(task.frame);
    if (!result || 'type' in result) return 'failed';
    const isPrivate = await isPrivateTab(task.frame.tabId);
    const history = await knownHistory(result, { isPrivate });
    await saveAudit(document, result, task.format, { locale, history });
    return 'saved';
  } catch (error) {
    console.error('[gov-report-audit] the audit could not be saved:', error);
    return 'failed';
  }
}

/** Saves what the page's address asks for, and says how that went. */
export async function startExportPage(document: Document): Promise<void> {
  const preferences = await readPreferences();
  const locale = localeOf(preferences);
  initPage(document, preferences.theme);
  document.documentElement.lang = languageTag(locale);
  const words = uiMessages(locale).saving;
  document.title = words.apart.title;
  const task = exportTask(document.URL);

  const show = (state: State) =>
    render(
      <ControlPolicyProvider value={PAGE_CONTROLS}>
        <main>
          <h1>{words.apart.title}</h1>
          <p role="status">{words.apart[state]}</p>
          {task && state !== 'saving' && (
            <Button look="quiet" changes onPress={() => void run(task)}>
              {words.apart.again}
            </Button>
          )}
        </main>
      </ControlPolicyProvider>,
      document.body,
    );
  const run = async (wanted: ExportTask) => {
    show('saving');
    show(await save(document, wanted, locale));
  };
  if (task) await run(task);
  else show('failed');
}
