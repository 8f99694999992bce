import { tabOfAddress } from '../../src/browser/panel';
import { startPanel } from '../../src/panel/start';

await startPanel(document, tabOfAddress(location.href) ?? 'beside');
