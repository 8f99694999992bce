import { kind, type CorpusSentence } from './types';

const LITIGATION = 'litigationDirect+litigationAfterReview';
const DOCUMENTS = 'normativeDocuments';

const UNDER_REQUESTS = { heading: 'requests' } as const;
const OF_GOVERNMENT = { issuer: '青石区人民政府', heading: 'requests' } as const;

/** Disputes told apart by who they were brought against. */
const parties = (): CorpusSentence[] => [
  ...kind(
    'parties of disputes',
    [
      [
        '以区政府为被申请人的行政复议案件5件，其中维持3件、纠正2件；以部门为被申请人的4件，维持4件。',
      ],
      [
        '发生政府信息公开行政复议9件，其中以区政府为被申请人的5件，维持3件；以部门为被申请人的4件，维持4件。',
        'review.total 9',
      ],
      ['以区政府为被申请人的信息公开行政复议5件；以部门为被告的信息公开行政诉讼4件。'],
      [
        '以区政府为被申请人的信息公开行政复议5件，维持3件；以区政府为被告的信息公开行政诉讼4件。',
        'review.total 5',
        'review.upheld 3',
        `${LITIGATION}.total 4`,
      ],
    ],
    OF_GOVERNMENT,
  ),
  ...kind('parties of disputes', [
    [
      '因政府信息公开引发以我局为被申请人的行政复议3件，维持2件。',
      'review.total 3',
      'review.upheld 2',
    ],
    ['以市局为被申请人的政府信息公开行政复议3件；以县局为被申请人的政府信息公开行政复议2件。'],
    [
      '因政府信息公开引发行政复议7件，行政诉讼7件（直接起诉4件、复议后起诉3件），其中维持5件。',
      'review.total 7',
      `${LITIGATION}.total 7`,
      'litigationDirect.total 4',
      'litigationAfterReview.total 3',
      'litigationAfterReview.upheld 5',
    ],
    [
      '因政府信息公开引发行政复议3件，维持1件，纠正1件，撤销复议申请1件。',
      'review.total 3',
      'review.upheld 1',
      'review.corrected 1',
    ],
  ]),
];

/** Requests that are of some channel, of the year before, or among those taken on. */
const requests = (): CorpusSentence[] =>
  kind(
    'some of the requests',
    [
      [
        '网上收到申请8件，上年结转1件；信函收到申请5件，上年结转2件。',
        'carriedIn 1',
        'carriedIn 2',
      ],
      ['收到申请8件，上年结转1件。', 'received 8', 'carriedIn 1'],
      ['收到申请10件，不予受理2件。在受理的8件申请中，予以公开5件。', 'received 10', 'granted 5'],
      ['收到申请10件。受理的8件，予以公开5件。', 'received 10', 'granted 5'],
      ['在受理的8件申请中，予以公开5件。', 'received 8', 'granted 5'],
      ['县政府办转来申请3件，我局直接收到申请5件。', 'received 5'],
      ['县政府办转来申请3件。'],
      [
        '新收申请12件，上年结转4件，其中予以公开8件，部分公开6件。',
        'new 12',
        'carriedIn 4',
        'granted 8',
        'partlyGranted 6',
      ],
      [
        '收到申请12件，予以公开8件，部分公开4件。包括上年结转2件，其中予以公开1件，部分公开1件。',
        'received 12',
        'granted 8',
        'partlyGranted 4',
        'carriedIn 2',
      ],
      ['收到申请10件，属于主动公开范围的4件，提供6件。', 'received 10', 'granted 4', 'granted 6'],
      [
        '收到申请10件，属于主动公开范围的4件，提供相关信息6件。',
        'received 10',
        'granted 4',
        'granted 6',
      ],
      ['收到申请10件，提供6件，不予公开4件。', 'received 10', 'granted 6', 'refused 4'],
      ['收到申请10件，不予提供6件，予以公开4件。', 'received 10', 'refused 6', 'granted 4'],
      ['收到申请10件，提供咨询服务6件。', 'received 10'],
      ['收到申请10件，提供热线6条。', 'received 10'],
      ['收到申请10件。属于行政查询事项不予公开6件。', 'received 10', 'refused.adminQuery 6'],
      ['与2022年（收到8件、答复8件）相比，2023年收到申请5件。', 'received 5'],
      ['较上年同期（收到申请8件，答复8件）有所减少，全年收到申请5件。', 'received 5'],
      ['收到申请5件（答复5件），较上年减少3件。', 'received 5', 'answered 5'],
      ['收到申请5件，其余2件尚在法定答复期限内。', 'received 5', 'carriedForward 2'],
      ['收到申请5件，2件延期至下年度办理。', 'received 5', 'carriedForward 2'],
      ['收到申请5件，涉及四类过程性信息2件。', 'received 5', 'refused.process 2'],
      ['收到申请5件，涉及三类内部管理信息2件。', 'received 5', 'refused.internal 2'],
      [
        '收到申请9件，申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请2件。',
        'received 9',
        'otherHandling.notCorrected 2',
      ],
      ['未收到通过传真、电子邮件方式提交的政府信息公开申请。'],
      ['未收到通过传真、邮件方式提交的政府信息公开申请，网上申请13件。'],
      ['未收到通过线上和线下方式提交的政府信息公开申请。', 'none new'],
      ['未收到通过网络、信函方式提交的政府信息公开申请。', 'none new'],
    ],
    UNDER_REQUESTS,
  );

/** Documents that are looked through: what is left of them in force is another number. */
const documents = (): CorpusSentence[] =>
  kind('documents reviewed', [
    ['对现行有效的12件规范性文件进行清理，废止2件，保留10件。', `${DOCUMENTS}.repealed 2`],
    ['对现行有效规范性文件12件，逐一进行清理，废止2件。', `${DOCUMENTS}.repealed 2`],
    ['现行有效规范性文件12件，开展全面清理，废止2件。', `${DOCUMENTS}.repealed 2`],
    ['全面清理规范性文件，现有规范性文件12件，废止2件，继续有效10件。'],
    ['清理现行有效规范性文件12件。'],
    ['对规范性文件进行清理，继续有效12件，修改3件，废止2件。'],
    [
      '对规范性文件进行清理，继续有效12件，废止2件。',
      `${DOCUMENTS}.inForce 12`,
      `${DOCUMENTS}.repealed 2`,
    ],
    ['现行有效规范性文件12件。', `${DOCUMENTS}.inForce 12`],
    [
      '制发规范性文件5件，废止2件，现行有效12件。',
      `${DOCUMENTS}.issued 5`,
      `${DOCUMENTS}.repealed 2`,
      `${DOCUMENTS}.inForce 12`,
    ],
  ]);

/** Numbers of some only, beside those of all. */
export const SHARES: readonly CorpusSentence[] = [...parties(), ...requests(), ...documents()];
