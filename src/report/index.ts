export * from './claims';
export * from './outcome';
export * from './report';
export * from './result';
export * from './settings';
export * from './statements';
