export { fullerOf, sameOrgan, type Sameness } from './compare';
export { holdsOrganWord, looksLikeOrgan, organAtEnd } from './end';
export {
  isAnyone,
  parseOrgan,
  type AdministrativeLevel,
  type Organ,
  type OrganKind,
} from './parse';
export type { Region, RegionKind } from './regions';
export { organRelation, type OrganRelation } from './succession';
export { lacksRegulations, organLevel, type OrganLevel } from './standing';
