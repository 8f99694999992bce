import { fieldsOf, template2019, template2021 } from '../../src/template';
import { noFigures } from '../figures';
import { cellsAt } from '../plan';
import { reportSpec } from '../prose';
import { PLAIN, type ReportSpec } from '../types';
import type { ReportFixture } from './types';

/**
 * Pages modelled on published reports: organs, years, figures, labels, structure and slips are those
 * of the originals; the running text says the same kind of thing in other words.
 */

const BAIJIAGOU: ReportSpec = reportSpec(
  {
    year: 2022,
    level: 'township',
    issuer: '法库县柏家沟镇人民政府',
    siteName: '法库县人民政府',
    figures: noFigures(template2021),
  },
  {
    titleOrgan: '法库县柏家沟镇',
    publishedOn: '2023-01-17',
    signedOn: '2022-01-10',
    preamble:
      '按照《中华人民共和国政府信息公开条例》和《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）的要求，现将柏家沟镇2022年政府信息公开工作年度报告向社会公布。',
    texts: {
      overview: [
        {
          heading: '（一）主动公开',
          text: [
            '我镇落实市、县工作安排，由专人汇总各站所应当公开的内容，核对无误后及时发布，做到内容合法、完整、准确。',
          ],
        },
        {
          heading: '（二）依申请公开',
          text: [
            '我镇修订了信息公开工作制度，写明申请的接收、登记、审查和答复各环节由谁办、何时办结；对不宜公开的内容逐项说明理由，保障公民、法人和其他组织依法获取政府信息。',
          ],
        },
        {
          heading: '（三）政府信息管理',
          text: ['对公开目录和公开指南重新梳理，界定可以公开和不予公开的范围，群众查阅更加方便。'],
        },
        {
          heading: '（四）政府信息公开平台建设',
          text: [
            '在县政府门户网站和镇政府公示栏同步公开机构职能、工作动态、办事流程和便民措施，主动接受群众监督。',
          ],
        },
        {
          heading: '（五）监督保障',
          text: [
            '1.明确分工。由镇长牵头，各站所负责人为本单位信息公开第一责任人，日常事务由办公室承担。',
            '2.严格审核。信息发布前核对来源和涉密情况，每季度自查一次，发现应公开未公开的立即补发。',
            '3.畅通渠道。围绕安全生产、乡村振兴、人居环境等内容，用村民会、广播等方式扩大公开范围。',
          ],
        },
      ],
      proactive: [],
      requests: [],
      disputes: [],
      problems: [
        '2022年，我镇信息公开工作有所进步，但仍有不足：工作人员对《条例》掌握不够全面，主动公开意识有待增强。下一步，一是组织集中学习，转变观念；二是健全制度，规范流程，拓展网上服务；三是建立信息联络员队伍，争取县级部门更多业务培训。',
      ],
      other: [
        '对本报告如有疑问，请与法库县柏家沟镇人民政府信息公开工作办公室联系。（电话见县政府网站',
      ],
    },
  },
);

