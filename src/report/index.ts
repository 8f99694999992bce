export * from './report';
export * from './result';
