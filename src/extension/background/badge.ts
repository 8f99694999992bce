import browser from 'webextension-polyfill';
import type { UiMessages } from '../../messages/all';
import type { FrameStatus } from '../protocol/messages';

/** What the toolbar shows for a tab. An empty text shows no badge. */
export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

const RED = '#c5302b';
const AMBER = '#b25f00';
const GREEN = '#1b7f4b';
const GREY = '#5f6673';
const BLUE = '#2b5fb0';
/** Before the number of reports that a page lists, so that it is never read as one of errors. */
const LIST_SIGN = '≡';
const MAX_LISTED = 99;
/** More digits than this don't fit on a badge. */
const MAX_COUNT = 999;

/**
 * The badge of a tab: the number of errors in all its frames, `!` where there are warnings only, a
 * check where a report is clean, `?` where an audit broke off. A report of an older format was not
 * audited, one that is only announced was not read; neither is ever called clean. A page that holds no
 * report and lists some has their number, in a colour and with a sign of its own.
 * @param listed how many reports the page lists
 */
export function badgeFor(
  statuses: readonly FrameStatus[],
  listed: number,
  words: UiMessages['toolbar'],
): Badge {
  if (statuses.length === 0 && listed > 0)
    return {
      text: `${LIST_SIGN}${listed > MAX_LISTED ? `${MAX_LISTED}+` : listed}`,
      color: BLUE,
      title: words.listed(listed),
    };
  const audited = statuses.flatMap((status) => (status.state === 'audited' ? [status] : []));
  const sum = (of: 'errors' | 'warnings') => audited.reduce((total, one) => total + one[of], 0);
  const errors = sum('errors');
  const warnings = sum('warnings');
  if (errors > 0)
    return {
      text: errors > MAX_COUNT ? `${MAX_COUNT}+` : String(errors),
      color: RED,
      title: words.slips(errors, warnings),
    };
  if (statuses.length > audited.length) return { text: '?', color: GREY, title: words.failed };
  if (warnings > 0) return { text: '!', color: AMBER, title: words.warningsOnly(warnings) };
  if (audited.some(({ template }) => template !== 'older' && template !== 'none'))
    return { text: '✓', color: GREEN, title: words.clean };
  const announced = audited.some(({ template }) => template === 'none');
  const title = announced ? words.textNotRead : audited.length > 0 ? words.older : words.idle;
  return { text: '', color: GREY, title };
}

// Manifest 2, which the Firefox build uses, has it under the older name.
const toolbarButton = () =>
  (browser.action as typeof browser.action | undefined) ?? browser.browserAction;

/** What the toolbar button says over tabs that hold no report. */
export const showTitle = (title: string): Promise<void> => toolbarButton().setTitle({ title });

/** Puts a badge on the toolbar button of a tab; does nothing where the tab is gone. */
export async function showBadge(tabId: number, { text, color, title }: Badge): Promise<void> {
  const action = toolbarButton();
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text }),
      action.setBadgeBackgroundColor({ tabId, color }),
      action.setTitle({ tabId, title }),
      // Chrome before 110 has no such method and picks a readable colour itself.
      'setBadgeTextColor' in action && action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
}
