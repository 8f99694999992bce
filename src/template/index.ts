export * from './fields';
export * from './identities';
export { template2019, template2021 } from './list.generated';
export * from './templates';
export * from './text';
export * from './types';
