import { kind, type CorpusSentence } from './types';

const UNDER_REQUESTS = { heading: 'requests' } as const;

/** Other matters whose noun stands apart from the figure, and other places by their bare name. */
const others = (): CorpusSentence[] => [
  ...['督办件和批示件', '领导批示件', '重点督查事项', '热线派发工单'].flatMap((matter) =>
    kind(
      'matters told first',
      [
        [
          `收到申请12件，办结13件。针对${matter}，全年办理393件，不予受理9件，结转下年继续办理17件。`,
          'received 12',
          'handled 13',
        ],
      ],
      UNDER_REQUESTS,
    ),
  ),
  ...kind(
    'matters told first',
    [
      ['针对依申请公开事项，全年办理12件，结转下年2件。', 'processed 12', 'carriedForward 2'],
      ['对上年结转的2件，答复2件。', 'carriedIn 2'],
    ],
    UNDER_REQUESTS,
  ),
  ...[
    '办理107件和286件人大建议、政协提案。',
    '办理107件、286件人大建议、政协提案。',
    '收到7件和4件信访、投诉。',
    '结转下年7件和4件信访事项、投诉事项。',
    '部分公开7件和4件建议答复、提案答复。',
    '公开57件（含部分公开4件）建议提案答复。',
    '不予公开57件（含涉密4件）提案答复。',
  ].flatMap((beside) =>
    kind(
      'figures before their nouns',
      [[`收到申请12件，办结13件。${beside}`, 'received 12', 'handled 13']],
      UNDER_REQUESTS,
    ),
  ),
  ...kind(
    'figures before their nouns',
    [
      ['收到申请12件（含上年结转2件）均已办结。', 'received 12', 'carriedIn 2', 'all handled'],
      ['收到申请8件（网上5件、信函3件）全部按时办结。', 'received 8', 'all handled'],
      ['收到政府信息公开申请（12）件，办结（12）件。', 'received 12', 'handled 12'],
      ['收到申请8件（同比增加3件）较上年有所增长。', 'received 8'],
    ],
    UNDER_REQUESTS,
  ),
  ...['白石县', '白石市2023年', '邻近的白石区全年', '东岭省2023年度'].flatMap((place) =>
    kind(
      'places by bare names',
      [[`收到申请12件。${place}收到政府信息公开申请1278件，其做法值得借鉴。`, 'received 12']],
      UNDER_REQUESTS,
    ),
  ),
  ...kind(
    'places by bare names',
    [
      ['清河县2023年收到政府信息公开申请12件。', 'received 12'],
      ['白石县2023年收到政府信息公开申请12件。'],
    ],
    { issuer: '清河县人民政府' },
  ),
];

/** Statements in guises that they seldom take, beside what looks like them. */
export const GUISES: readonly CorpusSentence[] = [...others()];
