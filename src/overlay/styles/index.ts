import button from '../../ui/components/button.css?inline';
import chip from '../../ui/components/chip.css?inline';
import icons from '../../ui/icons.css?inline';
import reset from '../../ui/reset.css?inline';
import { darkPaperSheet, tokenSheet } from '../../ui/tokens';
import bubble from './bubble.css?inline';
import host from './host.css?inline';
import legend from './legend.css?inline';
import marks from './marks.css?inline';
import navigator from './navigator.css?inline';

/**
 * The style sheet of the shadow root: what all parts build on, then the parts. What appears on demand
 * brings its own.
 */
export const STYLES = [
  tokenSheet(':host'),
  ...[reset, host, icons],
  darkPaperSheet('.layer .dark'),
  ...[button, chip],
  ...[marks, navigator, bubble, legend],
].join('\n');
