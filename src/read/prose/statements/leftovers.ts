import { LINES, memoize } from '../../../base/memoize';
import { YieldBudget, type Resumable } from '../../../base/resumable';
import type { Leftover, Anchor } from '../../../report';
import { READ_LIMITS, type Limits } from '../../limits';
import { lastYearWords, type LastYearWords } from './last-year';
import { misquotedIn } from './misquoted';
import { otherOrganIn } from './other-organ';
import { placeWithin, type PlacedPassage } from './passages';

/**
 * Words that were left over from a template or an earlier draft. Every pattern is one that no
 * finished text has; whatever may be meant as it stands is passed over.
 */

interface Found {
  readonly kind: Leftover['kind'];
  readonly from: number;
  readonly to: number;
}

const X = '[Xx×╳✕]';
const NAMED =
  '(?:[省市县区镇乡局委厅年月日件条次份场期篇元余]|街道|街办|社区|部门|单位|机关|政府|科室|股室|领导|同志|网站|公众号|文件|通知|项目|工作|万元|人次)';
const EMBLEM = '(?:[省市县区镇乡局委]|街道|单位|部门|政府)';

/** Marks that stand for something to be filled in. */
const BLANKS: readonly RegExp[] = [
  // XX镇, ××件, 20XX年; not 第XX届, a mask 138××××1234, a Latin word.
  new RegExp(`(?<![A-Za-z0-9第×╳✕])${X}{2,}${NAMED}`, 'gu'),
  new RegExp(`20${X}{2}(?:年|[\\]〕)])`, 'gu'),
  new RegExp(`(?<![A-Za-z0-9])${X}{1,2}月${X}{1,2}日`, 'gu'),
  // 联系人:XXX, 由XXX负责.
  /(?<=[:由]|负责人|联系人|电话|地址)[X×]{2,}(?=[,。;、)]|负责|牵头|同志|$)/gu,
  /(?<![二一九〇○*])(?:\*{2,}|○{2,}|〇{2,}|※{2,})/gu,
  // ____件, 收到____; not a line drawn of strokes, not a name of a file.
  /(?<=[\p{Script=Han}:、,(〔])_{2,}(?=[\p{Script=Han},。;、)〕]|$)/gu,
  /(?<=\p{Script=Han})\(\)(?:件|条|次|份|个|年|月|日|万元|人次|期|场|篇)/gu,
  /[〔[(][〕\])]\d*号|第\(\)[项条款]/gu,
  // （）改进措施: a number that was never filled in.
  /^\(\)(?=\p{Script=Han})(?![是否有无同不])/gu,
];

const INSTRUCTION = '(?:填写|填入|填报|输入|插入|补充|添加|列出|概述|简述)';
/** Notes to the writer. What an applicant is asked to fill in is none. */
const NOTES: readonly RegExp[] = [
  new RegExp(
    `[([【〔<《]?(?:请在)?此处请?${INSTRUCTION}[^)\\]】〕>》。;,]{0,30}[)\\]】〕>》]?`,
    'gu',
  ),
  /[([【〔](?:请|可|需)?(?:按照?|根据|结合)?实际(?:情况|工作)?[^)\]】〕]{0,10}(?:填写|修改|补充|调整|删减|撰写|替换)[^)\]】〕]{0,20}[)\]】〕]/gu,
  /[([【〔]请[^)\]】〕]{0,10}(?:填写|填入|插入|替换)[^)\]】〕]{0,20}[)\]】〕]/gu,
  /[([【〔]待(?:填写?|填报|补充|核实|定|更新|插入)[)\]】〕]/gu,
  /[([【〔](?:具体(?:网址|链接|地址|电话|日期|时间|数字|数据|名称)|(?:网站)?(?:网址|链接)(?:地址)?)[)\]】〕]/gu,
  // 「一、总体情况（宋体加粗小四号字）」
  /[([【〔](?=[^)]{0,9}(?:[宋黑楷]体|仿宋))(?:[方正小大标仿宋黑楷体字号一二三四五加粗居中_,、]|首行缩进|GB2312)+[)\]】〕]/gu,
  /[([【〔](?:填写[^)\]】〕]{0,20}|填报单位|(?:单位|机关|部门|乡镇|街道)(?:名称|全称|简称))[)\]】〕]/gu,
];
const FOR_APPLICANTS = /申请[表书人]|表格|材料|在线|网上/;

