import { tokenSheet } from '../../ui/tokens';
import { CARD } from './card';
import { HOST } from './host';
import { MARKS } from './marks';
import { SUMMARY } from './summary';

export { NARROW } from './measures';

/** The style sheet of the shadow root. Later parts build on earlier ones. */
export const STYLES = tokenSheet(':host') + HOST + MARKS + CARD + SUMMARY;
