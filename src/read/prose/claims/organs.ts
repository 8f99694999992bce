import { memoize } from '../../../base/memoize';
import type { ReportContext } from './report-context';

/** A name of an organ in a text. */
export interface OrganSpan {
  readonly from: number;
  readonly to: number;
  /** The report's own, or all that its report is for; else another one. */
  readonly own: boolean;
}

/** What a name of an organ may end with; what merely looks like it is left out. */
const ENDINGS =
  /委员会|街道办事处|办事处|街道办|管委会|办公室|办公厅|街道|[省市县区州旗盟]政府|政府(?!信息|网|门户|公报|公开|采购|规章|规范|投资|购买|机构|部门|工作报告|制定)|中心|支队|大队|总队|法院|检察院|公司(?!法)|集团|学校|大学|医院|部门|处室|科室|股室|站所|机关|单位|系统|分局|局|海关|委(?!托|员|派|书)|厅|镇(?!痛|静)|乡(?!村|土|亲|风|贤)|街(?!道|舞)|社区|院(?!校)|馆|署/g;
/** The organ by a pronoun. */
const PRONOUN =
  /我们|[我本该](?:委员会|单位|机关|政府|街道办事处|街道办|街道|管委会|中心|[省市县区州旗盟分]?局|委|厅|部门|部|办|院|镇|乡|街|县|市|区|省|州|旗|盟|所|站|处|会|校|公司|馆|署|关|行|队|级政府|级|系统|机构|社|[大中支总]队|[支分]行)(?:机关|政府|办公室|办事处|本级)?/g;
/** 「全县各级行政机关」, in the report of a government. */
const WHOLE_AREA =
  /(?:全(?:省|市|县|区|州|旗|盟|镇|乡|街道|街)|各级)(?:各级|各|行政机关|机关|政府|部门|单位|乡镇|街道|镇街|和|、|系统)*/g;
const OWN_WHOLE = /全(?:局|委|厅|镇|乡|街道|街|署|中心|院|馆)/g;
const GOVERNMENT = /(?:政府|街道办事处|管委会|管理委员会|[省市县区州旗盟镇乡]|街道)$/;
/** What a committee that manages an area calls it: 「园区」, 「经开区」. */
const ZONE = /(?:园|开发|经开|高新|保税|示范|度假|新)区/g;
/** Behind a name: the office in which the organ's own report is written. */
const OFFICE = /^(?:办公室|办公厅|机关|办(?!理|结|件|复|公|案|事|完|毕|好))/;
/** Before a name that begins a phrase. */
const BEFORE_NAME = /[年月日度内期以由对向在于就经被为是因即及和与、共的给到按据并至,;:。()“"]$/;
const REGION = /[国省市县区州旗镇乡道]/;
const LONGEST_NAME = 30;
/** So many characters are no word that stands for something else. */
const FULL_NAME = 4;

/** The forms in which reports name an organ, each in full; a text may leave out characters of them. */
const formsOf = memoize((issuer): readonly string[] => {
  const plain = issuer.replace(/[()]/g, '');
  const forms = new Set([plain]);
  const add = (from: RegExp, to: string): void => {
    for (const form of [...forms]) if (from.test(form)) forms.add(form.replace(from, to));
  };
  add(/(?:办公室|办公厅)$/, '');
  add(/人民政府$/, '');
  add(/人民政府$/, '政府');
  add(/街道办事处$/, '街道办');
  add(/街道办事处$/, '街道');
  add(/街街道$/, '街');
  add(/办事处$/, '');
  add(/区管理委员会$/, '区管委会');
  add(/管理委员会$/, '管委会');
  add(/区管委会$/, '区');
  add(/委员会$/, '委');
  add(/([省市县区州旗盟])$/, '$1政府');
  add(/([镇乡])$/, '$1政府');
  return [...forms].filter((form) => form.length > 1);
});

/**
 * Where a short form of an organ's name that ends at `to` begins: its characters stand in the same
 * order in the full name (县应急局, 县应急管理局). Null where it is none.
 */
function shortFormAt(text: string, to: number, form: string): number | null {
  let from = to;
  let left = form.length;
  let skipped = 0;
  while (from > 0 && to - from < LONGEST_NAME && left > 0) {
    const at = form.lastIndexOf(text.charAt(from - 1), left - 1);
    if (at < 0 || (from === to && at !== form.length - 1)) break;
    skipped += left - 1 - at;
    from -= 1;
    left = at;
  }
  const length = to - from;
  if (length === 0) return null;
  const before = text.slice(0, from);
  const begins = before === '' || BEFORE_NAME.test(before) || /[\d)]$/.test(before);
  // 「局」, 「中心」 alone, and names of which some characters are left out, stand free.
  if (begins) return from;
  if (length < 3 || skipped > 0) return null;
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

/** Every name of an organ in a text, from left to right. */
export function findOrgans(text: string, { issuer }: ReportContext): OrganSpan[] {
  let spans: OrganSpan[] = [];
  const taken = (from: number, to: number): boolean =>
    spans.some((span) => from < span.to && to > span.from);
  const add = (from: number, to: number, own: boolean): void => {
    // 「白杨镇」 is part of 「白杨镇人民政府」, and 「城乡」 of 「住房和城乡建设局」.
    if (own) spans = spans.filter((span) => span.from < from || span.to > to);
    if (!taken(from, to)) spans.push({ from, to, own });
  };
  const forms = issuer === null ? [] : formsOf(issuer);
  for (const match of text.matchAll(PRONOUN)) add(match.index, match.index + match[0].length, true);
  if (issuer === null || GOVERNMENT.test(issuer))
    for (const match of text.matchAll(WHOLE_AREA))
      add(match.index, match.index + match[0].length, true);
  for (const match of text.matchAll(OWN_WHOLE))
    add(match.index, match.index + match[0].length, true);
  for (const match of text.matchAll(ENDINGS)) {
    const to = match.index + match[0].length;
    if (taken(to - 1, to)) continue;
    const from = ownNameAt(text, to, forms);
    if (from !== null) {
      const office = OFFICE.exec(text.slice(to, to + 4));
      add(from, to + (office?.[0].length ?? 0), true);
    } else if (match[0] !== '街' && match[0] !== '院') add(match.index, to, false);
  }
  for (const match of /区(?:管委会|管理委员会)$/.test(issuer ?? '') ? text.matchAll(ZONE) : []) {
    const to = match.index + match[0].length;
    const from = ownNameAt(text, to, forms);
    if (from !== null && !taken(from, to)) add(from, to, true);
  }
  // A region alone stands for its government: 「清河县收到」. A name in full may end with anything.
  for (const form of forms) {
    if (form.length < FULL_NAME && !/[省市县区州旗盟镇乡道街会]$/.test(form)) continue;
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
      add(at, at + form.length, true);
  }
  return spans.sort((a, b) => a.from - b.from);
}
