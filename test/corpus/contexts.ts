import { kind, sentence, type CorpusSentence } from './types';

const LITIGATION = 'litigationDirect+litigationAfterReview';
const DOCUMENTS = 'normativeDocuments';

const UNDER_REQUESTS = { heading: 'requests' } as const;

/** 规范性文件 are named by the clause before, their numbers follow it. */
const documents = (): CorpusSentence[] => [
  ...[
    '扎实开展规范性文件清理工作，',
    '加强行政规范性文件管理，',
    '行政规范性文件方面，',
    '规范性文件：',
  ].map((opening) =>
    sentence('documents spoken of', `${opening}本年度制发3件，废止1件，现行有效9件。`, [
      `${DOCUMENTS}.issued 3`,
      `${DOCUMENTS}.repealed 1`,
      `${DOCUMENTS}.inForce 9`,
    ]),
  ),
  ...kind('documents spoken of', [
    ['健全规范性文件管理制度，制定管理办法1件。'],
    ['加强规范性文件合法性审核，全年审核30件。'],
    ['落实规范性文件解读要求，制作图解2件。'],
    ['全面清理规范性文件，清理120件，其中废止20件。'],
    ['2023年以青水规文号出台2份行政规范性文件。', `${DOCUMENTS}.issued 2`],
    ['我局以“青水规”文号制发规范性文件2份。', `${DOCUMENTS}.issued 2`],
    ['以县政府名义制发规范性文件2件。'],
    ['出台《青石县供水管理办法》等8件规范性文件。', `${DOCUMENTS}.issued 8`],
  ]),
];

/** What is denied beside requests, and what was carried over without saying from where to where. */
const denials = (): CorpusSentence[] => [
  ...kind('denied side by side', [
    ['未收到政府信息公开申请、行政复议和行政诉讼。', `none new review.total ${LITIGATION}.total`],
    [
      '2023年没有收到依申请公开件、举报投诉、行政复议及行政诉讼。',
      `none new review.total ${LITIGATION}.total`,
    ],
    ['无依申请公开事项和相关行政复议、诉讼。', `none new review.total ${LITIGATION}.total`],
    ['未收到政府信息公开申请、举报和投诉。', 'none new'],
    ['未收到依申请公开举报投诉。'],
    ['未发生因政府信息公开申请、答复引起的行政复议。', 'none review.total'],
    ['未产生政府信息公开申请行政复议情况。', 'none review.total'],
    ['未收到因依申请公开答复引发的投诉、行政复议。', 'none review.total'],
  ]),
  ...kind(
    'none carried over',
    [
      ['收到申请12件，上年无结转，办结12件。', 'received 12', 'none carriedIn', 'handled 12'],
      ['收到申请12件，无上年结转，办结12件。', 'received 12', 'none carriedIn', 'handled 12'],
      ['2022年无结转，2023年新收申请12件。', 'none carriedIn', 'new 12'],
      ['下年度无结转。', 'none carriedForward'],
      ['收到申请12件，均已办结，无结转。', 'received 12', 'all handled', 'none carriedForward'],
      ['无结转。'],
    ],
    UNDER_REQUESTS,
  ),
];

/** What was counted before in the sentence is other business, and sets no requests apart. */
const otherBusiness = (): CorpusSentence[] =>
  kind('behind other business', [
    ['通过微信公众号发布信息933件，办理依申请公开件4件。', 'processed 4'],
    [
      '公众号刊发基层信息933条，收到依申请公开件4件，没有发生行政复议。',
      'received 4',
      'none review.total',
    ],
    ['基层单位收到依申请公开件4件。'],
  ]);

const CORRECTED = [
  '撤销',
  '被撤销',
  '予以撤销',
  '确认违法',
  '责令重新答复',
  '撤销原答复',
  '撤销并责令重新答复',
];
const TAKEN_BACK = ['申请人撤销', '主动撤销', '申请人主动撤销', '撤回', '撤诉', '终止'];

