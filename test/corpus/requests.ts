import { combinations, every, sentence, type CorpusSentence } from './types';

const OPENINGS = [
  '2023年，我局',
  '全年',
  '本年度，我局共',
  '一年来，我局',
  '2023年度青石县水利局',
  '县水利局共',
  '年内',
  '',
];
const NAMES = [
  '政府信息公开申请',
  '依申请公开件',
  '依申请公开申请',
  '信息公开申请',
  '政府信息依申请公开事项',
  '依申请公开政府信息申请',
  '要求公开政府信息的申请',
  '申请公开政府信息事项',
  '政府信息公开申请表',
  '依申请公开办件',
  '依申请公开诉求',
  '政府信息申请',
  '公开政府信息的申请',
  '依申请信息公开件',
];
const RECEIVING = ['收到', '受理', '接收', '接到', '共收到', '收到并登记'];
const UNITS = ['件', '份', '宗', '起', '项', '例', '条'];

/** Who asks, between the verb and the noun. */
const ASKERS = ['', '公民、法人和其他组织提出的', '社会公众提交的', '群众向我局提出的', '各类'];

function received(): CorpusSentence[] {
  const all = combinations(OPENINGS, RECEIVING.slice(0, 5), NAMES);
  return every(2, all).map(([opening = '', verb = '', name = ''], index) => {
    const unit = UNITS[index % UNITS.length] ?? '件';
    const asker = ASKERS[index % ASKERS.length] ?? '';
    const count = 3 + (index % 40);
    return sentence('came in', `${opening}${verb}${asker}${name}${count}${unit}。`, [
      `received ${count}`,
    ]);
  });
}

const NEW = ['新收', '新收到', '新受理'];
const news = (): CorpusSentence[] =>
  combinations(OPENINGS.slice(0, 5), NEW, NAMES.slice(0, 4)).map(
    ([opening = '', verb = '', name = ''], index) =>
      sentence('came in new', `${opening}${verb}${name}${index + 1}件。`, [`new ${index + 1}`]),
  );

const numerals = (): CorpusSentence[] =>
  (
    [
      ['12件', 12],
      ['１２件', 12],
      ['十二件', 12],
      ['一百零三件', 103],
      ['1,295件', 1295],
      ['0件', 0],
      ['零件', 0],
      ['两件', 2],
      ['二十宗', 20],
      [' 12 件', 12],
    ] as const
  ).flatMap(([printed, value]) =>
    ['收到政府信息公开申请', '我局受理依申请公开件'].map((words) =>
      sentence('numerals', `${words}${printed}。`, [`received ${value}`]),
    ),
  );

const inexact = (): CorpusSentence[] =>
  ['300余件', '约12件', '近20件', '10多件', '数十件', '3至5件', '不足10件', '100件以上'].flatMap(
    (printed) =>
      ['收到政府信息公开申请', '2023年办结政府信息公开申请'].map((words) =>
        sentence('inexact', `${words}${printed}。`),
      ),
  );

const order = (): CorpusSentence[] =>
  [
    '收到{n}件政府信息公开申请。',
    '我局共收到{n}件依申请公开申请，均按期答复。',
    '2023年全年共收到{n}份信息公开申请。',
    '收到政府信息公开申请，共{n}件。',
    '我局收到政府信息公开申请，合计{n}件。',
    '收到政府信息公开申请的数量为{n}件。',
    '通过信函、网络、当面等方式，共收到政府信息公开申请{n}件。',
    '通过网络和信函渠道收到政府信息公开申请{n}件。',
    '收到政府信息公开申请（含信函、网络）{n}件。',
    '截至2023年12月31日，共收到政府信息公开申请{n}件。',
    '按照条例要求，我局受理政府信息公开申请{n}件。',
    '收到涉及政府信息公开的申请{n}件。',
    '3、2023年收到政府信息公开申请{n}件。',
  ].flatMap((text) =>
    [4, 17, 230].map((count) =>
      sentence('order of words', text.replace('{n}', String(count)), [`received ${count}`]),
    ),
  );

