import { DEFAULT_SETTINGS, type RuleSettings } from '../report';
import { onSettings, readSettings } from './storage';

/**
 * Calls `take` with the settings of rules: as soon as they are read, which takes a few milliseconds,
 * whenever they change, and when the page is taken out of the “back” cache, where it hears of no
 * changes. Where they can't be read, `take` gets the defaults: an audit is better than none.
 *
 * @param view the window of the page
 */
export function followSettings(view: Window, take: (settings: RuleSettings) => void): void {
  const read = () => readSettings().then(take, () => take(DEFAULT_SETTINGS));
  onSettings(take);
  view.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void read();
  });
  void read();
}
