import { describe, expect, it } from 'vitest';
import { template2019 } from '../../../src/template';
import { findingsIn, namesIn, OVERVIEW, type Case } from './support';

const other = (...lines: string[]): Case => ({ texts: { other: lines } });

describe('fee-statement-missing', () => {
  it.each([
    ['无', other('无')],
    ['nothing to report', other('没有其他需要报告的事项。')],
    ['contact only', other('如对本报告有疑问，请与青石县财政局办公室联系（电话见网站）。')],
    [
      'fees of another kind elsewhere',
      {
        texts: {
          other: ['无'],
          problems: [
            '存在问题：行政事业性收费目录更新不及时。改进情况：免费提供查询服务，降低群众费用。',
          ],
        },
      },
    ],
    [
      'many lines',
      other('（一）建议提案办理。', '全年办理建议12件。', '（二）免费向群众开放查阅点。'),
    ],
    ['fees that section two counts', other('全年行政事业性收费项目都已列入目录。')],
    ['fees that firms pay', other('公开涉企收费目录清单1份。')],
    ['fees for parking', other('及时公布全县停车收费标准。')],
    ['fees for waste water', other('公示了污水处理费征收标准。')],
    ['fees of building works', other('配合清理拖欠的工程费用。')],
    [
      'a list of contents in the preamble',
      {
        ...other('无'),
        spec: {
          preamble:
            '全文包括总体情况、主动公开政府信息情况、政府信息公开收费及减免情况、存在的主要问题等。',
        },
      },
    ],
    ['the old format in 2021', { year: 2021, spec: { template: template2019 }, ...other('无') }],
  ] as [string, Case][])('fires on %s', (_name, change) => {
    const found = namesIn(change).filter((name) => !name.startsWith('template-mismatch'));
    expect(found).toEqual(['fee-statement-missing section.other']);
  });

  it.each([
    ['the regular words', other('本年度未收取信息处理费。')],
    ['another word for it', other('2023年没有产生信息公开处理费。')],
    ['the notice', other('全年未发出收费通知，无其他需要报告的事项。')],
    ['charging', other('2023年，我局办理依申请公开未收取任何费用。')],
    ['an amount', other('信息处理费：0元。')],
    ['a bare word', other('无收费情况。')],
    ['what a disclosure costs', other('依申请公开收费0元。')],
    ['what disclosing costs', other('政府信息公开工作费用为零。')],
    ['the same work', other('政务公开工作收费为0元。')],
    ['by the tariff', other('未按公布的收费标准收取费用。')],
    ['both kinds', other('行政事业性收费已列入目录，依申请公开没有收费。')],
    ['the other word for it', other('办理公开申请没有收取任何行政事业性收费。')],
    ['the decree', other('按照《政府信息公开信息处理费管理办法》执行。')],
    ['radicals', other('收取信息费⽤情况：全年没有收取信息处理费。')],
    ['spaces', other('信 息 处 理 费 收 取 情 况 ： 无')],
    [
      'in another section',
      { texts: { other: ['无'], problems: ['问题不多。本年度未收取政府信息公开信息处理费。'] } },
    ],
    [
      'what was not collected, in section one',
      {
        texts: {
          other: ['无。'],
          overview: [...OVERVIEW, '未因公开政府信息向公民、法人收取任何费用。'],
        },
      },
    ],
    [
      'copying and postage, in section one',
      {
        texts: { other: ['无。'], overview: [...OVERVIEW, '暂未收取复制、邮寄等成本费用。'] },
      },
    ],
    [
      'beside the title',
      {
        texts: { other: [] },
        slips: [
          {
            kind: 'sectionTitle',
            section: 'other',
            title: '其他需要报告的事项：本年度未收取信息处理费',
          },
        ],
      },
    ],
    [
      'a small table',
      {
        texts: { other: ['见下表。'] },
        edit: (html: string) =>
          html.replace(
            '<p>　　见下表。</p>',
            '<p>见下表。</p><table border="1"><tr><td>收取信息处理费（万元）</td><td>0</td></tr></table>',
          ),
      },
    ],
    ['the years before', { year: 2020, ...other('无') }],
    [
      'a picture',
      {
        ...other('无'),
        edit: (html: string) =>
          html.replace(
            '<p>　　无</p>',
            '<p>　　无</p><p><img src="a.png" width="600" height="400" alt=""></p>',
          ),
      },
    ],
  ] as [string, Case][])('is silent on %s', (_name, change) => {
    expect(namesIn(change).filter((name) => name.startsWith('fee'))).toEqual([]);
  });

  it('leaves a section that is missing or empty to the rules that say so', () => {
    expect(namesIn({ slips: [{ kind: 'sectionRemoved', section: 'other' }] })).toEqual([
      'section-missing section.other',
    ]);
    expect(namesIn({ slips: [{ kind: 'sectionEmptied', section: 'other' }] })).toEqual([
      'section-empty section.other',
    ]);
  });
});

