import { render } from 'preact';
import { localeOf, onPreferences, readPreferences } from '../../extension/storage/user-settings';
import { languageTag, uiMessages } from '../../messages/all';
import type { Preferences } from '../../settings';
import { applyTheme, initPage } from '../../ui/tokens';
import { App } from './app';
import { sourceFor, type Surface } from './source';
import '../../ui/base.css';
import './panel.css';
import './frame.css';
import './findings.css';
import './own.css';
import './recheck.css';
import './checks.css';
import './years.css';
import './data.css';
import './foot.css';
import './sizes.css';

/**
 * Starts the panel in a page of the extension, and keeps its language and look by the preferences.
 * @returns once it is shown
 */
export async function startPanel(document: Document, surface: Surface): Promise<void> {
  const [preferences, source] = await Promise.all([readPreferences(), sourceFor(surface)]);
  const show = (chosen: Preferences) => {
    const locale = localeOf(chosen);
    applyTheme(document.documentElement, chosen.theme);
    document.documentElement.lang = languageTag(locale);
    document.title = uiMessages(locale).overlay.productName;
    render(<App source={source} locale={locale} saveAs={chosen.saveAs} />, document.body);
  };
  initPage(document, preferences.theme);
  document.documentElement.dataset['surface'] = typeof surface === 'number' ? 'tab' : surface;
  show(preferences);
  onPreferences(show);
}
