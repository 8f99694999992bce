import { startCommand } from './lib/command.mjs';

/** `npm run --silent links -- …`: the reports that saved lists name. */
await startCommand('links', 'links-main.ts');
