import { describe, expect, it } from 'vitest';
import { findingsFor, type Scene } from './support';

/** What `support.ts` prints in its tables, contradicted by a sentence. */
interface Group {
  readonly where: string;
  readonly scene: Scene;
  /** The sentence, and where each finding leads. */
  readonly cases: readonly (readonly [text: string, at: string])[];
}

const FIRES: readonly Group[] = [
  {
    where: 'a department, under 依申请公开',
    scene: {},
    cases: [
      ['收到政府信息公开申请120件，较2022年增加20件，增幅25%。', 'requests.newReceived.total'],
      ['收到政府信息公开申请101件。', 'requests.newReceived.total'],
      ['2023年，我局共受理政府信息公开申请110件。', 'requests.newReceived.total'],
      ['全年新收政府信息公开申请106件，其中上年结转6件。', 'requests.newReceived.total'],
      ['上年结转政府信息公开申请7件。', 'requests.carriedIn.total'],
      [
        '收到申请100件，办结100件，结转下年度继续办理2件。',
        'requests.totalHandled.total requests.carriedForward.total',
      ],
      ['收到政府信息公开申请一百零一件。', 'requests.newReceived.total'],
      ['共收到98件政府信息公开申请。', 'requests.newReceived.total'],
      ['全年共办理政府信息公开申请99件。', 'requests.newReceived.total'],
      ['收到申请100件，其中自然人85件。', 'requests.newReceived.naturalPerson'],
      ['共答复102件，其中予以公开41件。', 'requests.totalHandled.total requests.granted.total'],
      ['答复103件，其中部分公开13件。', 'requests.partlyGranted.total'],
      ['不予公开8件。', 'requests.refused.thirdParty.total'],
      ['无法提供25件。', 'requests.unable.notHeld.total'],
      ['不予处理6件。', 'requests.notHandled.petition.total'],
      ['其他处理12件。', 'requests.otherHandling.notCorrected.total'],
      [
        '答复103件，其中属于三类内部事务信息3件，保护第三方合法权益6件。',
        'requests.refused.internal.total requests.refused.thirdParty.total',
      ],
      ['因政府信息公开被申请行政复议10件，其中撤销2件、确认违法1件。', 'disputes.review.corrected'],
      ['因政府信息公开被申请行政复议9件。', 'disputes.review.total'],
      ['新发生政府信息公开行政复议11件。', 'disputes.review.total'],
      ['因政府信息公开复议后提起的行政诉讼3件。', 'disputes.litigationAfterReview.total'],
      ['政府信息公开申请由2022年的80件增至101件。', 'requests.newReceived.total'],
      [
        '收到申请100件，除4件未到期外，其余102件全部办结。',
        'requests.carriedForward.total requests.totalHandled.total',
      ],
      ['全年行政事业性收费约15万元。', 'proactive.fees.amount'],
      ['全年行政事业性收费0.125亿元。', 'proactive.fees.amount'],
      ['因政府信息公开引发行政诉讼7件。', 'disputes.litigationDirect.total'],
      ['全年发生政府信息公开行政复议、行政诉讼案件共15件。', 'disputes.review.total'],
      ['发生政府信息公开行政复议10件，其中结果维持5件。', 'disputes.review.upheld'],
      [
        '发生信息公开行政复议10件、行政诉讼6件，其中直接起诉5件。',
        'disputes.litigationDirect.total',
      ],
      ['全年作出行政许可决定8215件。', 'proactive.licensing.decisions'],
      ['制发行政规范性文件6件。', 'proactive.normativeDocuments.issued'],
      ['全年行政事业性收费12.5万元。', 'proactive.fees.amount'],
      [
        '通过信函、网络、当面等方式共收到政府信息公开申请99件，其中信函55件。',
        'requests.newReceived.total',
      ],
      [
        '2023年度共收到政府信息公开申请100宗，同比增长25%。其中，自然人提出80宗，商业企业提出10宗。',
        'requests.newReceived.naturalPerson',
      ],
      [
        '因政府信息公开产生的行政复议案件10件，结果维持4件；行政诉讼案件5件。',
        'disputes.litigationDirect.total',
      ],
      ['2023年，我局政府信息公开申请量为110件。', 'requests.newReceived.total'],
      [
        '本年度共收到公民、法人和其他组织提出的政府信息公开申请101件。',
        'requests.newReceived.total',
      ],
      [
        '因政府信息公开发生的行政复议、行政诉讼均为0。',
        'disputes.review.total disputes.litigationDirect.total',
      ],
      ['政府信息公开行政复议、行政诉讼各10件。', 'disputes.litigationDirect.total'],
      ['2023年全年零申请，收到政府信息公开申请0件。', 'requests.newReceived.total'],
      ['收到政府信息公开申请零件。', 'requests.newReceived.total'],
      ['答复政府信息公开申请108件。', 'requests.totalHandled.total'],
      ['办复政府信息公开申请90件。', 'requests.totalHandled.total'],
      ['办结申请104件，均按期答复。', 'requests.totalHandled.total'],
      ['2022年结转政府信息公开申请8件。', 'requests.carriedIn.total'],
      ['8件结转至2024年办理。', 'requests.carriedForward.total'],
      ['尚有4件转入下一年度继续办理。', 'requests.carriedForward.total'],
      ['另有5件转下年度。', 'requests.carriedForward.total'],
      ['收到政府信息公开申请100件（其中上年度结转7件）。', 'requests.carriedIn.total'],
      ['收到政府信息公开申请100件（商业企业9件）。', 'requests.newReceived.business'],
      [
        '答复政府信息公开申请103件，其中同意公开39件、同意部分公开12件、不予公开9件。',
        'requests.granted.total',
      ],
      ['答复103件：予以公开40件，部分公开10件。', 'requests.partlyGranted.total'],
      ['公开40件，部分公开12件，不予公开11件。', 'requests.refused.thirdParty.total'],
      ['予以公开和部分公开共50件，不予公开9件。', 'requests.granted.total'],
      ['收到申请，共计105件。', 'requests.newReceived.total'],
      ['作出行政处罚决定300件。', 'proactive.penalties.decisions'],
      ['我局作出行政强制决定28件。', 'proactive.enforcement.decisions'],
      ['2023年，我局制定出台行政规范性文件4件。', 'proactive.normativeDocuments.issued'],
      ['现行有效行政规范性文件30件。', 'proactive.normativeDocuments.inForce'],
      ['我局废止规范性文件3件。', 'proactive.normativeDocuments.repealed'],
      ['全年收取行政事业性收费13万元。', 'proactive.fees.amount'],
      ['较上年增加20件，收到政府信息公开申请90件。', 'requests.newReceived.total'],
      ['共受理政府信息公开申请99件（2022年80件），均已办结。', 'requests.newReceived.total'],
      ['行政复议、行政诉讼均为0件。', 'disputes.review.total disputes.litigationDirect.total'],
      ['公开38件，部分公开12件，不予公开9件。', 'requests.granted.total'],
      [
        '上年结转6件，已全部办结；新收100件，办结96件，结转下年度3件。',
        'requests.totalHandled.total',
      ],
      ['针对政府信息公开申请提起行政复议9件。', 'disputes.review.total'],
      ['全年发生政府信息公开类行政复议9件。', 'disputes.review.total'],
      [
        '收到政府信息公开申请100件，其中自然人申请84件，因政府信息公开被申请行政复议9件。',
        'disputes.review.total',
      ],
      ['因政府信息公开被申请行政复议12件（含上年结转2件）。', 'disputes.review.total'],
      ['收到申请100件，其中办结100件。', 'requests.totalHandled.total'],
      ['依申请公开方面，我局共收到申请120件，实际办结103件。', 'requests.newReceived.total'],
      ['收到政府信息公开申请100件，共计106件，办结100件。', 'requests.totalHandled.total'],
      ['公开政府信息1200条；答复申请103件，不予公开8件。', 'requests.refused.thirdParty.total'],
      ['我局2023年政府信息公开申请总数120件。', 'requests.newReceived.total'],
      ['收到申请件数120件。', 'requests.newReceived.total'],
      ['2023年度共收到自然人、法人提出的政府信息公开申请120件。', 'requests.newReceived.total'],
      ['收到信息公开申请表120份。', 'requests.newReceived.total'],
    ],
  },
  {
    where: 'a county government',
    scene: { issuer: '青石县人民政府' },
    cases: [
      ['全县共收到政府信息公开申请120件。', 'requests.newReceived.total'],
      ['2023年，县政府共收到政府信息公开申请120件。', 'requests.newReceived.total'],
      ['全县各级各部门共受理政府信息公开申请107件。', 'requests.newReceived.total'],
      ['全年审结信息公开行政复议案件8件，其中维持4件。', 'disputes.review.total'],
      ['全县因政府信息公开被申请行政复议12件、被提起行政诉讼6件。', 'disputes.review.total'],
      [
        '县政府共受理依申请公开23件，全县各级行政机关共受理政府信息公开申请120件。',
        'requests.newReceived.total',
      ],
    ],
  },
  {
    where: 'a township with nothing to report',
    scene: { issuer: '青石县松岭镇人民政府', quiet: true },
    cases: [
      ['松岭镇收到政府信息公开申请1件，已办结。', 'requests.newReceived.total'],
      ['2023年，我镇共受理依申请公开1件，已按时答复。', 'requests.newReceived.total'],
      ['收到政府信息公开申请两件，均已办结。', 'requests.newReceived.total'],
      ['因政府信息公开被申请行政复议一件。', 'disputes.review.total'],
      ['2023年镇政府收到政府信息公开申请3条。', 'requests.newReceived.total'],
      ['全镇共收到政府信息公开申请2件。', 'requests.newReceived.total'],
      ['2023年发生1起因政府信息公开引起的行政复议。', 'disputes.review.total'],
    ],
  },
  {
    where: 'section three',
    scene: { section: 'requests' },
    cases: [
      ['共收到申请120件。', 'requests.newReceived.total'],
      ['予以公开30件，部分公开12件。', 'requests.granted.total'],
      ['上年结转申请9件。', 'requests.carriedIn.total'],
    ],
  },
  {
    where: 'section four',
    scene: { section: 'disputes' },
    cases: [
      ['行政复议11件。', 'disputes.review.total'],
      ['行政诉讼5件。', 'disputes.litigationDirect.total'],
      ['被申请行政复议9件，被提起行政诉讼6件。', 'disputes.review.total'],
      ['发生行政诉讼6件，其中结果纠正2件。', 'disputes.litigationDirect.corrected'],
      ['行政复议8件，行政诉讼6件，均已审结。', 'disputes.review.total'],
      ['行政复议7件，行政诉讼6件，已审结4件。', 'disputes.review.total'],
    ],
  },
];

describe.each(FIRES)('text-figure-mismatch in $where', ({ scene, cases }) => {
  it.each(cases)('objects to %s', (text, at) => {
    const found = findingsFor(text, scene).filter(({ rule }) => rule === 'text-figure-mismatch');
    expect(found.map((finding) => finding.at).join(' ')).toBe(at);
  });
});
