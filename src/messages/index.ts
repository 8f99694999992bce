/** What is said on an audited page. The other surfaces and the command line take `./all`. */
export * from '../wording';
export * from './page';
export * from './sums';
export type { OverlayWords } from './zh/overlay';
export type { PlaceWords } from './zh/places';
