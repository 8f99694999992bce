import { TEMPLATES } from '../../../src/template';

/** What the fuzzing puts into texts and attributes. */

/** Every title and label of the templates, which reading is led by. */
const TEMPLATE_WORDS: readonly string[] = TEMPLATES.flatMap((template) => [
  ...template.sections.map(({ title }) => title),
  ...template.tables.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows, columns }) => [...rows, ...columns].map(({ label }) => label)),
  ),
]);

/** Words that the patterns of running text are made of, and their parts. */
const PROSE =
  '收到 受理 办结 答复 共计 共 计 总计 数量 数 量 件 项 申请 政府信息公开申请 信息公开 行政复议 行政诉讼 提起 未 无 没有 不存在 ' +
  '上年结转 结转下年度 结转 因 由 被 有 的 而 过 其中 另有 另 剩余 未办结的 自然人 法人或其他组织 分别 均 全部办结 予以公开 部分公开 ' +
  '不予公开 较上年 同比 同期 相比 增长 下降 % 万元 行政许可 规范性文件 制发 废止 现行有效 2022年 二〇二二年 十二月 1月1日至12月31日 ' +
  '统计期限 自 至 止 起 年度 年度报告 人民政府 办公室 党政 综合 街道 镇 县 局 发布日期: 责任编辑 XX镇 ××件 ____ ** （此处填写） 资金资金 ' +
  '进一步进一步 国办公开办函〔2019〕60号 勾稽关系 第二十条第（一）项 信息内容 处理费 图解 附件';

/** Pieces that patterns stumble over when they come in long runs. */
const PIECES =
  '0 9 １ 一 十 百 〇 零 （ ） ( ) 【 〔 《 》 “ ” " \' 、 ， , 。 ； ; ： : - — _ | / * ○ 〇 × ✕ ╳ X 年 月 日 20 2022 . …';

export const WORDS: readonly string[] = [
  ...TEMPLATE_WORDS,
  ...PROSE.split(' '),
  ...PIECES.split(' '),
  '一、',
  '（一）',
  '1.',
  ' ',
  '\u3000',
  '\n',
];

/** Characters that are seldom tried: invisible, unpaired, turned around, grown when normalised. */
export const ODD_CHARACTERS: readonly string[] = [
  '\0',
  '\u0007',
  '\u00ad',
  '\u00a0',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2028',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud800',
  '\udc00',
  '\u0301',
  '\u0345',
  '\ufdfa',
  '\u3300',
  '\u2f00',
  '\u2e80',
  '\uac00',
  '\u1100',
  '\u{1f600}',
  '\u{20000}',
  '\u{e0001}',
  '開',
  '報',
  '覆',
  '٣',
  '𝟗',
  '⑫',
  '㈠',
  '½',
  'İ',
  'ß',
];

/** Figures as no template foresees them. */
export const FIGURES: readonly string[] = [
  '',
  '0',
  '-0',
  '-1',
  '1.5',
  '１２',
  '1,295',
  '1 295',
  '1,2,3',
  '+6',
  '１．５万元',
  '22（其中修订16件）',
  '/',
  '—',
  '无',
  '一',
  '1e9',
  '0x10',
  'NaN',
  'Infinity',
  '00012',
  '99999999999999999999',
  '9'.repeat(400),
  `0.${'3'.repeat(60)}`,
  '增加3项',
  '3-5',
  '∞',
  '三百',
];

export const SPANS: readonly string[] = [
  '',
  '0',
  '1',
  '2',
  '3',
  '7',
  '20',
  '255',
  '1000',
  '1001',
  '65534',
  '65535',
  '1e9',
  '999999999999999999999',
  '-1',
  '-0',
  '+2',
  ' 2',
  '2.9',
  'NaN',
  '２',
  'x',
];

/** Attributes with values that reading looks at or might trip over. */
export const ATTRIBUTES: readonly (readonly [name: string, values: readonly string[]])[] = [
  ['hidden', ['', 'until-found', 'false']],
  [
    'style',
    ['display:none', 'color:red;display : none', 'visibility:hidden', 'display:block', ';;:', '}'],
  ],
  ['colspan', SPANS],
  ['rowspan', SPANS],
  ['class', ['', 'a b', '<b>', '\u202e']],
  ['contenteditable', ['', 'true', 'plaintext-only']],
  ['width', ['0', '59', '60', '1e9', '-5', 'x']],
  ['height', ['0', '59', '60', '100%', 'x']],
  ['href', ['', '#', 'a.pdf', 'javascript:alert(1)', 'x.docx?y=.pdf', 'http://[']],
  ['src', ['', 'a.png', 'viewer.html?file=a.pdf', 'data:,']],
  ['name', ['body', 'children', 'PubDate', 'ArticleTitle', 'SiteName', 'ContentSource', 'title']],
  ['content', ['', '2023-01-17', '2023-02-31', '某县某镇2022年政府信息公开工作年度报告', '\ud800']],
  ['id', ['', 'body', '__proto__', 'constructor']],
  ['dir', ['rtl', 'auto']],
  ['lang', ['zh-Hant', 'en', '']],
  ['is', ['x-y']],
];

/** Tags that elements are renamed to; what reading treats in a way of its own is among them. */
export const TAGS: readonly string[] = (
  'div p span b td th tr tbody thead tfoot table caption col colgroup h1 h2 h3 li ul ol a br hr img pre ' +
  'section article aside nav footer header form fieldset button select option textarea template noscript ' +
  'script style title head svg math iframe object embed ruby rt details summary dialog center font x-y ' +
  'gov-report-audit'
).split(' ');
