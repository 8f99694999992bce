import { tokenSheet } from '../../ui/tokens';
import { HOST } from './host';
import { MARKS } from './marks';
import { NAVIGATOR } from './navigator';

/**
 * The style sheet of the shadow root; later parts build on earlier ones. What appears on demand brings
 * its own.
 */
export const STYLES = tokenSheet(':host') + HOST + MARKS + NAVIGATOR;
