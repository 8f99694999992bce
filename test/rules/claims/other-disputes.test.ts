import { describe, expect, it } from 'vitest';
import { lookAt, type Scene } from './support';

const disputes: Scene = {
  section: 'disputes',
  figures: {
    'disputes.review.total': 3,
    'disputes.review.upheld': 1,
    'disputes.review.corrected': 2,
    'disputes.review.other': 0,
    'disputes.review.pending': 0,
  },
};
const requests: Scene = { section: 'requests' };

/** Right sentences on disputes over other things, or on a part of what was counted. */
const RIGHT: [text: string, scene?: Scene][] = [
  ['全年办理行政复议8件，均为工伤认定类，与政府信息公开无关。', disputes],
  ['全年发生行政复议8件，均为行政处罚类案件，不涉及政府信息公开。', disputes],
  ['本年行政复议8件，其中无信息公开类案件。', disputes],
  ['除政府信息公开外，我局全年发生行政复议8件。', disputes],
  ['行政复议8件（含政府信息公开3件）。', disputes],
  ['办理行政复议8件（政府信息公开类3件）。', disputes],
  ['全年被申请行政复议8件，3件涉及政府信息公开。', disputes],
  ['行政复议8件，均系行政处罚引起。', disputes],
  ['行政处罚引发行政复议8件。', disputes],
  ['行政复议8件，政府信息公开类3件。', disputes],
  ['行政复议3件，维持1件，纠正2件（含部分撤销1件）。', disputes],
  ['行政复议3件（上年结转1件、新收2件）。', requests],
  ['收到政府信息公开申请100件，无法提供24件，其中信息不存在1件。'],
  ['收到政府信息公开申请100件，予以公开40件，其中已主动公开4件。'],
];

/** What names disclosure, or makes the whole, is still read. */
const WRONG: [text: string, scene?: Scene][] = [
  ['因政府信息公开引发行政复议8件，均维持。', disputes],
  ['行政复议8件，均涉及政府信息公开。', disputes],
  ['因行政处罚引发行政诉讼9件，因政府信息公开引发行政复议8件。', disputes],
  ['行政复议3件，维持1件，纠正1件（含部分撤销1件）。', disputes],
  ['收到政府信息公开申请100件，上年结转9件。', requests],
];

describe('disputes over other things, and parts of a row', () => {
  it.each(RIGHT)('agree with the tables: %s', (text, scene) => {
    expect(lookAt(text, scene).findings).toEqual([]);
  });
  it.each(WRONG)('do not hide what is ours: %s', (text, scene) => {
    expect(lookAt(text, scene).findings).not.toEqual([]);
  });
});
