import { render } from 'preact';
import { savingTask, type SavingTask } from '../browser/saving-page';
import { askDecided } from '../browser/tabs';
import { localeOf, readPreferences } from '../browser/wishes';
import { languageTag, uiMessages, type Locale } from '../messages/all';
import { dressPage } from '../ui/tokens';
import { saveAudit } from './save';

type State = 'saving' | 'saved' | 'failed';

async function save(document: Document, task: SavingTask, locale: Locale): Promise<State> {
  try {
    const result = await askDecided(task.frame);
    if (!result || 'type' in result) return 'failed';
    await saveAudit(document, result, task.format, locale);
    return 'saved';
  } catch (error) {
    console.error('[gov-report-audit] the audit could not be saved:', error);
    return 'failed';
  }
}

/** Saves what the page's address asks for, and says how that went. */
export async function startSavingPage(document: Document): Promise<void> {
  const preferences = await readPreferences();
  const locale = localeOf(preferences);
  dressPage(document, preferences.theme);
  document.documentElement.lang = languageTag(locale);
  const words = uiMessages(locale).saving;
  document.title = words.apart.title;
  const task = savingTask(document.URL);

  const show = (state: State) =>
    render(
      <main>
        <h1>{words.apart.title}</h1>
        <p role="status">{words.apart[state]}</p>
        {task && state !== 'saving' && (
          <button type="button" onClick={() => void run(task)}>
            {words.apart.again}
          </button>
        )}
      </main>,
      document.body,
    );
  const run = async (wanted: SavingTask) => {
    show('saving');
    show(await save(document, wanted, locale));
  };
  if (task) await run(task);
  else show('failed');
}
