/** The first line of what is generated. */
export const NOTICE = '// Written by `npx tsx scripts/generate.ts`; a test holds it to that.';

/** `cellEmpty` for `cell-empty`. */
export const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
