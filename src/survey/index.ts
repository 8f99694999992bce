export { copiedText, type CopiedText, type SharedText } from './copied-text';
export * from './pairs';
export * from './running-text';
export { statedChanges, type CountedTopic, type StatedChange } from './stated-changes';
