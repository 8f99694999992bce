export * from './pairs';
export * from './running-text';
