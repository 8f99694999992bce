import {
  isOfOwnForm,
  NAMED_FILE,
  organOfLine,
  parseTitle,
  yearIn,
  type TitleParts,
} from '../read/naming';
import { normalise } from '../template';

/**
 * What the words of a link, or of what stands beside it, name:
 * - `report`: a title of such a report, with as much of organ and year as it says
 * - `loose`: 「2022年年报」, which means such a report in a column of them alone
 * - `organ`: an organ and nothing else
 * - `year`: a year and nothing else
 * - `action`: what to do, 「查看」, or the kind of a file, 「PDF」
 */
export interface Name {
  readonly kind: 'report' | 'loose' | 'organ' | 'year' | 'action';
  /** As printed, without the ending of a file's name; null for what is no title. */
  readonly title: string | null;
  readonly organ: string | null;
  readonly year: number | null;
  /** Whether the reports of many organs are meant, as a file may hold them. */
  readonly isOfMany: boolean;
}

/** Longer texts are no names. */
const MAX_NAME_CHARS = 200;
/** What scripts would have filled in. */
const TEMPLATE = /\{\{|\$\{|<%|#\{/;
const LABEL =
  /^(?:文件|信息|公文|文章)?(?:标\s*题|名\s*称|题\s*名)\s*[:：]\s*|^附件?\s*[\d一二三四五六七八九十]{0,3}\s*[:：、.．]\s*/;
const BULLET = /^(?:[\s·•●■◆▪▶►›»>*\-—–|]|\d{1,3}(?:[、.．](?!\d)|[-—–_](?!\d))\s*)+/;
/** Kinds of files and marks of what is new, in or without brackets, behind a title. */
const FORMAT = String.raw`(?:PDF|Word|DOCX?|XLSX?|OFD|WPS|HTML|ZIP|RAR)`;
const FILE_MARK = new RegExp(
  [
    String.raw`\s*[([（【〔]\s*(?:点击|附件)?(?:${FORMAT}|下载|查看|附件|图|new|hot|热|新)(?:格式|文件|文档|版本?|下载|查看)*\s*[)\]）】〕]\s*$`,
    String.raw`(?<=[\p{Script=Han}\s)）])(?:${FORMAT}(?:格式|文件|文档|版本?|下载)*|\s(?:下载|查看|new!?))\s*$`,
  ].join('|'),
  'iu',
);
/** A day behind a title or before it, which the list gives beside it. */
const DAY = String.raw`[[(（【]?\s*(?:20\d\d[-./年])?\d{1,2}[-./月]\d{1,2}日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?\s*[\])）】]?`;
const DAY_BEHIND = new RegExp(String.raw`(?<=[^\d\s-])\s*${DAY}$`);
const DAY_BEFORE = new RegExp(
  String.raw`^(?:${DAY}\s+|[[(（【]?20\d\d[-./]\d{1,2}[-./]\d{1,2}(?:[\])）】]|\s*(?=\p{Script=Han})))(?=\D)`,
  'u',
);
const TAG_BEFORE =
  /^(?:\[([^\]]{1,24})\]|【([^】]{1,24})】|〔([^〕]{1,24})〕|［([^］]{1,24})］)\s*/;

/** A name without bullets, days and kinds of files around it; as printed otherwise. */
export function tidied(printed: string): string {
  let name = printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LABEL, '')
    .replace(BULLET, '')
    .replace(DAY_BEFORE, '');
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(NAMED_FILE, '').replace(FILE_MARK, '').replace(DAY_BEHIND, '').trim();
  }
  return name;
}

/** The first kind of file that a name says it is, by its ending or a mark: 「（PDF）」 → `pdf`. */
export function formatNamed(printed: string): string | null {
  const ending = NAMED_FILE.exec(printed.trim())?.[1];
  if (ending !== undefined) return ending.toLowerCase();
  const mark = /(?:^|[^a-z])(PDF|DOCX?|Word|XLSX?|OFD|WPS|ZIP|RAR)(?![a-z])/i.exec(printed)?.[1];
  if (mark !== undefined) return mark.toLowerCase() === 'word' ? 'doc' : mark.toLowerCase();
  return printed.includes('压缩包') ? 'zip' : null;
}

/** What a link leads to do, and nothing else. */
const ACTION =
  /^(?:请?点击|请?点此|我要|在线|立即|全文|报告|年报|附件|文件|信息|进入|详细|详情|打开|浏览|预览|阅读|查阅|查看|查询|下载|链接|原文|内容|更多内容|文本|全部|公开|网页|版|PDF|Word|OFD|WPS|DOCX?|HTML|ZIP|RAR|XLSX?|[+>()[\]\-—·√○●◎✓✔])+$/i;

/**
 * What a text names.
 * @param printed the words of a link, a cell, the title of an element
 * @returns null for anything else: news, notices, other kinds of reports, names of columns
 */
