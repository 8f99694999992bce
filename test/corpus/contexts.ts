import { sentence, type CorpusSentence } from './types';

const LITIGATION = 'litigationDirect+litigationAfterReview';
const DOCUMENTS = 'normativeDocuments';

type Stated = readonly [text: string, ...states: string[]];
const kind = (
  name: string,
  sentences: readonly Stated[],
  more: Parameters<typeof sentence>[3] = {},
): CorpusSentence[] => sentences.map(([text, ...states]) => sentence(name, text, states, more));
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

/** Sentences of which a part is understood by what stands around it. */
export const CONTEXTS: readonly CorpusSentence[] = [
  ...documents(),
  ...denials(),
  ...otherBusiness(),
];
