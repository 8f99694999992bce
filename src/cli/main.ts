import { runAsProcess } from './process';
import { runAudit } from './run';

await runAsProcess(runAudit);
