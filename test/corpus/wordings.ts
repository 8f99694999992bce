import { sentence, type CorpusSentence } from './types';

const LITIGATION = 'litigationDirect+litigationAfterReview';
const IN_REQUESTS = { heading: 'requests' } as const;

type Stated = readonly [text: string, ...states: string[]];
const under = (
  kind: string,
  sentences: readonly Stated[],
  more: Parameters<typeof sentence>[3] = IN_REQUESTS,
): CorpusSentence[] => sentences.map(([text, ...states]) => sentence(kind, text, states, more));

/** Those of the year before come on top, so that the table may count more. */
const newDisputes = (): CorpusSentence[] => [
  ...['新发生', '新增', '新收', '新产生'].flatMap((verb) =>
    under('new disputes', [
      [`${verb}政府信息公开行政复议案件3件。`, 'review.total 3 or more'],
      [
        `${verb}政府信息公开行政复议3件、行政诉讼2件。`,
        'review.total 3 or more',
        `${LITIGATION}.total 2 or more`,
      ],
    ]),
  ),
  ...under('new disputes', [
    [
      '因政府信息公开引发行政复议8件，上年结转2件，其中维持5件。',
      'review.total 8 or more',
      'review.upheld 5 or more',
    ],
  ]),
];

const NARROW = ['未经复议直接起诉', '直接提起', '复议后起诉', '复议后提起'];
const kindsOfLitigation = (): CorpusSentence[] =>
  NARROW.flatMap((words) => {
    const group = words.startsWith('复议后') ? 'litigationAfterReview' : 'litigationDirect';
    return under('kinds of litigation', [
      [`因政府信息公开${words}的行政诉讼案件2件。`, `${group}.total 2`],
      [`因政府信息公开${words}行政诉讼2件。`, `${group}.total 2`],
      [`涉及政府信息公开的2件${words}的行政诉讼案件。`, `${group}.total 2`],
    ]);
  });

const rowsAlone = (): CorpusSentence[] =>
  under('rows by themselves', [
    ['1.属于国家秘密1件。', 'refused.stateSecret 1'],
    ['（2）属于三类内部事务信息3件。', 'refused.internal 3'],
    ['3、本机关不掌握相关政府信息2件；', 'unable.notHeld 2'],
    ['无法提供：没有现成信息需要另行制作4件。', 'unable.needsCreation 4'],
    ['信访举报投诉类申请5件。', 'notHandled.petition 5'],
    ['不予处理的：重复申请6件。', 'notHandled.repeat 6'],
  ]);

const leftOver = (): CorpusSentence[] => [
  ...['未到期', '正在办理', '结转下年度', '尚未办结', '转入下年办理'].map((open) =>
    sentence(
      'left over',
      `收到政府信息公开申请58件，除4件${open}外，其余54件全部办结。`,
      ['received 58', 'carriedForward 4', 'handled 54'],
      IN_REQUESTS,
    ),
  ),
  ...under('left over', [
    [
      '收到政府信息公开申请18件，1件结转下一年度继续办理外，其他均及时答复。',
      'received 18',
      'carriedForward 1',
    ],
  ]),
  ...['内容主要涉及', '申请内容涉及', '主要集中在', '涉及'].map((matters) =>
    sentence(
      'left over',
      `收到政府信息公开申请58件，${matters}征地补偿、房屋拆迁等方面，已办结54件，结转4件。`,
      ['received 58', 'handled 54', 'carriedForward 4'],
    ),
  ),
];

const fromTo = (): CorpusSentence[] =>
  ['下降到', '减少到', '减至', '增长到', '增至', '上升至'].flatMap((verb) =>
    under(
      'from so many to so many',
      [
        [`政府信息公开申请由20件${verb}12件。`, 'processed 12'],
        [`政府信息公开申请量由2022年的20件${verb}12件。`, 'processed 12'],
        [`收到政府信息公开申请从去年的20件${verb}今年的12件。`, 'received 12'],
        [`政府信息公开申请由2021年的20件${verb}2022年的12件。`],
      ],
      {},
    ),
  );

const all = (): CorpusSentence[] =>
  [
    ...['百分之百办结', '百分百答复', '100%办结', '全部完成', '已全部完成', '均已完成'],
    ...['办结率、满意率均达100%', '办结率和答复率均为100%', '办结率为百分之百'],
  ].map((words) =>
    sentence('all handled', `收到政府信息公开申请12件，${words}。`, ['received 12', 'all handled']),
  );

