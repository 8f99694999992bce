import { combinations, every, sentence, type CorpusSentence } from './types';

const DONE: readonly (readonly [string, string])[] = [
  ['办结', 'handled'],
  ['已办结', 'handled'],
  ['办理完毕', 'handled'],
  ['办理完成', 'handled'],
  ['完成答复', 'handled'],
  ['答复', 'answered'],
  ['作出答复', 'answered'],
  ['回复', 'answered'],
  ['实际办结', 'handled'],
  ['依法予以答复', 'answered'],
  ['按期办结', 'handled'],
];
const BETWEEN = ['', '（网上申请5件、信函3件）', '，其中网络申请5件、当面申请3件', '，同比增长25%'];

const done = (): CorpusSentence[] =>
  DONE.flatMap(([verb, count]) =>
    BETWEEN.map((between, index) =>
      sentence('finished', `收到政府信息公开申请8件${between}，${verb}${index + 5}件。`, [
        'received 8',
        `${count} ${index + 5}`,
      ]),
    ),
  );

const CARRIED: readonly (readonly [string, string])[] = [
  ['上年结转{n}件', 'carriedIn'],
  ['上年度结转申请{n}件', 'carriedIn'],
  ['2022年度结转{n}件', 'carriedIn'],
  ['另有{n}件为上年结转', 'carriedIn'],
  ['结转下年度继续办理{n}件', 'carriedForward'],
  ['结转至2024年度{n}件', 'carriedForward'],
  ['{n}件结转下年度', 'carriedForward'],
  ['另有{n}件转下一年度办理', 'carriedForward'],
  ['正在办理{n}件', 'carriedForward'],
  ['尚有{n}件未办结', 'carriedForward'],
  ['下年度继续办理{n}件', 'carriedForward'],
];
const carried = (): CorpusSentence[] =>
  CARRIED.flatMap(([words, count]) =>
    [1, 4, 12].map((number) =>
      sentence(
        'carried over',
        `收到政府信息公开申请60件，${words.replace('{n}', String(number))}。`,
        ['received 60', `${count} ${number}`],
      ),
    ),
  );

const RESULTS: readonly (readonly [string, string])[] = [
  ['予以公开', 'granted'],
  ['同意公开', 'granted'],
  ['决定公开', 'granted'],
  ['部分公开', 'partlyGranted'],
  ['不予公开', 'refused'],
  ['不同意公开', 'refused'],
  ['无法提供', 'unable'],
  ['不予处理', 'notHandled'],
  ['其他处理', 'otherHandling'],
  ['信息不存在', 'unable.notHeld'],
  ['本机关不掌握相关政府信息', 'unable.notHeld'],
  ['不掌握', 'unable.notHeld'],
  ['没有现成信息需要另行制作', 'unable.needsCreation'],
  ['补正后申请内容仍不明确', 'unable.unclear'],
  ['属于国家秘密', 'refused.stateSecret'],
  ['法律法规禁止公开', 'refused.otherLaw'],
  ['保护第三方合法权益', 'refused.thirdParty'],
  ['属于内部事务信息', 'refused.internal'],
  ['属于过程性信息', 'refused.process'],
  ['属于行政执法案卷', 'refused.caseFile'],
  ['属于行政查询事项', 'refused.adminQuery'],
  ['信访举报投诉类申请', 'notHandled.petition'],
  ['重复申请', 'notHandled.repeat'],
  ['要求提供公开出版物', 'notHandled.publication'],
  ['无正当理由大量反复申请', 'notHandled.excessive'],
  ['逾期不补正', 'otherHandling.notCorrected'],
];
const FORMS = ['其中{w}{n}件', '{w}{n}件', '其中{n}件{w}', '其中{n}件为{w}', '{w}的{n}件'];

const results = (): CorpusSentence[] =>
  RESULTS.flatMap(([words, row]) =>
    FORMS.map((form, index) =>
      sentence(
        'results',
        `收到政府信息公开申请90件，${form.replace('{w}', words).replace('{n}', String(index + 2))}。`,
        ['received 90', `${row === 'granted' ? 'granted' : row} ${index + 2}`],
      ),
    ),
  );

