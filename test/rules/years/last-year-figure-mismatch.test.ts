import { describe, expect, it } from 'vitest';
import { noFigures } from '../../../samples/figures';
import type { ReportSpec } from '../../../samples';
import { template2021 } from '../../../src/template';
import { namesOfYears, successive } from './support';

const { previous, current } = successive({ volume: 'none' });

/** Requests of a person, all of them granted, and as many reconsiderations. */
function counting(spec: ReportSpec, requests: number, review: number): ReportSpec {
  const figures = noFigures(template2021);
  for (const row of ['newReceived', 'granted', 'totalHandled'])
    for (const column of ['naturalPerson', 'total'])
      figures[`requests.${row}.${column}`] = requests;
  for (const column of ['upheld', 'total']) figures[`disputes.review.${column}`] = review;
  return { ...spec, figures };
}
const before = counting(previous, 15, 4);
const now = (text: string): ReportSpec => {
  const spec = counting(current, 20, 3);
  return { ...spec, texts: { ...spec.texts, overview: [text] } };
};
const told = (text: string) =>
  namesOfYears(before, now(text)).filter((name) => name.startsWith('last-year-figure'));

describe('last-year-figure-mismatch', () => {
  it.each([
    '2023年收到政府信息公开申请20件，较上年增加8件。',
    '全年共受理依申请公开件20件，比2022年减少2件。',
    '收到政府信息公开申请20件，同比增长20%。',
    '上年收到政府信息公开申请12件，今年有所增加。',
    '新收政府信息公开申请20件，较去年下降33.3%。',
  ])('fires on “%s”', (text) => {
    expect(told(text)).toEqual(['last-year-figure-mismatch requests.newReceived.total']);
  });

  it('fires on reconsiderations', () => {
    expect(told('因政府信息公开被申请行政复议3件，较上年增加1件。')).toEqual([
      'last-year-figure-mismatch disputes.review.total',
    ]);
  });

  it.each([
    '2023年收到政府信息公开申请20件，较上年增加5件。',
    '收到政府信息公开申请20件，同比增长33.3%。',
    '收到政府信息公开申请20件，较上年增长33%。',
    '上年收到政府信息公开申请15件。',
    '因政府信息公开被申请行政复议3件，较上年减少1件。',
    // Another year, another channel, a part of them, an area.
    '收到政府信息公开申请20件，较2021年增加8件。',
    '其中通过网络收到政府信息公开申请20件，较上年增加8件。',
    '办理12345热线工单，收到政府信息公开申请20件，较上年增加8件。',
    '全县共收到政府信息公开申请20件，较上年增加8件。',
    // What this year's table doesn't count is another matter.
    '收到政府信息公开申请31件，较上年增加8件。',
    '收到政府信息公开申请20件，办结率较上年增长8个百分点。',
    '发布信息20件，较上年增加8件。',
  ])('is silent on “%s”', (text) => {
    expect(told(text)).toEqual([]);
  });
});
