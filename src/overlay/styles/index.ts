import { tokenSheet } from '../../ui/tokens';
import { BUBBLE } from './bubble';
import { HOST } from './host';
import { LEGEND } from './legend';
import { MARKS } from './marks';
import { NAVIGATOR } from './navigator';

/**
 * The style sheet of the shadow root: what all parts build on, then the parts. What appears on demand
 * brings its own.
 */
export const STYLES = tokenSheet(':host') + HOST + MARKS + NAVIGATOR + BUBBLE + LEGEND;