const XIAODIAN: ReportSpec = reportSpec(
  {
    year: 2024,
    level: 'township',
    issuer: '南召县小店乡人民政府',
    siteName: '南召县人民政府',
    figures: noFigures(template2021),
  },
  {
    publishedOn: '2025-01-20',
    signedBy: null,
    signedOn: null,
    preamble: null,
    texts: {
      overview: [
        {
          heading: '（一）主动公开政府信息情况',
          text: [
            '本单位公开了工作动态、财政预决算等内容，并对机构职能、办公地址、联系方式、信息索引等逐项核对，有变化的当月更新。',
          ],
        },
        {
          heading: '（二）依申请公开办理情况',
          text: [
            '2024年，我单位没有收到政府信息公开申请，也没有因政府信息公开发生行政复议、行政诉讼。',
          ],
        },
        {
          heading: '（三）政府信息管理情况',
          text: [
            '信息发布实行“三审制”，经办人初核、科室负责人复核、分管领导终核，重点看是否涉密、是否准确、是否与现行政策一致；各类信息按政策法规、项目建设、民生实事、行政许可等归类存放。',
          ],
        },
        {
          heading: '（四）政府信息公开平台建设',
          text: ['我单位没有自建线上平台，依托县政府门户网站和乡村公示栏公开信息。'],
        },
        {
          heading: '（五）监督保障情况',
          text: ['公开内容逐级审核，落实不力的严肃追究责任。'],
        },
      ],
      proactive: [],
      requests: [],
      disputes: [],
      problems: [
        '存在的问题：',
        '1. 与群众互动不多。留言和意见有时答复较慢，影响群众参与的积极性。',
        '2. 时效有待提高。个别站所更新不及时，重点工作进展未能按节点公开。',
        '3. 队伍力量不足。部分人员业务不熟，审核把关不够细致。',
        '改进情况：',
        '1. 建立常见问题答复库，安排专人每日查看各渠道留言，定期开展线上交流。',
        '2. 制定信息发布台账，把任务和时间落实到人，按月通报。',
        '3. 通过专题培训、跟班学习提高业务水平，增强服务意识。',
      ],
      other: [
        '收取信息费⽤情况：',
        '依据《政府信息公开信息处理费管理办法》，结合⼯作实际，小店乡人民政府全年没有收取信息处理费。',
      ],
    },
  },
);

const MIANYANG: ReportSpec = reportSpec(
  {
    year: 2021,
    level: 'township',
    issuer: '棉洋镇人民政府',
    siteName: '五华县人民政府',
    figures: { ...noFigures(template2021), 'proactive.licensing.decisions': 2624 },
  },
  {
    publishedOn: '2022-01-12',
    signedOn: '2022-01-10',
    preamble: null,
    texts: {
      overview: [
        '2021年，我镇贯彻落实新修订的《中华人民共和国政府信息公开条例》，按上级部署推进信息公开，各项工作取得成效。',
        '（一）主动公开更加及时。全年发布政务动态35篇、部门预决算和“三公”经费预决算2份、政府信息公开年报1份，机构信息随时更新。',
        '（二）依申请公开稳步推进。登记、受理、审查、补正、答复、归档各环节均有专人负责，镇政府网站和微信公众号均可提交申请。',
        '（三）解读回应有声有色。全年在“政策解读”栏目发布解读1条，就新修订条例作了专题说明，及时回应群众关切。',
        '（四）工作机制不断健全。党政综合办统一管理政府信息，按“随时产生随时上报”的原则收集报送；公开前严格审批，注意保护个人隐私；把公开情况纳入年度法治建设考核。',
        '（五）平台建设持续加强。办好政府网站和“棉洋镇人民政府”公众号，与县融媒体中心联动发布，扩大覆盖面。',
      ],
      proactive: [],
      requests: [],
      disputes: [],
      problems: [
        '2021年，我镇信息公开总体平稳，但内容还不够丰富，形式较为单一，工作人员的公开意识和能力有待提高。',
        '今后，我镇将围绕重点领域及时公开信息，组织干部学习条例，明确职责，提高信息质量和依法公开的水平。',
      ],
      other: ['信息处理费收取情况：本年度我镇没有发出收费通知，未收取信息处理费。'],
    },
  },
);

