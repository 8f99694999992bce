export * from './audit';
export * from './catalogue';
export * from './quoted';
export * from './settings';
