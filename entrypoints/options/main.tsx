import { render } from 'preact';
import { readPreferences } from '../../src/browser/wishes';
import { OptionsPage } from '../../src/panel/options';
import { storedOptions } from '../../src/panel/options/source';
import { dressPage } from '../../src/ui/tokens';
import '../../src/panel/options/options.css';

// Before anything is shown, so that nobody sees the other colours flash by.
const theme = await readPreferences().then(
  (preferences) => preferences.theme,
  () => 'auto' as const,
);
dressPage(document, theme);
render(<OptionsPage source={storedOptions} />, document.body);
