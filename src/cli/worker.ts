import { parentPort, workerData } from 'node:worker_threads';
import { auditPage, type PageOptions } from './audit-page';

/** A thread of the command line: takes paths, one at a time, and answers each with its audit. */
parentPort?.on('message', (path: string) => {
  void auditPage(path, workerData as PageOptions).then((result) => {
    parentPort?.postMessage(result);
  });
});
