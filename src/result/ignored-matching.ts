import { hasDistinctWords, mayRun, sameContent } from './content';
import { byIdentity } from './finding-identity';
import type { FindingContent, IgnoredBefore, IgnoredFinding } from './ignored';
import { recognisable, type RecognisableFinding } from './recognisable';
import type { AuditResult } from './result';

/** Which decision belongs to which finding, and whether it still holds. */

/** A finding's decision. `ignored`: it holds. */
export interface Match {
  readonly entry: IgnoredFinding;
  readonly state: 'ignored' | IgnoredBefore['state'];
}

const latest = (entries: readonly IgnoredFinding[]): IgnoredFinding | undefined =>
  entries.reduce<IgnoredFinding | undefined>(
    (last, entry) => (last && last.ignoredOn >= entry.ignoredOn ? last : entry),
    undefined,
  );

const isContent = (entry: IgnoredFinding, content: FindingContent): boolean =>
  entry.content !== null && sameContent(entry.content, content);

/** Decisions by the key of the identity that they were made on. */
type ByIdentity = ReadonlyMap<string, readonly IgnoredFinding[]>;
const asIdentity = (entry: IgnoredFinding): IgnoredFinding => entry;

/**
 * The decision that holds for a finding. Of findings that look alike it is one on that very one, as
 * long as there are as many as there were; of fewer than were all ignored each still is.
 */
function holding(
  { key, content, nth, of }: RecognisableFinding,
  own: ByIdentity,
): IgnoredFinding | undefined {
  const named = own.get(key) ?? [];
  const alike = named.filter((entry) => isContent(entry, content));
  const size = (entry: IgnoredFinding) => entry.among?.of ?? 1;
  const exact = alike.filter((entry) => size(entry) === of && (entry.among?.nth ?? 0) === nth);
  const whole = alike.filter((entry) => {
    const together = named.filter((other) => size(other) === size(entry));
    return size(entry) > of && together.length >= size(entry);
  });
  return latest(exact) ?? latest(whole);
}

/** Whether a decision may have been made on a finding before that had its present content. */
function isAkin(
  entry: IgnoredFinding,
  { finding, key }: RecognisableFinding,
  own: ByIdentity,
): boolean {
  if (entry.rule !== finding.rule) return false;
  if (hasDistinctWords(entry.rule)) return own.get(key)?.includes(entry) === true;
  if (entry.at === finding.at) return true;
  const fields = Object.keys(entry.content?.figures ?? {});
  return (
    mayRun(entry.rule) &&
    finding.fields.some((field) => fields.includes(field) || field.startsWith(`${entry.at}.`))
  );
}

/**
 * The decisions on the findings of a result.
 * @param entries what is kept for its report, of any site
 * @param site the site that the page belongs to
 * @returns a match or undefined for each finding, in the order of the findings
 */
export function matchIgnored(
  result: AuditResult,
  entries: readonly IgnoredFinding[],
  site: string,
): readonly (Match | undefined)[] {
  if (entries.length === 0) return result.findings.map(() => undefined);
  const own = entries.filter((entry) => entry.site === site);
  const ownByIdentity = byIdentity(own, asIdentity);
  const others = byIdentity(
    entries.filter((entry) => entry.site !== site),
    asIdentity,
  );
  const judged = recognisable(result);

  const held = judged.map((one) => holding(one, ownByIdentity));
  const used = new Set(held);
  const before = judged.map((one, index): Match | undefined => {
    if (held[index]) return undefined;
    const free = own.filter((entry) => !used.has(entry) && isAkin(entry, one, ownByIdentity));
    // The one with its very words, if there is one: of two sentences on one cell each keeps its own.
    const named = ownByIdentity.get(one.key) ?? [];
    const worded = free.filter((entry) => named.includes(entry));
    const entry = latest(worded) ?? latest(free);
    if (!entry) return undefined;
    const isKnown =
      entry.content !== null || (entry.detail !== undefined && !worded.includes(entry));
    // What had several alike in it speaks of each of them; any other decision, of one finding.
    if (one.of === 1) used.add(entry);
    return { entry, state: isKnown ? 'changed' : 'unconfirmed' };
  });

  return judged.map((one, index) => {
    const entry = held[index];
    if (entry) return { entry, state: 'ignored' };
    if (before[index]) return before[index];
    const there = latest(
      (others.get(one.key) ?? []).filter(
        (other) => other.content === null || isContent(other, one.content),
      ),
    );
    return there && { entry: there, state: 'elsewhere' };
  });
}
