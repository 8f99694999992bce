import { squeeze } from '../template';
import { isAboutItsPlace, isAboutItsWords } from './content';
import type { FindingContent, IgnoredFinding, IgnoredFinding1 } from './ignored';
import { siteOfAddress } from './site';

/** What a finding of version 1 was about, as far as rule and detail tell; null where they don't. */
function contentOf({ rule, detail }: IgnoredFinding1): FindingContent | null {
  if (isAboutItsPlace(rule)) return { figures: {} };
  return isAboutItsWords(rule) && detail !== undefined
    ? { actual: squeeze(detail), figures: {} }
    : null;
}

/** An entry of version 1 as one of version 2: bound to the site of its address. */
export const migrateIgnored = (entry: IgnoredFinding1): IgnoredFinding => ({
  ...entry,
  version: 2,
  site: siteOfAddress(entry.url),
  content: contentOf(entry),
});