const CHENGGUAN: ReportSpec = reportSpec(
  {
    year: 2020,
    level: 'township',
    issuer: '城关镇',
    siteName: '郧阳区人民政府',
    figures: {
      ...noFigures(template2019),
      'proactive.otherServices.previousItems': 213,
      'proactive.otherServices.change': 6,
      'proactive.otherServices.decisions': 12253,
    },
  },
  {
    publishedOn: '2021-01-20',
    signedBy: null,
    signedOn: null,
    preamble:
      '本报告由城关镇根据《中华人民共和国政府信息公开条例》和省、市、区有关要求编制，包括主动公开政府信息情况、依申请公开、政府信息管理、平台建设、行政复议和行政诉讼情况、存在的问题及改进措施等部分。所列数据的统计期限自2020年1月1日起至2020年12月31日止。如有疑问，请与城关镇党政办联系。',
    texts: {
      overview: [
        '在区委、区政府领导下，城关镇人民政府结合实际落实公开任务，2020年政府信息公开工作取得新进展。',
        '（一）主动公开',
        '1、主动公开的主要类别',
        '主要包括机构职能、办公地址和时间、发展规划、财政预决算、重大项目、社会保障和就业政策、应急预案、食品安全检查、招考录用等信息。',
        '2、主动公开的形式',
        '以纸质和电子文件为主，通过服务中心公开栏、村（社区）公开栏、微信工作群、郧阳网站、广播电视和宣传册等方式公开。',
        '3、主动公开的数量',
        '2020年，我镇主动公开政府信息203条，其中在政府网站公开147条，通过微信、公开栏等其他方式公开56条。',
        '（二）依申请公开',
        '2020年，城关镇没有依申请公开事项。',
        '（三）政府信息管理',
        '政府信息由镇党政办公室统一管理和发布。一是强化保密审查，主动解读与群众利益密切相关的政策；二是与区融媒体中心建立联动机制，结合第七次全国人口普查等工作开展宣传；三是选派人员参加市、区两级培训，培养专职队伍。',
        '（四）平台建设',
        '依托郧阳网公开各类信息，通过“政务服务系统”公布行政事项网上办理链接，推广国家政务服务平台小程序。',
        '（五）监督保障',
        '镇领导小组由主要负责人牵头，办公室具体落实；完善法律审核和保密审查，公布监督投诉电话；把政务公开与业务工作同部署、同考核，对公开不及时、不全面的单位提出整改要求。',
      ],
      proactive: [],
      requests: [
        '2020年，我镇没有新收到政府信息公开申请，也没有上年结转的申请，不存在不予公开的情形。',
      ],
      disputes: ['2020年，全镇未发生因政府信息公开提起的行政复议和行政诉讼。'],
      problems: [
        '2020年，城关镇完成了区里安排的公开任务，但还存在一些问题：',
        '一是信息员更换频繁，业务能力参差不齐。',
        '二是审核不够严格，偶有错别字和个人信息外露的风险。',
        '三是政务公开在年度目标考核中分值偏低，约束力不强。',
        '（二）改进措施',
        '一是稳定信息员队伍，提高综合素质。',
        '二是扩大宣传，引导群众依法有序参与。',
        '三是开展经常性培训，提升工作水平。',
        '四是提高信息质量，重点公开群众关心的热点事项。',
        '五是探索新的公开方式，方便群众获取政府信息。',
      ],
      other: ['城关镇按照《条例》落实政府信息公开工作，没有其他需要报告的事项。'],
    },
  },
);

const HANCHENG: ReportSpec = reportSpec(
  {
    year: 2022,
    level: 'township',
    issuer: '韩城镇人民政府',
    siteName: '宜阳县人民政府',
    figures: noFigures(template2021),
  },
  {
    publishedOn: '2023-01-16',
    signedBy: null,
    signedOn: null,
    preamble: null,
    texts: {
      overview: [
        '2022年，韩城镇按照县委、县政府安排，认真执行《条例》，政府信息公开工作平稳有序。现将一年来的工作情况报告如下：',
        '（一）主动公开覆盖面扩大。根据镇情补充公开类别，便于公民、法人和其他组织查阅，也便于工作人员归类。全年在政府门户网站和镇微信公众号公开信息300多条次，包括政策文件、业务动态和经验总结。',
        '（二）政府信息管理更加规范。对上传、审核各环节作出规定，实行多级审核，提交时提示“是否涉密”，动态稿件注明撰稿人和审稿人。',
        '（三）指导监督不断加强。实行领导负责制，一级抓一级；加强督查指导，研究解决新问题，对出现差错的予以通报并追究责任。',
      ],
      proactive: [],
      requests: [],
      disputes: [],
      problems: [
        '2022年，我镇信息公开工作有了新的进展，但也有不足：一是政策解读偏少，二是公开形式单一，三是经办人员的业务水平和积极性有待提高。',
        '下一步，一是丰富解读形式，多用图表和音视频，发挥新媒体作用；二是梳理各站所掌握的信息，补充完善公开目录；三是参加上级培训，加强联络员学习，提高依法办理申请的水平，让更多群众了解查询方式。',
      ],
      other: ['无'],
    },
  },
);

