import browser from 'webextension-polyfill';
import { serialQueue } from '../../base/queue';
import { coversSite, patternOfSite, siteOfPattern } from '../../result';
import { GOV_HOSTS } from './hosts';

/**
 * The sites that a person has added. The browser itself keeps them, as permissions that it asks for
 * and takes back: what it grants is what counts, and nothing can be out of step with it.
 */

/** What runs on added sites, by the names that the browser knows it under. */
const GATE = 'gate.js';
const SCRIPTS = [
  { id: 'added-sites-start', js: ['start.js'], runAt: 'document_start' as const },
  { id: 'added-sites', js: [GATE], runAt: 'document_idle' as const },
];
const IDS = SCRIPTS.map(({ id }) => id);

const GOV_SITES = GOV_HOSTS.map((pattern) => siteOfPattern(pattern) ?? '');
const isGovernment = (site: string): boolean => GOV_SITES.some((gov) => coversSite(gov, site));

/** Permissions for pages, without those that every installation has. */
async function addedPatterns(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => {
    const site = siteOfPattern(pattern);
    return site !== null && !isGovernment(site);
  });
}

const sitesOf = (patterns: readonly string[]): readonly string[] => [
  ...new Set(patterns.flatMap((pattern) => siteOfPattern(pattern) ?? [])),
];

/** The sites that were added, in the order of the alphabet; `*` where the browser lets us in anywhere. */
export const readSites = async (): Promise<readonly string[]> =>
  [...sitesOf(await addedPatterns())].sort();

/**
 * Asks the person, by the browser's own prompt, to let the extension run on sites. Has to be called
 * in the very turn of a click or key press: browsers show no prompt otherwise.
 * @returns whether it was allowed
 */
export const requestSites = (sites: readonly string[]): Promise<boolean> =>
  sites.length === 0
    ? Promise.resolve(true)
    : browser.permissions.request({ origins: sites.map(patternOfSite) }).catch(() => false);

/** Gives back the permission for sites. Returns whether the browser took it. */
export async function dropSites(sites: readonly string[]): Promise<boolean> {
  // What the browser's own page granted may be narrower than what is asked for here.
  const origins = (await addedPatterns()).filter((pattern) =>
    sites.includes(siteOfPattern(pattern) ?? ''),
  );
  return origins.length === 0 || browser.permissions.remove({ origins });
}

/** Calls `listener` when sites come or go, here or on the browser's own page. Returns what ends it. */
export function onSites(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const changed = () => listener();
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}

/** Has the browser start the gate on added sites, and on no others. */
async function registerGate(): Promise<void> {
  const matches = [...(await addedPatterns())];
  const known = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
  const wanted = JSON.stringify(matches.sort());
  const isRight = (script: { readonly matches?: readonly string[] }) =>
    JSON.stringify([...(script.matches ?? [])].sort()) === wanted;
  if (known.length === IDS.length && known.every(isRight)) return;
  if (known.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
  if (matches.length === 0) return;
  const scripts = SCRIPTS.map((script) => ({
    ...script,
    matches,
    // There the manifest starts it.
    excludeMatches: [...GOV_HOSTS],
    allFrames: true,
    persistAcrossSessions: true,
  }));
  // Frames that a script of the page wrote: known to Chrome from 119 and Firefox from 128 on, others
  // refuse the word.
  const inEveryFrame = scripts.map((script) => ({ ...script, matchOriginAsFallback: true }));
  await browser.scripting
    .registerContentScripts(inEveryFrame)
    .catch(() => browser.scripting.registerContentScripts(scripts));
}

/** Starts the gate in pages that were open already when their site was added. */
async function startGate(added: readonly string[]): Promise<void> {
  const newSites = sitesOf(added);
  const others = [...GOV_SITES, ...(await readSites()).filter((site) => !newSites.includes(site))];
  const tabs = await browser.tabs.query({ url: [...added] });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const host = new URL(url ?? 'about:blank').hostname;
      if (id === undefined || others.some((site) => coversSite(site, host))) return;
      // The page may be gone, or one that no extension may enter.
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files: [`/${GATE}`] })
        .catch(() => undefined);
    }),
  );
}

/**
 * Keeps the gate on added sites, for the background. Done at each start: the browser forgets what
 * was registered when the extension is updated.
 */
export function followSites(): void {
  const inQueue = serialQueue();
  const inTurn = (step: () => Promise<void>) => {
    inQueue(step).catch((error: unknown) => {
      console.error('[gov-report-audit] added sites could not be followed:', error);
    });
  };
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    inTurn(registerGate);
    if (origins.length > 0) inTurn(() => startGate(origins));
  });
  browser.permissions.onRemoved.addListener(() => inTurn(registerGate));
  // Wakes the background once after an installation or an update.
  browser.runtime.onInstalled.addListener(() => inTurn(registerGate));
  inTurn(registerGate);
}
