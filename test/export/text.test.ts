import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/export/text';
import { printedResult } from '../../src/present';
import { auditedPage } from '../support/audited';
import { HOSTILE_TEXTS, hostileResult } from '../support/hostile-text';
import { allIgnored, crowded, manySlips, OPTIONS } from './documents';

describe('plainText', () => {
  test('numbers the findings, and those set aside after them', () => {
    const result = manySlips();
    const text = plainText(result, OPTIONS);
    for (const { message, advice } of printedResult(result, 'zh').findings.slice(1)) {
      expect(text).toContain(message);
      expect(text).toContain(advice);
    }
    const numbers = [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(result.findings.map((_, index) => index + 1));
    expect(text).toContain(result.page.url);
    expect(text).toContain('单位已书面说明');
    expect(text.endsWith('停用的规则：文字重复、发布时间不合规定')).toBe(true);
  });

  test('writes sums on one line', () => {
    expect(plainText(manySlips(), OPTIONS)).toMatch(
      /算式：总计 6 ≠ 结果维持 2 ＋ .* ＝ 4，相差 2$/m,
    );
  });

  test('says that there is nothing', () => {
    expect(plainText(auditedPage('clean-plain'), OPTIONS)).toContain('未发现问题');
  });

  test('says that all findings were set aside', () => {
    const text = plainText(allIgnored(), OPTIONS);
    expect(text).toContain('\n全部问题均已排除（人工判断）；勾稽核对：');
    expect(text).not.toContain('未发现问题');
  });

  test.each(Object.entries(HOSTILE_TEXTS))(
    'holds no invisible characters with %s',
    (_name, text) => {
      const said = plainText(hostileResult(auditedPage('many-slips'), text), OPTIONS);
      expect(said).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      );
      expect(said).not.toMatch(/\p{Cs}/u);
      expect(said.length).toBeLessThan(60_000);
    },
  );

  test('holds 300 findings', () => {
    expect(plainText(crowded(), OPTIONS)).toMatch(/^300\. /m);
  });
});