const UNPAID = 'requests.otherHandling.unpaid';

describe('unpaid-without-fees', () => {
  const unpaid = { [`${UNPAID}.naturalPerson`]: 2, [`${UNPAID}.total`]: 2 };
  it.each<[Readonly<Record<string, number>>, string]>([
    [unpaid, 'total'],
    [{ [`${UNPAID}.business`]: 1, [`${UNPAID}.total`]: 1 }, 'total'],
    [{ [`${UNPAID}.otherOrg`]: 7, [`${UNPAID}.total`]: 7 }, 'total'],
    [{ [`${UNPAID}.naturalPerson`]: 1 }, 'naturalPerson'],
    [{ [`${UNPAID}.total`]: 12 }, 'total'],
  ])('fires beside the missing statement, at the total: %o', (figures, column) => {
    expect(namesIn({ figures, ...other('无') }).sort()).toEqual([
      'fee-statement-missing section.other',
      `unpaid-without-fees ${UNPAID}.${column}`,
    ]);
  });
  it.each([
    other('本年度发出收费通知2件，未收取信息处理费。'),
    other('信息处理费收取0元。'),
    other('全年没有收取费用。'),
  ])('is silent on any word on fees', (change) => {
    expect(namesIn({ figures: unpaid, ...change })).toEqual([]);
  });
  it.each<Readonly<Record<string, number>>>([
    {},
    { 'requests.otherHandling.notCorrected.total': 3 },
    { 'requests.otherHandling.other.total': 4 },
    { 'proactive.fees.amount': 12.5 },
  ])('is silent without such requests: %o', (figures) => {
    expect(namesIn({ figures, ...other('无') })).toEqual(['fee-statement-missing section.other']);
  });
});

const overview = (...lines: string[]): Case => ({ texts: { overview: lines } });
const PROACTIVE = '（一）全年发布各类消息120条。';
const ON_REQUEST = '（二）没有收到信息公开申请。';
const MANAGEMENT = '（三）逐条审核，保密先行。';
const PLATFORM = '（四）办好门户网站和微信公众号。';
const SUPERVISION = '（五）列入考核，接受社会评议。';

const PARTS =
  '本报告由主动公开政府信息、收到和处理政府信息公开申请、行政复议、行政诉讼等六部分组成。';
const RIGHTS = '切实保障人民群众的知情权、参与权、监督权。';
const BY_SITE = '通过政府门户网站主动公开信息120条。';

/** Without their numbers, so that any of them may be left out. */
const unnumbered = (lines: readonly string[]) =>
  overview(...lines.map((line) => line.replace(/^（.）/, '')));

