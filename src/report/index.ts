export * from './outcome';
export * from './report';
export * from './result';
