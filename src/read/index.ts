export { readingSteps, readReport, type ReadOptions } from './read';
export type { ToSimplified } from './text';
