import { squeeze } from '../../format';
import type { OrganLevel } from '../../report';
import { remembered } from '../remembered';

/**
 * Names of organs, taken apart into the regions they stand in and the unit they are:
 * 「某市某县财政局」 → 某市, 某县 and 财政局; 「某县人民政府某街道办事处」 → 某县, 某街道 and nothing.
 */
interface OrganName {
  readonly whole: string;
  /** Outermost first, each with its kind at the end: 某县, 某镇, 高新区. */
  readonly regions: readonly string[];
  /** What is left behind the regions, without 人民政府 and its office; empty for a government. */
  readonly unit: string;
  /** Whether 政府 is said, rather than the region alone. */
  readonly saysGovernment: boolean;
  /** The office of a government: its own report, or the government's that it compiles. */
  readonly isOffice: boolean;
  /** A committee that runs a zone, which is no government. */
  readonly isZone: boolean;
}

// What looks like a region and is none, where a name goes on: 市场监督管理局, 乡村振兴局, 城乡建设局.
const NO_REGION =
  /^(?:城市|城乡|城镇|城管|市场|市政(?!府|务|数|协)|市容|市民(?!政|族|宗)|乡村|乡镇|区域|社区|县域|地方|国家|全国)/;
const REGION_END = /自治[区州县旗]|省|市|地区|盟|州|县|区|旗|苏木|街道|[镇乡]/g;
/** What a region's own name never holds; it ends the search for one. */
const UNIT_WORD = /[局委厅办部署院处所队站和及与]/;
const LONGEST_REGION = 12;
const ZONE = /开发|高新|新区|园区|示范|景区|度假|自贸|保税|管理区|风景|试验/;
const TOWNSHIP = /(?:镇|乡|街道|苏木)$/;
const COUNTY = /(?:县|旗)$/;
const NOT_DISTRICT = /自治区$|地区$|新区$|特区$|特别行政区$/;
const GOVERNMENT_REGION = /(?:省|市|自治区|州|盟|地区|县|区|旗)$/;

const GOVERNMENT = /^(?:人民政府|政府)/;
const OFFICE =
  /^(?:(?:党政|政府|政务公开|信息公开|综合)*(?:办公厅|办公室|办)|政务公开.*|(?:政府)?信息公开.*)$/;
const COMMITTEE = /(?:党工委|管委会|管理委员会|管理局)+$/;
const STREET_OFFICE = /^(?:办事处|办)/;
const DEPARTMENT = /(?:局|厅|部|署|办|办公室|委|委员会|总队|支队|大队)$/;
const NO_DEPARTMENT = /(?:居民|村民|管理)委员会$|(?:居|村|管)委会$|俱乐部$|支部$/;

/** Words that mean whoever writes: 我局, 本机关. */
const ANYONE = /^(?:我|该|各|全|本(?:机关|单位|局|镇|乡|县|区|市|级|街道|委|办))/;

/** The length of the region that a text begins with; 0 where it begins with none. */
function regionLength(text: string): number {
  if (NO_REGION.test(text)) return 0;
  for (const match of text.matchAll(REGION_END)) {
    const end = match.index + match[0].length;
    if (end > LONGEST_REGION) return 0;
    const name = text.slice(0, end);
    const before = text.slice(0, match.index);
    const rest = text.slice(end);
    if (UNIT_WORD.test(before)) return 0;
    if (isRegionName(name, before, rest)) return end;
  }
  return 0;
}

function isRegionName(name: string, before: string, rest: string): boolean {
  // 景德镇市, 苏州市, 赤水县城: the kind stands further on.
  if (/[镇州盟旗乡]$/.test(name) && /^[市县区]/.test(rest) && !NO_REGION.test(rest)) return false;
  if (name.endsWith('镇'))
    return !/[城乡]$/.test(before) && (before !== '' || GOVERNMENT.test(rest));
  if (name.endsWith('乡')) return !/[城下]$/.test(before) && !/^[村镇]/.test(rest) && before !== '';
  if (name.endsWith('区')) return !/[社小校军]$/.test(before) && !rest.startsWith('域');
  if (name.endsWith('市')) return !/^(?:场|容)/.test(rest) && (before !== '城' || rest === '');
  return true;
}