const several = (): CorpusSentence[] => [
  ...under('none of several', [
    [
      '全年无行政许可、行政处罚、行政强制、行政事业性收费。',
      'none licensing.decisions penalties.decisions enforcement.decisions fees.amount',
    ],
    ['本年度无规章、规范性文件。', 'none regulations.issued normativeDocuments.issued'],
    ['无行政处罚、行政事业性收费。', 'none penalties.decisions fees.amount'],
    ['未收到依申请公开的相关信息。', 'none new'],
    ['没有规范性文件出台。', 'none normativeDocuments.issued'],
    ['本年度无规范性文件废止。', 'none normativeDocuments.repealed'],
    ['未作出行政处罚决定、行政强制决定。', 'none penalties.decisions enforcement.decisions'],
  ]),
  ...under('documents repealed', [
    ['清理并废止规范性文件8件。', 'normativeDocuments.repealed 8'],
    ['清理、废止行政规范性文件8件。', 'normativeDocuments.repealed 8'],
    [
      '制定规范性文件4件，废止8件，宣布失效2件。',
      'normativeDocuments.issued 4',
      'normativeDocuments.repealed 8',
      'normativeDocuments.repealed 2',
    ],
  ]),
  ...under(
    'regulations',
    [
      ['全市制定规章2件。', 'regulations.issued 2'],
      [
        '全市共制定政府规章2件，现行有效规章20件。',
        'regulations.issued 2',
        'regulations.inForce 20',
      ],
    ],
    { issuer: '青石市人民政府' },
  ),
  ...under('fees', [
    ['行政事业性收费1.2亿元。', 'fees.amount 12000'],
    ['行政事业性收费约120万元。', 'fees.amount 120'],
    ['全年收取行政事业性收费大约3500元。', 'fees.amount 0.35'],
  ]),
];

/** Sentences that look as if they said one of those. */
/** Organs whose names hold what other organs' names end with. */
const ownNames = (): CorpusSentence[] =>
  [
    '住房和城乡建设局',
    '住房和城乡建设委员会',
    '机关事务管理局',
    '乡村振兴局',
    '公共资源交易中心管理办公室',
    '城市中心区管理委员会',
  ].flatMap((name) =>
    under(
      'own names',
      [
        [`2023年，青石县${name}共收到政府信息公开申请4件。`, 'received 4'],
        [`县${name}未收到政府信息公开申请。`, 'none new'],
        ['青石县教育局共收到政府信息公开申请4件。'],
        [`县政府和县${name}所属各单位共收到政府信息公开申请4件。`],
      ],
      { ...IN_REQUESTS, issuer: `青石县${name}` },
    ),
  );

/** Organs whose names end otherwise, and what organs call themselves. */
const otherEndings = (): CorpusSentence[] => [
  ...['青石海关', '青石县供销合作社联合社', '国家统计局青石调查队', '青石县第一中学'].flatMap(
    (issuer) =>
      under(
        'own names',
        [
          [`2023年，${issuer}未收到政府信息公开申请。`, 'none new'],
          [`${issuer}下属分局共收到政府信息公开申请4件。`],
        ],
        { ...IN_REQUESTS, issuer },
      ),
  ),
  ...['我部门', '本机构', '我社', '我分局', '我大队', '我县局', '我支行'].flatMap((who) =>
    under('own names', [
      [`${who}未收到政府信息公开申请。`, 'none new'],
      [`2023年，${who}收到4件有关政府信息公开事务的申请。`, 'received 4'],
    ]),
  ),
];

/** What a committee calls the zone that it manages. */
const zones = (): CorpusSentence[] =>
  under(
    'own names',
    [
      ['开发区未收到政府信息公开申请。', 'none new'],
      ['2023年，经开区共收到政府信息公开申请4件。', 'received 4'],
      ['2023年，桃花经济开发区共收到政府信息公开申请4件。', 'received 4'],
      ['高新区未收到政府信息公开申请。'],
    ],
    { ...IN_REQUESTS, issuer: '桃花经济开发区管理委员会' },
  );

