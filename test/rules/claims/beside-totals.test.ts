import { describe, expect, it } from 'vitest';
import { lookAt, type Scene } from './support';

/** Right sentences whose numbers are of a part only, or rounded: nothing is said against them. */
const RIGHT: [text: string, scene?: Scene][] = [
  // Amounts whose scale stands before 余.
  ['行政事业性收费12万余元。', { section: 'proactive' }],
  ['全年收取行政事业性收费12.3万多元。', { section: 'proactive' }],
  ['行政事业性收费13万元以内。', { section: 'proactive' }],
  [
    '行政事业性收费8千余元。',
    { section: 'proactive', figures: { 'proactive.fees.amount': 0.8235 } },
  ],
  [
    '行政事业性收费1.2亿余元。',
    { section: 'proactive', figures: { 'proactive.fees.amount': 12035 } },
  ],
  // Legal persons beside organisations of other kinds.
  ['收到政府信息公开申请100件，其中自然人84件、法人10件、其他组织6件。'],
  ['收到政府信息公开申请100件，其中公民84件，企业法人10件，社会组织6件。'],
  // Two halves, and what is left of a list.
  ['答复政府信息公开申请103件，其中公开52件、不公开51件。'],
  ['答复政府信息公开申请103件（同意公开52件，不同意公开51件）。'],
  [
    '收到申请100件，予以公开40件、部分公开12件、不予公开9件、无法提供24件、其他18件。',
    { section: 'requests' },
  ],
  // New documents told apart behind amended ones.
  ['制发规范性文件5件（修订2件、新制定3件）。', { section: 'proactive' }],
  ['本年制发规范性文件5件，修改2件、新出台3件。', { section: 'proactive' }],
  // Those finished, by the year that they came from.
  ['办结政府信息公开申请103件（本年新收97件，上年结转6件）。'],
  ['答复政府信息公开申请103件：当年收到97件，上年结转6件。'],
  ['收到政府信息公开申请100件，当年收到并办结97件。'],
  ['收到政府信息公开申请100件，办结新申请97件、结转申请6件。'],
  // What became of some of them.
  ['收到政府信息公开申请100件。上年结转6件，其中予以公开2件、无法提供4件。'],
  ['收到政府信息公开申请100件。上年结转的6件中，予以公开2件、不予公开4件。'],
  ['收到政府信息公开申请100件。上年结转6件（已答复6件）。'],
  ['收到政府信息公开申请100件。网上申请60件，予以公开37件，无法提供22件，1件在办。'],
  ['上年结转6件（均已办结）。', { section: 'requests' }],
];

/** The same with another number: it is still read. */
const WRONG: [text: string, scene?: Scene][] = [
  ['行政事业性收费15万余元。', { section: 'proactive' }],
  ['收到政府信息公开申请100件，其中法人或其他组织29件。'],
  ['制发规范性文件6件（修订2件、新制定4件）。', { section: 'proactive' }],
  ['办结政府信息公开申请103件，其中公开52件、不公开9件、无法提供25件。'],
  ['收到政府信息公开申请98件，上年结转6件，予以公开40件。'],
];

describe('a number that is of a part, or rounded', () => {
  it.each(RIGHT)('agrees with the tables: %s', (text, scene) => {
    expect(lookAt(text, scene).findings).toEqual([]);
  });
  it.each(WRONG)('is held against them where it can be: %s', (text, scene) => {
    expect(lookAt(text, scene).findings).not.toEqual([]);
  });
});
