import { isAnyone, parseOrgan } from '../../../organ';
import { CHINESE_YEAR, normalise, parseYear, squeeze } from '../../../template';
import { similarity } from '../../match/align';

/**
 * The grammar of titles: 「某县水利局2022年政府信息公开工作年度报告」 is an organ, a year and a kind. All
 * three may stand elsewhere, be worded otherwise, or be wrapped: 「关于发布《…》的公告」.
 */
export interface TitleParts {
  /** The title as compared, without what stands around it in its line: tools, dates, labels. */
  readonly text: string;
  readonly organ: string | null;
  readonly year: number | null;
  /** What it is called, without year: 「政府信息公开工作年度报告」, 「信息公开工作总结」. */
  readonly kind: string;
  /** Whether the kind is one of those in use, the words in the right order and rightly written. */
  readonly isRegular: boolean;
  /** Whether nothing but a bracket follows the kind, and nothing says that it is about a report. */
  readonly isPlain: boolean;
  /** Of a year of schools, which follow a form of their own. */
  readonly isOfSchoolYear: boolean;
}

/** Longer than any title, with all names of an organ that has several. */
export const MAX_TITLE_CHARS = 120;

const YEAR = new RegExp(
  String.raw`(?<!\d)(?:20\d\d|${CHINESE_YEAR})(?!\d|[-./]\d)(?:年1月(?:1日)?起?(?:至|到|[-—~])(?:20\d\d年)?12月(?:31日|份)?|年1[-—~至]12月份?|年?度(?!报告|工作报告|总结报告)|年(?!报|度|终))?`,
  'g',
);

/** Tools and counters of a page that share the title's line, and a date behind it. */
const TOOLS =
  /(?:\s|^)(?:打印|关闭|收藏|分享|返回|字号|字体|【?(?:打印|关闭|字体|字号)|浏览|点击|阅读|来源|发布|时间|日期|作者|编辑|索\s?引\s?号|文\s?号|发文|主题|有效性)\S*(?:\s.*)?$/;
const DATE_BEHIND =
  /\s*[[(]?\s*20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?\s*[\])]?$/;
/** What a title is called in the metadata of a page: 「名　称：」. */
export const TITLE_NAMES = String.raw`(?:(?:文件|信息|公文|文章)?(?:名\s*称|标\s*题)|题\s*名)`;
/** Says what follows: 「附件1：」, 「附件 」, 「名称：」. */
const LABEL = new RegExp(
  String.raw`^(?:附件?\s?\d{0,2}\s|(?:附件?\s?[\d一二三四五六七八九十]*|${TITLE_NAMES})\s?[:：]\s?)`,
);

/**
 * Where the matter begins: 政府信息公开, 政务公开; a letter may be lost. An office may be named for it:
 * 「某局（政务公开办）」.
 */
const MATTER =
  /(?:信息公|信息工开|信公开|息公开|信息开|政务公|政府公开)(?!开?(?:工作)?(?:领导小组|办(?![理结])|中心|科|处(?!理)|股|局))/;
/** What belongs to the matter and stands before that. */
const BEFORE_MATTER =
  /(?:(?:政府|政务)?信息[与和及、(]|(?:政府|政务)信息|(?<=[年度局委厅办镇乡站])部门(?:政府)?|政府部门|(?<=[年度])海关(?:政府)?|政务|政府|(?<=[年度局委厅办镇乡站])[政府])$/;
const END = /告年度报|年报|报告|总结|年度报|度报|年度告/;

const KIND =
  /^(?:政务信息|(?:部门)?政府信息|(?:海关)?(?:政府)?(?:部门)?信息|政务|(?:政府|政务)?信息[与和及、]政务)公开(?:\((?:政府)?信息公开\)|[与和及、](?:政务|政府信息|信息)公开)?(?:工作)?的?(?:年度(?:工作|总结)?报告|年报|工作报告|情况的?年度报告)$/;
const KIND_WITH_YEAR = /^(?:政务信息|政府信息|信息|政务)公开(?:工作)?的?报告$/;
export const REGULAR_KIND = '政府信息公开工作年度报告';

/** 「关于发布《…》的公告」: what stands around a title that is announced with its text. */
const WRAPPER = /^(?:的|》|"|”|〉)*(?:公告|公示|通告|函)?$/;
const HARMLESS = /^(?:及(?:统计表|附表|附件)|全文|正文)?(?:\[[^\]]*\]|【[^】]*】)?$/;
const BRACKET = /^[([（《〈]([^)\]）》〉]*)[)\]）》〉]?/;

