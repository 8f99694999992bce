import { objectsTo, type Contradictions } from './contradictions';

const FIRES: readonly Contradictions[] = [
  {
    where: 'a department, under 依申请公开',
    scene: {},
    cases: [
      [
        '收到政府信息公开申请100件，同比增长25%（2022年80件），均已办结。',
        'requests.carriedForward.total',
      ],
      ['全年收到政府信息公开申请100件，答复率100%。', 'requests.carriedForward.total'],
      ['收到依申请公开100件，办结率为100%。', 'requests.carriedForward.total'],
      ['共收到政府信息公开申请100件，均按要求完成答复。', 'requests.carriedForward.total'],
      ['收到政府信息公开申请100件，已全部办理结束。', 'requests.carriedForward.total'],
      ['收到政府信息公开申请100件，已全部办结。', 'requests.carriedForward.total'],
      ['2023年收到依申请公开100件，全部按期办结。', 'requests.carriedForward.total'],
      ['全年依申请公开均已按时办结完毕。', 'requests.carriedForward.total'],
      ['共受理政府信息公开申请100件，已全部答复完毕。', 'requests.carriedForward.total'],
      ['收到政府信息公开申请100件，均已按时办结。', 'requests.carriedForward.total'],
      ['收到政府信息公开申请100件，全部在法定期限内答复。', 'requests.carriedForward.total'],
      [
        '收到政府信息公开申请100件，同比增长20%（2022年80件），均已办结。',
        'requests.carriedForward.total',
      ],
      ['全部政府信息公开申请均已办结。', 'requests.carriedForward.total'],
      ['共受理政府信息公开申请99件（2022年80件），均已办结。', 'requests.carriedForward.total'],
      ['收到政府信息公开申请106件（含上年结转6件），均已办结。', 'requests.carriedForward.total'],
    ],
  },
];

objectsTo('all-handled-conflict', FIRES);
