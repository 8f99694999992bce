import { runToEnd, YieldBudget, type Resumable } from '../base/resumable';

/** What a person has written or pasted, a line an address. */
export interface WrittenAddresses {
  /** Each once, in order. */
  readonly addresses: readonly string[];
  /** Lines that hold none. */
  readonly unreadable: readonly string[];
}

/** An address within a line, up to what hardly belongs to one: `财政局 http://…/a.html；` */
const ADDRESS = /https?:\/\/[^\s"'<>，。；、（）《》“”]+/gi;
/** A host without `http://`, as people type it. */
const BARE = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:\/\S*)?$/i;

/** The address as a browser would ask for it, without a fragment that no server sees; null for none. */
function normalized(address: string): string | null {
  try {
    const url = new URL(address);
    if (!/^https?:$/.test(url.protocol) || url.hostname === '') return null;
    // Pages that scripts fill may route by it.
    if (!/^#[/!]/.test(url.hash)) url.hash = '';
    return url.href;
  } catch {
    return null;
  }
}

/** Reads the addresses in a text, with a pause now and then: a person may paste thousands. */
export function* addressSteps(text: string): Resumable<WrittenAddresses> {
  const addresses = new Set<string>();
  const unreadable: string[] = [];
  const budget = new YieldBudget();
  for (const line of text.split(/\r\n|\r|\n/)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    budget.add(trimmed.length);
    if (budget.takePause()) yield;
    const found = trimmed.match(ADDRESS) ?? (BARE.test(trimmed) ? [`http://${trimmed}`] : []);
    const known = found.flatMap((one) => normalized(one) ?? []);
    if (known.length === 0) unreadable.push(trimmed);
    for (const one of known) addresses.add(one);
  }
  return { addresses: [...addresses], unreadable };
}

/** Reads the addresses in a text at once. */
export const readAddresses = (text: string): WrittenAddresses => runToEnd(addressSteps(text));
