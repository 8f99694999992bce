import { defineRule } from '../rule';
import { cellsInState } from './cells';

/** Entries without anything to report are filled with 0, not left blank. */
export default defineRule({
  id: 'cell-empty',
  severity: 'warning',
  check: (report) => cellsInState(report, 'blank'),
});
