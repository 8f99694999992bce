import { kind, type CorpusSentence } from './types';

const LITIGATION = 'litigationDirect+litigationAfterReview';
const DOCUMENTS = 'normativeDocuments';
const UNDER_REQUESTS = { heading: 'requests' } as const;

/** None, told behind a colon, and how many, told before a noun that says by which way they came. */
const requests = (): CorpusSentence[] => [
  ...kind('none behind a colon', [
    ['依申请公开：无。', 'none new'],
    ['依申请公开情况：本年度无。', 'none new'],
    ['收到政府信息公开申请：无。', 'none new'],
    ['行政复议、行政诉讼情况：无。', `none review.total ${LITIGATION}.total`],
    ['依申请公开目录：无。'],
    ['主动公开、依申请公开：无。'],
    ['依申请公开：无败诉情况。'],
    ['存在的问题：无。'],
  ]),
  ...kind('ways before the noun', [
    ['收到2条公众通过网站提交的政府信息公开申请。', 'received 2'],
    ['共收到3件由公民通过邮寄方式提出的信息公开申请。', 'received 3'],
    ['收到3件通过邮寄方式提出的信息公开申请。'],
    ['收到3件公众通过网站提交的政府信息公开申请，另收到信函申请5件。'],
    ['2023年依申请公开5次。', 'processed 5'],
    ['2023年依申请公开专题培训5次。'],
  ]),
  ...kind('organs by other words', [
    ['2023年，本行政机关共收到政府信息公开申请9件。', 'received 9'],
    ['本级行政机关未收到政府信息公开申请。', 'none new'],
    ['本政府部门未收到政府信息公开申请。', 'none new'],
    ['各级行政机关共收到政府信息公开申请9件。'],
    ['下级行政机关收到政府信息公开申请9件。'],
  ]),
  ...kind(
    'asked of us',
    [
      ['群众通过网站、信函等方式向我局提交政府信息公开申请17件。', 'received 17'],
      [
        '全年公民、法人向我局提出政府信息公开申请17件，其中自然人12件。',
        'received 17',
        'naturalPerson 12',
      ],
      ['企业向我局提出政府信息公开申请3件。'],
      ['向县政府提交政府信息公开申请3件。'],
      ['收到政府公开申请1条。', 'received 1'],
      ['收到申请9件，均来自自然人。', 'received 9', 'naturalPerson 9'],
      ['收到申请5件，均为自然人网上申请。', 'received 5', 'naturalPerson 5'],
      ['收到申请1件，申请人为自然人。', 'received 1', 'naturalPerson 1'],
      ['收到申请1件，公民可以通过网站查询。', 'received 1'],
      ['依申请公开信息0条。', 'processed 0'],
      ['依申请公开信息12条。'],
    ],
    UNDER_REQUESTS,
  ),
  ...kind(
    'handled by other words',
    [
      ['收到申请41件，均已按要求受理办结。', 'received 41', 'all handled'],
      ['收到申请8件，其中网站申请7件、来信1件，均按时办结。', 'received 8', 'all handled'],
      [
        '共收到申请13件，其中通过网站收到11件，来信2件；予以公开2件，部分公开1件。',
        'received 13',
        'granted 2',
        'partlyGranted 1',
      ],
      ['收到群众来信12件，均已答复。'],
      ['收到申请3件，全部依法答复并予以公开。', 'received 3', 'granted 3'],
      ['收到申请3件，全部依法答复并公开。', 'received 3', 'all handled'],
      ['收到申请6件，予以部份公开2件，不予公开4件。', 'received 6', 'partlyGranted 2', 'refused 4'],
      ['收到申请9件，已办结8件，尚未办理1件。', 'received 9', 'handled 8', 'carriedForward 1'],
    ],
    UNDER_REQUESTS,
  ),
];

/** Outcomes of all disputes without 均, and outcomes that are denied. */
const disputes = (): CorpusSentence[] => [
  ...kind('open, of all', [
    [
      '因政府信息公开引发行政诉讼3件，尚未审结。',
      `${LITIGATION}.total 3`,
      `${LITIGATION}.pending 3`,
    ],
    [
      '因政府信息公开引发行政复议3件，已审结1件，其余尚未审结。',
      'review.total 3',
      'review.closed 1',
    ],
    ['因政府信息公开引发行政复议3件，均已审结。', 'review.closed 3'],
    ['因政府信息公开引发行政复议3件，1件已审结。', 'review.total 3', 'review.closed 1'],
    [
      '因政府信息公开引发行政复议9件，已审结。行政诉讼案件3件，目前案件正在审理中。',
      'review.closed 9',
      `${LITIGATION}.total 3`,
      `${LITIGATION}.pending 3`,
    ],
    [
      '因政府信息公开引发行政复议7件。收到诉讼3件，其中未经复议直接起诉2件，均尚未审结。',
      'review.total 7',
      `${LITIGATION}.total 3`,
      'litigationDirect.total 2',
      'litigationDirect.pending 2',
    ],
    ['收到诉讼材料3件。'],
  ]),
  ...kind('no case lost', [
    ['未发生因政府信息公开引发的行政复议被纠正的情况。', 'none review.corrected'],
    ['未发生行政复议被纠错、行政诉讼败诉情况。', `none review+${LITIGATION}.corrected`],
    ['未发生被行政复议纠错或败诉情况。', `none review+${LITIGATION}.corrected`],
    ['未发生行政诉讼败诉案件。', `none ${LITIGATION}.corrected`],
    ['行政诉讼败诉率为零。'],
    ['未发生行政复议维持案件。'],
    ['未收到公开行政复议、行政诉讼。', `none review.total ${LITIGATION}.total`],
  ]),
];

