import { kind, sentence, type CorpusSentence } from './types';

const LITIGATION = 'litigationDirect+litigationAfterReview';
const DOCUMENTS = 'normativeDocuments';

const UNDER_REQUESTS = { heading: 'requests' } as const;

const NONE_LOST = 'none review.corrected review.pending';
const TURNED_DOWN = [
  '均驳回',
  '均被驳回',
  '全部驳回',
  '均被依法驳回',
  '均予以驳回',
  '全部驳回申请人的复议申请',
  '均被复议机关驳回复议请求',
];

/** All disputes, or the only one, turned down: where that is counted differs, but none was lost. */
const turnedDown = (): CorpusSentence[] => [
  ...TURNED_DOWN.flatMap((words) =>
    kind('turned down', [
      [`因政府信息公开引发行政复议3件，${words}。`, 'review.total 3', NONE_LOST],
    ]),
  ),
  ...kind('turned down', [
    [
      '涉及政府信息公开的行政诉讼2件，均经审理依法驳回原告诉讼请求。',
      `${LITIGATION}.total 2`,
      `none ${LITIGATION}.corrected ${LITIGATION}.pending`,
    ],
    ['发生政府信息公开行政复议1件，被驳回。', 'review.total 1', NONE_LOST],
    ['发生1起政府信息公开行政复议案件，该案件依法驳回复议请求。', 'review.total 1', NONE_LOST],
    ['因政府信息公开引发行政复议3件，驳回。', 'review.total 3'],
    ['因政府信息公开引发行政复议3件，其中驳回1件。', 'review.total 3'],
    ['因政府信息公开引发行政复议3件，均未被驳回。', 'review.total 3'],
    ['因政府信息公开引发行政复议3件，均撤回申请。', 'review.total 3'],
    ['因政府信息公开引发行政复议3件，均已调解终止。', 'review.total 3'],
  ]),
];

/** Disputes that are still open by the words used of requests, or that are no more of this year. */
const openDisputes = (): CorpusSentence[] => [
  ...['尚未办结1件', '未办结1件', '1件尚未办结', '1件正在办理', '尚在办理1件', '正在复议1件'].map(
    (words) =>
      sentence('disputes still open', `因政府信息公开被申请行政复议3件，其中维持2件，${words}。`, [
        'review.total 3',
        'review.upheld 2',
        'review.pending 1',
      ]),
  ),
  ...kind('disputes still open', [
    [
      '因政府信息公开被提起行政诉讼2件，正在应诉2件。',
      `${LITIGATION}.total 2`,
      `${LITIGATION}.pending 2`,
    ],
    ['因政府信息公开引发行政复议2件，办理行政诉讼45件。', 'review.total 2'],
    ['政府信息公开行政复议案件5件，结转行政复议案件2件。', 'review.total 5'],
    ['上年结转的政府信息公开行政诉讼案件2件，本年新增1件。'],
  ]),
  ...kind(
    'disputes still open',
    [['收到申请5件，尚未办结1件。', 'received 5', 'carriedForward 1']],
    UNDER_REQUESTS,
  ),
];

/** 案件 of disclosure are requests where these are spoken of. */
const cases = (): CorpusSentence[] => [
  ...kind(
    'cases of disclosure',
    [
      ['全年收到信息公开案件5件。', 'received 5'],
      ['全年受理政府信息公开案件5件，均已办结。', 'received 5', 'all handled'],
      ['全年收到政府信息公开行政复议案件2件。', 'review.total 2'],
      ['因政府信息公开案件引发行政诉讼2件。', `${LITIGATION}.total 2`],
    ],
    UNDER_REQUESTS,
  ),
  ...kind('cases of disclosure', [
    ['全年收到信息公开案件5件。'],
    ['没有因信息公开案件引起的行政诉讼、行政复议败诉。', `none ${LITIGATION}+review.corrected`],
  ]),
];

/** None in all years is none in this one. */
const allYears = (): CorpusSentence[] =>
  kind('none in all years', [
    ['历年来未收到政府信息公开申请。', 'none new'],
    [
      '历年来，我局未发生因政府信息公开引发的行政复议、行政诉讼。',
      `none review.total ${LITIGATION}.total`,
    ],
    ['自成立以来，我局未收到政府信息公开申请。', 'none new'],
    ['上半年未收到政府信息公开申请。'],
    ['自7月机构改革以来未收到政府信息公开申请。'],
    ['2022年以来未收到政府信息公开申请。'],
    ['历年来共收到政府信息公开申请12件。'],
    ['历年来收到的政府信息公开申请全部办结。'],
  ]);

