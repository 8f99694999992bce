import { describe, expect, it } from 'vitest';
import { findingsFor } from './support';

describe('what a finding says', () => {
  const [finding] = findingsFor('2023年，我局收到政府信息公开申请110件，办结103件。');

  it('gives every reading and what it comes to', () => {
    expect(finding).toMatchObject({
      rule: 'text-figure-mismatch',
      severity: 'error',
      at: 'requests.newReceived.total',
      fields: ['requests.newReceived.total', 'requests.carriedIn.total'],
      expected: '新收 100 件，新收与上年结转合计 106 件',
      message:
        '正文写“收到政府信息公开申请110件”，与表格不一致：表格中新收 100 件，新收与上年结转合计 106 件。原文：“2023年，我局收到政府信息公开申请110件，办结103件”。',
      data: { section: 'overview', sentence: '2023年，我局收到政府信息公开申请110件，办结103件' },
      actual: '收到政府信息公开申请110件',
    });
  });

  it('calls the one reading by its name, and repeats no sentence that it quotes anyway', () => {
    const [one] = findingsFor('上年结转7件。');
    expect(one?.message).toBe('正文写“上年结转7件”，表格中上年结转为 6 件，二者不一致。');
  });

  it('names the applicants whose figure it is', () => {
    const [one] = findingsFor('收到政府信息公开申请100件，其中自然人90件。');
    expect(one?.message).toContain('自然人新收 84 件');
  });
});

describe('all of them, by who asked', () => {
  const figures = (row: string, natural: number, total: number) => ({
    [`requests.${row}.naturalPerson`]: natural,
    [`requests.${row}.total`]: total,
  });
  // Every row has another total, and one of them that of the other's natural persons.
  const scene = {
    quiet: true,
    figures: { ...figures('newReceived', 8, 9), ...figures('totalHandled', 7, 8) },
  };

  it('is held against the total of the same row', () => {
    expect(findingsFor('收到政府信息公开申请9件，均为自然人。', scene)).toHaveLength(1);
    const all = { ...scene, figures: { ...scene.figures, ...figures('newReceived', 9, 9) } };
    expect(findingsFor('收到政府信息公开申请9件，均为自然人。', all)).toEqual([]);
  });

  it('leaves a number that is stated by itself to its own column', () => {
    const all = { ...scene, figures: { ...scene.figures, ...figures('newReceived', 9, 9) } };
    expect(findingsFor('收到政府信息公开申请9件，其中自然人9件。', all)).toEqual([]);
    expect(findingsFor('收到政府信息公开申请9件，其中自然人5件。', all)).toHaveLength(1);
  });
});

describe('tables that are wrong themselves', () => {
  const RIGHT = '收到政府信息公开申请100件，上年结转6件，办结103件，结转下年度3件。';

  it.each([
    'requests.newReceived.total',
    'requests.carriedIn.total',
    'requests.totalHandled.total',
    'requests.carriedForward.total',
  ])('are not blamed on a text that agrees with the parts of %s', (field) => {
    expect(findingsFor(RIGHT, { figures: { [field]: 77 } })).toEqual([]);
  });

  it('are not blamed on it where a part is wrong and the total is right', () => {
    const figures = { 'requests.newReceived.naturalPerson': 1, 'disputes.review.upheld': 9 };
    expect(findingsFor(`${RIGHT}因政府信息公开被申请行政复议10件。`, { figures })).toEqual([]);
  });
});
