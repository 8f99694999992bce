export { FORMS } from './forms';
export type { ListSample } from './types';
