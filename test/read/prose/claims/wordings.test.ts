import { describe, expect, it } from 'vitest';
import { statementsIn } from '../../../../src/read/prose/claims/line';
import type { Draft } from '../../../../src/read/prose/claims/stated';
import { squeeze } from '../../../../src/template';
import { inShort } from '../../../corpus/notation';

const inFull = (draft: Draft): string => {
  if (draft.kind !== 'figure') return inShort(draft);
  const sums = draft.sums ? ` or ${draft.sums.join(', ')}` : '';
  return `${draft.likely ? 'likely ' : ''}${inShort(draft)}${sums}`;
};
const read = (text: string): string[] =>
  statementsIn(squeeze(text), 'overview', { year: 2023, issuer: '青石县水利局' }, 'requests').map(
    ({ draft }) => inFull(draft),
  );

describe('what was dealt with by now', () => {
  it.each(['已', '已经', '现已', '目前已', '现在已经'])('%s办结7件', (now) => {
    expect(read(`收到政府信息公开申请8件，${now}办结7件。`)).toEqual(['received 8', 'handled 7']);
  });
});

describe('parts of one row behind the total that they belong to', () => {
  it.each([
    [
      '无法提供5件（本机关不掌握3件、信息不存在2件）。',
      'unable 5 or 10, 5',
      'likely unable.notHeld 3 or 10, 5',
      'likely unable.notHeld 2 or 10, 5',
    ],
    [
      '不予公开4件，其中涉及商业秘密3件、个人隐私1件。',
      'refused 4 or 8, 4',
      'likely refused.thirdParty 3 or 8, 4',
      'likely refused.thirdParty 1 or 8, 4',
    ],
    [
      '予以公开21件，其中属于已主动公开13件、依申请提供8件。',
      'granted 21 or 42, 21',
      'granted 13 or 42, 21',
      'granted 8 or 42, 21',
    ],
    [
      '行政复议2件，纠正2件（撤销1件、确认违法1件）。',
      'likely review.total 2',
      'review.corrected 2 or 4, 2',
      'likely review.corrected 1 or 4, 2',
      'likely review.corrected 1 or 4, 2',
    ],
    // These don't add up to it: none of them is taken for a part.
    [
      '予以公开21件，已主动公开13件、依申请提供7件。',
      'granted 21 or 41',
      'granted 13 or 41',
      'granted 7 or 41',
    ],
  ])('%s', (text, ...stated) => {
    expect(read(text)).toEqual(stated);
  });

  it.each([
    ['涉及个人隐私不予公开2件，涉及过程性信息不予公开3件。', 'thirdParty 2', 'process 3'],
    ['涉及国家秘密不予公开1件，涉及内部事务信息不予公开4件。', 'stateSecret 1', 'internal 4'],
  ])('%s says the row of each reason', (text, ...rows) => {
    expect(read(text)).toEqual(rows.map((row) => `likely refused.${row}`));
  });

  it('is no request of the office where it helped others to make it', () => {
    expect(read('窗口工作人员帮助群众提交政府信息公开申请3件。')).toEqual([]);
    expect(read('群众提交政府信息公开申请3件。')).not.toEqual([]);
  });
});

