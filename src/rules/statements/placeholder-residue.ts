import { defineRule } from '../rule';
import { leftoversOf } from './leftovers';

/** Nothing is left of a template: no XX for a name, no blank to fill in, no note to the writer. */
export default defineRule({
  id: 'placeholder-residue',
  severity: 'warning',
  check: (report) => leftoversOf(report, 'placeholder'),
});
