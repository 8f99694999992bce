import { render } from 'preact';
import { localeOf, readPreferences } from '../../src/browser/wishes';
import { uiMessages } from '../../src/messages/all';
import { App } from '../../src/panel/app';
import { currentPage } from '../../src/panel/source';
import { dressPage } from '../../src/ui/tokens';
import '../../src/panel/panel.css';

const preferences = await readPreferences();
const locale = localeOf(preferences);
dressPage(document, preferences.theme);
document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
document.title = uiMessages(locale).overlay.productName;
render(<App source={await currentPage()} locale={locale} />, document.body);
