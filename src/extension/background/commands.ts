import browser from 'webextension-polyfill';
import { type CommandKeys, OVERLAY_COMMANDS, type OverlayCommand } from '../../settings';
import { askOverlay } from '../protocol/messages';
import { statusesOfTab } from '../tabs/statuses';

/** The keys of the browser: what they do, and what they are. */

/** Chrome's name for the button's own key, and that of Manifest 2. */
const OPEN: ReadonlySet<string> = new Set(['_execute_action', '_execute_browser_action']);

const isOverlayCommand = (name: string): name is OverlayCommand =>
  (OVERLAY_COMMANDS as readonly string[]).includes(name);

/** Does in the frame of a tab that holds the report what a key asks for. */
async function dispatchCommand(command: OverlayCommand, tabId: number): Promise<void> {
  const frames = [...(await statusesOfTab(tabId)).keys()].sort((a, b) => a - b);
  for (const frameId of frames)
    if (await askOverlay({ tabId, frameId }, { type: 'overlay/command', command })) return;
}

/** Listens for the keys of the extension, which act on the active tab. */
export function onCommands(): void {
  browser.commands.onCommand.addListener((name, pressedIn) => {
    if (!isOverlayCommand(name)) return;
    void (async () => {
      // Firefox names the tab from version 126 on.
      const [tab] = pressedIn
        ? [pressedIn]
        : await browser.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id !== undefined) await dispatchCommand(name, tab.id);
    })();
  });
}

/** The keys as they are set now, in the order of the help; none where the browser doesn't tell. */
export async function commandKeys(): Promise<readonly CommandKeys[]> {
  const set = await browser.commands.getAll();
  const keysOf = (wanted: (name: string) => boolean): string =>
    set.find(({ name }) => name !== undefined && wanted(name))?.shortcut ?? '';
  return [
    ...OVERLAY_COMMANDS.map((command) => ({ command, keys: keysOf((name) => name === command) })),
    { command: 'open' as const, keys: keysOf((name) => OPEN.has(name)) },
  ];
}

interface ShortcutSettings {
  /** Firefox, from version 137 on. */
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page on which keys are changed. Does nothing where it has none to open. */
export async function openKeySettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as ShortcutSettings;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
