import { memoize } from '../../../base/memoize';
import { systemsIn, type ReportContext } from './report-context';

/** A name of an organ in a text. */
export interface OrganSpan {
  readonly from: number;
  readonly to: number;
  /** The report's own, or all that its report is for; else another one. */
  readonly own: boolean;
}

/** What a name of an organ may end with; what merely looks like it is left out. */
const ENDINGS =
  /委员会|街道办事处|办事处|街道办|管委会|办公室|办公厅|街道|[省市县区州旗盟]政府(?!网|门户)|政府(?!信息|网|门户|公报|公开|采购|规章|规范|投资|购买|机构|部门|内部|工作报告|制定)|中心|支队|大队|总队|法院|检察院|(?<!、)公司(?!法)|集团|学校|大学|医院|部门|处室|科室|股室|站所|机关|单位|系统|分局|局|海关|委(?!托|员|派|书)|厅|镇(?!痛|静)|乡(?!村|土|亲|风|贤)|街(?!道|舞)|社区|各村|院(?!校)|馆|署|(?:站|队|校|社|[林农牧渔]场|[财司税监]所|研究所|管理所|协会|联合会|[省市县区州旗盟]|企业|机构)(?=(?:20\d\d年度?|共|全年|年内|累计|[没未]有?)*(?:收到|受理|接收|接到|新收|办结|答复))/g;
/** The organ by a pronoun. */
const PRONOUN =
  /我们|我(?=[无未没共])|(?<![^年度内期,;。:])单位|[我本该](?:委员会|单位|机关|(?:级)?行政机关|政府(?:部门)?|(?:街道)?办事处|街道办|街道|管委会|中心|[省市县区州旗盟分]?局|委|厅|部门|部|办|院|镇|乡|街|苏木|县|市|区|省|州|旗|盟|所|站|处|会|校|公司|馆|署|关|行署|行|室|园|队|级政府|级|系统|机构|社|[大中支总]队|[支分]行)(?:机关|(?:党委、?)?政府|办公室|办事处|本级)?/g;
/** 「全县各级行政机关」, in the report of a government. */
const WHOLE_AREA =
  /(?:全(?:省|市|县|区|州|旗|盟|镇|乡|街道|街)|各级)(?:各级|各|行政机关|机关|政府|(?:职能)?部门|单位|乡镇|街道|镇街|和|、|系统)*/g;
const OWN_WHOLE = /全(?:局|委|厅|镇|乡|街道|街|署|中心|院|馆)/g;
const GOVERNMENT = /(?:政府|街道办事处|管委会|管理委员会|[省市县区州旗盟镇乡]|街道)$/;
const ZONE_COMMITTEE = /区(?:管委会|管理委员会)$/;
/** What a committee that manages an area calls it: 「园区」, 「经开区」. */
const ZONE = /(?:园|开发|经开|高新|保税|示范|度假|新)区/g;
/** Behind a name: the office in which the organ's own report is written. */
const OFFICE =
  /^(?:办公室|办公厅|机关|党委、?政府|党工委、办事处|党政办(?:公室)?|办(?!理|结|件|复|公|案|事|完|毕|好))/;
/** Before a name that begins a phrase. */
const BEFORE_NAME =
  /[年月日度内前期以由对向在于就经被为是因即及和与、含共的给到按据并至,;:。()“"]$/;
const REGION = /[国省市县区州旗镇乡道]/;
const REGION_OR_ORGAN = /[省市县区州旗盟镇乡道街会]$/;
const MAX_NAME_CHARS = 30;
/** 「青石市公安局白石分局」 is 白石公安分局 as well. */
const BRANCH = /^.*?[市县区州盟旗]([^市县区州盟旗]+)局(.+)分局$/;
/** So many characters are no word that stands for something else. */
const MIN_FULL_NAME_CHARS = 4;

/** How reports shorten names of organs; each is tried on the forms that those before it gave. */
const SHORTENINGS: readonly (readonly [ending: RegExp, short: string])[] = [
  [/(?:办公室|办公厅)$/, ''],
  [/人民政府$/, ''],
  [/人民政府$/, '政府'],
  [/街道办事处$/, '街道办'],
  [/街道办事处$/, '街道'],
  [/街街道$/, '街'],
  [/办事处$/, ''],
  [/区管理委员会$/, '区管委会'],
  [/管理委员会$/, '管委会'],
  [/区管委会$/, '区'],
  [/委员会$/, '委'],
  [/委$/, '委员会'],
  [/([省市县区州旗盟])$/, '$1政府'],
  [/([镇乡])$/, '$1政府'],
];

/** The forms in which reports name an organ, each in full; a text may leave out characters of them. */
const formsOf = memoize((issuer): readonly string[] => {
  const forms = new Set([issuer.replace(/[()]/g, '')]);
  for (const [ending, short] of SHORTENINGS)
    for (const form of [...forms]) if (ending.test(form)) forms.add(form.replace(ending, short));
  return [...forms].filter((form) => form.length > 1);
});

/** Whether a name may begin behind a text. */
const isNameStart = (before: string): boolean =>
  before === '' || BEFORE_NAME.test(before) || /[\d)]$/.test(before);

/**
 * Where a short form of an organ's name that ends at `to` begins: its characters stand in the same
 * order in the full name (县应急局, 县应急管理局). Null where it is none.
 */
