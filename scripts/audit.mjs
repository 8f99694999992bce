import { startCommand } from './lib/command.mjs';

/** `npm run --silent audit -- …`: audits saved pages. */
await startCommand('audit', 'main.ts');
