/** What is said on an audited page. The other surfaces and the command line take `./all`. */
export * from './days';
export * from './locale';
export * from './page';
export * from './quotes';
export * from './sums';
export type { FactWords, MessageData, RuleMessage, RuleMessages } from './types';
export type { OverlayWords } from './zh/overlay';
