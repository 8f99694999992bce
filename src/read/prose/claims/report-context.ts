import type { Clause } from './clauses';

/** Who and when a clause speaks of: whether its figures are those of the report's own tables. */
export interface ReportContext {
  readonly year: number;
  /** The organ whose report it is; null where unknown. */
  readonly issuer: string | null;
}

/** A stretch of time that is not the whole report year; holds for the sentence. */
const OTHER_SPAN =
  /历年|历史|(?<!年)以来|近[两二三四五\d]年|[三五]年来|上半年|下半年|季度|\d月份?|截[至止]|十[三四]五|(?<!规划)计划(?![规总信类])|(?<!代)拟|力争|预计/;
/** Another year, said without its number; holds until this year is named again. */
const OTHER_YEAR = /去年|上年|上一年|前年|往年|同期/;
const WHOLE_YEAR =
  /(?:自|从)?(?:20\d\d年)?1月1日起?(?:至|到|-|—|~)(?:20\d\d年)?12月31日止?|截[至止](?:20\d\d年)?(?:12月(?:31日|底|末|份)?(?!\d)|年底|年末)|截[至止](?:20\d\d年?[底末]|目前)/g;
/** 「较2021年」, 「与上年同期相比」, 「由2021年的20件下降到12件」. */
const COMPARED =
  /(?:较|比|与|同|跟)(?:去年|上年|上一年|前年|往年|20\d\d年)度?(?:同期)?(?:相比)?|同比|(?:去年|上年|上一年|20\d\d年)度?(?:同期)?相比|[由从](?:去年|上年|上一年|20\d\d年)度?的?(?=\d)/g;
/** 「2021年结转」, 「上年度未办结的申请结转」, 「结转至2023年」: figures of this year. */
const CARRIED_OVER =
  /(?:去年|上年|上一年|往年|(20\d\d)年)度?[\u4e00-\u9fa5]{0,12}?(?:结转|转结|转入|遗留|顺延|延续|跨年|未(?:办结|办理?完|答复)(?=的|\d))|(?:结转|转结|转入|转至|转到|顺延|延续|转)(?:至|到|入|于)?(?:去年|上年|上一年|往年|(20\d\d)年)度?/g;
/** 「2023年收到、结转至2024年」, 「2023年申请2024年答复」: the year behind it tells. */
const RECEIVED_IN =
  /20\d\d年度?(?:收到|受理|接收|接到|申请|提出)的?[、,]?(?=(?:结转|转结|转)?[至到入]?20\d\d年)/g;
/** 「2件将于2025年答复」, 「其余2件已于2025年1月办结」: what becomes of requests of this year. */
const DONE_IN =
  /(?<!^)(20\d\d)年度?(?:\d{1,2}月)?(?:\d{1,2}日)?[前内初底]?(?:才|再|继续)?(?:作出|予以)?(?=答复|办结|办理|回复|办毕)/g;
/** 「12月收到的2件结转下年度办理」 */
const CAME_LATE =
  /(?:\d{1,2}月(?:\d{1,2}日)?[底末份]?|年[底末]前?)(?:新?收到|受理|接到)[^,;。]{0,14}(?=结转|转[入至到下]|顺延)/g;
const TITLES = /《[^》]*》|〔[^〕]*〕|“[^”]*”/g;
/** Before a bracket that holds figures of the other year: 「与2023年(收到8件、答复8件)相比」. */
const COMPARED_BEFORE = /[较比与同跟](?:去年|上年|20\d\d年)度?(?:同期)?\([^)]*$/;
const OWN_YEAR = /本年度|本年|今年|全年|年度内|年内/;

const GOVERNMENT = /(?:政府|街道办事处|管委会|管理委员会)$/;
const PART_OF_AREA = /(?:[省市县区州旗局委厅]|政府)本级(?!政府)/;
/** 「局机关共收到」 is the organ itself where nothing else of it is named. */
const OFFICE = /[局委厅]机关/;
const OFFICE_ALONE = /^(?:20\d\d年度?|全年|本年度?)?[我本]?[局委厅]机关(?![和及与各、])/;
const BESIDE_OFFICE =
  /所属|[局委厅]属|下级|分[局中]|站所|二级|单位|其他|各[省县市区州科处室乡镇]|[县市区]局|全[局委厅]/;
/** Organs whose reports are for all of their kind below them as well. */
const OF_SYSTEM = /系统$|(?:税务|气象|海事|邮政管理|烟草专卖)局$|消防救援[总支大]队$/;
/** Words for some of them: 「全市税务系统收到8件，其中市局收到3件」. */
const PART_OF_SYSTEM = /[省市县区州我本]局|本级|[局队]机关|分局/;
const SYSTEM = /全([省市县区州旗盟])(?:各级)?([\u4e00-\u9fa5]{2,8}?)(?:系统|机构|机关)/g;
const UPPER_GOVERNMENT = /[省市县区州旗盟]人民政府$/;
const PARTS = /部门|办公[厅室]|乡镇|镇街|街道|直属|单位|[^公]局/;
const AREA = /全[省市县区州旗盟]|各级|我[省市县区州旗盟]/;
const WHOLE = /全[省市县区州旗盟]|各级/;
/** 「市政府共受理」, with no word on the area behind it. */
const ITSELF =
  /[省市县区州旗盟我本](?:人民)?政府(?!信息|网|门户|公报|公开|规章)(?!.*(?:全[省市县区州旗盟]|各级))/;