function shortFormAt(text: string, to: number, form: string): number | null {
  let from = to;
  let left = form.length;
  let skipped = 0;
  while (from > 0 && to - from < MAX_NAME_CHARS && left > 0) {
    const at = form.lastIndexOf(text.charAt(from - 1), left - 1);
    if (at < 0 || (from === to && at !== form.length - 1)) break;
    skipped += left - 1 - at;
    from -= 1;
    left = at;
  }
  const length = to - from;
  if (length === 0) return null;
  const before = text.slice(0, from);
  // 「局」, 「中心」 alone, and names of which some characters are left out, stand free.
  if (isNameStart(before)) return from;
  if (length < 3 || skipped > 0) return null;
  // 「东山县民政局」 is none of 「清河县民政局」, nor 「东山公安分局」 of 「白石公安分局」.
  if (left > 0 && /^.?[市县区州旗]|分局$/.test(text.slice(from, to))) return null;
  return REGION.test(before.charAt(before.length - 1)) ? null : from;
}

function ownNameAt(text: string, to: number, forms: readonly string[]): number | null {
  let best: number | null = null;
  for (const form of forms) {
    const from = shortFormAt(text, to, form);
    if (from !== null && (best === null || from < best)) best = from;
  }
  return best;
}

/** Names of organs in a text, none of which overlap. */
class OrganSpans {
  #spans: OrganSpan[] = [];

  constructor(private readonly text: string) {}

  isTaken(from: number, to: number): boolean {
    return this.#spans.some((span) => from < span.to && to > span.from);
  }

  /** Adds a name of another organ, unless something is known of its letters. */
  addOther(from: number, to: number): void {
    if (!this.isTaken(from, to)) this.#spans.push({ from, to, own: false });
  }

  /** Adds a name of the report's own organ, in place of names that are parts of it. */
  addOwn(from: number, to: number): void {
    // 「白杨镇」 is part of 「白杨镇人民政府」, and 「城乡」 of 「住房和城乡建设局」.
    this.#spans = this.#spans.filter((span) => span.from < from || span.to > to);
    if (!this.isTaken(from, to)) this.#spans.push({ from, to, own: true });
  }

  addOwnPhrases(pattern: RegExp): void {
    for (const { 0: phrase, index } of this.text.matchAll(pattern))
      this.addOwn(index, index + phrase.length);
  }

  inOrder(): OrganSpan[] {
    return this.#spans.sort((a, b) => a.from - b.from);
  }
}

/** Every name of an organ in a text, from left to right. */
export function findOrgans(text: string, reportContext: ReportContext): OrganSpan[] {
  const { issuer } = reportContext;
  const spans = new OrganSpans(text);
  const forms = issuer === null ? [] : formsOf(issuer);
  spans.addOwnPhrases(PRONOUN);
  if (issuer === null || GOVERNMENT.test(issuer)) spans.addOwnPhrases(WHOLE_AREA);
  spans.addOwnPhrases(OWN_WHOLE);
  const names = issuer === null ? [] : [...forms, issuer.replace(BRANCH, '$2$1分局')];
  addByEndings(spans, text, names);
  if (ZONE_COMMITTEE.test(issuer ?? '')) addZones(spans, text, forms);
  addFullNames(spans, text, names);
  for (const named of systemsIn(text, reportContext, text))
    spans.addOwn(text.indexOf(named), text.indexOf(named) + named.length);
  return spans.inOrder();
}

const ZONE_AT_END = new RegExp(`(?:${ZONE.source})$`);
/** Whether a name that ends in 区 begins where one may, and not within 「经开区」. */
const isZoneName = (text: string, from: number, to: number): boolean =>
  isNameStart(text.slice(0, from)) && from <= (ZONE_AT_END.exec(text.slice(0, to))?.index ?? from);

/** Names that end as those of organs do: short forms of the own one, and others. */
function addByEndings(spans: OrganSpans, text: string, forms: readonly string[]): void {
  for (const { 0: ending, index } of text.matchAll(ENDINGS)) {
    const to = index + ending.length;
    if (spans.isTaken(to - 1, to)) continue;
    const from = ownNameAt(text, to, forms);
    const isOwn = from !== null && (ending !== '区' || isZoneName(text, from, to));
    if (isOwn) {
      const office = OFFICE.exec(text.slice(to, to + 7))?.[0] ?? '';
      spans.addOwn(from, to + office.length);
    } else if (ending !== '街' && ending !== '院') spans.addOther(index, to);
  }
}

/** 「临港开发区」 is another one than 「白石开发区」, and 「经开区」 than 「高新区」. */
function addZones(spans: OrganSpans, text: string, forms: readonly string[]): void {
  for (const { 0: zone, index } of text.matchAll(ZONE)) {
    const to = index + zone.length;
    const begins = isNameStart(text.slice(0, index));
    const from = zone === '园区' && begins ? index : ownNameAt(text, to, forms);
    if (from === null || spans.isTaken(from, index)) continue;
    if (isZoneName(text, from, to)) spans.addOwn(from, to);
    else spans.addOther(index, to);
  }
}

/** A region alone stands for its government: 「清河县收到」. A name in full may end with anything. */
function addFullNames(spans: OrganSpans, text: string, forms: readonly string[]): void {
  for (const form of forms) {
    if (form.length < MIN_FULL_NAME_CHARS && !REGION_OR_ORGAN.test(form)) continue;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
      spans.addOwn(at, at + form.length);
  }
}
