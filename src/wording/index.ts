/** What words for people are made with, whoever says them. */
export * from './days';
export * from './locale';
export * from './quotes';
export * from './report-years';
export * from './rule-words';