const requestRows = [
  ...new Set(
    [...fieldsOf(template2021).values()]
      .filter((field) => field.table.key === 'requests')
      .map((field) => `requests.${field.row.key}`),
  ),
];

/** The rows below the point where Mianyang's table was cut off. */
const cutOff = requestRows.slice(requestRows.indexOf('requests.unable.needsCreation'));
/** The rows that Hancheng left blank. */
const leftBlank = requestRows.slice(
  requestRows.indexOf('requests.granted'),
  requestRows.indexOf('requests.refused.internal'),
);

export const SEEDS: readonly ReportFixture[] = [
  {
    name: 'baijiagou-2022',
    spec: BAIJIAGOU,
    shape: {
      ...PLAIN,
      layoutTables: true,
      body: 'trs',
      paste: 'word',
      headings: 'spans',
      brokenHeads: 'br',
      brackets: 'half',
    },
    slips: [],
    findings: [],
    fromText: [
      { rule: 'signed-date-invalid', severity: 'warning', at: 'report.signedOn' },
      { rule: 'fee-statement-missing', severity: 'warning', at: 'section.other' },
    ],
  },
  {
    name: 'xiaodian-2024',
    spec: XIAODIAN,
    shape: {
      ...PLAIN,
      body: 'zoom',
      headings: 'div',
      itemHeads: 'ownLine',
      brokenHeads: 'br',
      brackets: 'half',
    },
    slips: [],
    findings: [],
  },
  {
    name: 'mianyang-2021',
    spec: MIANYANG,
    shape: {
      ...PLAIN,
      titleTag: 'p',
      titleLines: 2,
      headings: 'strong',
      numbers: 'nbsp',
    },
    slips: cutOff.map((at) => ({ kind: 'rowRemoved', at })),
    findings: ['row-missing requests.unable.needsCreation'],
  },
  {
    name: 'chengguan-2020',
    spec: CHENGGUAN,
    shape: {
      ...PLAIN,
      metadataTable: true,
      body: 'bare',
      paste: 'word',
      headings: 'div',
      proactiveTables: 'perItem',
      brokenHeads: 'br',
      brackets: 'half',
    },
    slips: [
      {
        kind: 'rowAdded',
        table: 'proactive',
        after: 'normativeDocuments',
        label: '其他主动公开文件',
        text: '35',
      },
      {
        kind: 'sectionTitle',
        section: 'disputes',
        title: '政府信息公开工作被申请行政复议、提起行政诉讼情况',
      },
      {
        kind: 'sectionTitle',
        section: 'problems',
        title: '政府信息公开工作存在的情况及改进情况',
      },
    ],
    findings: [
      'row-extra table.proactive',
      'section-title section.disputes',
      'section-title section.problems',
    ],
  },
  {
    name: 'hancheng-2022',
    spec: HANCHENG,
    shape: {
      ...PLAIN,
      paste: 'wps',
      headings: 'div',
      requestsSplit: {
        afterRow: 7,
        repeatHead: false,
        continuedSideCells: 'blank',
        insideRow: false,
      },
    },
    slips: [
      {
        kind: 'cells',
        fields: leftBlank.flatMap((at) => cellsAt(HANCHENG, at)),
        text: '',
        value: null,
      },
      { kind: 'label', at: 'proactive.*.repealed', actual: '本年度止件数' },
      {
        kind: 'label',
        at: 'proactive.*.amount',
        actual: '本年收费金额（单位：万元，保留4位小数）',
      },
      { kind: 'label', at: 'requests.refused.otherLaw', actual: '2.其他法律法规禁止公开' },
    ],
    findings: [
      'cell-empty table.requests',
      'label-deviation proactive.*.repealed',
      'label-deviation proactive.*.amount',
      'label-deviation requests.refused.otherLaw',
    ],
    fromText: [
      { rule: 'fee-statement-missing', severity: 'warning', at: 'section.other' },
      {
        rule: 'overview-aspect-missing',
        severity: 'warning',
        at: 'section.overview.onRequest',
      },
    ],
  },
];
