import { kind, type CorpusSentence } from './types';

const LITIGATION = 'litigationDirect+litigationAfterReview';

const UNDER_REQUESTS = { heading: 'requests' } as const;
const COUNTY = { issuer: '青石县人民政府' } as const;
const CITY = { issuer: '青石市人民政府' } as const;

/** What a government's report says of its area. */
const areas = (): CorpusSentence[] => [
  ...kind(
    'decisions of an area',
    [
      [
        '2023年，全县作出行政许可决定1200件，行政处罚300件。',
        'licensing.decisions 1200',
        'penalties.decisions 300',
      ],
      ['全县各级行政机关共作出行政许可决定1200件。', 'licensing.decisions 1200'],
      ['全县各部门实施行政处罚300件。', 'penalties.decisions 300'],
      ['县政府作出行政处罚300件。'],
      ['县直部门作出行政处罚300件。'],
      ['全市作出行政处罚300件。'],
      ['全县公安机关作出行政处罚300件。'],
      ['全县市场监管部门作出行政处罚300件。'],
      ['全县消防救援机构作出行政许可300件。'],
      ['全县制定规范性文件30件。'],
      ['全县行政处罚网上公示信息300条。'],
    ],
    COUNTY,
  ),
  ...kind(
    'decisions of an area',
    [
      ['市政府制定规章2件，废止1件。', 'regulations.issued 2', 'regulations.repealed 1'],
      ['市人民政府共出台规章2件。', 'regulations.issued 2'],
      ['市政府各部门制定规章2件。'],
      ['省政府制定规章2件。'],
      ['市政府制定规范性文件2件。'],
    ],
    CITY,
  ),
  ...kind('decisions of an area', [
    ['全县作出行政许可1200件。'],
    ['县政府制定规章2件。'],
    ['全县水利系统作出行政处罚12件。'],
  ]),
];

/** Words between a figure and what it counts, and figures told otherwise. */
const requests = (): CorpusSentence[] =>
  kind(
    'figures told otherwise',
    [
      ['收到申请10件，信访举报投诉类2件不予处理。', 'received 10', 'notHandled.petition 2'],
      [
        '收到申请10件，因重复申请2件不予处理，涉及国家秘密1件不予公开。',
        'received 10',
        'notHandled.repeat 2',
        'refused.stateSecret 1',
      ],
      ['收到申请10件，信访投诉类2件已转办，不予处理。', 'received 10'],
      ['收到3名自然人提交的政府信息公开申请8件。', 'naturalPerson 8'],
      ['收到5家企业提交的申请5件，3名自然人提交的申请8件。', 'business 5', 'naturalPerson 8'],
      ['收到自然人申请8件，企业申请5件。'],
      ['网上收到3名自然人提交的申请8件。'],
      ['收到申请13件，其中1名自然人提交申请8件。', 'received 13'],
      ['走访企业8家，收到企业诉求5件。'],
      [
        '收到申请10件，公开（含部分公开）8件，不予公开2件。',
        'received 10',
        'granted+partlyGranted 8',
        'refused 2',
      ],
      [
        '收到申请10件，予以公开（含区分处理）8件，不予公开2件。',
        'received 10',
        'granted+partlyGranted 8',
        'refused 2',
      ],
      ['主动公开（含转发）信息80条。'],
      [
        '收到申请10件，予以公开5件，解释说明2件，不予公开3件。',
        'received 10',
        'granted 5',
        'refused 3',
      ],
      [
        '收到申请10件，予以公开5件，提供线索2件，无法提供3件。',
        'received 10',
        'granted 5',
        'unable 3',
      ],
      ['收到申请10件，予以公开5件，其中涉及征地2件，部分公开1件。', 'received 10', 'granted 5'],
      ['12月收到的2件结转下年度。', 'carriedForward 2'],
      ['年底前收到的2件结转至下年度办理。', 'carriedForward 2'],
      ['年末收到2件，结转下年度办理。'],
      ['12月收到申请2件，均已答复。'],
      ['截至年底收到申请10件。', 'received 10'],
      ['收到申请1.25万件，办结1.2万件。', 'received 12500', 'handled 12000'],
      ['收到申请1.25万余件，办结约1.2万件。'],
      ['政府信息公开申请均为0。', 'processed 0'],
      ['未涉及政府信息公开申请。', 'none new'],
      [
        '不涉及行政许可、行政处罚和行政强制。',
        'none licensing.decisions penalties.decisions enforcement.decisions',
      ],
      ['不涉及行政复议、行政诉讼。', `none review.total ${LITIGATION}.total`],
      ['申请内容不涉及国家秘密。'],
      ['申请事项不涉及本局职责。'],
    ],
    UNDER_REQUESTS,
  );

const disputes = (): CorpusSentence[] =>
  kind('cases won', [
    [
      '因政府信息公开引发行政诉讼5件，其中胜诉4件。',
      `${LITIGATION}.total 5`,
      `${LITIGATION}.won 4`,
    ],
    [
      '因政府信息公开引发行政诉讼5件，4件胜诉，1件尚未审结。',
      `${LITIGATION}.total 5`,
      `${LITIGATION}.won 4`,
      `${LITIGATION}.pending 1`,
    ],
    ['因政府信息公开引发行政诉讼5件，其中一审胜诉4件。', `${LITIGATION}.total 5`],
    ['行政应诉案件12件，胜诉10件。'],
    ['因政府信息公开引发行政诉讼5件，胜诉率80%。', `${LITIGATION}.total 5`],
  ]);

/** Figures of all, told in ways that look like those of some. */
export const WHOLES: readonly CorpusSentence[] = [...areas(), ...requests(), ...disputes()];