const pairs = (): CorpusSentence[] =>
  every(
    5,
    combinations(
      RESULTS.map((_, index) => String(index)),
      RESULTS.map((_, index) => String(index)),
    ),
  ).flatMap(([first = '0', second = '0']) => {
    const [one, other] = [RESULTS[Number(first)], RESULTS[Number(second)]];
    if (!one || !other || one === other) return [];
    return [
      sentence('results listed', `办结政府信息公开申请70件，其中${one[0]}7件、${other[0]}9件。`, [
        'handled 70',
        `${one[1]} 7`,
        `${other[1]} 9`,
      ]),
    ];
  });

const APPLICANTS: readonly (readonly [string, string])[] = [
  ['自然人', 'naturalPerson'],
  ['自然人申请', 'naturalPerson'],
  ['公民个人申请', 'naturalPerson'],
  ['法人或其他组织', 'business+research+publicInterest+legalService+otherOrg'],
  ['法人和其他组织申请', 'business+research+publicInterest+legalService+otherOrg'],
  ['商业企业', 'business'],
  ['科研机构', 'research'],
  ['社会公益组织', 'publicInterest'],
  ['法律服务机构', 'legalService'],
];
const applicants = (): CorpusSentence[] =>
  APPLICANTS.flatMap(([words, columns]) =>
    ['，其中{w}{n}件。', '（其中{w}{n}件）。', '。其中，{w}{n}件。', '，{n}件为{w}。'].map(
      (form, index) =>
        sentence(
          'applicants',
          `收到政府信息公开申请40件${form.replace('{w}', words).replace('{n}', String(index + 3))}`,
          ['received 40', `${columns} ${index + 3}`],
        ),
    ),
  );

const each = (): CorpusSentence[] =>
  (
    [
      ['均为自然人', 'naturalPerson'],
      ['均为自然人申请', 'naturalPerson'],
      ['全部予以公开', 'granted'],
      ['均予以公开', 'granted'],
      ['均同意公开', 'granted'],
      ['全部不予公开', 'refused'],
      ['均为信息不存在', 'unable.notHeld'],
    ] as const
  ).flatMap(([words, row]) =>
    [3, 11].map((count) =>
      sentence('each of them', `收到政府信息公开申请${count}件，${words}。`, [
        `received ${count}`,
        `${row} ${count}`,
      ]),
    ),
  );

const CHANNELS = ['网上申请', '信函申请', '当面提交', '传真', '电子邮件', '网络', '邮寄', '窗口'];
const channels = (): CorpusSentence[] =>
  every(3, combinations(CHANNELS, CHANNELS)).map(([one = '', other = ''], index) =>
    sentence('channels', `收到政府信息公开申请9件，其中${one}${(index % 8) + 1}件、${other}1件。`, [
      'received 9',
    ]),
  );

const ALL = [
  '全部办结',
  '均已办结',
  '已全部答复',
  '均已按期办结',
  '全部按时办理完毕',
  '已全部办理结束',
  '均按要求完成答复',
  '办结率100%',
  '答复率100%',
  '办结率达到100%',
  '已全部完成办理',
];
const PARTIAL = [
  '均按期答复',
  '均依法依规处理',
  '按期办结率100%',
  '均在法定期限内答复',
  '及时答复率100%',
];
const handled = (): CorpusSentence[] => [
  ...ALL.flatMap((words) =>
    ['收到政府信息公开申请9件', '我局受理依申请公开9件'].map((start) =>
      sentence('all handled', `${start}，${words}。`, ['received 9', 'all handled']),
    ),
  ),
  ...PARTIAL.map((words) =>
    sentence('all in time', `收到政府信息公开申请9件，${words}。`, ['received 9']),
  ),
];

export const OUTCOMES: readonly CorpusSentence[] = [
  ...done(),
  ...carried(),
  ...results(),
  ...pairs(),
  ...applicants(),
  ...each(),
  ...channels(),
  ...handled(),
];
