import { kind, type CorpusSentence } from './types';

const LITIGATION = 'litigationDirect+litigationAfterReview';

const UNDER_REQUESTS = { heading: 'requests' } as const;

/** What requests are called by organs of the environment, of pastures, and where few are counted. */
const asked = (): CorpusSentence[] => [
  ...['政府环境信息公开申请', '环境信息公开申请', '生态环境信息公开申请'].flatMap((name) =>
    kind('rarer requests', [
      [
        `全年共收到${name}2件，其中予以公开1件，不存在1件。`,
        'received 2',
        'granted 1',
        'unable.notHeld 1',
      ],
      [`我局未收到${name}。`, 'none new'],
    ]),
  ),
  ...kind('rarer requests', [
    ['全年公开环境信息120条。'],
    ['我局环境信息公开工作有序，公开环境信息12条。'],
    ['因政府环境信息公开引发行政复议1件。', 'review.total 1'],
    ['全年在县政府门户网站公开信息77条，收到1份政府信息公开申请。', 'received 1'],
    ['县政府收到政府信息公开申请3件。'],
  ]),
  ...kind(
    'rarer requests',
    [
      ['我局共受理公民申请4件，均已答复。', 'received 4', 'all handled'],
      ['我局共受理公民申请4件、法人申请2件。'],
      ['收到公民申请4件，办理法人年报公示2件。'],
      ['在办结的12件申请中，予以公开5件。', 'handled 12', 'granted 5'],
      ['3件仍在办理中。'],
      [
        '收到申请14条，其中9条属于本机关不掌握相关政府信息，5条属于行政执法案卷。',
        'received 14',
        'unable.notHeld 9',
        'refused.caseFile 5',
      ],
      ['主动公开信息14条，其中公开文件9条。'],
      [
        '收到申请10件，予以公开5件，全年依申请公开10件。',
        'received 10',
        'granted 5',
        'processed 10',
      ],
      [
        '收到申请35件，其中属于主动公开5件，依申请公开20件，不予公开2件，信息不存在8件。',
        'received 35',
        'granted 5',
        'granted 20',
        'refused 2',
        'unable.notHeld 8',
      ],
      [
        '收到申请2件，不予公开2件，其中1件属于政府内部事务信息。',
        'received 2',
        'refused 2',
        'refused.internal 1',
      ],
    ],
    UNDER_REQUESTS,
  ),
];

/** What is said to be finished in a clause of its own. */
const finished = (): CorpusSentence[] =>
  kind(
    'finished',
    [
      ['收到申请14件，均已按时答复，办理完结。', 'received 14', 'all handled'],
      ['收到申请1件，已办理完毕。', 'received 1', 'all handled'],
      ['收到申请14件，已办理完毕。', 'received 14'],
      ['收到申请1件，已按时答复。', 'received 1'],
    ],
    UNDER_REQUESTS,
  );

/** Disputes that others had, and when they were not decided yet. */
const disputes = (): CorpusSentence[] => [
  ...kind(
    'rarer disputes',
    [
      ['全年办理行政复议案件45件，行政诉讼案件12件。'],
      ['全年行政复议案件5件，行政诉讼案件2件。', 'review.total 5', `${LITIGATION}.total 2`],
    ],
    UNDER_REQUESTS,
  ),
  ...kind('rarer disputes', [
    [
      '发生1起政府信息公开行政复议案件，该案件至本报告发布之时尚未审结。',
      'review.total 1',
      'review.pending 1',
    ],
    [
      '没有因政府信息公开申请行政复议、提起行政诉讼和行政申诉的情况发生。',
      `none review.total ${LITIGATION}.total`,
    ],
    [
      '因政府信息公开引发行政复议3件，其中2件维持，1件被复议机关撤销。',
      'review.total 3',
      'review.upheld 2',
      'review.corrected 1',
    ],
  ]),
];

const documents = (): CorpusSentence[] =>
  kind('rarer documents', [
    ['我局未制作行政法规、规章和规范性文件。', 'none regulations.issued normativeDocuments.issued'],
    ['2023年制定并公开规范性文件2件。', 'normativeDocuments.issued 2'],
    [
      '制定规范性文件4件，清理废止文件1件，现行有效文件20件。',
      'normativeDocuments.issued 4',
      'normativeDocuments.inForce 20',
    ],
    ['制定规范性文件2件，废止文件12件。', 'normativeDocuments.issued 2'],
    ['全面清理文件，废止文件3件。'],
  ]);

/** Organs whose names stand in another order, or end in another word. */
const organs = (): CorpusSentence[] => [
  ...(
    [
      ['青石市公安局白石分局', '白石公安分局'],
      ['青石市生态环境局白石分局', '白石生态环境分局'],
      ['青石旗巴音苏木人民政府', '我苏木'],
    ] as const
  ).flatMap(([issuer, name]) =>
    kind('rarer organs', [[`${name}收到政府信息公开申请4件。`, 'received 4']], { issuer }),
  ),
  ...kind('rarer organs', [['东山公安分局收到政府信息公开申请4件。']], {
    issuer: '青石市公安局白石分局',
  }),
  ...kind('rarer organs', [['全县各职能部门、镇街共收到政府信息依申请公开49件。', 'received 49']], {
    issuer: '青石县人民政府',
  }),
];

/** Wordings of organs and places of which there are few. */
export const RARER: readonly CorpusSentence[] = [
  ...asked(),
  ...finished(),
  ...disputes(),
  ...documents(),
  ...organs(),
];
