import { objectsTo, type Contradictions } from './contradictions';

const FIRES: readonly Contradictions[] = [
  {
    where: 'a department, under 依申请公开',
    scene: {},
    cases: [
      ['收到政府信息公开申请120件，较2022年增加20件，增幅25%。', 'section.overview'],
      ['共发布各类信息1500条，较上年减少500条，同比下降30%。', 'section.overview'],
      ['政务新媒体发布信息2400条，比2022年增加400条，增长率为16%。', 'section.overview'],
      ['收到申请100件，较上年增加20件，增长20%。', 'section.overview'],
      ['收到政府信息公开申请100件，较上年（80件）增长20%。', 'section.overview'],
      ['发布信息1200条，比上年增加200条，增长25%。', 'section.overview'],
      ['依申请公开由上年的80件增加到100件，增长20%。', 'section.overview'],
      ['发布信息1200条，同比增加200条，上升25%。', 'section.overview'],
      ['全年收到政府信息公开申请100件，较2022年的80件上升20%。', 'section.overview'],
      ['收到政府信息公开申请100件，比上年减少20件，下降20%。', 'section.overview'],
      ['发布信息1500条，去年同期为1200条，增长20%。', 'section.overview'],
    ],
  },
];

objectsTo('growth-rate-wrong', FIRES);
