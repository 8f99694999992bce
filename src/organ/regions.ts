/**
 * Names of regions, as they stand at the beginning of the names of organs: 某省某市某县某镇. A kind of
 * region (市, 旗, 乡) may be part of a name as well: 景德镇市, 红旗乡, 市桥街道, 沙市区.
 */

/** Kinds of regions, as their names end; a zone is one by decree and has no government of its own. */
export type RegionKind =
  'province' | 'prefecture' | 'city' | 'county' | 'district' | 'zone' | 'township' | 'street';

export interface Region {
  /** With its kind: 某县, 某街道, 高新区. */
  readonly name: string;
  /** The name alone; empty where only the kind is said: 「市政府」, 「镇人民政府」. */
  readonly core: string;
  readonly kind: RegionKind;
}

const REGION_END =
  /(?:产业|工业|科技|物流)园(?!区)|自治[区州县旗]|省|市|地区|盟|州|县|区|旗|苏木|街道|街(?=办|$)|[镇乡]/g;
/** The longest one in use has 15 characters: 双江拉祜族佤族布朗族傣族自治县. */
const MAX_REGION_CHARS = 18;
/** What no name of a region holds. */
const UNIT_WORD =
  /[局委厅署驻]|办公|[部院处所队站办].*[和及与]|(?:.{3}|[和及与].{2,})[部院处所队站办和及与]/;

/** Words that begin with a kind of region and are none: 市场监督管理局, 乡村振兴局, 城乡建设局. */
const NO_REGION =
  /^(?:城市|城乡|城镇|城管|市场|市监|市政(?!府|务|数|协)|市容|市民(?!政|族|宗)|乡村|乡镇|区域|社区|县域|地方|国家|全国)/;
const ZONE =
  /开发|高新|经开|新区|园|示范|景区|度假|自贸|保税|管理区|风景|试验|投资区|集聚区|合作区/;
const MUNICIPALITY = /^(?:北京|上海|天津|重庆)$/;

/** What stands behind a region that is a government's: 人民政府, or the committee of a party. */
const GOVERNMENT_BEHIND = /^(?:人民)?政府|^党(?:委|政|工委)|^机关/;
const KIND_BEHIND = /^(?:市|县|区|旗|镇|乡|街道|苏木|地区)/;
/** A kind said once more, of the region itself: 某县县委, 某市市直机关. */
const ITSELF_BEHIND = /^[市县区旗](?:委|直|级|属)/;
/** 市北区, 镇海区, 州城街道: one character between two kinds. */
const ONE_CHARACTER_NAME = /^.(?:街道|[镇乡区县市]|苏木)/;
const TOWNSHIP_NAME = /^.{2,4}(?:街道|[镇乡]|苏木)/;
/** What goes on from 城镇 and 城乡 where they mean town and country. */
const TOWN_AND_COUNTRY = /^(?:居民|化|职工|建设|规划|医疗|基本|低保|一体|管理|环境|发展|统筹|融合)/;

const kindOf = (name: string, core: string): RegionKind => {
  if (/街道?$/.test(name)) return 'street';
  if (/(?:[镇乡]|苏木)$/.test(name)) return 'township';
  if (ZONE.test(name) && /[区园]$/.test(name)) return 'zone';
  if (/省$|自治区$/.test(name)) return 'province';
  if (/(?:州|盟|地区)$/.test(name)) return 'prefecture';
  if (name.endsWith('市')) return MUNICIPALITY.test(core) ? 'province' : 'city';
  return name.endsWith('区') ? 'district' : 'county';
};

/** Whether a name goes on behind what may be the kind it ends with. */
function goesOn(core: string, kind: string, rest: string): boolean {
  if (rest.startsWith('族')) return true;
  if (/^自治|省|园/.test(kind)) return false;
  if (core === '') return isPartOfName(kind, rest);
  if (/^[旗州盟市]$/.test(kind) && core.length < 2) return true;
  if (KIND_BEHIND.test(rest) && !NO_REGION.test(rest) && !ITSELF_BEHIND.test(rest))
    return !(kind === '市' && /^市.(?:区|街道)/.test(rest));
  return isWordBehind(core, kind, rest);
}

/** Whether a kind and what stands beside it are one word: 城镇居民, 下乡, 社区, 市场. */
function isWordBehind(core: string, kind: string, rest: string): boolean {
  switch (kind) {
    case '镇':
      return (core.endsWith('城') && TOWN_AND_COUNTRY.test(rest)) || holdsTownship(rest);
    case '乡':
      return (
        (/[城下]$/.test(core) && rest !== '' && !GOVERNMENT_BEHIND.test(rest)) ||
        rest.startsWith('村') ||
        holdsTownship(rest)
      );
    case '区':
      return /[社小校军辖]$/.test(core) || rest.startsWith('域');
    case '市':
      return /^(?:场|容)/.test(rest);
    default:
      return false;
  }
}

/** Whether a kind that a text begins with is part of a name: 镇江市, 市桥街道. */
function isPartOfName(kind: string, rest: string): boolean {
  if (GOVERNMENT_BEHIND.test(rest) || rest === '') return false;
  if (/^[镇乡]$/.test(kind)) return true;
  if (ONE_CHARACTER_NAME.test(rest)) return true;
  return /^[州盟]$/.test(kind) && TOWNSHIP_NAME.test(rest);
}

/** A township has no township in it: 望乡台街道 is one name. */
const holdsTownship = (rest: string): boolean => /^.{1,3}(?:街道|[镇乡](?![村镇])|苏木)/.test(rest);

/** The length of the region that a text begins with; 0 where it begins with none. */
function regionLength(text: string): { readonly length: number; readonly end: number } {
  const none = { length: 0, end: 0 };
  const plainWord = NO_REGION.exec(text)?.[0].length ?? 0;
  for (const match of text.matchAll(REGION_END)) {
    const end = match.index + match[0].length;
    const core = text.slice(0, match.index);
    if (end > MAX_REGION_CHARS || UNIT_WORD.test(core)) return none;
    if (plainWord > 0 && (end <= plainWord || !/^(?:街道|[镇乡])$/.test(match[0]))) continue;
    if (goesOn(core, match[0], text.slice(end))) continue;
    return { length: match.index, end };
  }
  return none;
}

/**
 * The region that a text begins with.
 * @param text squeezed, e.g. 「某市某县财政局」 → 某市
 * @param isFirst whether it begins the whole name: only there may a kind stand for a region
 * @returns null where it begins with none
 */
export function regionAt(text: string, isFirst: boolean): Region | null {
  const { length, end } = regionLength(text);
  if (end === 0 || (length === 0 && !isFirst)) return null;
  const name = text.slice(0, end);
  const core = text.slice(0, length);
  return { name, core, kind: kindOf(name, core) };
}
