import { kind, type CorpusSentence } from './types';

const LITIGATION = 'litigationDirect+litigationAfterReview';

const UNDER_REQUESTS = { heading: 'requests' } as const;
const OFFICE = { issuer: '青石区人民政府办公室' } as const;

/** Who asked, who did not, and who speaks in brackets. */
const people = (): CorpusSentence[] => [
  ...kind('who asked', [
    ['未收到科研机构、法律服务机构提出的申请。'],
    ['未收到科研机构、法律服务机构提出的政府信息公开申请。', 'none research+legalService'],
    ['未收到企业提出的政府信息公开申请。', 'none business'],
    ['未收到自然人、法人提出的政府信息公开申请。', 'none new'],
    ['未收到公民、企业和其他组织提出的政府信息公开申请。', 'none new'],
    ['本年度收到自然人提交的政府信息公开申请3件。', 'naturalPerson 3'],
    ['本年度收到企业递交的政府信息公开申请3件。', 'business 3'],
    ['本年度收到群众提交的政府信息公开申请3件。', 'received 3'],
    ['其中收到自然人提交的政府信息公开申请3件。'],
    ['没有接到群众主动要求公开政府信息的申请。', 'none new'],
    ['未收到依申请公开政府信息受理件。', 'none new'],
    ['未收到书面及网络政府信息公开申请。', 'none new'],
    ['未收到网络政府信息公开申请。'],
    ['未收到群众主动要求解决问题的来信。'],
  ]),
  ...kind(
    'who asked',
    [
      ['2023年区政府（含区政府办公室）收到政府信息公开申请34件。', 'received 34'],
      ['区政府办（含区政府）收到政府信息公开申请34件。', 'received 34'],
      ['区教育局（含区体育局）收到政府信息公开申请34件。'],
    ],
    OFFICE,
  ),
];

/** Outcomes behind a full stop, right behind their kind, or by who decided. */
const outcomes = (): CorpusSentence[] => [
  ...kind('outcomes further on', [
    [
      '因政府信息公开引发行政复议6件。其中结果维持4件，结果纠正1件，尚未审结1件。行政诉讼3件。其中，维持2件。',
      'review.total 6',
      'review.upheld 4',
      'review.corrected 1',
      'review.pending 1',
      `${LITIGATION}.total 3`,
      `${LITIGATION}.upheld 2`,
    ],
    ['政府信息公开行政复议6件。维持4件。', 'review.total 6', 'review.upheld 4'],
    ['政府信息公开行政复议6件。其中涉及征地4件。', 'review.total 6'],
    ['政府信息公开行政复议6件。维持良好秩序，开展培训4次。', 'review.total 6'],
    ['开展培训6次。其中维持秩序4次。'],
    [
      '政府信息公开行政复议结果维持11件、结果纠正1件；复议后起诉结果维持2件。',
      'review.upheld 11',
      'review.corrected 1',
      'litigationAfterReview.upheld 2',
    ],
    ['城市管理行政复议维持11件。'],
    ['行政复议纠错率2%，办理行政复议11件。'],
    [
      '因信息公开引发行政诉讼6件，被法院纠正1件。',
      `${LITIGATION}.total 6`,
      `${LITIGATION}.corrected 1`,
    ],
    ['因信息公开引发行政复议6件，复议机关撤销1件。', 'review.total 6', 'review.corrected 1'],
    ['因信息公开引发行政复议6件，申请人撤销1件。', 'review.total 6'],
    ['信息公开无被复议案件，被诉讼案件为2件。', 'none review.total', `${LITIGATION}.total 2`],
  ]),
];

/** What was shown of permits and penalties, and what is still open. */
const others = (): CorpusSentence[] => [
  ...kind('decisions shown', [
    ['依法公示行政许可512件、行政处罚46件。', 'licensing.decisions 512', 'penalties.decisions 46'],
    ['依法公示行政处罚案件94件。', 'penalties.decisions 94'],
    ['公示行政许可512项。'],
    ['公开行政许可事项94件。'],
    ['公示行政处罚信息94条。'],
    ['公示行政处罚裁量基准2件。'],
    ['公示行政许可告知书示范文本4件。'],
  ]),
  ...kind(
    'still open',
    [
      [
        '新收政府信息公开申请13件，办结12件，1件跨年办理。',
        'new 13',
        'handled 12',
        'carriedForward 1',
      ],
      [
        '新收政府信息公开申请13件，办结12件，剩余1件在法定期限内办理中。',
        'new 13',
        'handled 12',
        'carriedForward 1',
      ],
      ['新收政府信息公开申请13件，延至2024年答复2件。', 'new 13', 'carriedForward 2'],
      ['新收政府信息公开申请13件，撤件2件，部分公开1件。', 'new 13', 'partlyGranted 1'],
      ['新收政府信息公开申请13件，1件延期办理。', 'new 13'],
      ['跨年度项目2个，办理中。'],
    ],
    UNDER_REQUESTS,
  ),
];

/** What stands beside a figure: who asked, who decided, and where it was shown. */
export const SIDES: readonly CorpusSentence[] = [...people(), ...outcomes(), ...others()];
