import { commandKeys, openKeySettings } from './commands';
import { injectIntoFrame, injectPart } from './inject';
import type { FrameAddress, ToBackground } from './messages';
import { openPanel } from './panel';
import { openSavingPage } from './saving-page';
import { takeReport } from './toolbar';
import { dropIgnored, frameContext, keepIgnored, keepPreferences } from './wishes';

/** Whether something could be kept, as an answer: a page is told no more than that. */
const isKept = (keeping: Promise<void>): Promise<boolean> =>
  keeping.then(
    () => true,
    (error: unknown) => {
      console.error('[gov-report-audit] this could not be kept:', error);
      return false;
    },
  );

// A rejection means that the frame is gone, and with it the reason to start anything there.
const unlessGone = (starting: Promise<void>): void => void starting.catch(() => undefined);

/**
 * Does what the scripts of a frame ask of the background.
 * @returns the answer, where the message wants one
 */
export function serveFrame(message: ToBackground, from: FrameAddress): unknown {
  switch (message.type) {
    case 'gate/report':
      unlessGone(injectIntoFrame(from));
      return undefined;
    case 'frame/part':
      unlessGone(injectPart(from, message.part));
      return undefined;
    case 'frame/context':
      return frameContext();
    case 'audit/status':
      void takeReport(from, message);
      return undefined;
    case 'ignored/add':
      return isKept(keepIgnored([message.entry]));
    case 'ignored/remove':
      return isKept(dropIgnored([message.entry]));
    case 'preferences/set':
      return isKept(keepPreferences(message.change));
    case 'keys/get':
      return commandKeys();
    case 'keys/change':
      unlessGone(openKeySettings());
      return undefined;
    case 'saving/apart':
      return openSavingPage(from, message.format).then(
        () => true,
        () => false,
      );
    case 'panel/open':
      // In this very turn: it is the person's click that lets a panel open.
      unlessGone(openPanel(from.tabId));
      return undefined;
    case 'place/shown':
      // Panels hear it themselves.
      return undefined;
  }
}