describe('overview-aspect-missing', () => {
  it.each([
    [
      'proactive',
      [
        '（一）没有收到信息公开申请。',
        '（二）逐条审核，保密先行。',
        '（三）办好微信公众号。',
        '（四）列入考核。',
      ],
    ],
    [
      'onRequest',
      [
        '（一）全年在门户网站发布消息300多条，便于公民、法人和其他组织查阅。',
        '（二）信息管理规范，多级审核。',
        '（三）加强指导监督，对出现差错的予以通报。',
      ],
    ],
    [
      'management',
      [
        '（一）及时更新机构职能和政策文件，全年发布各类消息450条。',
        '（二）全年未收到政府信息公开申请。',
        '（三）依托政府网站开设专栏，设置线下查阅点。',
        '（四）列入年度考核，无责任追究。',
      ],
    ],
    [
      'platform',
      [
        '（一）全年主动公开信息120条。',
        '（二）依申请公开0件。',
        '（三）严格审核。',
        '（四）列入年度考核。',
      ],
    ],
    [
      'supervision',
      [
        '（一）全年主动公开信息120条。',
        '（二）依申请公开0件。',
        '（三）严格审核。',
        '（四）办好门户网站。',
      ],
    ],
  ])('fires where nothing is said on %s', (aspect, lines) => {
    expect(namesIn(overview(...lines))).toEqual([
      `overview-aspect-missing section.overview.${aspect}`,
    ]);
  });

  it.each([
    ['onRequest', [PROACTIVE, MANAGEMENT, PLATFORM, SUPERVISION, PARTS]],
    ['supervision', [PROACTIVE, ON_REQUEST, MANAGEMENT, PLATFORM, RIGHTS]],
    ['platform', [BY_SITE, ON_REQUEST, MANAGEMENT, SUPERVISION]],
  ])('hears no word on %s in a stock phrase', (aspect, lines) => {
    expect(namesIn(unnumbered(lines))).toEqual([
      `overview-aspect-missing section.overview.${aspect}`,
    ]);
  });

  it.each([
    `${BY_SITE}不断完善网站栏目。`,
    `${BY_SITE}通过微信公众号、公示栏发布信息20条。`,
    `${BY_SITE}经政府信息公开管理系统填报。`,
  ])('hears what stands beside a stock phrase: %s', (text) => {
    expect(namesIn(unnumbered([text, ON_REQUEST, MANAGEMENT, SUPERVISION]))).toEqual([]);
  });

  it('hears of supervision beside the rights that it serves', () => {
    const text = `${RIGHTS}主动接受社会监督。`;
    expect(namesIn(unnumbered([PROACTIVE, ON_REQUEST, MANAGEMENT, PLATFORM, text]))).toEqual([]);
  });

  it('fires once for each aspect', () => {
    expect(namesIn(overview('全年主动公开信息120条。'))).toEqual(
      ['onRequest', 'management', 'platform', 'supervision'].map(
        (aspect) => `overview-aspect-missing section.overview.${aspect}`,
      ),
    );
  });

  it.each([
    ['plain words', [PROACTIVE, ON_REQUEST, MANAGEMENT, PLATFORM, SUPERVISION]],
    [
      'free headings',
      [
        '（一）围绕重点公开内容，扩大覆盖面',
        '（二）规范办理申请公开事项',
        '（三）强化信息管理',
        '（四）平台建设方面',
        '（五）及时回应关切，自觉接受监督',
      ],
    ],
    [
      'one paragraph',
      [
        '全年公示各类事项35件，按时答复群众提交的信息公开申请，修订公开指南和目录，公开栏按月更新，并对各站所进行督查。',
      ],
    ],
    [
      'other words',
      [
        '公布权责清单；受理公开申请并按期答复；建立先审后发制度；维护公示栏与政务新媒体；组织业务培训。',
      ],
    ],
    [
      'full-width and spaced words',
      ['主 动 公 开；依 申 请 公 开；信 息 管 理；平 台 建 设；监 督 保 障。'],
    ],
    ['a text in an attachment', ['总体情况详见附件。']],
    [
      'an order of its own',
      [SUPERVISION, PLATFORM, MANAGEMENT, ON_REQUEST, PROACTIVE].map((line) => line.slice(3)),
    ],
  ])('is silent on %s', (_name, lines) => {
    expect(namesIn(overview(...lines))).toEqual([]);
  });

  it('is silent where a picture stands in the section, or the section is missing or empty', () => {
    const picture = '<p><img src="a.png" width="600" height="400" alt=""></p>';
    const edit = (html: string) => html.replace('<p>　　见图解。</p>', `<p>见图解。</p>${picture}`);
    expect(namesIn({ ...overview('见图解。'), edit })).toEqual([]);
    expect(namesIn({ slips: [{ kind: 'sectionRemoved', section: 'overview' }] })).toEqual([
      'section-missing section.overview',
    ]);
    expect(namesIn({ slips: [{ kind: 'sectionEmptied', section: 'overview' }] })).toEqual([
      'section-empty section.overview',
    ]);
  });

  it('names the aspect', () => {
    const [finding] = findingsIn(overview(PROACTIVE, MANAGEMENT, PLATFORM, SUPERVISION));
    expect(finding?.message).toContain('依申请公开');
    expect(finding?.basis).toContain('第一部分');
  });
});
