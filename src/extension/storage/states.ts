import browser from 'webextension-polyfill';
import {
  idOfState,
  parseState,
  stateToKeep,
  type AuditResult,
  type Finding,
  type FindingState,
  type KeptState,
} from '../../result';
import { changeItems, itemsOf, onItems } from './storage';
import { STATE } from './storage-keys';

/** How far a person has come with findings, in local storage, an item each. */

const isReadable = (key: string, item: unknown): boolean =>
  !key.startsWith(STATE) || parseState(item) !== null;

/** All that is kept, of any report. */
export const readStates = async (): Promise<readonly KeptState[]> =>
  itemsOf(await browser.storage.local.get(null), STATE, parseState);

/**
 * Keeps how far the person has come with a finding.
 * @throws Error where the browser can't keep it
 */
export async function keepState(
  result: AuditResult,
  finding: Finding,
  state: FindingState,
  now: Date = new Date(),
): Promise<void> {
  const kept = stateToKeep(result, finding, state, now);
  if (!kept) return;
  const key = STATE + idOfState(kept);
  await changeItems(isReadable, () =>
    // What every finding is to begin with is nothing to keep.
    state === 'unverified' ? { remove: [key] } : { set: { [key]: kept } },
  );
}

/** Calls `listener` when one has changed. Returns what ends it. */
export const onStates = (listener: () => void): (() => void) => onItems(STATE, listener);
