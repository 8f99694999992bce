import { chineseOrdinal, fieldsOf, TABLE_KEYS, template2021 } from '../../src/template';
import { noFigures } from '../figures';
import { inkFor } from '../ink';
import { planTable } from '../plan';
import { reportSpec } from '../prose';
import { sitePage } from '../site';
import { renderTable } from '../table';
import { PLAIN } from '../types';
import type { OtherFixture } from './types';

/** Pages of the same sites that are no report, and a report from before the first format. */

const SITE = '青石县人民政府';
const paragraphs = (...lines: string[]): string =>
  lines.map((line) => `<p>　　${line}</p>`).join('\n');

const TITLE = '政府信息公开工作年度报告';
const ORGANS = ['财政局', '教育局', '民政局', '水利局', '松岭镇人民政府', '河西乡人民政府'];

function listPage(): string {
  const items = Array.from({ length: 18 }, (_, index) => {
    const year = 2024 - Math.floor(index / ORGANS.length);
    return `<li><a href="./t${year}${index}.html">青石县${ORGANS[index % ORGANS.length]}${year}年${TITLE}</a><span>${year + 1}-01-${10 + index}</span></li>`;
  });
  return `<h2>政府信息公开年报</h2><ul>${items.join('\n')}</ul><p>共3页　<a href="?2">下一页</a></p>`;
}

function searchPage(): string {
  const items = ORGANS.map(
    (organ, index) =>
      `<li><h3><a href="/t${index}.html">青石县${organ}2023年<em>${TITLE}</em></a></h3><p>一、总体情况 2023年，青石县${organ}按照条例要求……二、主动公开政府信息情况……三、收到和处理政府信息公开申请情况 全年新收<em>政府信息公开</em>申请${index}件……</p><span>2024-01-1${index}</span></li>`,
  );
  return `<form action="/search"><input name="q" value="${TITLE}"><button>搜索</button></form><p>找到相关结果126条</p><ul>${items.join('\n')}</ul>`;
}

/** The format itself, as a higher office hands it down: every heading and table, no figures. */
function formatNotice(): string {
  const spec = reportSpec({
    year: template2021.since,
    level: 'government',
    issuer: SITE,
    siteName: SITE,
    figures: noFigures(template2021),
  });
  const ink = inkFor(PLAIN);
  const blank = {
    kind: 'cells' as const,
    fields: [...fieldsOf(template2021).keys()],
    text: '',
    value: null,
  };
  const sections = template2021.sections.map(({ key, ordinal, title }) => {
    const table = TABLE_KEYS.find((candidate) => candidate === key);
    return [
      `<p><strong>${chineseOrdinal(ordinal)}、${title}</strong></p>`,
      ...(table
        ? renderTable(planTable(spec, table, [blank]), PLAIN, ink)
        : ['<p>　　（此处填写有关情况）</p>']),
    ].join('\n');
  });
  return [
    paragraphs(
      '各乡镇人民政府、街道办事处，县政府各部门：',
      '为统一政府信息公开工作年度报告的编制口径，现将报告格式印发你们，请对照填报，于次年1月31日前向社会公布。报告中的数据要符合勾稽关系，没有发生的事项填写0。',
      '附件：政府信息公开工作年度报告格式',
    ),
    '<p style="text-align:right">青石县人民政府办公室</p><p style="text-align:right">2021年10月12日</p>',
    '<p align="center">附件</p><p align="center"><strong>政府信息公开工作年度报告格式</strong></p>',
    ...sections,
  ].join('\n');
}

const ruleOfLaw = paragraphs(
  '2023年，青石县推进法治政府建设，现将有关情况报告如下。',
  '一、总体情况',
  '县政府常务会议学习法律法规6次，制发行政规范性文件4件，废止2件，全部报送备案。',
  '二、主要做法',
  '深化行政执法公示，全年作出行政许可决定8214件、行政处罚决定316件；办理行政复议案件41件，行政诉讼应诉案件27件，负责人出庭率100%。推进政府信息公开，办理依申请公开37件。',
  '三、存在的主要问题及改进情况',
  '基层执法力量不足，将通过下沉编制、轮训执法人员加以解决。',
  '四、其他需要报告的事项',
  '无。',
);

const accounts = `${paragraphs('一、部门概况', '青石县水利局负责水资源保护、防汛抗旱和农村供水，内设机构6个。', '二、收入支出决算总体情况')}
<table border="1" width="100%"><thead><tr><th>项目</th><th>预算数（万元）</th><th>决算数（万元）</th></tr></thead><tbody>
<tr><td>一、一般公共预算财政拨款收入</td><td>1286.40</td><td>1301.75</td></tr><tr><td>二、其他收入</td><td>0</td><td>12.06</td></tr><tr><td>总计</td><td>1286.40</td><td>1313.81</td></tr></tbody></table>
${paragraphs('三、“三公”经费支出情况', '全年“三公”经费支出9.80万元，较上年减少0.40万元。', '四、其他重要事项的情况说明', '政府采购支出总额214.30万元。')}`;