const WIDER =
  /全(?:国|省|市|县|区|州|旗|系统)|(?<!公开|办理|申请|平台|网络|信息)系统|直属|下属|基层(?!信息|政务|动态|治理|党建)|辖区/;

/**
 * The time that a clause names: the report year, another year, another stretch of time, or none.
 */
export function timeOf(text: string, year: number): 'own' | 'year' | 'span' | null {
  const plain = text
    .replace(TITLES, '')
    .replace(WHOLE_YEAR, (words) =>
      [...words.matchAll(/20\d\d/g)].every(([named]) => Number(named) === year) ? '全年' : words,
    )
    .replace(COMPARED, '')
    .replace(RECEIVED_IN, '')
    .replace(CAME_LATE, '')
    .replace(DONE_IN, (words, named: string) => (Number(named) === year + 1 ? '' : words))
    .replace(CARRIED_OVER, (words, before?: string, after?: string) =>
      [before, after].some((named) => Number(named) === year) ? words : '',
    );
  if (OTHER_SPAN.test(plain)) return 'span';
  const years = [...plain.matchAll(/(20\d\d)(?:年|[至—~-]20)/g)].map((match) => Number(match[1]));
  if (OTHER_YEAR.test(plain) || years.some((named) => named !== year)) return 'year';
  return years.length > 0 || OWN_YEAR.test(plain) ? 'own' : null;
}

/** Whether a clause in brackets is on another year: by its own words, or by those before the bracket. */
export const isAside = (
  time: ReturnType<typeof timeOf>,
  { inBrackets, from }: Clause,
  text: string,
): boolean => inBrackets && (time === 'year' || COMPARED_BEFORE.test(text.slice(0, from)));

/**
 * Where a text names all organs of the kind whose report it is: 「全市税务系统」 in that of the city's tax
 * bureau, but not in that of a county's.
 */
export const systemsIn = (text: string, { issuer }: ReportContext, line: string): string[] =>
  issuer !== null && OF_SYSTEM.test(issuer) && !PART_OF_SYSTEM.test(line)
    ? [...text.matchAll(SYSTEM)].flatMap(([named, level = '', kind = '']) =>
        issuer.includes(level + kind) ? [named] : [],
      )
    : [];

/**
 * Whether a clause speaks of a part of the organ, or of more than this one, without naming another one.
 * @param line the text that it stands in
 */
export function isWiderOrPart(text: string, reportContext: ReportContext, line: string): boolean {
  const { issuer } = reportContext;
  const isOffice =
    OFFICE.test(text) && (!OFFICE_ALONE.test(text) || WIDER.test(line) || BESIDE_OFFICE.test(line));
  if (PART_OF_AREA.test(text) || isOffice) return true;
  const government = issuer !== null && GOVERNMENT.test(issuer);
  const rest = systemsIn(text, reportContext, line).reduce(
    (left, named) => left.replace(named, ''),
    text,
  );
  return !government && WIDER.test(rest);
}

const SUBJECT_ALONE =
  /^(?!在|按|根据|围绕|通过|向|对|经|由|为|依托|结合|遵照|严格)[\u4e00-\u9fa5]{1,14}(?:局|委|厅|办公室|镇|乡|街道|支队|政府)$/;

/** Whether a clause looks like nothing but the name of an organ: 「市公安局，全年收到…」. */
export const isNameAlone = ({ text }: Clause): boolean => SUBJECT_ALONE.test(text);

/** Whether the words before a statement, by their kinds, say no more than who, when and how. */
export const isPlain = (shape: string): boolean => /^[STEQGij、RVq]*$/.test(shape);

interface Passage {
  readonly clauseBefore: string;
  readonly sentenceBefore: string;
  readonly sentence: string;
  readonly reportContext: ReportContext;
}

/** 「以区政府为被申请人的3件」 */
const PARTY = /以[^,;。、]{1,12}?为(?:共同)?被/g;

/** Whether disputes are told apart by who they were brought against: none of their numbers is of all. */
const areByParty = ({ sentenceBefore }: Passage, line: string): boolean =>
  sentenceBefore.search(PARTY) >= 0 && new Set(line.match(PARTY)).size > 1;

/**
 * Whether a sentence may count one organ among others: a government's report is for the whole area, and
 * the sentence names parts of it without saying that it means all, or the government beside all of the
 * area; or organs are told apart by the disputes that were brought against them.
 */
export const isPartOfGovernment = (passage: Passage, line: string): boolean =>
  isOfArea(passage, line) || areByParty(passage, line);

const isOfArea = (
  {
    clauseBefore: here,
    sentenceBefore: soFar,
    sentence: whole,
    reportContext: { issuer },
  }: Passage,
  line: string,
): boolean =>
  issuer !== null &&
  UPPER_GOVERNMENT.test(issuer) &&
  ((PARTS.test(whole) && !AREA.test(here)) || (WHOLE.test(line) && ITSELF.test(soFar)));

/** Whether a clause speaks of a whole area, or of a government by name. */
export const namesArea = (text: string, { issuer }: ReportContext): boolean =>
  issuer !== null &&
  UPPER_GOVERNMENT.test(issuer) &&
  /全[省市县区州旗盟]|各级|政府(?!规章|规范|信息|网)/.test(text);
