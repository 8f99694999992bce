import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../../scripts/lint/rooms.mjs';
import { cyclesAmong, filesBelow, importEdges } from '../support/import-graph';

/** What the whole of the imports must hold to, beyond what the linter sees in one file. */

const ROOT = join(import.meta.dirname, '..', '..');
const EDGES = importEdges(filesBelow(['src', 'entrypoints', 'scripts', 'samples', 'test']));

/** The room that a file belongs to, or its top folder outside of `src/`. */
function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'src' ? room : top;
}

/** Imports of code from one folder of `src/` or entry by another one. */
const CROSSING = EDGES.filter(
  ({ from, to }) => /^(?:src|entrypoints)\//.test(from) && roomOf(from) !== roomOf(to),
);

describe('cycles', () => {
  it('are found', () => {
    const ring = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' },
    ];
    expect(cyclesAmong(ring)).toEqual([['b', 'c']]);
    expect(cyclesAmong([{ from: 'a', to: 'a' }])).toEqual([['a']]);
    expect(cyclesAmong(ring.slice(0, 2))).toEqual([]);
  });

  // What is loaded first would decide whether a name is there; types are gone by then.
  it('lead through no files as they run', () => {
    expect(EDGES.length).toBeGreaterThan(1000);
    expect(cyclesAmong(EDGES.filter(({ typesOnly }) => !typesOnly))).toEqual([]);
  });

  it('lead through no rooms, not for types either', () => {
    expect(
      cyclesAmong(CROSSING.map(({ from, to }) => ({ from: roomOf(from), to: roomOf(to) }))),
    ).toEqual([]);
  });
});

describe.each(Object.entries(ROOMS))('the room %s', (room, { imports, doors }) => {
  it('makes use of all that it may import', () => {
    const used = new Set(
      CROSSING.filter(({ from }) => roomOf(from) === room).map(({ to }) => roomOf(to)),
    );
    expect(imports.filter((other) => !used.has(other))).toEqual([]);
  });

  it('has doors beside an index alone, each used from without', () => {
    const names = Object.keys(doors ?? {});
    if (names.length > 0) expect(existsSync(join(ROOT, 'src', room, 'index.ts'))).toBe(true);
    const entered = new Set(
      CROSSING.filter(({ to }) => roomOf(to) === room).map(({ to }) =>
        to.replace(`src/${room}/`, '').replace(/(?:\/index)?\.tsx?$/, ''),
      ),
    );
    expect(names.filter((name) => !entered.has(name))).toEqual([]);
  });
});
