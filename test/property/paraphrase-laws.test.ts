import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsFor } from '../rules/claims/support';
import { runs, SEED } from './laws';

/**
 * One thing said in many ways: whoever speaks, by whichever verb, name, unit and order, and whatever
 * stands beside it. A right figure is never objected to, a wrong one always, once and at its cell, and
 * what only looks like a figure of the tables never.
 *
 * The tables are those of `support.ts`: 新收 100, 上年结转 6, 办理 103, 结转 3.
 */

const speaker = fc.constantFrom(
  ...['', '我局', '2023年，我局', '全年', '2023年，县自然资源局', '本年度，全局', '年内，本机关共'],
);
const verb = fc.constantFrom('收到', '受理', '接收', '共收到', '接到');
const name = fc.constantFrom(
  ...['政府信息公开申请', '依申请公开件', '信息公开申请', '要求公开政府信息的申请'],
  ...['政府信息依申请公开事项', '依申请公开政府信息申请', '公民、法人提出的政府信息公开申请'],
);
const unit = fc.constantFrom('件', '宗', '份', '起');
/** What stands before or behind, and says nothing about the figure. */
const before = fc.constantFrom(
  ...['', '依法办理依申请公开。', '主动公开政府信息1200条。', '严格执行《政府信息公开条例》，'],
  ...['办理12345热线工单320件，办结320件。', '较上年增加20件，'],
);
const behind = fc.constantFrom(
  ...['', '，均按期答复', '，同比增长25%', '，其中网上申请60件、信函申请40件', '，按期答复率100%'],
  ...['；发布政策解读12篇', '。上年收到80件', '，其中征地拆迁类50件', '，接受咨询120次'],
);
/** The noun before its number or behind it. */
const counted = fc.tuple(speaker, verb, name, unit, fc.boolean()).map(
  ([who, does, what, each, first]) =>
    (count: number): string =>
      first ? `${who}${does}${count}${each}${what}` : `${who}${does}${what}${count}${each}`,
);
const said = fc.tuple(before, counted, behind);

const check = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void => {
  fc.assert(fc.property(arbitrary, law), { seed: SEED, numRuns: runs(60) });
};
const found = (text: string): string[] => findingsFor(text).map(({ rule, at }) => `${rule} ${at}`);

describe('a figure, however it is said', () => {
  it('is not objected to where it is right', () => {
    check(said, ([ahead, words, after]) => {
      const text = `${ahead}${words(100)}${after}。`;
      expect(found(text), text).toEqual([]);
    });
  });

  it('is objected to once where it is wrong', () => {
    check(fc.tuple(said, fc.integer({ min: 110, max: 900 })), ([[ahead, words, after], count]) => {
      const text = `${ahead}${words(count)}${after}。`;
      expect(found(text), text).toEqual(['text-figure-mismatch requests.newReceived.total']);
    });
  });
});

describe('a sentence that only looks like one', () => {
  const lookAlike = fc.tuple(
    fc.constantFrom('', '2023年，', '全年', '一年来，'),
    fc.constantFrom(
      ...['市公安局收到政府信息公开申请{n}件', '协助县政府办公室答复政府信息公开申请{n}件'],
      ...['收到局长信箱来信{n}件', '办理建议提案{n}件', '受理不动产登记申请{n}件，办结{n}件'],
      ...['组织政府信息公开申请办理培训{n}次', '全市自然资源系统收到政府信息公开申请{n}件'],
      ...['公文中主动公开120件、依申请公开{n}件、不予公开40件', '审理行政复议案件{n}件'],
      ...['解读规范性文件{n}件', '公示行政许可信息{n}条', '收到政府信息公开申请约{n}件'],
    ),
    fc.integer({ min: 2, max: 900 }),
  );

  it('is never objected to', () => {
    check(lookAlike, ([when, words, count]) => {
      const text = `${when}${words.replaceAll('{n}', String(count))}。`;
      expect(found(text), text).toEqual([]);
    });
  });
});