export function nameIn(printed: string): Name | null {
  if (printed.length > 2 * MAX_NAME_CHARS || TEMPLATE.test(printed)) return null;
  const title = tidied(printed);
  if (title === '') return formatNamed(printed) === null ? null : ACTION_NAME;
  if (title.length > MAX_NAME_CHARS) return null;
  const text = normalise(title);
  const report = reportIn(title, text);
  if (report) return report;
  if (ACTION.test(text.replaceAll(' ', ''))) return ACTION_NAME;
  const year = onlyYear(text);
  if (year !== null) return { ...ACTION_NAME, kind: 'year', year };
  const organ = organNamed(text.replace(YEAR_BESIDE, ''));
  if (organ !== null) return { ...ORGAN_NAME, title, organ, year: yearIn(text) };
  return looseIn(title, text);
}

/** A link that doesn't say what it leads to. */
export const ACTION_NAME: Name = {
  ...{ kind: 'action', title: null, organ: null, year: null, isOfMany: false },
};
const ORGAN_NAME = { kind: 'organ', isOfMany: false } as const;
/** A year before or behind an organ. */
const YEAR_BESIDE = /^[([]?20\d\d年?度?[)\]]?[-_—\s]*|[-_—\s]*[([]?20\d\d年?度?[)\]]?$/;

/** Where a list cuts its titles off. */
export const CUT = /(?:…|⋯|\.{2,}|。{2,})+$/;
/** How titles go on that are cut off. */
const WHOLE_KINDS = [
  '政府信息公开工作年度报告',
  '政府信息公开年度报告',
  '政府信息公开年度工作报告',
  '政府信息公开工作报告',
  '政府信息公开年报',
  '信息公开工作年度报告',
  '政务公开工作年度报告',
];

/** A title made whole where a list has cut its end off. */
function madeWhole(text: string): string {
  if (!CUT.test(text)) return text;
  const begun = text.replace(CUT, '');
  for (const kind of WHOLE_KINDS)
    for (let shown = kind.length - 1; shown >= 2; shown -= 1)
      if (begun.endsWith(kind.slice(0, shown))) return begun + kind.slice(shown);
  return text;
}

/** What is done with a report, or said of one: news. */
const NEWS =
  /发布|公布|晒出|召开|举办|举行|开展|组织(?!部)|部署|审议|通报|启动|推进(?!办|局|中心|服务)|印发|上线|出炉|来了|请查收|学习|传达|敬请|抓好|做好|强化|全面|圆满|顺利|按时|如期/;
/** Parts of a year, and years of schools, which follow forms of their own. */
const OTHER_PERIOD = /半年|季度|(?<!1[-—~至])\d{1,2}月份?$|[一二三四五六七八九十]月份?$|学年/;
/** All that the kind of such a report says. */
const KIND_WORDS =
  /^(?:政务|政府|部门|信息|公开|工作|情况|年终|实施|条例|总结|报告|年报|[年度的及与和暨、(),《》])+$/;
/** Announcements that are the report: 「关于公布《…年度报告》的公告」. */
const ANNOUNCED = /(?:报告|年报)[》〉]?的?(?:公告|公示|通告)$/;
const LAST_YEAR_OF_SUMMARIES = 2018;

/** Whether it sums up the work on 政务公开, which is another paper where there is a format. */
const isOtherSummary = (kind: string, year: number | null): boolean =>
  !kind.includes('信息') &&
  /总结$|工作报告$/.test(kind) &&
  (year === null || year > LAST_YEAR_OF_SUMMARIES);

function reportIn(title: string, text: string): Name | null {
  const { tag, rest } = untagged(madeWhole(text));
  const parts = parseTitle(rest);
  if (!parts || !isOfReport(parts, rest)) return null;
  const { kind, year } = parts;
  const organ = plainOrgan(parts.organ) ?? tag;
  if (organ !== null && isOfOwnForm(organ, kind)) return null;
  const isOfMany =
    organ === null && (isGroup(parts.organ ?? '') || (year === null && kind.startsWith('部门')));
  return { kind: 'report', title, organ, year, isOfMany };
}

/** Whether a title is that of a report itself and of this kind. */
function isOfReport(parts: TitleParts, text: string): boolean {
  const { organ, kind, year } = parts;
  if (parts.isOfSchoolYear || OTHER_PERIOD.test(organ ?? '') || NEWS.test(organ ?? ''))
    return false;
  if (!parts.isPlain && !ANNOUNCED.test(text)) return false;
  return KIND_WORDS.test(kind) && !isOtherSummary(kind, year);
}

/** A title without the organ or the group that stands in a bracket before it. */
function untagged(text: string): { readonly tag: string | null; readonly rest: string } {
  const match = TAG_BEFORE.exec(text);
  if (!match) return { tag: null, rest: unlabelled(text) };
  const tag = match.slice(1).find(Boolean) ?? '';
  return { tag: organNamed(tag), rest: text.slice(match[0].length) };
}

