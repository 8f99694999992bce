import { combinations, sentence, type CorpusSentence } from './types';

const REVIEW = 'review';
const LITIGATION = 'litigationDirect+litigationAfterReview';

const CAUSES = [
  '因政府信息公开引发',
  '因政府信息公开被申请',
  '涉及政府信息公开的',
  '政府信息公开',
  '因依申请公开引起的',
  '2023年，我局因政府信息公开工作产生',
  '全年共发生信息公开类',
];
const DISPUTES: readonly (readonly [string, string])[] = [
  ['行政复议', REVIEW],
  ['行政复议案件', REVIEW],
  ['行政复议案', REVIEW],
  ['行政诉讼', LITIGATION],
  ['行政诉讼案件', LITIGATION],
  ['行政争议', `${REVIEW}+${LITIGATION}`],
];

const disputes = (): CorpusSentence[] =>
  CAUSES.flatMap((cause) =>
    DISPUTES.flatMap(([name, groups], index) =>
      ['件', '起', '宗'].map((unit) =>
        sentence('disputes', `${cause}${name}${index + 2}${unit}。`, [
          `${groups}.total ${index + 2}`,
        ]),
      ),
    ),
  );

const OUTCOMES: readonly (readonly [string, string])[] = [
  ['维持', 'upheld'],
  ['结果维持', 'upheld'],
  ['纠正', 'corrected'],
  ['结果纠正', 'corrected'],
  ['其他结果', 'other'],
  ['尚未审结', 'pending'],
];
const outcomes = (): CorpusSentence[] =>
  OUTCOMES.flatMap(([words, outcome]) =>
    ['，其中{w}2件。', '，{w}2件。', '，其中2件{w}。', '（{w}2件）。', '，均{w}。'].map((form) =>
      sentence('outcomes', `因政府信息公开引发行政复议5件${form.replace('{w}', words)}`, [
        'review.total 5',
        `review.${outcome} ${form.includes('均') ? 5 : 2}`,
      ]),
    ),
  ).filter(({ text }) => !/均(?:尚未|其他)/.test(text));

const named = (): CorpusSentence[] => [
  sentence(
    'own group',
    '因政府信息公开引发行政复议3件、行政诉讼2件，其中复议维持2件，诉讼维持1件。',
    ['review.total 3', `${LITIGATION}.total 2`, 'review.upheld 2', `${LITIGATION}.upheld 1`],
  ),
  sentence('own group', '因政府信息公开引发行政复议、行政诉讼分别为3件、2件。', [
    'review.total 3',
    `${LITIGATION}.total 2`,
  ]),
  sentence('own group', '政府信息公开行政诉讼6件，其中直接起诉4件、复议后起诉2件。', [
    `${LITIGATION}.total 6`,
    'litigationDirect.total 4',
    'litigationAfterReview.total 2',
  ]),
  sentence('own group', '1宗政府信息公开复议后诉讼结果维持。', ['litigationAfterReview.upheld 1']),
];

const MAKES = ['制定', '制发', '出台', '印发', '新制定', '制定印发', '新出台', '制定出台'];
const DOCUMENTS = ['行政规范性文件', '规范性文件'];
const documents = (): CorpusSentence[] => [
  ...combinations(['2023年，我局', '全年共', '本年度'], MAKES, DOCUMENTS, ['件', '份']).map(
    ([opening = '', verb = '', noun = '', unit = ''], index) =>
      sentence('documents made', `${opening}${verb}${noun}${(index % 9) + 1}${unit}。`, [
        `normativeDocuments.issued ${(index % 9) + 1}`,
      ]),
  ),
  ...combinations(['现行有效', '继续有效的', '目前有效的', '有效'], DOCUMENTS).map(
    ([state = '', noun = ''], index) =>
      sentence('documents in force', `${state}${noun}${index + 1}件。`, [
        `normativeDocuments.inForce ${index + 1}`,
      ]),
  ),
  ...combinations(['废止', '宣布失效', '清理废止'], DOCUMENTS).map(
    ([verb = '', noun = ''], index) =>
      sentence('documents repealed', `2023年${verb}${noun}${index + 1}件。`, [
        `normativeDocuments.repealed ${index + 1}`,
      ]),
  ),
  sentence('documents made', '共制发4份行政规范性文件。', ['normativeDocuments.issued 4']),
  sentence('documents made', '主动公开政府信息120条，制发行政规范性文件4件。', [
    'normativeDocuments.issued 4',
  ]),
];

