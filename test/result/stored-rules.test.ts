import { describe, expect, it } from 'vitest';
import { findingWords, printedResult } from '../../src/present';
import { exportDocument } from '../../src/present/audit';
import { auditResult, isRuleId, ruleIdOf, type AuditResult } from '../../src/result';
import { auditedPage } from '../support/audited';

/** A result that another version has stored: its rules may have gone, or be yet to come. */

const [known, other] = auditedPage('many-slips').findings;
if (!known || !other) throw new Error('the sample has findings');
const WORDS = { title: '页码缺失', message: '第三页没有页码。', advice: '补上页码。' };

/** A printed result as another version stores it, with a rule that is not known here. */
function stored(): unknown {
  const printed = printedResult(auditedPage('many-slips'), 'zh');
  const findings = printed.findings.map((finding, index) =>
    index === 1 ? { ...finding, ...WORDS, rule: 'page-number-missing' } : finding,
  );
  return JSON.parse(
    JSON.stringify({ ...printed, findings, rulesOff: ['doubled-words', 'page-number-twice'] }),
  );
}

describe('a stored result', () => {
  const result: AuditResult = auditResult.parse(stored());

  it('is read with rules of other versions in it', () => {
    expect(result.findings[1]?.rule).toBe('page-number-missing');
    expect(result.rulesOff).toEqual(['doubled-words', 'page-number-twice']);
  });

  it('says of these what it was stored with, in either language', () => {
    for (const locale of ['zh', 'en'] as const) {
      const row = exportDocument(result, { locale, savedAt: new Date(0) })
        .groups.flatMap(({ rows }) => rows)
        .find(({ finding }) => finding === result.findings[1]);
      expect(row).toMatchObject({
        kind: WORDS.title,
        message: WORDS.message,
        advice: WORDS.advice,
      });
    }
  });

  it('says of rules that are known what this version says in the language of whoever reads', () => {
    const template = result.report?.template ?? 'older';
    const [first] = result.findings;
    expect(first).not.toHaveProperty('stored');
    expect(first && findingWords(first, template, 'en')).toEqual(
      findingWords(known, template, 'en'),
    );
  });

  it('is printed and read again as it was', () => {
    const printed = printedResult(result, 'zh');
    expect(printed.findings[1]).toMatchObject({ rule: 'page-number-missing', ...WORDS });
    expect(auditResult.parse(JSON.parse(JSON.stringify(printed)))).toEqual(result);
    expect(auditResult.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  it('gives the id of a rule where nothing was stored of it', () => {
    const findings = [{ ...other, rule: ruleIdOf('gone') }];
    const bare = { ...auditedPage('many-slips'), findings };
    const [finding] = auditResult.parse(JSON.parse(JSON.stringify(bare))).findings;
    expect(finding && findingWords(finding, '2021', 'zh')).toMatchObject({
      title: 'gone',
      message: 'gone',
    });
  });
});

it('knows its rules from others, and from what every object has', () => {
  expect(isRuleId('requests-balance')).toBe(true);
  for (const id of ['toString', 'requests-', '', '__proto__']) expect(isRuleId(id)).toBe(false);
});
