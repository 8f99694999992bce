export { mayBeReport } from './gate';
export { readingSteps, readReport, type ReadOptions } from './read';
export { finish, type Steps } from './steps';
export type { Fold } from './text';