/** Words of pages about a report. */
const ABOUT =
  /图(?!书|们)|读懂|解读|视频|动漫|漫画|速览|速读|数读|数说|数字看|看点|H5|h5|海报|通知|通报|搜索|模板|模版|样本|样表|范本|范文|填报|填写|汇总|目录|一览|列表|专栏|指南|说明|[xX×]{2}|XX/;
/** What is done with a report, and by whom: news, covering letters. */
const DEED =
  /(?:发布|公布|公开|公开发布|晒出|报送|上报|呈报|提交|印发|下发|编制|编写|编报|开展|做好|完成|召开|组织|推进|部署)了?(?:关于)?$/;

/** The year that a text names: 2022年, 2022年度, 二〇二二年, 2022; null without one. */
export function yearIn(raw: string): number | null {
  const [printed] = squeeze(raw).match(YEAR) ?? [];
  if (printed === undefined) return null;
  return printed.startsWith('20') ? Number(printed.slice(0, 4)) : parseYear(printed.slice(0, 4));
}

/** A title without the tools, dates and labels that share its line. */
export function withoutTools(raw: string): string {
  let text = normalise(raw).replace(LABEL, '');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(TOOLS, '').replace(DATE_BEHIND, '').trim();
  }
  return text;
}

/**
 * Takes a title apart.
 * @param raw a line, a cell, or what the page's head says
 * @param isCertain whether the page is known for a report by what it holds: then words that only
 *   resemble those of a title will do
 * @returns null where it is none
 */
export function parseTitle(raw: string, isCertain = false): TitleParts | null {
  if (raw.length > 3 * MAX_TITLE_CHARS) return null;
  const text = withoutTools(raw);
  const squeezed = text.replaceAll(' ', '');
  if (squeezed.length > MAX_TITLE_CHARS || /[。;；]|[>›»]|,.*如下/.test(squeezed)) return null;
  const inner = /^关于.{0,6}[《〈]([^》〉]+)[》〉]/.exec(squeezed)?.[1];
  const core = inner ?? squeezed.replace(/^[《〈"“]/, '');
  const at = matterOf(core, isCertain);
  if (at === null) return null;
  const before = core.slice(0, at.from);
  const end = kindEnd(core.slice(at.matter));
  if (end === null) return null;
  const kind = core
    .slice(at.from, at.matter + end)
    .replace(YEAR, '')
    .replace(/\(\)|^年度|^的/g, '');
  const behind = core.slice(at.matter + end);
  const around = partsAround(before, behind, squeezed, inner === undefined ? '' : squeezed);
  if (isBareKind(kind) && (around.organ === null || around.year === null)) return null;
  return {
    text,
    ...around,
    kind,
    isRegular: isKind(kind, squeezed) && !/^[书]/.test(behind),
    isOfSchoolYear: squeezed.includes('学年'),
  };
}

const isKind = (kind: string, title: string): boolean =>
  KIND.test(kind) || (KIND_WITH_YEAR.test(kind) && title.includes('年度'));

function partsAround(
  before: string,
  behind: string,
  title: string,
  wrapped: string,
): Pick<TitleParts, 'organ' | 'year' | 'isPlain'> {
  const tag = /^(?:【[^】]*】|\[[^\]]*\])/.exec(before)?.[0] ?? '';
  const named = organBefore(before.slice(tag.length));
  const bracket = BRACKET.exec(behind)?.[1] ?? '';
  const rest = behind.replace(BRACKET, '');
  const follows =
    [bracket, behind.replace(/^[,:、\s—–-]+/, '')].map(organBehind).find(Boolean) ?? null;
  const ends = rest === '' || (named.organ === null && follows !== null);
  const about = ABOUT.test(title);
  const plain = ends && wrapped === '' && !about && !named.isDeed && !/[:丨|]/.test(before);
  return {
    organ: named.organ ?? follows,
    year: yearIn(title),
    isPlain: plain && isYearOrName(bracket),
  };
}

const isYearOrName = (bracket: string): boolean => !/草案|征求意见|讨论|送审|简版|图/.test(bracket);

function organBehind(text: string): string | null {
  const name = text.replace(YEAR, '').replace(/[)\]）]$/, '');
  if (WRAPPER.test(name) || HARMLESS.test(name)) return null;
  const organ = parseOrgan(name);
  return organ && (organ.regions.length > 0 || organ.kind === 'department') ? name : null;
}

