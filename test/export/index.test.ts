import { expect, test } from 'vitest';
import { exportAudit } from '../../src/export';
import { printedResult } from '../../src/present';
import { printedResult as schema } from '../../src/result';
import { EXPORT_FORMATS } from '../../src/settings/choices';
import { manySlips, OPTIONS } from './documents';

const STEM = '青石县自然资源局_2023_年报审核_20261122';

test.each(EXPORT_FORMATS)('names and types a file of %s', async (format) => {
  const { name, type, bytes } = await exportAudit(format, manySlips(), OPTIONS);
  expect(name).toBe(`${STEM}.${format === 'text' ? 'txt' : format}`);
  expect(type).toMatch(/^[a-z]+\/[a-z.+-]+(?:;charset=utf-8)?$/);
  expect(bytes.length).toBeGreaterThan(100);
  const packed = format === 'xlsx' || format === 'docx';
  expect(typeof bytes).toBe(packed ? 'object' : 'string');
});

test('what is exported as JSON is the result', async () => {
  const result = manySlips();
  const { bytes } = await exportAudit('json', result, OPTIONS);
  expect(schema.parse(JSON.parse(bytes as string))).toEqual(printedResult(result, 'zh'));
});
