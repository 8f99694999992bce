import { describe, expect, it } from 'vitest';
import { auditDocument } from '../../../src/audit';
import { Evidence, mayBeReport } from '../../../src/gate/detector';
import { sourceOf } from '../../e2e/support/fixtures';
import { parsePage } from '../../support/dom';
import { hostilePages } from '../../support/hostile';

/**
 * Texts on which patterns that look back and forth never come to an end. Each is so long that a test
 * with such a pattern runs out of time.
 */

const LENGTH = 400_000;

describe('the gate', () => {
  it.each(['年 ', '年\u200b', '年 度 ', '信 息 公 ', ' ', '年', '结 ', '第 二 十 条 '])(
    'gets through “%s” without end',
    (piece) => {
      const [first = '', ...rest] = piece;
      const evidence = new Evidence();
      evidence.add(`信息公开${first}${(rest.join('') || first).repeat(LENGTH)}x`);
      evidence.add(`信息公开${piece.repeat(LENGTH)}x`);
      expect(evidence.isSufficient).toBe(false);
    },
  );

  it.each([
    ...['年| ', '年度| ', '2020年| ', '|年 ', '|2020年', '|信息公开', '年报|20', '|开 年  '],
    ...['|年报', '|年   报', '|信息公开年报', ' |信 息 公 开 年 度 工 作 报 '],
  ])('looks for a title in “%s…” without end', (trap) => {
    const [start = '', piece = ''] = trap.split('|');
    const page = parsePage('<img><p>信息公开年报</p>');
    page.body.append(start, piece.repeat(LENGTH), '年报');
    // What ends more titles than can be gone through is for the full reading to say.
    expect(mayBeReport(page)).toBe(/年.*报/.test(piece));
  });
});

describe('the audit', () => {
  const pages = Object.entries(hostilePages(sourceOf('many-slips'))).filter(
    // What these do is done by a browser, or takes jsdom longer to parse than to read.
    ([path]) => /traps|look-alike|rows-in-the-table/.test(path),
  );

  it.each(pages)('gets through %s, and says whether it did', (_, { html, isTooLarge }) => {
    const { result } = auditDocument(parsePage(html), { url: 'http://x.gov.cn/' });
    expect(result.isReport).toBe(true);
    expect(result.findings.some(({ rule }) => rule === 'too-large')).toBe(isTooLarge);
  });
});
