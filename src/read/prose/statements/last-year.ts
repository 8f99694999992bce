import type { PlacedPassage } from './passages';

/**
 * Sentences kept from the report of the year before: 「2022年，我局主动公开信息80条」 in the report of
 * 2023. Comparisons, carry-overs and whatever else has a reason to speak of that year is passed over.
 */

/** Words of a passage that name the year before; indices into its text. */
export interface LastYearWords {
  readonly from: number;
  readonly to: number;
}

/** A number and a short heading: 「（一）主动公开情况。」. */
const HEADING =
  '(?:\\(?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})\\)?[、.]?)?(?:[\\p{Script=Han}、]{2,16}[。:])?';
const ORGAN =
  '(?:[我本全][\\p{Script=Han}]{1,6}|[\\p{Script=Han}]{1,12}(?:[局委办厅镇乡县区市院校所站处队]|街道|政府|中心))';
/** What the sentence begins with where no comma or organ is between it and the year. */
const BEGINNING =
  '我|本[局委办厅镇乡县区市院校所站处队单机街]|全[局镇乡县区市街]|主动公开|共|累计|收到|受理|未|没有|无';
const COUNT = '\\d+(?:余|多)?(?:条|件|篇|次|期|份|个|项|起|宗|场|人次|万元)';
const DONE = '公[开布]|发布|收|受理|办|答复|制[发定]|印发|作出|[产发]生|召开|开展|组织';
const NONE =
  '(?:未|没有|无)(?:[收接]到|受理|[产发]生|收取|出现|涉及|制发|政府信息公开|行政复议)[^,。;]{0,20}';

/** A sentence on the year's work, from the beginning of its line. */
const workOf = (year: number): RegExp =>
  new RegExp(
    `^${HEADING}(?:${ORGAN},?)?(?<words>${year}年(?:度|全年)?(?:,|(?=${BEGINNING}))[^。;:\\d]{0,40}?(?:(?:${DONE})[^。;:\\d]{0,36}${COUNT}|${NONE}))`,
    'u',
  );

/** The sentence that hands the report over: 「现将2022年政府信息公开工作年度报告公布如下」. */
const handingOver = (year: number): RegExp => {
  const words = '[^,。;:《》“”\\d]';
  const report = `${year}年度?(?:全年)?${words}{0,14}信息公开(?:工作)?(?:的?(?:年度)?(?:报告|情况|年报))`;
  return new RegExp(
    `(?:现(?:就|将|把|公布|发布|向社会公[布开])|(?:编制|公布|发布)(?:了|本)?)${words}{0,24}[《〈]?${words}{0,24}(?<words>${report})(?![》〉]?(?:编制|发布)?(?:工作)?的?(?:通知|要求|部署))|(?<said>${report}${words}{0,6}如下)`,
    'u',
  );
};
/** Papers that a report follows have titles of the year in which they came out. */
const FOLLOWED = /(?:按照|[根依]据|[遵参]照|关于)[^,。;]*$/u;

/** Words by which a passage has a reason to speak of the year before. */
const COMPARES =
  /较|比|同期|[上去往历今本当]一?年|增|减少|下降|结转|延续|跨年|截|至今|以来|[考审]核|评|通报|反馈|问题|整|不足|获|荣|排名|表彰|计划|行动|要点|启动|试点|建成|上线|开通|立项|年底|[决预]算|报告|年报|审计/;
/** The number of a document, and the title of one. */
const DOCUMENTS = /[〔[(]20\d\d(?:年(?:修订|修正)?)?[〕\])]|《[^》]*》/gu;
const YEARS = /20\d\d(?=年|[-./至到])/gu;
/** What counts at the beginning of a sentence, to tell lists of years by. */
const SUBJECT_CHARS = 4;

/**
 * The words of each passage that speak of the year before where the report's own is due.
 * @param year the report's, as its title says; null where it says none
 */
export function lastYearWords(
  passages: readonly PlacedPassage[],
  year: number | null,
): ReadonlyMap<PlacedPassage, LastYearWords> {
  const found = new Map<PlacedPassage, LastYearWords>();
  if (year === null) return found;
  const last = year - 1;
  const work = workOf(last);
  const handing = handingOver(last);
  for (const passage of passages) {
    const { text, section, place } = passage;
    if (place.kind !== 'text' || section === 'problems' || !text.includes(`${last}年`)) continue;
    const words = section === null ? wordsHanding(text, handing) : wordsOfWork(text, work, last);
    // Lists go through the years.
    const isOneOfMany =
      words && section !== null && isListed(passages, text.slice(words.from), last, year);
    if (words && !isOneOfMany) found.set(passage, words);
  }
  return found;
}

/** Where a sentence hands over a report of the year before; null where it does not. */
function wordsHanding(text: string, handing: RegExp): LastYearWords | null {
  const match = handing.exec(text);
  return match && !FOLLOWED.test(text.slice(0, match.index)) ? wordsIn(match) : null;
}

/** Where a sentence tells of work of the year before without a reason to; null where it does not. */
function wordsOfWork(text: string, work: RegExp, last: number): LastYearWords | null {
  const match = work.exec(text);
  return match && !hasReason(text, last) ? wordsIn(match) : null;
}

/** The words at the end of a match that its pattern names. */
function wordsIn(match: RegExpExecArray): LastYearWords | null {
  const words = match.groups?.['words'] ?? match.groups?.['said'];
  if (words === undefined) return null;
  const from = match.index + match[0].length - words.length;
  return { from, to: from + words.length };
}

function hasReason(text: string, last: number): boolean {
  const plain = text.replace(DOCUMENTS, '');
  return COMPARES.test(plain) || [...plain.matchAll(YEARS)].some(([year]) => Number(year) !== last);
}

/** Whether another passage says of the report's year what this one says of the year before. */
function isListed(
  passages: readonly PlacedPassage[],
  sentence: string,
  last: number,
  year: number,
): boolean {
  const own = sentence.replace(String(last), String(year)).slice(0, 5 + SUBJECT_CHARS);
  return passages.some(({ text }) => text.includes(own));
}