/** What stands between a figure and the next one, and turns to nothing else. */
const asides = (): CorpusSentence[] => [
  ...under('asides', [
    [
      '收到申请16件，申请事项主要集中在规划计划、建设项目等方面，办结13件，结转下年度办理3件。',
      'received 16',
      'handled 13',
      'carriedForward 3',
    ],
    ['收到申请16件，主要涉及2019年土地征收、历年财务，办结13件。', 'received 16', 'handled 13'],
    ['收到申请16件，主要涉及征地、培训等领域，共收到留言54件。', 'received 16'],
    ['收到申请16件，内容涉及民生等方面，已办结54件实事。', 'received 16'],
    ['主动公开政府信息286件，办结依申请公开38件。', 'handled 38'],
    ['收到依申请公开38件，主动公开政府信息286件。', 'received 38'],
    ['公文主动公开53件，依申请公开10件，不予公开8件。'],
    ['收到申请8件，申请办结数8件。', 'received 8', 'handled 8'],
    ['收到申请数十件，办结数百件。'],
    [
      '收到政府信息公开申请13件。规范办理流程和答复文书，予以公开或部分公开5件；不予公开3件；无法提供2件。',
      'received 13',
      'granted+partlyGranted 5',
      'refused 3',
      'unable 2',
    ],
    ['收到政府信息公开申请13件。规范公文流程，主动公开5件；不予公开3件。', 'received 13'],
  ]),
  ...under('asides', [
    ['因政府信息公开问题被申请行政复议3件。', 'review.total 3'],
    [
      '未发生因政府信息公开纠纷问题而引起的行政复议和行政诉讼事件。',
      'none review.total ' + LITIGATION + '.total',
    ],
    ['办理政府信息公开问题3件。'],
    ['未接到公众、法人或其他组织要求公开政府信息的申请。', 'none new'],
    [
      '未接到法人或其他组织要求公开政府信息的申请。',
      'none business+research+publicInterest+legalService+otherOrg',
    ],
    ['未收到公民、法人提交的依申请公开内容。', 'none new'],
    ['收到政府信息依申请公开办理事项1件。', 'received 1'],
    ['收到和处理政府依申请公开8条。', 'processed 8'],
    ['收取行政事业性费用3.5万元。', 'fees.amount 3.5'],
    ['因政府信息公开引发行政复议8件，被纠错0件。', 'review.total 8', 'review.corrected 0'],
    ['网站错别字被纠错12件。'],
    ['没有收到政府信息公开方面的申请。', 'none new'],
    ['全年未收到线上、线下政府信息公开申请。', 'none new'],
    ['全年未收到线上政府信息公开申请。'],
    ['实现了依申请公开零投诉、零复议、零诉讼。', 'none review.total', `none ${LITIGATION}.total`],
    ['依申请公开未收取费用。'],
    ['收到有效申请8件。', 'received 8'],
    ['现行有效政府信息公开制度8件。'],
    [
      '办理依申请公开8件次，其中主动公开范围2件，同意公开3件，信息不存在3件。',
      'processed 8',
      'granted 2',
      'granted 3',
      'unable.notHeld 3',
    ],
  ]),
];

/** Disputes that are gone on with in another sentence or part. */
const disputesAfter = (): CorpusSentence[] =>
  under('disputes after others', [
    [
      '因政府信息公开被申请行政复议2件，均维持。行政诉讼3件。',
      'review.total 2',
      'review.upheld 2',
      `${LITIGATION}.total 3`,
    ],
    [
      '因政府信息公开被申请行政复议2件。行政诉讼有1件，正在法院审理中。',
      'review.total 2',
      `${LITIGATION}.total 1`,
      `${LITIGATION}.pending 1`,
    ],
    ['因政府信息公开被申请行政复议2件。办理行政诉讼案件30件。', 'review.total 2'],
    ['因政府信息公开被申请行政复议2件。法治建设方面，行政诉讼30件。', 'review.total 2'],
    [
      '因政府信息公开被申请行政复议3件，复议决定均为维持；行政诉讼2件。',
      'review.total 3',
      'review.upheld 3',
      `${LITIGATION}.total 2`,
    ],
    [
      '因政府信息公开被申请行政复议3件、行政诉讼2件，复议决定均为维持。',
      'review.total 3',
      `${LITIGATION}.total 2`,
    ],
  ]);

const LOOK_ALIKES = [
  '新制定行政复议工作规则3件。',
  '协助办理新收行政复议案件3件。',
  '除4件外，申请人均为本地居民。',
  '未收到关于申请工作的相关信息。',
  '除4件表扬信外，其余来信54件全部办结。',
  '信访总量由20件下降到12件。',
  '投诉举报由2022年的20件减至12件，全部办结。',
  '各项工作任务全部完成。',
  '整改问题12个，已全部完成整改。',
  '政府信息公开申请按期办结率、满意率均达100%。',
  '12345热线办结率、满意率均达100%。',
  '无规范性文件制定权。',
  '无规章制度不健全的情况。',
  '未受到行政处罚、行政强制。',
  '无行政许可、行政处罚信息未公开的情况。',
  '清理规范性文件50件，拟废止8件。',
  '减免行政事业性收费约12万元。',
  '带动投资1.2亿元，行政事业性收费全部取消。',
  '截至2023年12月31日累计收到政府信息公开申请120件。',
  '自2008年《条例》施行至2023年，累计受理政府信息公开申请120件。',
  '涉及民生等方面，已办结54件实事。',
  '工单内容涉及教育、医疗等方面，已办结54件，结转4件。',
  '印发《关于收到政府信息公开申请12件的通报》。',
];
const lookAlikes = (): CorpusSentence[] => [
  ...LOOK_ALIKES.map((text) => sentence('look-alikes', text)),
  ...under(
    'look-alikes',
    [
      ['全市各部门制定规章2件。'],
      ['全市制定行政规范性文件40件。'],
      ['全市制定规章2件，市直部门制定规范性文件10件。'],
      ['市政府制定规章2件，全市各级制定规范性文件10件。'],
    ],
    { issuer: '青石市人民政府' },
  ),
];

/** Other ways to say what the tables count, and what only looks like them. */
export const WORDINGS: readonly CorpusSentence[] = [
  ...newDisputes(),
  ...kindsOfLitigation(),
  ...rowsAlone(),
  ...leftOver(),
  ...fromTo(),
  ...all(),
  ...several(),
  ...ownNames(),
  ...otherEndings(),
  ...zones(),
  ...asides(),
  ...disputesAfter(),
  ...lookAlikes(),
];
