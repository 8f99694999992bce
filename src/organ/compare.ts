import { parseOrgan, type Organ, type OrganKind } from './parse';
import type { Region } from './regions';
import { isDepartment } from './units';

/** `unknown`: they may be the same, and may be not. */
export type Sameness = 'agree' | 'differ' | 'unknown';

/** Words that may be left out of a name, or added to it. */
const EXTRAS = /人民政府|政府|办事处|办公[室厅]|委员会|中共|[和与及的]/g;
const KIND = /(?:[总支大]队|分局|局|委|厅|办|部|署|会|中心|处|室)$/;
/** Units that compile the report of a whole government and may sign it. */
const COMPILER = /政务|审批|数据|数字|大数据|信息|公开|营商|党|委员会|综合|服务|法制|司法|^委办/;

/**
 * Whether two names mean the same organ. Prefixes, 人民政府, offices and abbreviations (卫健委,
 * 卫生健康委员会; 管委会, 管理委员会) make no difference, and only what surely is another organ differs.
 * @param titled the organ in the title
 * @param signed the organ in the signature
 */
export function sameOrgan(titled: string, signed: string): Sameness {
  const [a, b] = [parseOrgan(titled), parseOrgan(signed)];
  if (a && b && differs(a, b)) return 'differ';
  const names = a && b ? agree(a, b) : isEitherEnd(coreOf(titled), coreOf(signed));
  return names ? 'agree' : 'unknown';
}

/** The fuller of two names of one organ: with more regions, else the longer one; null unless they agree. */
export function fullerOf(a: string, b: string): string | null {
  if (sameOrgan(a, b) !== 'agree') return null;
  const [one, other] = [regionsNamed(a), regionsNamed(b)];
  if (one !== other) return one > other ? a : b;
  return b.length > a.length ? b : a;
}

const regionsNamed = (name: string): number =>
  parseOrgan(name)?.regions.filter(({ core }) => core !== '').length ?? 0;

/** The core of a name without the words that full names add to it. */
const coreOf = (name: string): string => name.replace(/(?:人民政府|政府)$/, '');
const isEitherEnd = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (a.endsWith(b) || b.endsWith(a));

function agree(a: Organ, b: Organ): boolean {
  if ((a.kind === 'office') !== (b.kind === 'office')) return false;
  if (a.unit === '' && b.unit === '')
    return isEndOfChain(a, b) && a.regions.length > 0 && b.regions.length > 0;
  if (a.unit === '' || b.unit === '' || a.kind !== b.kind) return false;
  return unitsAgree(a.unit, b.unit) && isEndOfChain(a, b);
}

function unitsAgree(a: string, b: string): boolean {
  const [one, other] = [fullKind(a), fullKind(b)];
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  // 卫健委 in 卫生健康委员会, 市场监管局 in 市场监督管理局: in order, and of the same beginning.
  return long.startsWith(short.charAt(0)) && endOf(short) === endOf(long) && isInOrder(short, long);
}

const fullKind = (unit: string): string =>
  unit.replace(/(?:(委)员|(联)合|(协))会$/, '$1$2$3').replace(/办公室$/, '办');
const endOf = (unit: string): string => unit.slice(-1);

