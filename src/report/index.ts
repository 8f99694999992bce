export * from './claims';
export * from './outcome';
export * from './report';
export * from './result';
export * from './statements';
