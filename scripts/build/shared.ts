import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { SHARED_MODULES } from '../../entrypoints/auditor/shared';

type Shared = keyof typeof SHARED_MODULES;

const FILES: Readonly<Record<Shared, string>> = {
  template: 'src/template/index.ts',
  members: 'src/dom/members.ts',
  grammar: 'src/read/page/identity/grammar.ts',
  names: 'src/read/page/identity/name-line.ts',
  text: 'src/read/text.ts',
  background: 'src/extension/protocol/native-api.ts',
};

/** Scripts that are injected into frames which have an auditor, and run nowhere else. */
const BESIDE_AUDITOR = /[\\/]entrypoints[\\/](?:marks[\\/]index|card|own|chinese|offered)\.ts$/;

const PREFIX = '\0shared-by-auditor:';
const FRAME = resolve('src/live/frame.ts');

/** A module that takes what is shared from the frame, and has the rest, where that is asked for, itself. */
export function takenFromFrame(name: Shared): string {
  const names = Object.keys(SHARED_MODULES[name]).join(', ');
  return `import { sharedModule } from ${JSON.stringify(FRAME)};
export * from ${JSON.stringify(resolve(FILES[name]))};
export const { ${names} } = sharedModule(${JSON.stringify(name)});`;
}

/** Builds scripts that come after the auditor without the modules that it leaves them, see `SHARED_MODULES`. */
export function sharedByAuditor(): Plugin {
  const byFile = new Map(Object.entries(FILES).map(([name, file]) => [resolve(file), name]));
  let beside = false;
  return {
    name: 'shared-by-auditor',
    apply: 'build',
    enforce: 'pre',
    buildStart({ input }) {
      const entries = typeof input === 'string' ? [input] : Object.values(input);
      beside = entries.length > 0 && entries.every((entry) => BESIDE_AUDITOR.test(entry));
    },
    async resolveId(source, importer, options) {
      if (!beside || importer?.startsWith(PREFIX)) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      const name = resolved && byFile.get(resolved.id);
      return name ? PREFIX + name : null;
    },
    load: (id) =>
      id.startsWith(PREFIX) ? takenFromFrame(id.slice(PREFIX.length) as Shared) : null,
  };
}