const KINDS: readonly (readonly [string, string])[] = [
  ['行政许可', 'licensing'],
  ['行政处罚', 'penalties'],
  ['行政强制', 'enforcement'],
];
const decisions = (): CorpusSentence[] =>
  KINDS.flatMap(([noun, row]) =>
    [
      `作出${noun}决定{n}件`,
      `2023年，我局作出${noun}{n}件`,
      `全年办理${noun}{n}件`,
      `我局共实施${noun}{n}起`,
      `${noun}处理决定{n}件`,
      `${noun}数量{n}件`,
      `作出{n}件${noun}决定`,
      `主动公开${noun}决定{n}项`,
    ].map((form, index) =>
      sentence('decisions', `${form.replace('{n}', String(index + 11))}。`, [
        `${row}.decisions ${index + 11}`,
      ]),
    ),
  );

const fees = (): CorpusSentence[] => [
  ...[
    '全年收取行政事业性收费{n}万元',
    '行政事业性收费{n}万元',
    '行政事业性收费金额为{n}万元',
  ].flatMap((form) =>
    ['12.5', '3', '0.8'].map((amount) =>
      sentence('fees', `${form.replace('{n}', amount)}。`, [`fees.amount ${Number(amount)}`]),
    ),
  ),
  sentence('fees', '收取行政事业性收费125000元。', ['fees.amount 12.5']),
];

const NONE_OPENINGS = ['2023年，我局', '全年', '本年度', '我局2023年度', ''];
const NOT = ['未', '没有'];
const NO_REQUESTS = [
  '收到政府信息公开申请',
  '接到依申请公开件',
  '收到公民、法人和其他组织提出的政府信息公开申请',
  '收到依申请公开事项',
  '收到任何政府信息公开申请',
  '受理信息公开申请',
  '收到依申请公开的政府信息',
  '收到公开政府信息的申请',
  '收到个人、法人或者其他组织向本机关申请公开政府信息',
];
const NO_DISPUTES = [
  '因政府信息公开引起的行政复议、行政诉讼',
  '行政复议和行政诉讼',
  '政府信息公开行政复议、行政诉讼案件',
  '因信息公开工作被申请行政复议、提起行政诉讼的情况',
  '举报、投诉、行政复议或行政诉讼等情况',
  '有关政府信息公开事务的行政复议案、行政诉讼案和有关的申诉案',
];
const denials = (): CorpusSentence[] => [
  ...combinations(NONE_OPENINGS, NOT, NO_REQUESTS).map(([opening = '', not = '', what = '']) =>
    sentence('no requests', `${opening}${not}${what}。`, ['none new']),
  ),
  ...combinations(NONE_OPENINGS, ['未发生', '没有发生', '无'], NO_DISPUTES).map(
    ([opening = '', not = '', what = '']) =>
      sentence('no disputes', `${opening}${not}${what}。`, [
        `none review.total ${LITIGATION}.total`,
      ]),
  ),
  ...combinations(NONE_OPENINGS, ['未制定', '没有出台', '未印发', '未制发'], DOCUMENTS).map(
    ([opening = '', not = '', what = '']) =>
      sentence('no documents', `${opening}${not}${what}。`, ['none normativeDocuments.issued']),
  ),
  sentence('no documents', '2023年度未制定发布、废止行政规范性文件。', [
    'none normativeDocuments.issued normativeDocuments.repealed',
  ]),
  ...NONE_OPENINGS.map((opening) =>
    sentence('no fees', `${opening}未收取行政事业性收费。`, ['none fees.amount']),
  ),
  sentence('no fees', '全年无行政事业性收费。', ['none fees.amount']),
  sentence('nothing left', '收到政府信息公开申请1件。无下年度结转。', [
    'received 1',
    'none carriedForward',
  ]),
  sentence('no requests', '全年零申请。', ['none new']),
];

