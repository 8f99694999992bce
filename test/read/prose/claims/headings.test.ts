import { describe, expect, it } from 'vitest';
import { goesOnUnder, topicOfHeading } from '../../../../src/read/prose/claims/topics';

const OF_BUREAU = { year: 2023, issuer: '青石县水利局' };

describe('what a heading is about', () => {
  it.each([
    ['(二)依申请公开', 'requests'],
    ['(二)受理申请情况', 'requests'],
    ['(二)申请办理情况', 'requests'],
    ['2.申请情况', 'requests'],
    ['(三)复议诉讼情况', 'disputes'],
    ['(三)申请行政复议情况', 'disputes'],
    ['(四)收费情况', 'foreign'],
    ['(三)业务申请情况', 'foreign'],
    ['(五)监督保障', null],
    ['(二)办理情况', null],
  ] as const)('%s', (text, topic) => {
    expect(topicOfHeading(text, OF_BUREAU)).toBe(topic);
  });

  it.each(['2.办理情况', '3.答复结果', '1.办结8件。'])('goes on under %s', (text) => {
    expect(goesOnUnder(text)).toBe(true);
  });

  it.each(['(三)监督保障', '(四)政府信息管理情况', '(二)平台建设'])('ends with %s', (text) => {
    expect(goesOnUnder(text)).toBe(false);
  });
});