function isInOrder(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Whether the regions of one are the last ones of the other, as far as both name them. */
function isEndOfChain(a: Organ, b: Organ): boolean {
  const [short, long] = [a.regions, b.regions].sort((one, other) => one.length - other.length) as [
    readonly Region[],
    readonly Region[],
  ];
  return short.every((region, index) => {
    const other = long[long.length - short.length + index];
    return other !== undefined && isSameRegion(region, other);
  });
}

const isSameRegion = (a: Region, b: Region): boolean => {
  if (a.kind === 'zone' && b.kind === 'zone')
    return isWithin(a.core, b.core) || isWithin(b.core, a.core);
  if (a.core === '' || b.core === '') return isOneKind(a, b);
  return a.core === b.core && isOneKind(a, b);
};

/** Whether both are a 县, a 镇, a zone and so on; 街 and 街道 are one kind, 镇 and 乡 two. */
const isOneKind = (a: Region, b: Region): boolean =>
  a.kind === b.kind && (a.kind === 'street' || endOf(a.name) === endOf(b.name));

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

/**
 * Whether two organs are named in different regions of one kind: 某甲县 and 某乙县. The one that names
 * fewer may leave out others of that kind: 某市某甲市财政局 is 某甲市财政局.
 */
function inDifferentRegions(a: Organ, b: Organ): boolean {
  const [fewer, more] = a.regions.length > b.regions.length ? [b, a] : [a, b];
  return fewer.regions.some((one) => {
    const peers = more.regions.filter((other) => isOneKind(one, other));
    return peers.length > 0 && !peers.some((other) => isEitherWithin(one.core, other.core));
  });
}

const isTownship = ({ level }: Organ): boolean => level === 'township';

/** Whether an organ belongs to the township or zone that another one is: a 司法所 of a 镇, a 局 of a zone. */
const isPartOf = (unit: Organ, { regions }: Organ): boolean => {
  const whole = regions.at(-1);
  return whole !== undefined && unit.regions.some((region) => isSameRegion(region, whole));
};

function differs(a: Organ, b: Organ): boolean {
  if (a.unit !== '' && b.unit !== '') return differentUnits(a, b);
  if (a.unit === '' && b.unit === '') return differentGovernments(a, b);
  // A report of a government may be signed by the unit that compiled it, not the other way round; that
  // of a unit by the office of a government that it may belong to.
  if (a.unit !== '') return b.kind === 'office' ? inDifferentRegions(a, b) : isUnitOfAnother(a, b);
  return isUnitOfAnother(b, a) && !COMPILER.test(b.unit);
}

/** Kinds of units that pass into each other by a reform: a 局 becomes a 中心. */
const REORGANISED: ReadonlySet<OrganKind> = new Set([
  'department',
  'serviceCentre',
  'institution',
  'committee',
]);

function differentUnits(a: Organ, b: Organ): boolean {
  if (a.kind === 'other' || b.kind === 'other') return false;
  if (inDifferentRegions(a, b)) return true;
  const [one, other] = [unitCore(a.unit), unitCore(b.unit)];
  if (isEitherWithin(one, other) || isEitherWithin(unitCore(a.name), unitCore(b.name)))
    return false;
  if (isDepartment(a.kind) && isDepartment(b.kind)) return true;
  const mayBeOne = a.kind === b.kind || (REORGANISED.has(a.kind) && REORGANISED.has(b.kind));
  return !mayBeOne || !sharesHalf(one, other);
}

/** Whether half of a name stands in another one, which may be its short form or its name before. */
function sharesHalf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return 2 * [...short].filter((character) => long.includes(character)).length >= short.length;
}

/** Whether a unit surely is none of a government's own, or its office's: a department is none, nor what lies elsewhere. */
function isUnitOfAnother(unit: Organ, government: Organ): boolean {
  if (unit.kind === 'other') return false;
  if (inDifferentRegions(unit, government)) return true;
  if (isTownship(government) || government.kind === 'zone')
    return !isPartOf(unit, government) && government.regions.at(-1)?.core !== '';
  return isDepartment(unit.kind) && government.saysGovernment;
}

function differentGovernments(a: Organ, b: Organ): boolean {
  if (isTownship(a) !== isTownship(b)) {
    // A township's report under the name of its county or zone, or the other way round.
    const [township, above] = isTownship(a) ? [a, b] : [b, a];
    return above.saysGovernment || (above.kind === 'zone' && !isPartOf(township, above));
  }
  const [one, other] = [a.regions.at(-1)?.core ?? '', b.regions.at(-1)?.core ?? ''];
  // 「镇人民政府」 names no region, only its kind.
  if (one === '' || other === '') return false;
  return inDifferentRegions(a, b) || !isEitherWithin(one, other);
}
