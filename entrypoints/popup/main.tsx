import { render } from 'preact';
import { browserLanguage } from '../../src/browser/tabs';
import { localeFor, uiMessages } from '../../src/messages';
import { App } from '../../src/panel/app';
import { currentPage } from '../../src/panel/source';
import '../../src/panel/panel.css';

const locale = localeFor(browserLanguage());
document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
document.title = uiMessages(locale).productName;
render(<App source={await currentPage()} locale={locale} />, document.body);
