import { cellsInState } from './cells';
import { defineRule } from './rule';

/** Cells hold numbers: no strokes, no words. */
export default defineRule({
  id: 'cell-not-number',
  severity: 'warning',
  check: (report) => cellsInState(report, 'dash', 'unreadable'),
});
