export * from './expected';
export * from './figures';
export { cellsAt } from './plan';
export * from './prose';
export { reportPage } from './report';
export * from './types';
export * from './years';
