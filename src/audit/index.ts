export * from './audit';
export * from './catalogue';
export * from './rule-settings';
