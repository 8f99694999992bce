import { runAudit } from './run';

process.exitCode = await runAudit(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  language: process.env['LC_ALL'] ?? process.env['LANG'] ?? '',
});