/** Takes a name apart; null where it holds neither a region nor the end of an organ's name. */
const parseOrgan = remembered((raw): OrganName | null => {
  const whole = squeeze(raw)
    .replace(/[()《》〈〉【】[\]"“”'·,、。:;]/g, '')
    .replace(/关于$|本级$/, '');
  if (ANYONE.test(whole)) return null;
  const regions: string[] = [];
  let rest = whole;
  let saysGovernment = false;
  for (;;) {
    const length = regionLength(rest);
    if (length === 0) break;
    regions.push(rest.slice(0, length));
    rest = rest.slice(length);
    const government = GOVERNMENT.exec(rest);
    if (government) {
      saysGovernment = true;
      rest = rest.slice(government[0].length);
    } else saysGovernment = false;
  }
  const last = regions.at(-1) ?? '';
  if (last.endsWith('街道')) rest = rest.replace(STREET_OFFICE, '');
  const isZone = COMMITTEE.test(rest) && ZONE.test(last);
  if (isZone) rest = rest.replace(COMMITTEE, '');
  const isOffice = regions.length > 0 && OFFICE.test(rest);
  if (isOffice) rest = '';
  if (regions.length === 0 && !DEPARTMENT.test(rest)) return null;
  return { whole, regions, unit: rest, saysGovernment, isOffice, isZone };
});

/**
 * The level of an organ, on which its deadline depends.
 * @param name as in a title or signature, e.g. 「某县财政局」, 「某县人民政府」, 「某镇」
 */
export function organLevel(name: string): OrganLevel {
  const organ = parseOrgan(name);
  if (!organ) return 'unknown';
  const last = organ.regions.at(-1) ?? '';
  if (TOWNSHIP.test(last)) return 'township';
  if (organ.unit !== '')
    return DEPARTMENT.test(organ.unit) && !NO_DEPARTMENT.test(organ.unit)
      ? 'department'
      : 'unknown';
  if (organ.isOffice || organ.isZone || ZONE.test(last)) return 'unknown';
  return GOVERNMENT_REGION.test(last) ? 'government' : 'unknown';
}

/**
 * Whether an organ surely has no power to make 规章: governments of counties, districts and
 * townships, and departments of any local government. Ministries, provinces and cities may have it,
 * and so may whatever is not surely one of the former.
 */
export function lacksRegulations(name: string): boolean {
  const organ = parseOrgan(name);
  if (!organ || organ.regions.length === 0) return false;
  const last = organ.regions.at(-1) ?? '';
  if (TOWNSHIP.test(last)) return true;
  if (organ.unit !== '') return DEPARTMENT.test(organ.unit);
  if (organ.isOffice || organ.isZone || ZONE.test(last)) return false;
  return COUNTY.test(last) || (last.endsWith('区') && !NOT_DISTRICT.test(last));
}

/** Words that may be left out of a name, or added to it. */
const EXTRAS = /人民政府|政府|办事处|办公[室厅]|委员会|中共|[和与及的]/g;
const KIND = /(?:分局|局|委|厅|办|部|署|会|中心|处|室)$/;

/** Whether every character of one text is found in the other: 卫健委 in 卫生健康委. */
function isWithin(part: string, whole: string): boolean {
  const left = [...whole];
  for (const character of part) {
    const at = left.indexOf(character);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}
const isEitherWithin = (a: string, b: string): boolean => isWithin(a, b) || isWithin(b, a);
const bare = (text: string): string => text.replace(EXTRAS, '');
const unitCore = (unit: string): string => bare(unit).replace(KIND, '');
const regionKind = (region: string): string => region.slice(-1);

/** Whether two organs are named in different regions of one kind: 某甲县 and 某乙县. */
function inDifferentRegions(a: OrganName, b: OrganName): boolean {
  return a.regions.some((one) =>
    b.regions.some((other) => regionKind(one) === regionKind(other) && !isEitherWithin(one, other)),
  );
}

/** Units that compile the report of a whole government and may sign it. */
const COMPILER = /政务|审批|数据|数字|大数据|信息|公开|营商|党|委员会|综合|服务|法制|司法/;

/**
 * Whether two names surely mean different organs. Prefixes, 人民政府, offices and abbreviations
 * (卫健委, 卫生健康委员会) make no difference; in doubt they are the same.
 * @param titled the organ in the title
 * @param signed the organ in the signature
 */
export function differentOrgans(titled: string, signed: string): boolean {
  const a = parseOrgan(titled);
  const b = parseOrgan(signed);
  if (!a || !b) return false;
  if (a.unit !== '' && b.unit !== '') {
    if (!DEPARTMENT.test(a.unit) || !DEPARTMENT.test(b.unit)) return false;
    if (inDifferentRegions(a, b)) return true;
    return (
      !isEitherWithin(unitCore(a.unit), unitCore(b.unit)) &&
      !isEitherWithin(unitCore(a.whole), unitCore(b.whole))
    );
  }
  if (a.unit !== '') return DEPARTMENT.test(a.unit) && b.saysGovernment && !b.isOffice;
  const titleIsGovernment = a.saysGovernment || TOWNSHIP.test(a.regions.at(-1) ?? '');
  if (b.unit !== '')
    return titleIsGovernment && !a.isOffice && DEPARTMENT.test(b.unit) && !COMPILER.test(b.unit);
  return differentGovernments(a, b);
}

function differentGovernments(a: OrganName, b: OrganName): boolean {
  const one = a.regions.at(-1) ?? '';
  const other = b.regions.at(-1) ?? '';
  if (TOWNSHIP.test(one) !== TOWNSHIP.test(other))
    // A township's report under the county's name, or the other way round.
    return (TOWNSHIP.test(one) ? b : a).saysGovernment && !a.isOffice && !b.isOffice;
  const core = (region: string) => region.replace(/街道$|.$/, '');
  // 「镇人民政府」 names no region, only its kind.
  if (core(one) === '' || core(other) === '') return false;
  return inDifferentRegions(a, b) || !isEitherWithin(core(one), core(other));
}
