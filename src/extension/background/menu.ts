import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { serialQueue } from '../../base/queue';
import { uiMessages } from '../../messages/all';
import { patternOfSite } from '../../result';
import { GOV_HOSTS } from '../sites/hosts';
import { onSites, readSites } from '../sites/sites';
import { onLanguage, readLocale } from '../storage/user-settings';
import { noteOwnAsked } from '../tabs/own-asked';
import { openPanel } from '../tabs/panel';

/** The entry in the browser's menu over selected words, which leads to a finding of the person's own. */

const ADD = 'own/add';

const patternOf = (site: string): string => (site === '*' ? '*://*/*' : patternOfSite(site));

/** Opens the panel over the tab, with the form for what is selected there. */
function addFinding({ menuItemId }: Menus.OnClickData, tab?: Tabs.Tab): void {
  if (menuItemId !== ADD || tab?.id === undefined) return;
  // In this very turn: it is the person's click that lets a panel open.
  const opening = openPanel(tab.id);
  void noteOwnAsked(tab.id).catch(() => undefined);
  void opening.catch(() => undefined);
}

/**
 * Keeps the entry, in the language of the person, over pages of government sites and of those that were
 * added. Does nothing where the browser has no such menus, as on Android.
 */
export function followMenu(): void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menus) return;
  menus.onClicked.addListener(addFinding);
  const inQueue = serialQueue();
  const lay = () =>
    void inQueue(async () => {
      const [locale, sites] = [await readLocale(), await readSites().catch(() => [])];
      await menus.removeAll();
      menus.create({
        id: ADD,
        title: uiMessages(locale).toolbar.addFinding,
        contexts: ['selection'],
        documentUrlPatterns: [...GOV_HOSTS, ...sites.map(patternOf)],
      });
    }).catch((error: unknown) => {
      console.error('[gov-report-audit] the menu could not be laid:', error);
    });
  onLanguage(lay);
  onSites(lay);
  // The browser keeps the entry while the background is stopped.
  browser.runtime.onInstalled.addListener(lay);
  browser.runtime.onStartup.addListener(lay);
}
