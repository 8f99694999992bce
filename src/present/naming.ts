import { findingPlace } from './finding';
import { findingWords, phraseFinding } from './finding-words';
import { termName } from './places';
import { printResult } from './printed';

/** What findings say, and what places and the terms of sums are called, for what is drawn on a page. */
export const NAMING = { findingPlace, findingWords, termName };

export type Naming = Readonly<typeof NAMING>;

/**
 * The same for a script that carries none of it and is given the words of rules by another: reading and
 * judging a page takes none of it, so that it comes into a page with the words themselves.
 */
export const PHRASING = { findingPlace, phraseFinding, printResult, termName };

export type Phrasing = Readonly<typeof PHRASING>;
