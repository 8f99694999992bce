export { template2019 } from './2019';
export { template2021 } from './2021';
export * from './fields';
export * from './identities';
export * from './templates';
export * from './text';
export * from './types';