describe('what came in, where the sentence goes on to sort it', () => {
  it.each([
    ['收到政府信息公开申请11份，经拆分为17件。', 'likely received 11 or 17'],
    ['收到申请表11份，按“一事一申请”原则计17件。', 'likely received 11 or 17'],
    ['收到申请20件，剔除重复申请3件，实际受理17件。', 'likely received 20 or 3, 17'],
    ['收到申请20件，经甄别属于政府信息公开申请的17件。', 'likely received 20 or 17'],
    ['接收申请20件，自办8件，转办12件。', 'likely received 20 or 8, 12'],
    ['登记申请20件，其余8件转有关部门办理。', 'likely received 20 or 8'],
    ['收到申请20件，其中信访类3件转信访部门。', 'likely received 20 or 3'],
    ['收到申请20件，撤回3件，实际受理17件。', 'likely received 20 or 3, 17'],
    ['受理申请20件（另有2件结转下年度办理）。', 'likely received 20 or 22'],
    ['受理申请9件，不予受理2件，共收到11件。', 'likely received 9 or 2, 11'],
    ['收到申请57件，经沟通撤件39件，受理18件。', 'likely received 57 or 39, 18'],
    ['收到申请57件，撤回3件，不予受理4件。', 'received 57'],
    ['收到有效申请8件，无效申请2件。', 'likely received 8 or 10, 6'],
    ['收到申请10件，其中无效申请2件。', 'likely received 10 or 12, 8'],
    ['收到申请20件，3件转下年度办理。', 'received 20'],
    ['收到申请20件，结转下年度3件。', 'received 20'],
    ['收到申请20件，实际办结时间均未超期。', 'received 20'],
  ])('%s', (text, first) => {
    expect(read(text)[0]).toBe(first);
  });

  it('takes the answered by the year they came in for no intake', () => {
    expect(read('全年答复申请22件，其中2022年收到的3件，2023年收到的19件。')).toEqual([
      'answered 22',
    ]);
  });
});

describe('numbers that are no figures', () => {
  it.each([
    ['印发《关于办好12件实事的通知》，收到申请8件，办结7件。'],
    ['按照《12项制度》《三张清单20条》，收到申请8件，办结7件。'],
    ['按照第12号令，收到申请8件，办结7件。'],
    ['收到申请8件（见附件1），办结7件（见表3）。'],
    ['详见www.example.gov.cn/list/12，收到申请8件，办结7件。'],
  ])('leave those of the sentence as they are: %s', (text) => {
    expect(read(text)).toEqual(['received 8', 'handled 7']);
  });
});

describe('requests carried over, by their years', () => {
  it.each([
    ['2022年收到，结转至2023年作出答复的申请37件。', ['carriedIn 37']],
    ['2022年收到、2023年办结的申请12件。', ['carriedIn 12']],
    ['2022年申请2023年答复12件。', ['carriedIn 12']],
    ['2023年收到、结转至2024年答复的申请9件。', ['carriedForward 9']],
    ['收到申请60件，2件将于2024年答复。', ['received 60', 'carriedForward 2']],
    [
      '收到申请60件，办结58件，其余2件已于2024年1月办结。',
      ['received 60', 'handled 58', 'carriedForward 2'],
    ],
    ['2022年收到申请12件，2022年答复12件。', []],
  ])('%s', (text, states) => {
    expect(read(text)).toEqual(states);
  });
});

