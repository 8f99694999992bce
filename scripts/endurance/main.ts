import { print } from './bench';
import { tryFiles } from './files';
import { tryHidden } from './hidden';
import { tryKills } from './kills';
import { tryManners } from './manners';
import { tryMemory } from './memory';
import { tryPace } from './pace';
import { tryRows } from './rows';
import { tryEmptiedStorage, tryStoppedWorkers } from './stopped';

/**
 * `npm run endurance -- [PART …]`: tries the workbench as built (`npm run build` first) over long runs in
 * Chromium, with hosts that count who asks for what, and the command line over many files. Each part takes minutes; ends with 1 where something
 * is not as it has to be.
 */
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  kills: () => tryKills(),
  rows: () => tryRows(),
  memory: () => tryMemory(),
  pace: () => tryPace(),
  workers: () => tryStoppedWorkers(),
  storage: () => tryEmptiedStorage(),
  hidden: () => tryHidden(),
  manners: () => tryManners(),
  files: () => tryFiles(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((part) => !(part in PARTS));
if (unknown !== undefined)
  throw new Error(`There is no part “${unknown}”. Parts: ${Object.keys(PARTS).join(', ')}`);
for (const part of wanted.length > 0 ? wanted : Object.keys(PARTS)) {
  print(part);
  await PARTS[part]?.();
}
