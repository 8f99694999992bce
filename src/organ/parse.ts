import { squeeze } from '../template';
import { regionAt, type Region } from './regions';
import { kindOfUnit, type UnitKind } from './units';

/**
 * - `government`: of whatever level, named by its region or as 政府.
 * - `office`: the office of a government, which compiles its report: 办公室, 政府办, 政务公开办.
 * - `zone`: the committee that runs a zone and is no government.
 * - the rest: what a unit is, see `UnitKind`.
 */
export type OrganKind = 'government' | 'office' | 'zone' | UnitKind;

export type AdministrativeLevel = 'state' | 'province' | 'prefecture' | 'county' | 'township';

/**
 * The name of an organ, taken apart: 「某市某县财政局」 → 某市, 某县 and 财政局;
 * 「某县人民政府某街道办事处」 → 某县, 某街道 and nothing.
 */
export interface Organ {
  /** As compared: squeezed, without brackets around it and what stands in brackets behind it. */
  readonly name: string;
  readonly kind: OrganKind;
  /** Outermost first. */
  readonly regions: readonly Region[];
  /** What is left behind the regions, without 人民政府 and its office; empty for a government. */
  readonly unit: string;
  /** Whether 政府 is said, rather than the region alone. */
  readonly saysGovernment: boolean;
  /** Of the region that it stands in; null where the name doesn't tell, as with most 市. */
  readonly level: AdministrativeLevel | null;
}

const GOVERNMENT = /^(?:人民政府|政府|行政公署|行署)/;
const OFFICE =
  /^(?:(?:党政|政府|政务公开|信息公开|综合)*(?:办公厅|办公室|办)|政务公开.*|(?:政府)?信息公开.*)$/;
const COMMITTEE = /(?:党工委|管委会|管理委员会|管理局)+$/;
const STREET_OFFICE = /^(?:办事处|街办|办)/;
/** Organs of the state that have branches below: the branch's region stands behind them. */
const STATE_BRANCH =
  /^(?:国家税务总局|国家统计局|国家金融监督管理总局|中国人民银行|中共|中国共产党)(?=.)/;
const STATE = /^(?:国家|中国|中华)|^[^省市县区州旗]{2,14}部$/;

/** Words that mean whoever writes, or all there are: 我局, 本机关, 全县, 各镇. */
const ANYONE =
  /^(?:我|该|各|全(?!州[县镇]|椒|南)|本(?:$|机关|单位|部门|系统|街道|中心|[局镇乡县区市级委办省州旗厅院处会年地]))/;
/** Places that begin so: 全胜镇, 各莫镇, 该寨乡. */
const NAMED_SO = /^[该各全][^个级位类地部体省市州县区旗乡镇街村国农城集大小新](?:[镇乡]|街道)/;

/** Whether a name means whoever writes, or all there are of a kind. */
export const isAnyone = (name: string): boolean => ANYONE.test(name) && !NAMED_SO.test(name);

const MAX_NAME_CHARS = 80;

/**
 * Takes the name of an organ apart.
 * @param raw e.g. 「某县水利局」, 「（某县）财政局」, 「某街道」
 * @returns null for what is none: it begins with no region and doesn't end as organs do, or means
 *   whoever writes
 */
export function parseOrgan(raw: string): Organ | null {
  if (raw.length > 2 * MAX_NAME_CHARS) return null;
  const name = squeeze(raw)
    .replace(/(?<=^[^()]{2,})\([^)]*\)?$/, '')
    .replace(/[()《》〈〉【】[\]"“”'·,、。:;]/g, '')
    // A government and its office report together, as the government.
    .replace(/关于$|本级$|(?<=政府)[及和与]其?(?:[省市县区]?(?:人民)?政府)?办公[室厅]$/, '');
  if (name === '' || name.length > MAX_NAME_CHARS || isAnyone(name)) return null;
  const branch = STATE_BRANCH.exec(name)?.[0].length ?? 0;
  const { regions, rest: behind, saysGovernment } = regionsOf(name.slice(branch));
  if (regions.length === 0) return unitAlone(name);
  const last = regions.at(-1) as Region;
  return { name, regions, saysGovernment, level: levelOf(regions), ...unitOf(last, behind) };
}

/** What stands behind the regions of a name: an office, a unit of its own, or those who govern there. */
function unitOf({ kind }: Region, behind: string): Pick<Organ, 'kind' | 'unit'> {
  const own = kind === 'street' ? behind.replace(STREET_OFFICE, '') : behind;
  const isZone = kind === 'zone' && (COMMITTEE.test(own) || own === '');
  const unit = isZone ? own.replace(COMMITTEE, '') : own;
  if (OFFICE.test(unit)) return { kind: 'office', unit: '' };
  if (unit !== '') return { kind: kindOfUnit(unit), unit };
  return { kind: isZone ? 'zone' : 'government', unit };
}

function unitAlone(name: string): Organ | null {
  const kind = kindOfUnit(name);
  if (kind === 'other') return null;
  const level = STATE.test(name) ? 'state' : null;
  return { name, kind, regions: [], unit: name, saysGovernment: false, level };
}

/** The regions that a name begins with, and what stands behind them and their governments. */
function regionsOf(name: string): Pick<Organ, 'regions' | 'saysGovernment'> & { rest: string } {
  const regions: Region[] = [];
  let rest = name;
  let saysGovernment = false;
  for (let region = regionAt(rest, true); region; region = regionAt(rest, false)) {
    regions.push(region);
    rest = rest.slice(region.name.length);
    const government = GOVERNMENT.exec(rest)?.[0] ?? '';
    saysGovernment = government !== '';
    rest = rest.slice(government.length);
  }
  return { regions, rest, saysGovernment };
}

function levelOf(regions: readonly Region[]): AdministrativeLevel | null {
  const [last, above] = [regions.at(-1), regions.at(-2)];
  switch (last?.kind) {
    case 'township':
    case 'street':
      return 'township';
    case 'county':
    case 'district':
      return 'county';
    case 'province':
    case 'prefecture':
      return last.kind;
    case 'city':
      // 某省某市 may be a county's equal as well; under a city or prefecture it surely is.
      return above?.kind === 'city' || above?.kind === 'prefecture' ? 'county' : null;
    default:
      return null;
  }
}