/** Before a mask of a person's name: 「申请人张××」. */
const PERSON =
  /(?:申请人|公民|原告|当事人|村民|居民|群众|业主|第三人|诉|姓名)\p{Script=Han}{0,2}$/u;
/** Before a quoted pattern of a name: 统一命名为“XX局2022年…”. */
const PATTERN = /(?:标题|名称|格式|命名|样式|模板|如|规范为|统一为)[^“"「]{0,6}$/;
const OPENING = /[“"「'‘]([^“”"「」'‘’]*)$/;

function isMeant(text: string, from: number, to: number): boolean {
  const before = text.slice(0, from);
  const quoted = OPENING.exec(before);
  if (quoted && /[”"」'’]/.test(text.slice(to))) {
    // Straight quotes open and close alike: an even number before means outside.
    const straight = (before.match(/["']/g) ?? []).length;
    const inside = /["']/.test(before[quoted.index] ?? '') ? straight % 2 === 1 : true;
    const names = /[镇乡县市区道]$/.test(text.slice(from, to));
    if (inside && (!names || PATTERN.test(before.slice(0, quoted.index)))) return true;
  }
  return PERSON.test(before);
}

/** What every one of the patterns above needs; most texts have none of it. */
const MAY_BE_LEFT = /[Xx×╳✕*○〇※_([【〔]|此处/u;

function* placeholders(text: string): Generator<Found> {
  if (!MAY_BE_LEFT.test(text)) return;
  const seen: Found[] = [];
  const isNew = (from: number, to: number) =>
    !seen.some((other) => from < other.to && to > other.from);
  for (const pattern of [...NOTES, ...BLANKS]) {
    const isNote = NOTES.includes(pattern);
    for (const match of text.matchAll(pattern)) {
      const [words] = match;
      const from = match.index;
      const to = from + words.length;
      if (words === '' || !isNew(from, to)) continue;
      if (isNote ? FOR_APPLICANTS.test(words) : isMeant(text, from, to)) continue;
      if (/^[*○〇※]/.test(words) && !new RegExp(`^${EMBLEM}`).test(text.slice(to))) continue;
      const found: Found = { kind: 'placeholder', from, to };
      seen.push(found);
      yield found;
    }
  }
}

/**
 * Words that no sentence has twice in a row. Words that begin a compound as well (信息, 部门, 工作:
 * 「各部门部门预算」) are not among them.
 */
const NEVER_TWICE =
  /(资金|条例|进一步|不断|切实|积极|认真|严格|充分|按照|根据|关于|以及|并且|但是|因此|对于|由于|加强|提高|提升|完善|健全|强化|开展|存在|相关|有关|包括|其中|同时|我们|中华人民共和国|人民政府|通过(?!通过率)|截至|共计|方面|情况(?!情况(?:说明|报告|通报|反馈|统计|汇总|表))|全[省市县区镇乡局州旗](?!全.域)|我[局委厅办镇乡县区市]|20\d\d年(?!20\d\d年度?政府信息公开))\1+/gu;
/** 「县政府政府信息公开」, 「市政府政府采购」 are right: only what no compound begins with counts. */
const GOVERNMENT_TWICE =
  /政府政府(?=部门|机关|各|领导|情况|及|和|与|、|,|。|的|应|要|将|在|对|于|办公)/gu;
/** At the beginning of a name nothing is there that a first 政府 could be the end of. */
const GOVERNMENT_FIRST = /(?<![\p{Script=Han}”])政府政府(?!信息|采购|购买|投资|债务|工作报告)/gu;
/** 「公开工作工作，」, 「主动公开主动公开。」: twice, and nothing behind that they could begin. */
const PAIR_TWICE =
  /(?<pair>(?![一逐每两几多好很许个人天年月日层步时常])[\p{Script=Han}](?![一多个人])[\p{Script=Han}](?:公开)?)\k<pair>(?=[,。;、)]|$)/gu;
/** Verbs that are said twice to say that it was done a little. */
const DONE_A_LITTLE = /研究|讨论|学习|琢磨|商量|考虑|了解|看看|等等|常常|认识|交流|休息|检查/;
const DISCLOSURE_TWICE =
  /公开公开(?=申请|工作|政府信息|内容|力度|范围)|(?<=^|[一二三四五六是,。;:、])公开公开/gu;
/** A single character twice: 「在在」, 「民政局局」, 「西坪乡乡人民政府」. */
const CHARACTER_TWICE = new RegExp(
  [
    '(?<!实)在在',
    '(?<![目标])的的(?!确|士)',
    '和和(?!谐|睦|解|平|美|气|善)',
    '(?<![以涉普波])及及(?!时|其|早|格)',
    '(?<=\\p{Script=Han}{2}|[我本])局局(?!长|机|属|领|党|办|务|内|域|面|部|限|级|系|直|里|班|势|外|队|网|所|科|委|门户|官|公众|公开[办领]|工|干)',
    '(?<=[程范导策])性性|(?<![税征回验查没接])收收到|(?<!公)共共(?=[收受计办])',
    '(?<=\\p{Script=Han}{2})(?:省省|市市|县县|区区|镇镇|乡乡|旗旗)(?=人民政府)',
  ].join('|'),
  'gu',
);
/** 「认真贯彻落实认真贯彻条例」, 「可通过可以通过网站」: begun again after a word. */
const BEGUN_AGAIN =
  /((?:认真|切实|积极|严格|全面|深入|不断|扎实|持续|大力)\p{Script=Han}{2})\p{Script=Han}{1,4}?\1|(通过|按照|根据|依据|围绕|针对)(?![并和及与或])\p{Script=Han}{1,3}?\2/gu;
const JOINED = /[并和及与或后再又、]/;

/** A longer run of words, twice. */
const PHRASE_TWICE =
  /([\p{Script=Han}]{5,24}?)\1+(?!指南|目录|专栏|栏目|平台|申请|制度|办法|规定|条例|年报|年度)/gu;
const REDUPLICATED = /逐|每|一.一/;

/** Where there are characters of two units, lengths say nothing. */
const PAIRED = /[\ud800-\udfff]/;

/** Whether so many characters, `from` up to `to`, come twice in a row anywhere in a text. */
function mayRepeat(text: string, from: number, to: number): boolean {
  // Of so many characters in a row one stands at a multiple of `from`; that one is looked at first.
  for (let at = 0; at < text.length; at += from)
    for (let period = from; period <= to; period += 1) {
      if (text[at] !== text[at + period]) continue;
      let first = at;
      let last = at + 1;
      while (first > 0 && text[first - 1] === text[first - 1 + period]) first -= 1;
      while (last < text.length && text[last] === text[last + period]) last += 1;
      if (last - first >= period) return true;
    }
  return false;
}

function* doubledWords(text: string): Generator<Found> {
  const seen: Found[] = [];
  for (const pattern of patternsFor(text))
    for (const match of text.matchAll(pattern)) {
      const [words] = match;
      if (pattern === PHRASE_TWICE && (REDUPLICATED.test(words) || words.search(NEVER_TWICE) >= 0))
        continue;
      if (pattern === PAIR_TWICE && DONE_A_LITTLE.test(words)) continue;
      if (pattern === BEGUN_AGAIN && JOINED.test(words)) continue;
      const found: Found = { kind: 'doubled', from: match.index, to: match.index + words.length };
      if (seen.some(({ from, to }) => found.from < to && found.to > from)) continue;
      seen.push(found);
      yield found;
    }
}

/** The patterns that a text may hold something for; most texts have nothing twice. */
function* patternsFor(text: string): Generator<RegExp> {
  if (PAIRED.test(text) || mayRepeat(text, 2, 24))
    yield* [
      NEVER_TWICE,
      GOVERNMENT_TWICE,
      PHRASE_TWICE,
      GOVERNMENT_FIRST,
      PAIR_TWICE,
      DISCLOSURE_TWICE,
    ];
  if (mayRepeat(text, 1, 1)) yield CHARACTER_TWICE;
  yield BEGUN_AGAIN;
}

/** The notice of 2019 by its name alone; a notice of a lower office may be called nearly the same. */
const NOTICE_2019 =
  /(?<![省市县区州旗盟厅局委][^,。;]{0,12})[《〈](?:国务院办公厅(?:政府信息与政务公开办公室)?|国办(?:公开办)?)?关于政府信息公开工作年度报告有关事项的通知[》〉]|(?:国务院办公厅(?:政府信息与政务公开办公室)?|国办公开办)关于政府信息公开工作年度报告有关事项的通知/gu;
const FORMAT_2019 =
  /国办公开办函[([【〔]?2019[)\]】〕]?第?60号|年度报告格式[》〉)]*\(试行\)|年度报告格式\(试行\)/gu;
const FORMAT_2021 =
  /国办公开办函[([【〔]?2021[)\]】〕]?第?30号|印发[〈《]?(?:中华人民共和国)?政府信息公开工作年度报告格式[〉》]?的通知/u;
/** The number of the notice of 2019 right behind the name of the other. */
const NEW_NAME_OLD_NUMBER =
  /(?<=年度报告格式[》〉]*的通知[》〉]?\(?)国办公开办函[([【〔]?2019[)\]】〕]?第?60号/gu;
/** Right behind the name of the notice of 2019, the number of the other. */
const NUMBER_2021 = /^[^,。;]{0,3}国办公开办函[([【〔]?2021/u;
const NO_LONGER = /废止|停止|不再|取代|代替|替代|原格式|旧格式|修订|更新/;

function* oldFormats(text: string, citesNewFormat: boolean): Generator<Found> {
  const named = text.includes('有关事项的通知');
  if (!named && !text.includes('试行') && !text.includes('国办公开办函')) return;
  // Beside the new notice the old one may be told for the record; its name with the other's number
  // is wrong.
  const cited = [...(named ? text.matchAll(NOTICE_2019) : [])].filter(
    ({ 0: { length }, index }) =>
      !citesNewFormat || NUMBER_2021.test(text.slice(index + length, index + length + 20)),
  );
  cited.push(...text.matchAll(citesNewFormat ? NEW_NAME_OLD_NUMBER : FORMAT_2019));
  for (const match of cited) {
    const around = text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40);
    if (NO_LONGER.test(around)) continue;
    yield { kind: 'oldFormat', from: match.index, to: match.index + match[0].length };
    return;
  }
}

/** What the title of a report says, where it says it. */
interface Titled {
  readonly year: number | null;
  readonly organ: string | null;
}

/**
 * Everything left over in a report's text.
 * @param place called with a key for `Report.places` and the place of each leftover
 */
export function* readLeftovers(
  passages: readonly PlacedPassage[],
  { year, organ }: Titled,
  place: (mark: string, place: Anchor) => void,
  limits: Limits,
): Resumable<Leftover[]> {
  const leftovers: Leftover[] = [];
  const budget = new YieldBudget();
  let citesNewFormat = false;
  for (const { text } of passages) {
    citesNewFormat ||= FORMAT_2021.test(text);
    budget.add(text.length);
    if (budget.takePause()) yield;
  }
  const lastYear = lastYearWords(passages, year);
  yield;
  for (const passage of passages) {
    budget.add(passage.text.length);
    if (budget.takePause()) yield;
    for (const { kind, from, to } of leftoversIn(
      passage,
      citesNewFormat,
      lastYear.get(passage),
      organ,
    )) {
      if (leftovers.length >= READ_LIMITS.marks) {
        limits.markExceeded();
        return leftovers;
      }
      const mark = `leftover.${leftovers.length + 1}`;
      place(mark, placeWithin(passage, from, to));
      const words = passage.text.slice(from, to);
      leftovers.push({ kind, section: passage.section, words, mark });
    }
  }
  return leftovers;
}

const placeholdersIn = memoize((text) => [...placeholders(text)], LINES);
const doubledIn = memoize((text) => [...doubledWords(text)], LINES);

function* leftoversIn(
  { text, line, section }: PlacedPassage,
  citesNewFormat: boolean,
  lastYear: LastYearWords | undefined,
  titled: string | null,
): Generator<Found> {
  const other = titled && !section && otherOrganIn(text, titled);
  if (other) yield { kind: 'otherOrgan', ...other };
  if (lastYear) yield { kind: 'lastYear', ...lastYear };
  yield* placeholdersIn(text);
  yield* oldFormats(text, citesNewFormat);
  for (const span of misquotedIn(text)) yield { kind: 'misquoted', ...span };
  for (const found of doubledIn(text))
    // Words parted by a space stand in two names, as in a list.
    if (!line || line.text.includes(text.slice(found.from, found.to))) yield found;
}