/** The organ before the matter, and whether something is done there with a report. */
function organBefore(before: string): { readonly organ: string | null; readonly isDeed: boolean } {
  let organ = before
    .replace(/(?:20\d\d[至~—-])?20\d\d学年度?/, '')
    .replace(YEAR, '')
    .replace(/^\(\)/, '')
    .replace(/^.{0,12}[:：丨|](?=.)/, '')
    .replace(/\(\)|(?:关于|的|年度|本级)$/g, '');
  let isDeed = /^(?:关于)?(?:发布|公布|印发|报送|上报|做好|开展|编制)/.test(organ);
  for (let last = ''; last !== organ;) {
    last = organ;
    const deed = DEED.exec(organ);
    if (deed) isDeed = true;
    organ = organ
      .replace(DEED, '')
      .replace(
        /^关于(?:(?:发布|公布|公开|印发|报送|上报|做好|开展|编制))?|^(?:公布|发布)|^[《〈「"“]|(?:关于|的|年度|本级|法定(?:主动公开内容)?|[-—–,、:丨|(“"《〈])$/g,
        '',
      );
  }
  organ = organ.replace(/(?<=[^()])\([^)]*\)?$/, '');
  // 「某县人民政府信息公开工作年度报告」 shares one 政府 between organ and kind.
  if (organ.endsWith('人民')) organ += '政府';
  return { organ: organ === '' || /^\d/.test(organ) || isAnyone(organ) ? null : organ, isDeed };
}

/** Where the matter of a title begins with all that belongs to it, and where its own words do. */
function matterOf(text: string, isCertain: boolean): { from: number; matter: number } | null {
  const match = MATTER.exec(text);
  if (match) {
    const before = text.slice(0, match.index);
    // 政府 before 政务公开 is the organ's.
    const own =
      match[0] === '政务公'
        ? before.replace(/政府信息[与和及、(]$/, '')
        : before.replace(BEFORE_MATTER, '');
    return { from: own.length, matter: match.index };
  }
  return isCertain ? (likeMatter(text) ?? bareMatter(text)) : null;
}

/** What a report may be called where everything else says what it is: 「某局2023年年报」. */
export const isBareKind = (kind: string): boolean => /^(?:公开)?(?:(?:年度)?报告|年报)$/.test(kind);

function bareMatter(text: string): { from: number; matter: number } | null {
  const at = text.search(/(?:公开)?(?:年度报告|年报)(?:\(?20\d\d年?度?\)?)?$/);
  return at < 0 ? null : { from: at, matter: at };
}

const MIN_LIKENESS = 0.7;

/** Where words begin that resemble the regular kind, up to the end of a text. */
function likeMatter(text: string): { from: number; matter: number } | null {
  const plain = text.length;
  let best = { likeness: MIN_LIKENESS, from: -1 };
  for (let length = REGULAR_KIND.length - 3; length <= REGULAR_KIND.length + 4; length += 1) {
    if (length > plain) break;
    const likeness = similarity(text.slice(plain - length), REGULAR_KIND);
    if (likeness > best.likeness) best = { likeness, from: plain - length };
  }
  return best.from < 0 ? null : { from: best.from, matter: best.from };
}

/** Where the kind ends, from the beginning of its matter on. */
function kindEnd(text: string): number | null {
  let end: number | null = null;
  for (const match of text.matchAll(new RegExp(END, 'g'))) {
    const to = match.index + match[0].length;
    const between = end === null ? '' : text.slice(end, match.index);
    // 「工作总结及年度报告」, 「年度报告的公告」: further words of the kind, or of a wrapper.
    if (end !== null && !/^(?:及|与|和|暨|、|工作|年度|年|的)*$/.test(between)) break;
    end = to;
  }
  if (end === null) return null;
  return text.startsWith('告', end) ? end + 1 : end;
}

/** The title in its regular form. */
export const regularTitle = (organ: string | null, year: number | null): string =>
  `${organ ?? ''}${year === null ? '' : `${year}年`}${REGULAR_KIND}`;
