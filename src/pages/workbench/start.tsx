import { render } from 'preact';
import { localeOf, onPreferences, readPreferences } from '../../extension/storage/user-settings';
import { openSettingsPage } from '../../extension/tabs/tabs';
import { openWorkbench } from '../../extension/tabs/workbench-tab';
import { DEFAULT_PREFERENCES, type Preferences } from '../../settings';
import { applyTheme, initPage } from '../../ui/tokens';
import { Workbench } from '.';
import { WorkbenchModel } from './model';
import './workbench.css';

/** Starts the workbench in a page of the extension, and keeps its language and look by the preferences. */
export async function startWorkbench(document: Document): Promise<void> {
  const preferences = await readPreferences().catch(() => DEFAULT_PREFERENCES);
  const model = new WorkbenchModel();
  const show = (chosen: Preferences) => {
    applyTheme(document.documentElement, chosen.theme);
    render(
      <Workbench
        model={model}
        locale={localeOf(chosen)}
        onSettings={() => void openSettingsPage()}
        onGoThere={() => void openWorkbench({ isElsewhere: true })}
      />,
      document.body,
    );
  };
  initPage(document, preferences.theme);
  show(preferences);
  onPreferences(show);
  model.start();
}
