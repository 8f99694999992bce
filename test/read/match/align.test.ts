import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLabels, similarity } from '../../../src/read/match/align';

const TEMPLATE = ['规章', '行政规范性文件', '行政许可', '行政处罚', '行政强制', '行政事业性收费'];

describe('alignLabels', () => {
  it('matches labels that are the same, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(TEMPLATE), (page) => {
        expect(alignLabels(TEMPLATE, page)).toEqual(page.map((label) => TEMPLATE.indexOf(label)));
      }),
    );
  });

  it('knows a mistyped label by its likeness and neighbours', () => {
    expect(alignLabels(TEMPLATE, ['规章', '规范文件', '行政许可'])).toEqual([0, 1, 2]);
    expect(alignLabels(['制发件数', '废止件数', '有效件数'], ['制发件数', '度止件数'])).toEqual([
      0, 1,
    ]);
  });

  it('knows a lost label by its place alone', () => {
    expect(alignLabels(TEMPLATE, ['规章', '', '行政许可', '行政处罚'])).toEqual([0, 1, 2, 3]);
  });

  it('leaves a label without a place unmatched', () => {
    expect(alignLabels(TEMPLATE, ['规章', '行政规范性文件', '其他文件', '行政许可'])).toEqual([
      0,
      1,
      null,
      2,
    ]);
  });

  it('never uses a template entry twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...TEMPLATE), fc.string({ maxLength: 6 }))),
        (page) => {
          const used = alignLabels(TEMPLATE, page).filter((entry) => entry !== null);
          expect(new Set(used).size).toBe(used.length);
        },
      ),
    );
  });
});

describe('similarity', () => {
  it('is 1 for the same and 0 for nothing in common', () => {
    expect(similarity('总计', '总计')).toBe(1);
    expect(similarity('总计', '其他')).toBe(0);
    expect(similarity('本年废止件数', '本年度止件数')).toBeGreaterThan(0.8);
  });
});
