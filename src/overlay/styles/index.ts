import { CARD } from './card';
import { HOST } from './host';
import { MARKS } from './marks';
import { SUMMARY } from './summary';
import { TOKENS } from './tokens';

export { NARROW } from './tokens';

/** The style sheet of the shadow root. Later parts build on earlier ones. */
export const STYLES = TOKENS + HOST + MARKS + CARD + SUMMARY;
