import { kind, type CorpusSentence } from './types';

const LITIGATION = 'litigationDirect+litigationAfterReview';
const UNDER_REQUESTS = { heading: 'requests' } as const;

const OTHER_CAUSES = [
  '因行政处罚被申请',
  '因房屋征收引发',
  '因工伤认定被提起',
  '因其他行政行为引发的',
  '因政府信息公开以外的事由被申请',
  '其他',
  '治安处罚类',
  '非政府信息公开类',
];
const OWN_CAUSES = [
  '因政府信息公开答复被申请',
  '因不予公开被申请',
  '申请人不服答复提起的',
  '涉及政府信息公开的',
  '另被提起',
];

/** Cases over other things than disclosure, which no table counts, beside those over it. */
const causes = (): CorpusSentence[] => [
  ...OTHER_CAUSES.flatMap((words) =>
    kind('disputes over other things', [
      [`因政府信息公开被申请行政复议2件，${words}行政复议5件。`, 'review.total 2'],
      [`${words}行政诉讼8件，因政府信息公开被提起行政诉讼1件。`, `${LITIGATION}.total 1`],
    ]),
  ),
  ...OWN_CAUSES.flatMap((words) =>
    kind(
      'disputes over other things',
      [
        [
          `因政府信息公开被申请行政复议2件，${words}行政诉讼1件。`,
          'review.total 2',
          `${LITIGATION}.total 1`,
        ],
      ],
      UNDER_REQUESTS,
    ),
  ),
  ...kind('disputes over other things', [
    [
      '因政府信息公开被申请行政复议2件，由复议引发的行政诉讼1件。',
      'review.total 2',
      `${LITIGATION}.total 1`,
    ],
    ['行政复议5件，均因政府信息公开引发。', 'review.total 5'],
  ]),
  ...['不涉及', '不属于', '非', '与'].flatMap((words) =>
    kind(
      'disputes over other things',
      [[`全年行政复议5件、行政诉讼3件，均${words}政府信息公开${words === '与' ? '无关' : ''}。`]],
      UNDER_REQUESTS,
    ),
  ),
  ...kind(
    'disputes over other things',
    [
      [
        '全年行政复议5件、行政诉讼3件，均与政府信息公开有关。',
        'review.total 5',
        `${LITIGATION}.total 3`,
      ],
    ],
    UNDER_REQUESTS,
  ),
];

/** All cases, and how many of them were over disclosure: only these stand in the table. */
const ofAllCases = (): CorpusSentence[] => [
  ...[
    '其中政府信息公开类2件',
    '其中因政府信息公开引发2件',
    '其中2件涉及政府信息公开',
    '涉及信息公开2件',
    '其中信息公开案件2件',
  ].flatMap((words) =>
    kind(
      'disputes of all kinds',
      [
        [`全年被申请行政复议58件，${words}，均维持。`, 'review.total 2', 'review.upheld 2'],
        [`我局共有行政诉讼案件9件，${words}。`, `${LITIGATION}.total 2`],
      ],
      UNDER_REQUESTS,
    ),
  ),
  ...kind('disputes of all kinds', [
    [
      '共发生行政复议案件12件、行政诉讼9件，其中涉及政府信息公开的复议3件、诉讼1件。',
      'review.total 3',
      `${LITIGATION}.total 1`,
    ],
    [
      '全年办理行政复议案件58件、行政应诉32件；其中因政府信息公开被申请行政复议6件。',
      'review.total 6',
    ],
    ['受理行政复议58件，其中政府信息公开类2件。'],
    ['发生行政复议3件、行政诉讼2件，其中政府信息公开类2件。'],
    [
      '因政府信息公开引发行政复议3件，其中因不予公开引发行政复议1件，维持2件。',
      'review.total 3',
      'review.upheld 2',
    ],
  ]),
  ...kind('disputes of all kinds', [['全年行政复议案件58件，其中政府信息公开类2件。']], {
    issuer: '青石县司法局',
  }),
];