describe('results, disputes and documents in other words', () => {
  it.each([
    [
      '收到申请30件，2件办理结果为无法提供，5件办理结果为其他处理。',
      ['received 30', 'unable 2', 'otherHandling 5'],
    ],
    [
      '答复60件，其中公开答复40件，部分公开答复10件，不予公开答复5件。',
      ['answered 60', 'granted 40', 'partlyGranted 10', 'refused 5'],
    ],
    ['收到申请1件，为本机关不掌握的政府信息。', ['received 1', 'unable.notHeld 1']],
    ['收到申请2件，为本机关不掌握的政府信息。', ['received 2']],
    [
      '收到申请9件，2件办理结果为主动公开，2件办理结果为无法提供，5件办理结果为其他处理。',
      ['received 9', 'granted 2', 'unable 2', 'otherHandling 5'],
    ],
    [
      '答复22件。其中予以公开10件，不属于政府信息4件，不存在8件。',
      ['answered 22', 'granted 10', 'likely unable.notHeld 8 or 12'],
    ],
    [
      '办结90件，予以公开60件，无法提供20件，其他10件。',
      ['handled 90 or 150, 170, 180', 'granted 60', 'unable 20', 'likely otherHandling 10'],
    ],
    [
      '办结90件，予以公开60件，无法提供20件；其他信件10件。',
      ['handled 90 or 150, 170', 'granted 60', 'unable 20'],
    ],
    [
      '办结30件，其中予以公开5件，部分公开3件，非本局信息2件，信息不存在8件，不予公开4件。',
      ['handled 30', 'granted 5', 'partlyGranted 3', 'likely unable.notHeld 8 or 10', 'refused 4'],
    ],
    [
      '办结30件，其中予以公开5件，部分公开3件，公共设施类2件，信息不存在8件。',
      ['handled 30', 'granted 5', 'partlyGranted 3'],
    ],
    [
      '办结30件，其中予以公开5件，非本局信息2件，信息不存在8件。',
      ['handled 30', 'granted 5', 'likely unable.notHeld 8 or 10'],
    ],
    ['收到申请3件，其中公开3件。', ['received 3', 'likely granted 3']],
    ['收到申请3件，其中公开栏目3件。', ['received 3']],
    [
      '制定规范性文件4件，废止和宣布失效8件。',
      ['normativeDocuments.issued 4', 'normativeDocuments.repealed 8'],
    ],
    ['收到申请60件，2件未到答复期限。', ['received 60', 'likely carriedForward 2']],
    ['收到申请40件，已主动公开和同意公开的31件。', ['received 40', 'granted 31']],
    ['收到申请5件，1件不公开并告知行政查询途径。', ['received 5', 'refused 1']],
    ['实现政府信息公开零复议。', ['none review.total']],
    ['上年结转政府信息公开办理数量2件。', ['carriedIn 2']],
    [
      '发生行政复议2件，行政诉讼1件。',
      ['likely review.total 2', 'litigationDirect+litigationAfterReview.total 1'],
    ],
    ['上半年收到申请8件，下半年收到5件，全年共收到13件。', ['received 13']],
    ['共受理依申请公开函件4件。', ['received 4']],
    ['行政事业性收费全年共收取8万元。', ['fees.amount 8']],
    [
      '制定规范性文件4件，现行有效文件20件。',
      ['normativeDocuments.issued 4', 'normativeDocuments.inForce 20'],
    ],
    [
      '制定规范性文件4件，截至年底现行有效20件。',
      ['normativeDocuments.issued 4', 'normativeDocuments.inForce 20'],
    ],
  ])('%s', (text, states) => {
    expect(read(text)).toEqual(states);
  });
});

describe('parts that add up to what a table counts', () => {
  it.each([
    ['收到申请23件，18件按期答复，5件延期答复。', ['received 23', 'likely answered 18 or 23']],
    ['收到申请23件，按期办结18件，延期办结5件。', ['received 23', 'handled 18 or 23']],
    ['收到申请23件，办结18件，延期办理5件。', ['received 23', 'handled 18']],
    [
      '收到申请23件，其中撤回2件、不予受理1件，实际答复20件。',
      ['received 23', 'likely answered 20 or 23'],
    ],
    [
      '收到信函申请14件，答复14件；收到网上申请9件，答复9件。',
      ['answered 14 or 23', 'answered 9 or 23'],
    ],
    ['收到申请8件，其中网上答复3件，书面答复5件。', ['received 8', 'likely answered 5 or 8']],
    ['我局收到申请12件，局属单位收到3件，合计15件。', ['received 12 or 15']],
    ['我局收到申请12件，办结15件。', ['received 12', 'handled 15']],
    ['我局作出行政处罚12件，执法大队作出15件。', ['penalties.decisions 12 or 27']],
    [
      '我局作出行政处罚12件，作出行政许可15件。',
      ['penalties.decisions 12', 'licensing.decisions 15'],
    ],
    ['法人申请5件，均予以公开；自然人申请18件，予以公开10件。', ['granted 10 or 15, 28']],
    [
      '上年结转2件已办结，其中予以公开1件；本年新收23件，均予以公开。',
      ['carriedIn 2', 'granted 1 or 24', 'new 23', 'granted 23 or 24'],
    ],
    [
      '2件非我局职责，已告知无法提供；2件信息不存在；予以公开3件。',
      ['likely unable.notHeld 2 or 4', 'granted 3'],
    ],
  ])('%s', (text, states) => {
    expect(read(text)).toEqual(states);
  });
});
