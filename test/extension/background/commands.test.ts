import { beforeEach, expect, test, vi } from 'vitest';
import { OVERLAY_COMMANDS } from '../../../src/settings';
import { fakeBrowser } from '../fake-browser';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { commandKeys, onCommands } = await import('../../../src/extension/background/commands');
const { takeReport } = await import('../../../src/extension/background/toolbar');

const { tabs, commands } = fake.browser;
const status = { state: 'audited', template: '2021', errors: 1, warnings: 0 } as const;
type OnCommand = (name: string, tab?: { id: number }) => void;

/** Presses a key of the browser. */
function press(name: string, tab?: { id: number }): void {
  const calls = commands.onCommand.addListener.mock.calls as [OnCommand][];
  calls.at(-1)?.[0](name, tab);
}

beforeEach(async () => {
  tabs.sendMessage.mockReset();
  tabs.sendMessage.mockResolvedValue(true);
  for (const frameId of [7, 3])
    await takeReport({ tabId: 1, frameId }, { document: `d${String(frameId)}`, status });
  onCommands();
});

test('a key acts in the first frame that holds a report, and in no other', async () => {
  press('next', { id: 1 });
  const message = { type: 'overlay/command', command: 'next' };
  await vi.waitFor(() =>
    expect(tabs.sendMessage.mock.calls).toEqual([[1, message, { frameId: 3 }]]),
  );
});

test('where that frame can do nothing, the next one is asked', async () => {
  tabs.sendMessage.mockResolvedValueOnce(false);
  press('marks', { id: 1 });
  await vi.waitFor(() =>
    expect(tabs.sendMessage.mock.calls.map(([, , { frameId }]) => frameId)).toEqual([3, 7]),
  );
});

test('a browser that names no tab is asked for the active one', async () => {
  tabs.query.mockResolvedValueOnce([{ id: 1 }]);
  press('previous');
  await vi.waitFor(() => expect(tabs.sendMessage).toHaveBeenCalledOnce());
});

test('commands of other names ask nobody', async () => {
  press('_execute_action', { id: 1 });
  press('next', { id: 2 });
  press('next', { id: 1 });
  await vi.waitFor(() => expect(tabs.sendMessage).toHaveBeenCalled());
  expect(tabs.sendMessage).toHaveBeenCalledOnce();
});

test('every command is listed with its keys, in Chrome and in Firefox', async () => {
  const set = (open: string) => [
    { name: 'next', shortcut: 'Alt+Period' },
    { name: 'marks' },
    { name: open, shortcut: 'Alt+Shift+K' },
  ];
  for (const open of ['_execute_action', '_execute_browser_action']) {
    commands.getAll.mockResolvedValueOnce(set(open) as never);
    const keys = await commandKeys();
    expect(keys.map(({ command }) => command)).toEqual([...OVERLAY_COMMANDS, 'open']);
    expect(keys.filter(({ keys: own }) => own)).toEqual([
      { command: 'next', keys: 'Alt+Period' },
      { command: 'open', keys: 'Alt+Shift+K' },
    ]);
  }
});
