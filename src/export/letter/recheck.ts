import { calendarDay } from '../../messages';
import type { Paragraph, Table } from 'docx';
import { type ExportDocument } from '../../present/audit';
import { findingsBlocks } from './findings';
import { goneBlocks, groupsOf, uncheckedBlocks } from './history';
import { heading } from './parts';
import type { Density } from './styles';

/**
 * 整改复查意见: the letter on what was corrected. It says what was sent on which day, then what is
 * corrected, what is not, and what is new.
 */

type Blocks = (Paragraph | Table)[];

export interface RecheckLetter {
  readonly opening: string;
  /** @param closed the closing line follows at once */
  readonly chapters: (density: Density, closed: boolean) => Blocks;
  /** Whether nothing remains to be corrected. */
  readonly isDone: boolean;
}

/** What such a letter says; null where there was no audit before. */
export function recheckLetterOf(document: ExportDocument): RecheckLetter | null {
  const { recheck, facts, words, locale } = document;
  if (!recheck) return null;
  const { recheckLetter: says } = words;
  const parts = [
    { title: says.open, groups: groupsOf(document, 'open') },
    { title: says.added, groups: groupsOf(document, 'new') },
  ].filter(({ groups }) => groups.length > 0);
  const { counts } = recheck;
  const opening = says.opening(
    facts.title ?? words.untitled,
    calendarDay(recheck.before, locale),
    counts.fixed + counts.open + counts.unchecked,
    calendarDay(recheck.after, locale),
    says.summary(counts.fixed, counts.open, counts.new),
  );
  const unchecked = uncheckedBlocks(recheck, document);
  return {
    opening,
    isDone: parts.length === 0 && unchecked.length === 0 && counts.fixed > 0,
    chapters: (density, closed) => [
      ...(recheck.fixed.length > 0
        ? [heading(says.fixed), ...goneBlocks(recheck.fixed, document)]
        : []),
      ...parts.flatMap(({ title, groups }, index) => [
        heading(title),
        ...findingsBlocks(groups, words, {
          closed: closed && unchecked.length === 0 && index === parts.length - 1,
          density,
        }),
      ]),
      ...unchecked,
    ],
  };
}
