import { formatOf } from './basis';
import { leftoversOf } from './leftovers';
import { defineRule } from './rule';

/**
 * A report in the 2021 format does not name the notice of 2019 as the one it follows. Where the whole
 * report follows the old format, `template-mismatch` says so.
 */
export default defineRule({
  id: 'old-format-cited',
  severity: 'warning',
  *check(report) {
    const format = formatOf(report);
    if (!format || report.format !== report.requiredFormat) return;
    if (format.years.to !== undefined) return;
    for (const violation of leftoversOf(report, 'oldFormat'))
      yield { ...violation, expected: format.document };
  },
});
