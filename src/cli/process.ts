import { availableParallelism } from 'node:os';
import { EXIT, type Surroundings } from './surroundings';

/**
 * Runs a command line as this process: arguments, streams and exit code are the process's own.
 * @param run returns the exit code
 */
export async function runAsProcess(
  run: (args: readonly string[], surroundings: Surroundings) => Promise<number>,
): Promise<void> {
  let isClosed = false;
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // Whoever read the output has gone, as `head` does after its lines.
      if (error.code !== 'EPIPE') throw error;
      isClosed = true;
    });
  try {
    process.exitCode = await run(process.argv.slice(2), {
      out: (text) => process.stdout.write(text),
      error: (text) => process.stderr.write(text),
      language: process.env['LC_ALL'] ?? process.env['LANG'] ?? '',
      cores: availableParallelism(),
      isClosed: () => isClosed,
    });
  } catch (error) {
    // Node's own exit code for this is that of errors found.
    console.error(error);
    process.exitCode = EXIT.trouble;
  }
}
