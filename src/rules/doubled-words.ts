import { leftoversOf } from './leftovers';
import { defineRule } from './rule';

/** No word is written twice in a row. Only words that no sentence repeats are looked for. */
export default defineRule({
  id: 'doubled-words',
  severity: 'warning',
  check: (report) => leftoversOf(report, 'doubled'),
});
