import { parseOrgan, type Organ } from './parse';
import { isDepartment } from './units';

/**
 * What an organ is before the decree on disclosure (第四十九条):
 * - `government`: a people's government at or above county level.
 * - `department`: a department of such a government, or of the State Council.
 * - `township`: a township, town or 街道办事处.
 * - `unknown`: anything that is not surely one of these.
 */
export type OrganLevel = 'government' | 'department' | 'township' | 'unknown';

const NOT_DISTRICT = /新区$|特区$|特别行政区$/;

/**
 * The level of an organ, on which its deadline depends.
 * @param name as in a title or signature, e.g. 「某县财政局」, 「某县人民政府」, 「某镇」
 */
export function organLevel(name: string): OrganLevel {
  const organ = parseOrgan(name);
  if (!organ) return 'unknown';
  if (organ.level === 'township' || (organ.kind === 'streetOffice' && organ.regions.length < 4))
    return 'township';
  if (organ.unit !== '') return isDepartment(organ.kind) ? 'department' : 'unknown';
  return organ.kind === 'government' && organ.regions.at(-1)?.kind !== 'zone'
    ? 'government'
    : 'unknown';
}

/**
 * Whether an organ surely has no power to make 规章 (立法法 第九十一条, 第九十三条): governments of
 * counties, districts and townships, and departments of any local government. Ministries, provinces
 * and cities may have it, and so may whatever is not surely one of the former.
 */
export function lacksRegulations(name: string): boolean {
  const organ = parseOrgan(name);
  const last = organ?.regions.at(-1);
  if (!organ || !last) return false;
  if (organ.level === 'township') return true;
  if (organ.unit !== '') return isDepartment(organ.kind);
  return organ.kind === 'government' && isCounty(organ) && !NOT_DISTRICT.test(last.name);
}

const isCounty = ({ regions }: Organ): boolean =>
  regions.at(-1)?.kind === 'county' || regions.at(-1)?.kind === 'district';