/** What was decided against the organ, and what the one who asked took back. */
const decisions = (): CorpusSentence[] => [
  ...CORRECTED.flatMap((words) =>
    kind('decided against', [
      [
        `因政府信息公开引发行政复议3件，其中维持2件，${words}1件。`,
        'review.total 3',
        'review.upheld 2',
        'review.corrected 1',
      ],
      [
        `因政府信息公开引发行政诉讼3件，维持2件，1件${words}。`,
        `${LITIGATION}.total 3`,
        `${LITIGATION}.upheld 2`,
        `${LITIGATION}.corrected 1`,
      ],
    ]),
  ),
  ...TAKEN_BACK.map((words) =>
    sentence('decided against', `因政府信息公开引发行政复议3件，其中维持2件，${words}1件。`, [
      'review.total 3',
      'review.upheld 2',
    ]),
  ),
  ...kind('decided against', [
    ['撤销行政许可3件。'],
    [
      '因政府信息公开引发行政复议5件，2件正在复议机关审理中。',
      'review.total 5',
      'review.pending 2',
    ],
  ]),
];

/** Organs that end in no word for one, and zones beside each other. */
const others = (): CorpusSentence[] => [
  ...kind(
    'other organs',
    [
      ['县水文站收到政府信息公开申请3件，我局收到5件。', 'received 5'],
      ['白石镇农技站共受理政府信息公开申请3件。'],
      ['县林场收到政府信息公开申请3件。'],
      ['市公安局收到申请30件，该局办结28件。'],
      ['单位收到政府信息公开申请2件。', 'received 2'],
      ['各单位收到政府信息公开申请12件。'],
    ],
    UNDER_REQUESTS,
  ),
  ...kind(
    'other organs',
    [
      ['高新区收到政府信息公开申请3件，经开区收到政府信息公开申请5件。', 'received 5'],
      ['临港开发区收到政府信息公开申请3件。'],
      ['园区共收到政府信息公开申请5件。', 'received 5'],
      ['开发区共收到政府信息公开申请5件。', 'received 5'],
    ],
    { issuer: '青石经济开发区管理委员会' },
  ),
  ...kind(
    'other organs',
    [
      ['高新区收到政府信息公开申请5件，经开区收到3件。', 'received 5'],
      ['经济开发区收到政府信息公开申请3件。'],
    ],
    { issuer: '青石高新技术产业开发区管理委员会' },
  ),
  ...kind('other organs', [['推广站收到政府信息公开申请3件。', 'received 3']], {
    issuer: '青石县农业技术推广站',
  }),
];

/** Lists in brackets, results said of all, channels, none in one word. */
const requests = (): CorpusSentence[] =>
  kind(
    'more of requests',
    [
      [
        '收到申请8件，不予公开3件（属于国家秘密1件、行政执法案卷2件）。',
        'received 8',
        'refused 3',
        'refused.stateSecret 1',
        'refused.caseFile 2',
      ],
      ['收到申请10件，予以公开7件（含上年结转2件）。', 'received 10', 'granted 7'],
      ['收到申请2件，均在法定期限内予以公开答复。', 'received 2'],
      ['收到申请2件，全部依法予以公开回复。', 'received 2', 'all handled'],
      ['收到申请2件，均在法定期限内予以公开。', 'received 2', 'granted 2'],
      ['上一年度结转受理2件。', 'carriedIn 2'],
      ['收到3件群众通过网络、信函提交的申请。'],
      ['收到3件群众通过网站提交的申请。', 'received 3'],
      ['零申请、零复议、零诉讼。', 'none new', 'none review.total', `none ${LITIGATION}.total`],
      ['今年以来，累计受理政府信息公开申请16件。', 'received 16'],
      ['收到申请9件，予以公开5件，依申请提供4件。', 'received 9', 'granted 5', 'granted 4'],
      ['收到申请9件，予以公开5件，四类过程性性信息1件，其他3件。', 'received 9', 'granted 5'],
    ],
    UNDER_REQUESTS,
  );

/** Sentences of which a part is understood by what stands around it. */
export const CONTEXTS: readonly CorpusSentence[] = [
  ...documents(),
  ...denials(),
  ...otherBusiness(),
  ...decisions(),
  ...others(),
  ...requests(),
];
