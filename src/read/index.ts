export { mayBeReport } from './gate';
export { readReport } from './read';
