/** What is said on an audited page. The other surfaces and the command line take `./all`. */
export * from './cell-names';
export * from './days';
export * from './finding';
export * from './finding-words';
export * from './locale';
export * from './naming';
export * from './page';
export * from './places';
export * from './printed';
export * from './quotes';
export type { MessageData, RuleMessage, RuleMessages } from './types';
export type { OverlayWords } from './zh/overlay';
