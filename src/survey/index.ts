export { copiedText, type CopiedText, type SharedText } from './copied-text';
export * from './pairs';
export * from './running-text';
export { longestPassages } from './shared-passages';
export { statedChanges, type CountedTopic, type StatedChange } from './stated-changes';
