export { mayBeReport } from './gate';
export { readReport, type ReadOptions } from './read';
export type { Fold } from './text';
