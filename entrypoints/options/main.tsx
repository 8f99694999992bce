import { render } from 'preact';
import { localeOf, readPreferences } from '../../src/browser/wishes';
import { uiMessages } from '../../src/messages/all';
import { OptionsPage } from '../../src/panel/options';
import { storedOptions } from '../../src/panel/options-source';
import { dressPage } from '../../src/ui/tokens';
import '../../src/panel/panel.css';
import '../../src/panel/options.css';

const preferences = await readPreferences();
const locale = localeOf(preferences);
dressPage(document, preferences.theme);
const { options, overlay } = uiMessages(locale);
document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
document.title = `${options.title} · ${overlay.productName}`;
render(<OptionsPage source={storedOptions} locale={locale} />, document.body);
