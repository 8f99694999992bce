/**
 * Where the property tests on generated pages look. The same pages on every run, so that a check does
 * not fail by chance on a change that has nothing to do with it; LAWS_SEED and LAWS_RUNS look
 * elsewhere and longer:
 *
 *   LAWS_SEED=7 LAWS_RUNS=5000 npx vitest run --project laws
 */
export const SEED = Number(process.env['LAWS_SEED'] ?? 20_211);

/** @param usual how many pages a test looks at when not told otherwise */
export const runs = (usual: number): number => Number(process.env['LAWS_RUNS'] ?? usual);