/** Other business beside the requests, of which figures and 无结转 are told without a name. */
const beside = (): CorpusSentence[] =>
  kind(
    'other business',
    [
      ...[
        '督办件',
        '公租房申请',
        '矛盾纠纷调处',
        '12345热线工单',
        '信访件',
        '政协提案',
        '网上民声',
        '备案申请',
        '法律援助申请',
        '税务行政许可申请',
      ].flatMap((business): [string, ...string[]][] => [
        [`全年办理${business}300件，已全部办结，无结转。`],
        [
          `收到申请12件，办结12件。收到${business}300件，办结295件，结转下年度5件。`,
          'received 12',
          'handled 12',
        ],
      ]),
      ['退税申请300件，已全部办结，无结转。'],
      ['办理107件人大建议和286件政协提案。'],
      ['办理107件（次）网民留言。'],
      ['不予公开57件（含涉密4件）建议提案答复。'],
      ['办理107件（含上年结转7件）建议提案。'],
      ['收到12件（含上年结转2件）政府信息公开申请。', 'received 12', 'carriedIn 2'],
      ['收到投诉107件，其中予以公开答复41件，不予公开66件。'],
      ['收到申请10件，处理9件，另1件因申请人撤回终止。', 'received 10'],
      ['逾期未补正的，视为未申请。'],
      ['未出现申请人对答复不满意再次申请的情况。'],
      ['主动公开信息数为206条，依申请公开信息数为0条，不予公开信息数为0条。'],
      ['低保申请方面，共收到300件，办理300件，办结率100%。'],
      ['供水企业信息公开申请方面，共收到300件，办结率100%。'],
      ['供水供电企业收到政府信息公开申请25件，办结24件，结转下年度1件。'],
      ['局属二级机构收到政府信息公开申请25件，办结24件。'],
      ['派出机构共受理依申请公开30件，其中予以公开10件，不予公开14件。'],
      ['县水文站收到申请25件，占比较大；办结24件。'],
      ['县水文站收到申请25件；我局收到申请5件，办结4件。', 'received 5', 'handled 4'],
      ['累计收到政府信息公开申请125件，办结124件，不予公开40件。'],
      ['截至2022年底，我局收到政府信息公开申请25件，办结24件。'],
      ['截至2023年底，我局收到政府信息公开申请25件，办结24件。', 'received 25', 'handled 24'],
      ['2024年1月答复申请25件，引发行政复议9件。'],
      ['收到申请12件，2件将于2024年1月答复。', 'received 12', 'carriedForward 2'],
      ['收到申请12件，另收到非政府信息公开申请6件。', 'received 12'],
      ['收到申请12件，另有不符合要求的政府信息公开申请6件。', 'received 12'],
      ['收到申请12件，不属于政府信息公开申请6件。', 'received 12'],
      ['收到督办件300件，收到申请12件，办结12件。', 'received 12', 'handled 12'],
    ],
    UNDER_REQUESTS,
  );

/** Disputes over other things beside those over disclosure, on both sides of 、. */
const others = (): CorpusSentence[] => [
  ...['其他', '不涉及政府信息公开的', '投诉举报类', '其余']
    .map((which): CorpusSentence[] =>
      kind('other disputes', [
        [
          `因政府信息公开被申请行政复议3件、提起行政诉讼2件，${which}行政复议案件7件、行政诉讼案件6件。`,
          'review.total 3',
          `${LITIGATION}.total 2`,
        ],
      ]),
    )
    .flat(),
  ...kind('other disputes', [
    ['因政府信息公开被申请行政复议3件，因其他事项被复议7件、被诉6件。', 'review.total 3'],
    [
      '因政府信息公开被申请行政复议10件，维持3件，其余7件尚未审结。',
      'review.total 10',
      'review.upheld 3',
      'review.pending 7',
    ],
  ]),
  ...kind(
    'other business',
    [
      ['收到申请12件，办结13件。窗口受理130件，办结126件。', 'received 12', 'handled 13'],
      ['收到申请12件，办结13件。全年办件130件，办结126件。', 'received 12', 'handled 13'],
    ],
    UNDER_REQUESTS,
  ),
];

/** What was made in the year, told by where it was put. */
const documents = (): CorpusSentence[] =>
  kind('made and shown', [
    ['主动公开本年度制发的行政规范性文件6件。', `${DOCUMENTS}.issued 6`],
    ['公开新制定行政规范性文件15件。', `${DOCUMENTS}.issued 15`],
    ['主动公开行政规范性文件15件。'],
    [
      '制定行政规范性文件3件、废止2件（其中宣布失效1件），现行有效15件，其中继续有效12件。',
      `${DOCUMENTS}.issued 3`,
      `${DOCUMENTS}.repealed 2`,
      `${DOCUMENTS}.inForce 15`,
    ],
    ['作出行政许可30件，许可即办件28件。', 'licensing.decisions 30'],
    ['新发布行政规范性文件4件，确定继续有效的行政规范性文件33件。', `${DOCUMENTS}.issued 4`],
    [
      '目前持续有效规范性文件4件，本年废止2件。',
      `${DOCUMENTS}.inForce 4`,
      `${DOCUMENTS}.repealed 2`,
    ],
  ]);

/** Statements in fewer words than most make, or in words that others seldom take. */
export const BRIEF: readonly CorpusSentence[] = [
  ...requests(),
  ...disputes(),
  ...beside(),
  ...others(),
  ...documents(),
];