/** What is said of cases that no number counts, and of those that were open before. */
const ofNoNumber = (): CorpusSentence[] => [
  ...kind('outcomes among disputes', [
    [
      '因信息公开引发的行政复议案件中，维持4件，撤销1件，尚未审结1件。',
      'review.upheld 4',
      'review.corrected 1',
      'review.pending 1',
    ],
    ['因政府信息公开引发的行政诉讼案件中，1件尚未审结。', `${LITIGATION}.pending 1`],
    ['行政复议案件中，维持4件，撤销1件。'],
    [
      '因政府信息公开被提起行政诉讼3件，其中撤诉2件、尚在审理1件。',
      `${LITIGATION}.total 3`,
      `${LITIGATION}.pending 1`,
    ],
  ]),
  ...kind(
    'outcomes among disputes',
    [
      [
        '未经复议直接起诉3件，其中维持1件；复议后起诉0件。',
        'litigationDirect.total 3',
        'litigationDirect.upheld 1',
        'litigationAfterReview.total 0',
      ],
      ['上年未审结的行政诉讼1件已判决驳回，没有新发生的行政诉讼。'],
      ['没有新发生的行政诉讼。', `none ${LITIGATION}.total`],
    ],
    UNDER_REQUESTS,
  ),
];

/** One of several parts is never taken for the whole. */
const ofRequests = (): CorpusSentence[] => [
  ...['收到此类政府信息公开申请3件', '收到该类申请3件', '并案办理2件', '另案处理1件', '中止办理1件']
    .map((words) => kind('parts of requests', [[`${words}。`]], UNDER_REQUESTS))
    .flat(),
  ...kind(
    'parts of requests',
    [
      ['局本级收到政府信息公开申请12件，各分局收到3件。'],
      ['我局收到政府信息公开申请12件。', 'received 12'],
      ['全年收到申请2件；各村（社区）未收到政府信息公开申请。', 'received 2'],
      ['全年收到申请2件，各村未收到政府信息公开申请。', 'received 2'],
      [
        '收到申请23件，其中涉及个人隐私不予公开2件，属于内部事务信息不予公开3件。',
        'received 23',
        'refused.thirdParty 2',
        'refused.internal 3',
      ],
      ['收到申请23件，因涉及个人隐私等原因不予公开5件。', 'received 23', 'refused 5'],
      ['收到申请10件，信息不存在无法提供3件。', 'received 10', 'unable.notHeld 3'],
    ],
    UNDER_REQUESTS,
  ),
  ...kind('parts of requests', [
    ['全年主动公开类公文80件，依申请公开类公文12件。'],
    ['公文属性认定120件，依申请公开12件，不予公开28件。'],
    ['收到依申请公开公文12件。', 'received 12'],
    ['我局共作出行政处罚29件；行政强制事项3件。', 'penalties.decisions 29'],
    ['共作出行政处罚29件；行政强制3件。', 'penalties.decisions 29', 'enforcement.decisions 3'],
    ['办理行政许可事项65件。', 'licensing.decisions 65'],
  ]),
];

/** Words for requests, those who ask and times that few reports use. */
const rareWords = (): CorpusSentence[] =>
  kind(
    'rare words for requests',
    [
      ['截至目前，收到申请25件，办结23件。', 'received 25', 'handled 23'],
      ['截至6月底，收到申请25件。'],
      [
        '收到申请9件，已答复7件，另2件尚在答复期限内。',
        'received 9',
        'answered 7',
        'carriedForward 2',
      ],
      ['全年收到依申请公开业务23件，办结22件。', 'received 23', 'handled 22'],
      ['举办依申请公开业务培训3次。'],
      [
        '收到申请4件，其中自然人1件，律师事务所3件。',
        'received 4',
        'naturalPerson 1',
        'legalService 3',
      ],
      ['收到申请26件，其中申请人自行撤销2件，答复24件。', 'received 26', 'answered 24'],
      ['上年结转4件已办结。', 'carriedIn 4'],
      ['代拟答复书12份；本局直接收到政府信息公开申请5件。', 'received 5'],
      ['拟于明年受理政府信息公开申请5件。'],
      ['未收到市民或法人依申请公开要求。', 'none new'],
    ],
    UNDER_REQUESTS,
  );

/** Sentences that count parts of what the tables count, or more than they do. */
export const PARTS: readonly CorpusSentence[] = [
  ...causes(),
  ...ofAllCases(),
  ...ofNoNumber(),
  ...ofRequests(),
  ...rareWords(),
];
