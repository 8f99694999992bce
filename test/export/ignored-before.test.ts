import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exportAudit } from '../../src/export';
import { withIgnored } from '../../src/result';
import { EXPORT_FORMATS } from '../../src/settings/choices';
import { auditedPage } from '../support/audited';
import { ignoredFor } from '../support/ignored';
import { OPTIONS } from './documents';

const NAME = '曾忽略，内容已变化';
const REASON = '发布单位来电说明';

/** An audit whose first finding was set aside when it said something else. */
function changedSince() {
  const result = auditedPage('many-slips');
  const [first] = result.findings;
  const entry = first && ignoredFor(result, first, REASON, new Date(2026, 10, 20));
  if (!entry) throw new Error('the page has no slip to set aside');
  return withIgnored(result, [{ ...entry, content: { actual: '另一内容', figures: {} } }]);
}

/** All that a file says. */
function textOf(bytes: Uint8Array | string): string {
  if (typeof bytes === 'string') return bytes;
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

// A letter goes to the organ, which is told nothing of decisions.
test.each(EXPORT_FORMATS.filter((format) => format !== 'docx'))(
  'as %s an audit says of a finding that it was ignored before it changed, and counts it',
  async (format) => {
    const result = changedSince();
    expect(result.ignored).toEqual([]);
    const said = textOf((await exportAudit(format, result, OPTIONS)).bytes);
    expect(said).toContain(format === 'json' ? '"changed"' : NAME);
    expect(said).toContain(REASON);
  },
);

test('a letter to the organ says nothing of it', async () => {
  const said = textOf((await exportAudit('docx', changedSince(), OPTIONS)).bytes);
  expect(said).not.toContain(REASON);
});
