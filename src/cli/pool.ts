import { Worker } from 'node:worker_threads';
import { auditPage, type PageAudit, type PageOptions } from './audit-page';
import type { Input, Trouble } from './files';

export interface AuditedInput {
  readonly path: string;
  readonly audit: PageAudit | Trouble;
}

/** Fewer pages than this are audited before a further thread would have started. */
const MIN_PAGES_PER_THREAD = 16;
/** Pages that are taken up ahead of the one whose turn it is, for each thread. */
const AHEAD_PER_THREAD = 4;

/**
 * Audits pages on several threads, where there are enough of them.
 * @param inputs pages, and paths that are none with the reason
 * @param jobs how many threads at most
 * @returns all of them in their order; a page that ends its thread has `failed`
 */
export async function* auditInputs(
  inputs: AsyncIterable<Input>,
  options: PageOptions,
  jobs: number,
): AsyncGenerator<AuditedInput> {
  const source = inputs[Symbol.asyncIterator]();
  const waiting: (Input & { result?: Promise<PageAudit | Trouble> })[] = [];
  let isThrough = false;
  /** @returns whether there may be more than these */
  const takeUp = async (count: number): Promise<boolean> => {
    while (!isThrough && waiting.length < count) {
      const next = await source.next();
      if (next.done === true) isThrough = true;
      else waiting.push(next.value);
    }
    return !isThrough;
  };

  const hasMore = await takeUp(MIN_PAGES_PER_THREAD * 2);
  const threads = Math.min(jobs, Math.floor(waiting.length / MIN_PAGES_PER_THREAD));
  // How many there are in the end isn't known yet: a long list fills all threads.
  const pool = threads > 1 ? new ThreadPool(hasMore ? jobs : threads, options) : null;
  try {
    for (;;) {
      await takeUp(pool ? pool.size * AHEAD_PER_THREAD : 1);
      if (pool)
        for (const input of waiting.slice(0, pool.size * AHEAD_PER_THREAD))
          if (input.trouble === undefined) input.result ??= pool.audit(input.path);
      const first = waiting.shift();
      if (!first) return;
      const { path, trouble } = first;
      yield { path, audit: trouble ?? (await (first.result ?? auditPage(path, options))) };
    }
  } finally {
    await pool?.close();
  }
}

interface Task {
  readonly path: string;
  readonly done: (result: PageAudit | Trouble) => void;
}

/** Threads that audit a page at a time each. */
class ThreadPool {
  readonly #idle = new Set<Worker>();
  readonly #waiting: Task[] = [];
  readonly #running = new Map<Worker, Task | null>();

  constructor(
    readonly size: number,
    private readonly options: PageOptions,
  ) {}

  audit(path: string): Promise<PageAudit | Trouble> {
    return new Promise((done) => {
      this.#waiting.push({ path, done });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    // Nobody asks for these any more, and a thread that ends makes room for the next.
    this.#waiting.length = 0;
    await Promise.all([...this.#running.keys()].map((worker) => worker.terminate()));
  }

  #assign(): void {
    while (this.#waiting.length > 0) {
      const worker = this.#takeIdle() ?? (this.#running.size < this.size ? this.#start() : null);
      const task = worker ? this.#waiting.shift() : undefined;
      if (!worker || !task) return;
      this.#running.set(worker, task);
      worker.postMessage(task.path);
    }
  }

  #takeIdle(): Worker | null {
    const [worker = null] = this.#idle;
    if (worker) this.#idle.delete(worker);
    return worker;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      workerData: this.options,
    });
    this.#running.set(worker, null);
    worker.on('message', (result: PageAudit | Trouble) => {
      const task = this.#running.get(worker);
      this.#running.set(worker, null);
      this.#idle.add(worker);
      task?.done(result);
      this.#assign();
    });
    // A page that takes all memory of a thread ends that thread and no other.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      const task = this.#running.get(worker);
      this.#running.delete(worker);
      this.#idle.delete(worker);
      task?.done('failed');
      this.#assign();
    });
    return worker;
  }
}
