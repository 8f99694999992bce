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
  host,
  darkPaperSheet('.layer .dark'),
  ...[marks, navigator, bubble, legend],
].join('\n');
