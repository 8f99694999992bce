import { startSavingPage } from '../../src/panel/saving-page';
import '../../src/panel/saving-page.css';

await startSavingPage(document);
