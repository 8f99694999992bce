import { defineRule } from '../rule';
import { leftoversOf } from './leftovers';

/** No word is written twice in a row. Only words that no sentence repeats are looked for. */
export default defineRule({
  id: 'doubled-words',
  severity: 'warning',
  check: (report) => leftoversOf(report, 'doubled'),
});