/** The year named before 累计, results behind 分别为, a reason before its group, lists of several years. */
const turns = (): CorpusSentence[] => [
  ...kind('summed up', [
    ['2023年，我局累计收到政府信息公开申请2件。', 'received 2'],
    ['本年度，累计受理政府信息公开申请2件。', 'received 2'],
    ['截止2023年12月共收到政府信息公开申请4件。', 'received 4'],
    ['截至2023年12月20日共收到政府信息公开申请4件。'],
    ['截至2023年11月共收到政府信息公开申请4件。'],
    ['开通以来，累计收到政府信息公开申请2件。'],
    ['我局累计收到政府信息公开申请2件。'],
    [
      '2023年，我局累计办理公民、法人通过县政府门户网站、邮寄等途径提出的依申请公开信息12件。',
      'processed 12',
    ],
  ]),
  ...kind(
    'results in turn',
    [
      [
        '收到申请87件，分别为予以公开75件，不予公开12件。',
        'received 87',
        'granted 75',
        'refused 12',
      ],
      [
        '收到申请87件，予以公开、不予公开分别为75件、12件。',
        'received 87',
        'granted 75',
        'refused 12',
      ],
      ['收到申请4件，予以公开、不予公开各2件。', 'received 4'],
      [
        '收到申请40件，因本机关不掌握等原因无法提供30件，属于信访投诉举报、重复申请等情形不予处理10件。',
        'received 40',
        'unable 30',
        'notHandled 10',
      ],
      ['收到依申请公开信息7条，同意公开7条。', 'received 7', 'granted 7'],
      ['全年主动公开信息120条，其中部分公开7条。'],
      ['按时办结申请2件，经审查予以公开2件。', 'handled 2', 'granted 2'],
      ['收到申请2件，均不予公开并书面答复。', 'received 2', 'refused 2'],
      ['收到申请2件，均予以公开或部分公开。', 'received 2'],
      [
        '收到申请30件，其中属于已主动公开范围数12件，同意全部公开答复数18件。',
        'received 30',
        'granted 12',
        'granted 18',
      ],
      ['收到申请2件，根据政府信息公开程序办结1件。', 'received 2', 'handled 1'],
      ['收到申请12件，其中10件已经按时按规完成答复。', 'received 12', 'handled 10'],
    ],
    UNDER_REQUESTS,
  ),
];

/** Denials that end in what is denied of: 问题, 办理情况; and those over answers that did not please. */
const denials = (): CorpusSentence[] =>
  kind('denied to the end', [
    ['未发生政府信息公开行政复议、诉讼问题。', `none review.total ${LITIGATION}.total`],
    ['无政府信息依申请公开办理情况。', 'none new'],
    [
      '无因依申请公开答复不满意而产生的行政复议、行政诉讼案件。',
      `none review.total ${LITIGATION}.total`,
    ],
    ['未发现政府信息公开办理中的问题。'],
    ['没有出现应公开而不予公开的办件。'],
    ['没有因政府信息公开工作处理不当引起行政复议。', 'none review.total'],
    ['未收到自然人、公司、企业或社会团体要求公开政府信息的申请。', 'none new'],
    ['供水公司未收到政府信息公开申请。'],
  ]);

const documents = (): CorpusSentence[] =>
  kind('documents cleared', [
    [
      '对现行有效规范性文件进行清理，予以废止2件、宣布失效3件。',
      `${DOCUMENTS}.repealed 2`,
      `${DOCUMENTS}.repealed 3`,
    ],
    ['开展规范性文件清理工作，建议废止2件。'],
    ['清理废止文件2件。'],
  ]);

/** Names of branches in the other order, and of organs that only end alike. */
const organs = (): CorpusSentence[] => [
  ...kind(
    'organs that end alike',
    [
      ['区公安分局收到政府信息公开申请5件。', 'received 5'],
      ['白石区公安分局收到政府信息公开申请5件。', 'received 5'],
      ['东山区公安分局收到政府信息公开申请5件。'],
      ['东山区公安分局收到政府信息公开申请5件，我局收到3件。', 'received 3'],
    ],
    { issuer: '青石市公安局白石区分局' },
  ),
  ...kind(
    'organs that end alike',
    [
      ['公安分局收到政府信息公开申请5件。', 'received 5'],
      ['东山公安分局收到政府信息公开申请5件。'],
    ],
    { issuer: '青石市公安局白石分局' },
  ),
  ...kind('organs that end alike', [
    ['县水利局收到政府信息公开申请5件。', 'received 5'],
    ['东山县水利局收到政府信息公开申请5件。'],
    ['长青石县水利局收到政府信息公开申请5件。', 'received 5'],
  ]),
];

/** Applicants of all requests, and those of some that are counted right before. */
const applicants = (): CorpusSentence[] => {
  const organisations = 'business+research+publicInterest+legalService+otherOrg';
  return kind(
    'applicants of some',
    [
      ['收到申请12件，其中自然人12件。', 'received 12', 'naturalPerson 12'],
      [
        '收到申请12件，答复12件，其中11件为自然人，1件为法人。',
        'received 12',
        'answered 12',
        'naturalPerson 11',
        `${organisations} 1`,
      ],
      ['收到申请12件，予以公开10件，其中自然人8件、法人2件。', 'received 12', 'granted 10'],
      ['收到申请12件，予以公开10件（其中自然人8件）。', 'received 12', 'granted 10'],
      ['收到申请12件，不予公开3件，自然人2件，法人1件。', 'received 12', 'refused 3'],
      ['收到申请12件，结转下年度2件，其中自然人1件。', 'received 12', 'carriedForward 2'],
      ['收到申请12件，上年结转2件，其中自然人1件。', 'received 12', 'carriedIn 2'],
      ['收到申请12件，引发行政复议2件，其中自然人1件，法人1件。', 'received 12', 'review.total 2'],
      ['收到申请12件。其中，网络申请8件（自然人7件，法人1件），信函4件。', 'received 12'],
      ['收到申请12件，1名自然人提交申请8件。', 'received 12'],
      ['收到申请12件，其中同一自然人申请8件。', 'received 12'],
    ],
    UNDER_REQUESTS,
  );
};

/** What is told in passing, or by words that are more often said of something else. */
export const DETAILS: readonly CorpusSentence[] = [
  ...turnedDown(),
  ...openDisputes(),
  ...cases(),
  ...allYears(),
  ...turns(),
  ...denials(),
  ...documents(),
  ...organs(),
  ...applicants(),
];
