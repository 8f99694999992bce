import { startExportPage } from '../../src/pages/saving/export-page';
import '../../src/pages/saving/export-page.css';

await startExportPage(document);
