import { defineRule } from '../rule';
import { cellsInState } from './cells';

/** Cells hold numbers: no strokes, no words. */
export default defineRule({
  id: 'cell-not-number',
  severity: 'warning',
  check: (report) => cellsInState(report, 'dash', 'unreadable'),
});