/** Sentences that look as if they counted what the tables count. */
const LOOK_ALIKES = [
  '全年受理12345热线工单{n}件，办结{n}件。',
  '办理人大建议{n}件、政协提案3件，办结率100%。',
  '收到局长信箱来信{n}件，答复{n}件。',
  '受理信访事项{n}件，全部办结。',
  '较上年增加{n}件。',
  '全县水利系统共收到政府信息公开申请{n}件。',
  '发布政策解读{n}篇，举办新闻发布会2场。',
  '微信公众号发布信息{n}条。',
  '组织政府信息公开申请办理培训{n}次。',
  '印发政府信息公开申请答复文书模板{n}份。',
  '公开行政许可、行政处罚信息{n}条。',
  '开展行政执法检查{n}次。',
  '梳理规范性文件{n}件，修订3件。',
  '审核规范性文件草案{n}件。',
  '起草规范性文件{n}件。',
  '备案行政规范性文件{n}件。',
  '协助县司法局办理行政复议{n}件。',
  '审理行政复议案件{n}件。',
  '办理网民留言{n}条，回复率100%。',
  '主动公开政府信息{n}条。',
  '受理群众投诉{n}件，均已办结。',
  '公文中主动公开120件、依申请公开{n}件、不予公开40件。',
  '全年制发文件150件，其中主动公开50件，依申请公开{n}件，不予公开40件。',
  '收到县政府转来的政府信息公开申请{n}件。',
  '协助其他单位答复政府信息公开申请{n}件。',
  '解读规范性文件{n}件。',
  '拟制定规范性文件{n}件。',
  '县政府制定规范性文件{n}件。',
  '全年行政应诉案件{n}件，负责人出庭{n}件。',
  '其中涉及土地征收的{n}件。',
  '指导各乡镇办理政府信息公开申请{n}件。',
  '代县政府答复政府信息公开申请{n}件。',
  '审核政府信息公开申请答复书{n}份。',
  '召开政府信息公开申请会商会{n}次。',
  '减免行政事业性收费{n}万元。',
  '公开行政事业性收费项目{n}项。',
  '办理行政执法案件{n}件，全部办结。',
  '对{n}件疑难申请开展会商。',
  '受理不动产登记申请{n}件，办结{n}件。',
  '困难群众救助方面，受理申请{n}件，办结{n}件。',
];
const NEVER = [
  '不存在应公开而不予公开的情形。',
  '无政府信息公开申请收费情况。',
  '没有超期未答复的政府信息公开申请。',
  '未收到关于疫情防控的政府信息公开申请。',
  '未通过网络渠道收到政府信息公开申请。',
  '未按期作出行政许可，未实施行政强制措施。',
  '无规范性文件未公开的情况。',
  '未制定规范性文件清理计划。',
  '未发生失泄密事件。',
  '对群众反映的问题全部依法按期规范办结。',
  '所有信件均已办结。',
  '行政许可事项全部实现网上办理。',
  '规范性文件公开率100%。',
  '未收到关于政府信息公开工作的投诉举报。',
  '办理行政许可12个事项。',
];
const lookAlikes = (): CorpusSentence[] => [
  ...LOOK_ALIKES.flatMap((text) =>
    [2, 13, 340].flatMap((count) =>
      ([null, 'requests'] as const).map((heading) =>
        sentence('look-alikes', text.replaceAll('{n}', String(count)), [], { heading }),
      ),
    ),
  ),
  ...NEVER.map((text) => sentence('look-alikes', text, [], { heading: 'requests' })),
];

export const OTHERS: readonly CorpusSentence[] = [
  ...disputes(),
  ...outcomes(),
  ...named(),
  ...documents(),
  ...decisions(),
  ...fees(),
  ...denials(),
  ...lookAlikes(),
];
