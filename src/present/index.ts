/** What is said of findings, places and cells, by their names. */
export * from './cell-names';
export * from './finding';
export * from './finding-words';
export * from './naming';
export * from './places';
export * from './printed';
export * from './readable';
export * from './table-layout';