function olderReport(): string {
  const rows: readonly (readonly [string, string, string])[] = [
    ['一、主动公开情况', '——', ''],
    ['（一）主动公开政府信息数', '条', '186'],
    ['其中：主动公开规范性文件数', '条', '2'],
    ['（二）通过政府网站公开政府信息数', '条', '171'],
    ['二、回应解读情况', '——', ''],
    ['（一）回应公众关注热点或重大舆情数', '次', '3'],
    ['三、依申请公开情况', '——', ''],
    ['（一）收到申请数', '件', '4'],
    ['（二）申请办结数', '件', '4'],
    ['四、行政复议数量', '件', '0'],
    ['五、行政诉讼数量', '件', '0'],
  ];
  return `${paragraphs(
    '根据《中华人民共和国政府信息公开条例》规定，现公布青石县水利局2018年政府信息公开工作年度报告。数据统计期限为2018年1月1日至12月31日。',
    '一、概述',
    '2018年，我局明确专人负责信息公开，完善了发布和审查制度。',
    '二、主动公开政府信息情况',
    '全年主动公开政府信息186条，其中通过政府网站公开171条。',
    '三、依申请公开政府信息情况',
    '全年收到申请4件，全部按时办结。',
    '四、行政复议和行政诉讼情况',
    '没有因政府信息公开发生行政复议和行政诉讼。',
    '五、存在问题和改进措施',
    '公开内容还不够丰富，将加强培训和督促。',
  )}
<p align="center"><strong>政府信息公开情况统计表</strong></p>
<p align="center">（2018年度）</p>
<table border="1" width="100%"><tbody><tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</tbody></table>
<p style="text-align:right">青石县水利局</p><p style="text-align:right">2019年1月15日</p>`;
}

const NO_REPORT = { isReport: false };

const other = (
  name: string,
  page: { title: string; publishedOn: string; column: string; body: string },
): OtherFixture => ({
  name: `not-a-report-${name}`,
  html: sitePage({ ...page, siteName: SITE }),
  expected: NO_REPORT,
});

/** A page that has the report's title, and its text somewhere else. */
function announcement(name: string, body: string): OtherFixture {
  const issuer = '青石县财政局';
  const publishedOn = '2023-01-17';
  return {
    name: `announcement-${name}`,
    html: sitePage({
      title: `${issuer}2022年${TITLE}`,
      siteName: SITE,
      publishedOn,
      column: '政府信息公开年报',
      body,
    }),
    expected: {
      isReport: true,
      year: 2022,
      template: '2021',
      issuer,
      publishedOn,
      figures: {},
      findings: [{ rule: 'text-elsewhere', severity: 'warning', at: 'report' }],
      checks: { passed: 0, failed: 0, unknown: 0 },
    },
  };
}

export const OTHERS: readonly OtherFixture[] = [
  other('list', {
    title: '政府信息公开年报',
    publishedOn: '2025-01-28',
    column: '政府信息公开年报',
    body: listPage(),
  }),
  other('news', {
    title: '我县部署2023年政府信息公开工作年度报告编制工作',
    publishedOn: '2024-01-05',
    column: '工作动态',
    body: paragraphs(
      '1月4日，县政府办公室召开2023年政府信息公开工作年度报告编制培训会，各乡镇和部门的信息员参加。',
      '会上逐项讲解了总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等部分的填报要求，用实例说明了表格的勾稽关系。2022年度，全县共收到政府信息公开申请37件。',
      '会议要求各单位在1月31日前完成报告发布。',
    ),
  }),
  other('regulation', {
    title: '中华人民共和国政府信息公开条例（节选解读）',
    publishedOn: '2019-05-15',
    column: '政策法规',
    body: paragraphs(
      '条例第四十九条规定了年度报告的公布时间：部门在每年1月31日前，县级以上人民政府在每年3月31日前。',
      '条例第五十条规定了年度报告的内容，包括主动公开政府信息的情况、收到和处理政府信息公开申请的情况、因政府信息公开工作被申请行政复议和提起行政诉讼的情况、存在的主要问题及改进情况、其他需要报告的事项。',
    ),
  }),
  other('rule-of-law', {
    title: '青石县2023年法治政府建设年度报告',
    publishedOn: '2024-02-26',
    column: '法治政府建设',
    body: ruleOfLaw,
  }),
  other('accounts', {
    title: '青石县水利局2023年度部门决算公开',
    publishedOn: '2024-09-12',
    column: '财政预决算',
    body: accounts,
  }),
  other('format-notice', {
    title: '关于印发政府信息公开工作年度报告格式的通知',
    publishedOn: '2021-10-14',
    column: '政策文件',
    body: formatNotice(),
  }),
  other('search', {
    title: '搜索结果：政府信息公开工作年度报告',
    publishedOn: '2024-03-01',
    column: '站内搜索',
    body: searchPage(),
  }),
  announcement(
    'attachment',
    '<p>附件：<a href="./P020230117.pdf">青石县财政局2022年政府信息公开工作年度报告.pdf</a></p>',
  ),
  announcement('viewer', '<iframe src="/js/pdfjs/web/viewer.html?file=/P020230117.pdf"></iframe>'),
  announcement(
    'pictures',
    '<p align="center"><img src="./W020230117_1.png" width="800" height="1131"></p>'.repeat(3),
  ),
  other('picture-story', {
    title: `一图读懂青石县水利局2023年${TITLE}`,
    publishedOn: '2024-02-02',
    column: '图解',
    body: '<p align="center"><img src="./W020240202.png" width="750" height="5200"></p>',
  }),
  {
    name: 'older-2018',
    html: sitePage({
      title: `青石县水利局2018年${TITLE}`,
      siteName: SITE,
      publishedOn: '2019-01-17',
      column: '政府信息公开年报',
      body: olderReport(),
    }),
    expected: {
      isReport: true,
      year: 2018,
      template: 'older',
      issuer: '青石县水利局',
      publishedOn: '2019-01-17',
      figures: {},
      findings: [],
      checks: { passed: 0, failed: 0, unknown: 0 },
    },
  },
];