const nouns = (): CorpusSentence[] =>
  [
    '政府信息公开申请{n}件。',
    '我局政府信息公开申请量为{n}件。',
    '2023年依申请公开件共{n}件。',
    '全年办理依申请公开{n}件。',
    '共处理政府信息公开申请{n}件。',
    '办理政府信息公开申请{n}宗。',
    '依申请公开{n}件。',
  ].flatMap((text) =>
    [0, 8, 56].map((count) =>
      sentence('dealt with', text.replace('{n}', String(count)), [`processed ${count}`]),
    ),
  );

const SPEAKERS: readonly (readonly [string, readonly string[]])[] = [
  ['青石县松岭街道办事处', ['松岭街道', '街道办', '办事处', '我街道', '松岭街道办', '街道']],
  ['青石县松岭镇人民政府', ['松岭镇', '镇政府', '全镇', '松岭镇政府', '我镇', '青石县松岭镇']],
  ['青石县北坡乡人民政府', ['乡政府', '北坡乡', '我乡', '北坡乡人民政府', '乡']],
  ['青石县发展和改革委员会', ['县发改委', '我委', '发改委', '青石县发改委']],
  ['青石县市场监督管理局', ['县市场监管局', '市场监管局', '我局', '县市场监督管理局']],
  ['青石县人力资源和社会保障局', ['县人社局', '人社局']],
  ['青石县卫生健康委员会', ['县卫健委', '卫健委']],
  ['青石县住房和城乡建设局', ['县住建局', '住建局', '青石县住建局']],
  ['青石县文化广电和旅游局', ['县文旅局', '县文化广电和旅游局']],
  ['青石县应急管理局', ['县应急局', '应急局', '局']],
  ['青石经济开发区管理委员会', ['管委会', '开发区管委会', '经济开发区管委会']],
  ['青石县政务服务中心', ['中心', '县政务服务中心', '我中心']],
  ['青石县人民政府办公室', ['县政府办公室', '县政府办', '我办', '县政府及县政府办公室']],
  ['青石市公安局东山分局', ['东山分局', '分局', '我局']],
  ['青石县人民政府', ['全县', '全县各级行政机关', '县政府', '我县']],
  ['青石区长街街道办事处', ['长街', '长街街道']],
];

const speakers = (): CorpusSentence[] =>
  SPEAKERS.flatMap(([issuer, names]) =>
    names.flatMap((name, index) => [
      sentence(
        'who speaks',
        `2023年，${name}共收到政府信息公开申请${index + 5}件。`,
        [`received ${index + 5}`],
        { issuer },
      ),
      sentence('who speaks', `${name}未收到政府信息公开申请。`, ['none new'], { issuer }),
    ]),
  );

const OTHERS = [
  '市公安局',
  '县教育局',
  '上级机关',
  '各乡镇',
  '县直各部门',
  '北坡乡',
  '某单位',
  '县法院',
];
const others = (): CorpusSentence[] =>
  OTHERS.flatMap((organ, index) =>
    [
      '收到政府信息公开申请{n}件。',
      '共受理依申请公开{n}件，办结{n}件。',
      '未收到政府信息公开申请。',
    ].map((text) =>
      sentence('another organ', `${organ}${text.replaceAll('{n}', String(index + 3))}`),
    ),
  );

const TIMES = [
  '2022年',
  '上半年',
  '第三季度',
  '近三年',
  '2023年1月至6月',
  '条例施行以来累计',
  '2019年以来',
];
const times = (): CorpusSentence[] =>
  TIMES.flatMap((time, index) =>
    ['我局收到政府信息公开申请', '受理依申请公开件', '共办结政府信息公开申请'].map((words) =>
      sentence('another time', `${time}${words}${index + 3}件。`),
    ),
  );

export const REQUESTS: readonly CorpusSentence[] = [
  ...received(),
  ...news(),
  ...numerals(),
  ...inexact(),
  ...order(),
  ...nouns(),
  ...speakers(),
  ...others(),
  ...times(),
];
