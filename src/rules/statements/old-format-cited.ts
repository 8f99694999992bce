import { templateOf } from '../basis';
import { defineRule } from '../rule';
import { leftoversOf } from './leftovers';

/**
 * A report in the 2021 format does not name the notice of 2019 as the one it follows. Where the whole
 * report follows the old format, `template-mismatch` says so.
 */
export default defineRule({
  id: 'old-format-cited',
  severity: 'warning',
  *check(report) {
    const template = templateOf(report);
    if (!template || report.template !== report.requiredTemplate) return;
    if (template.years.to !== undefined) return;
    for (const violation of leftoversOf(report, 'oldFormat'))
      yield { ...violation, expected: template.document };
  },
});
