import { objectsTo, type Contradictions } from './contradictions';

const FIRES: readonly Contradictions[] = [
  {
    where: 'a department, under 依申请公开',
    scene: {},
    cases: [
      ['2023年未收到政府信息公开申请。', 'requests.newReceived.total'],
      ['全年未发生因政府信息公开引起的行政复议、行政诉讼。', 'disputes.review.total'],
      [
        '本年度没有收到政府信息公开申请，也没有上年结转的申请。',
        'requests.newReceived.total requests.carriedIn.total',
      ],
      ['无结转下年度继续办理的申请。', 'requests.carriedForward.total'],
      ['未发生行政复议、行政诉讼案件。', 'disputes.review.total'],
      ['没有因政府信息公开被申请复议或被起诉。', 'disputes.review.total'],
      ['全年无因政府信息公开引起的行政复议及行政诉讼案件。', 'disputes.review.total'],
      [
        '2023年，我局没有发生因政府信息公开申请行政复议、提起行政诉讼的情况。',
        'disputes.review.total',
      ],
      ['无行政复议、行政诉讼。', 'disputes.review.total'],
      ['未发生因政府信息公开引发的行政复议被纠正的情况。', 'disputes.review.corrected'],
      ['在政府信息公开方面未发生行政诉讼败诉。', 'disputes.litigationDirect.corrected'],
      ['因政府信息公开引发行政复议10件，均被驳回。', 'disputes.review.corrected'],
      ['历年来未收到政府信息公开申请。', 'requests.newReceived.total'],
      ['因政府信息公开引发的行政复议和行政诉讼均未发生。', 'disputes.review.total'],
      ['我局无政府信息公开申请。', 'requests.newReceived.total'],
      ['2023年无依申请公开事项。', 'requests.newReceived.total'],
      ['未接到公民、法人和其他组织提出的政府信息公开申请。', 'requests.newReceived.total'],
      ['本年度未收到任何政府信息公开申请件。', 'requests.newReceived.total'],
      [
        '无新收政府信息公开申请，无上年结转政府信息公开申请。',
        'requests.newReceived.total requests.carriedIn.total',
      ],
      ['我单位未收到申请公开政府信息的申请。', 'requests.newReceived.total'],
      ['2023年，我局没有收到依申请公开的申请。', 'requests.newReceived.total'],
      ['无不予公开政府信息申请。', 'requests.refused.thirdParty.total'],
      ['本年度没有公民、法人和其他组织向我局提出政府信息公开申请。', 'requests.newReceived.total'],
      ['我局2023年度未收到申请人提出的政府信息公开申请。', 'requests.newReceived.total'],
      ['2023年本单位在政府信息公开方面未发生行政复议、行政诉讼。', 'disputes.review.total'],
      ['2023年政府信息公开行政复议和行政诉讼案件均无。', 'disputes.review.total'],
      ['未发生因依申请公开引起的行政复议、行政诉讼案件。', 'disputes.review.total'],
      ['2023年，我局无一例因政府信息公开引起的行政复议、行政诉讼。', 'disputes.review.total'],
    ],
  },
  {
    where: 'a department, under 主动公开',
    scene: { heading: '（一）主动公开' },
    cases: [
      ['本年度我局未制发行政规范性文件。', 'proactive.normativeDocuments.issued'],
      ['2023年，我局未制定规章和规范性文件。', 'proactive.normativeDocuments.issued'],
      ['全年没有出台任何规范性文件。', 'proactive.normativeDocuments.issued'],
      ['2023年未收取行政事业性收费。', 'proactive.fees.amount'],
      ['2023年，我局未实施行政强制。', 'proactive.enforcement.decisions'],
      ['本年度未作出行政处罚决定。', 'proactive.penalties.decisions'],
    ],
  },
  {
    where: 'section four',
    scene: { section: 'disputes' },
    cases: [['未发生行政复议、行政诉讼。', 'disputes.review.total']],
  },
];

objectsTo('text-none-conflict', FIRES);
