import { findingPlace } from './finding';
import { findingWords } from './finding-words';
import { termName } from './places';

/**
 * What findings say, and what places and the terms of sums are called. All of it rests on the official
 * forms: the auditor, which has them anyway, hands it to the marks, so that no page loads them twice.
 */
export const NAMING = { findingPlace, findingWords, termName };

export type Naming = Readonly<typeof NAMING>;
