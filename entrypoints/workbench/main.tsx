import { startWorkbench } from '../../src/pages/workbench/start';

await startWorkbench(document);
