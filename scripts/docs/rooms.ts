import { ROOMS } from '../lint/rooms.mjs';
import { withPart } from './page-part';

/** The rooms of src/ and what they may import, as the linter's rule has them, for docs/. */

const PAGE = 'docs/architecture.md';

const asCode = (name: string): string => `\`${name}\``;

function table(): string {
  const rows = Object.entries(ROOMS).map(([room, { imports, does }]) => {
    const granted = imports.length === 0 ? 'nothing' : imports.map(asCode).join(' ');
    return `| ${asCode(room)} | ${granted} | ${does} |`;
  });
  return ['| Room | Imports | What it does |', '| --- | --- | --- |', ...rows].join('\n');
}

function doors(): string {
  const lines = Object.entries(ROOMS).flatMap(([room, { doors }]) =>
    Object.entries(doors ?? {}).map(([door, why]) => `- ${asCode(`${room}/${door}`)}: ${why}`),
  );
  return [
    'A room with an index is imported by it. These modules of such rooms are imported by themselves:',
    lines.join('\n'),
  ].join('\n\n');
}

function runningAnywhere(): string {
  const rooms = Object.keys(ROOMS).filter((room) => ROOMS[room]?.anywhere);
  return `Running anywhere: ${rooms.map(asCode).join(', ')}.`;
}

/**
 * The page on the architecture with its part on the rooms written anew.
 * @returns its path in the project, and its contents
 * @throws Error where the page does not say where that part belongs
 */
export const roomsPage = (): Promise<readonly [path: string, content: string]> =>
  withPart(PAGE, 'rooms', `\n\n${[table(), doors(), runningAnywhere()].join('\n\n')}\n\n`);
