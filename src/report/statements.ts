import type { OrganLevel } from '../organ';
import type { SectionKey } from '../template';
import type { Printed } from './report';

/**
 * What a report says in words, outside its tables: who reports, for which period, what its text
 * speaks of, and what was left over from a template or an earlier draft.
 */

/** A stretch of running text: a line, what follows a title in its own line, or a row of a list. */
export interface Passage {
  /** null: before the first section. */
  readonly section: SectionKey | null;
  /** As searched: see `squeeze`. */
  readonly text: string;
}

/** A day as stated; what the text leaves out is null. */
export interface StatedDay {
  readonly year: number | null;
  readonly month: number;
  /** `last`: 12月底. */
  readonly day: number | 'last' | null;
}

/** The period that the report's figures cover, as stated. */
export interface Period {
  /** The section that states it; null before the first. */
  readonly section: SectionKey | null;
  /** null where only an end is stated: 「截至2022年12月31日」. */
  readonly from: StatedDay | null;
  readonly to: StatedDay;
}

export type { OrganLevel } from '../organ';

/** Who reports, and who signs. */
export interface Organ {
  readonly level: OrganLevel;
  /** Surely without the power to make 规章 (立法法 第九十一条, 第九十三条). */
  readonly withoutRegulations: boolean;
  /** The organ that signs, where it surely is another one than the title's; else null. */
  readonly otherSigner: { readonly title: string; readonly signed: string } | null;
}

/** What the title of the report says. */
export interface TitleReading {
  /** Whether the organ and the year are named in the title, right beside it, or in the page's head. */
  readonly namesOrgan: boolean;
  readonly namesYear: boolean;
  /** A year or 年度 written twice over, as printed; null where none is. */
  readonly repetition: string | null;
  /** The title in its regular form, where its words deviate from that; null where they don't. */
  readonly regular: string | null;
}

/** Words that do not belong into a published report. */
export interface Leftover {
  /**
   * - `placeholder`: XX镇, （此处填写…）, ____.
   * - `doubled`: a word written twice in a row.
   * - `oldFormat`: the format of 2019 cited as the one that the report follows.
   * - `misquoted`: the name or the number of a document that reports go by, mistyped.
   * - `lastYear`: the year before, in a sentence on what was done in the report's.
   * - `otherOrgan`: an organ that is not the title's, named before the first section for the one that
   *   reports.
   */
  readonly kind: 'placeholder' | 'doubled' | 'oldFormat' | 'misquoted' | 'lastYear' | 'otherOrgan';
  readonly section: SectionKey | null;
  readonly words: string;
  /** Key of its place in `Report.places`. */
  readonly mark: string;
}

/** What 总体情况 has to speak of, as named in places: `section.overview.ASPECT`. */
export const OVERVIEW_ASPECTS = [
  'proactive',
  'onRequest',
  'management',
  'platform',
  'supervision',
] as const;
export type OverviewAspect = (typeof OVERVIEW_ASPECTS)[number];

/** A number （一） in front of a line or sentence. */
export interface ItemNumber {
  readonly section: SectionKey;
  readonly ordinal: number;
  /** Key of its place in `Report.places`. */
  readonly mark: string;
}

export interface Statements {
  /** All running text of the report, in reading order. */
  readonly passages: readonly Passage[];
  /** Sections that hold a picture, which may say what the text does not. */
  readonly pictured: readonly SectionKey[];
  readonly period: Printed<Period> | null;
  readonly organ: Organ;
  readonly title: TitleReading;
  readonly leftovers: readonly Leftover[];
  /** The numbers （一）, （二） … of sub-sections, in reading order. */
  readonly itemNumbers: readonly ItemNumber[];
}
