export * from './audit';
export * from './catalogue';
export * from './prepare';
export * from './rule-settings';
export * from './years';
