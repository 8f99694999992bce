import { startPanel } from '../../src/pages/panel/start';

await startPanel(document, 'popup');
