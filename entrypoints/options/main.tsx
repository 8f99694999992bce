import { render } from 'preact';
import { browserLanguage } from '../../src/browser/tabs';
import { localeFor, uiMessages } from '../../src/messages';
import { OptionsPage } from '../../src/panel/options';
import { storedOptions } from '../../src/panel/options-source';
import '../../src/panel/panel.css';
import '../../src/panel/options.css';

const locale = localeFor(browserLanguage());
const { options, productName } = uiMessages(locale);
document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
document.title = `${options.title} · ${productName}`;
render(<OptionsPage source={storedOptions} locale={locale} />, document.body);