/** A title without a group of organs, or the name of the column, before a mark: 「县直单位|…」. */
function unlabelled(text: string): string {
  const [label = '', words = ''] = /^(.{1,12}?)[:|丨]/.exec(text) ?? [];
  const isLabel =
    words !== '' && (isGroup(words) || /^(?:信息公开|公开)?(?:年报|年度报告)$/.test(words));
  return isLabel ? text.slice(label.length) : text;
}

/** Words for many organs at once. */
const MANY =
  /部门|单位|机构|乡镇|镇乡|镇街|街镇|街乡|[各直]|企事业|委办局|^(?:街道|乡|镇)(?:办事处)?$|其[他它]/;
const OF_MANY =
  /各|全|省|市|县|区|州|旗|直|属|下|所|驻|政府|工作|组成|部门|单位|机构|委办局|乡|镇|街道?|办事处|办|园|开发|功能|垂直管理|双管|企事业|公共|国有|其[他它]|有关|相关|和|及|与|、|级|[()]/g;

/** Whether a text means many organs, as the heading of a column does: 「县政府部门」, 「乡镇街道」. */
export const isGroup = (text: string): boolean =>
  MANY.test(text) && text.replace(OF_MANY, '') === '';

/** The organ of a title; null for words that are none. */
function plainOrgan(organ: string | null): string | null {
  if (organ === null || isGroup(organ)) return null;
  return /^[\p{Script=Han}〇A-Za-z\d()·、“”]{2,60}$/u.test(organ) && /\p{Script=Han}/u.test(organ)
    ? organ
    : null;
}

/** Bodies by the ends of their names that are no names of organs elsewhere. */
const OTHER_BODY = /^\p{Script=Han}{2,14}(?:联|协|社|[林农牧渔茶]场|基地|服务站)$/u;

/**
 * The organ that a text names and nothing else.
 * @param text normalised
 */
export function organNamed(text: string): string | null {
  const name = text
    .replaceAll(' ', '')
    .replace(/\(\d+\)$|[:,、]$/, '')
    .replace(/^\(([^()]+)\)$/, '$1');
  if (isGroup(name) || NOT_ORGAN.test(name)) return null;
  if (OTHER_BODY.test(name) && /^.{0,8}[省市县区州旗]/.test(name)) return name;
  const organ = organOfLine(name);
  return organ === name && !/报表$|报告$|总结$|工作$/.test(name) ? name : null;
}
/** What sites call their parts. */
const NOT_ORGAN =
  /^(?:新闻|办事|下载|互动|服务|政务|数据|信息|资讯|专题|便民|政民互动|网上|舆情|视频|投诉|咨询|帮助|个人|用户)(?:服务)?中心$|^(?:上一|下一|返回)|首页|门户|[网频]站$|平台$|专[栏题区]|栏目|目录|会议|^(?:领导|机构)/;

/** A year by itself. */
function onlyYear(text: string): number | null {
  const bare = text.replaceAll(' ', '').replace(/^[([【]|[)\]】]$/g, '');
  return /^(?:20\d\d|二[〇○零O0].{2})(?:年度?)?$/.test(bare) ? yearIn(bare) : null;
}

/** What stands for such a report where nothing else is listed. */
const LOOSE =
  /^(.{0,40}?)(?:(?:政府|政务)?(?:信息)?公开(?:工作)?)?(?:年报|年度(?:工作|总结)?报告)(?:\((?:20\d\d年?度?|压缩包|汇总|打包)\))?$/;
const YEAR_WORDS = /(?:20\d\d|二[〇○零O0].{2})(?:年度|年|度)?/;

const NOT_LOOSE =
  /图(?!书)|读懂|解读|速览|视频|模[板版]|网站|法治|预算|决算|通知|通报|评[估价]|考[核评]|自查|检查|整改|调研|复议|诉讼/;

function looseIn(title: string, text: string): Name | null {
  const { tag, rest } = untagged(madeWhole(text).replaceAll(' ', ''));
  // What reads as a title is one or is none.
  if (parseTitle(rest) || NOT_LOOSE.test(rest)) return null;
  const named = looseOrgan(rest);
  if (named === null || isOtherSummary(rest, null)) return null;
  const organ = named === '' ? tag : organNamed(named);
  if (named !== '' && organ === null && !isGroup(named)) return null;
  return { kind: 'loose', title, organ, year: yearIn(rest), isOfMany: isGroup(named) };
}

/** What a title names that is loosely or wrongly worded; empty without an organ, null for no title. */
function looseOrgan(text: string): string | null {
  const before = LOOSE.exec(text)?.[1];
  if (before !== undefined) return before.replace(YEAR_WORDS, '').replace(/的$|^关于/g, '');
  const parts = parseTitle(text, true);
  if (!parts?.isPlain || parts.isOfSchoolYear || NEWS.test(text) || OTHER_PERIOD.test(text))
    return null;
  return parts.organ ?? '';
}
