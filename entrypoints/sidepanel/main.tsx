import { tabOfAddress } from '../../src/extension/tabs/panel';
import { startPanel } from '../../src/pages/panel/start';

await startPanel(document, tabOfAddress(location.href) ?? 'beside');
