import { runAudit } from '../../src/cli/run';

/**
 * A way to run the command line.
 * @param language as the environment names it, e.g. `zh_CN.UTF-8`
 */
export const commandLine =
  (language: string) =>
  async (...args: string[]) => {
    let out = '';
    let error = '';
    const code = await runAudit(args, {
      out: (text) => (out += text),
      error: (text) => (error += text),
      language,
    });
    return { code, out, error };
  };
