export { parseTitle } from './page/identity/grammar';
export { organOfLine } from './page/identity/name-line';
export { readOffered, type ReadOffered } from './page/offered';
export { readingSteps, readReport, type ReadOptions } from './read';
export { NormalizedText, type ToSimplified } from './text';
