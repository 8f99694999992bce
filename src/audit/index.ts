export * from './audit';
export * from './catalogue';
export * from './settings';
