import { runLinks } from './links';
import { runAsProcess } from './process';

await runAsProcess(runLinks);
