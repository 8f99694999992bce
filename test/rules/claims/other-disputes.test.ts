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
  ['行政复议3件（上年结转1件、新收2件）。', { ...disputes, ...requests }],
  ['行政复议（含上年结转1件）3件。', { ...disputes, ...requests }],
  ['行政复议3件，审结2件，结转下年1件。', { ...disputes, ...requests }],
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
  ['因政府信息公开被申请行政复议8件，均为征收类。', disputes],
  ['因政府信息公开引发行政复议8件，均因申请人不服引起。', disputes],
  ['民事诉讼2件，因政府信息公开被申请行政复议8件。', disputes],
  ['因征收信息申请引发行政复议8件。', disputes],
  ['行政复议8件（政府信息公开8件）。', disputes],
];

/** What stands beside words on disputes: the number is told by the place of its finding. */
const TOLD: [text: string, at: string, scene: Scene][] = [
  ['因政府信息公开被申请行政复议8件，无政府信息公开行政诉讼。', 'disputes.review.total', disputes],
  ['行政复议8件，无政府信息公开行政诉讼案件。', 'disputes.review.total', disputes],
  ['未发生行政复议、行政诉讼，结转下年度办理9件。', 'requests.carriedForward.total', requests],
  ['行政复议3件，行政诉讼2件，上年结转政府信息公开申请9件。', 'requests.carriedIn.total', requests],
  ['收到申请100件，行政复议10件，结转下年度办理9件。', 'requests.carriedForward.total', requests],
];

describe('disputes over other things, and parts of a row', () => {
  it.each(RIGHT)('agree with the tables: %s', (text, scene) => {
    expect(lookAt(text, scene).findings).toEqual([]);
  });
  it.each(WRONG)('do not hide what is ours: %s', (text, scene) => {
    expect(lookAt(text, scene).findings).not.toEqual([]);
  });
  it.each(TOLD)('leave the number beside them to be told: %s', (text, at, scene) => {
    expect(lookAt(text, scene).findings.map((finding) => finding.at)).toContain(at);
  });
});
