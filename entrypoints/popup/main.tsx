import { startPanel } from '../../src/panel/start';

await startPanel(document, 'popup');
