import { render } from 'preact';
import { readPreferences } from '../../src/extension/storage/user-settings';
import { OptionsPage } from '../../src/pages/options';
import { storedOptions } from '../../src/pages/options/source';
import { initPage } from '../../src/ui/tokens';
import '../../src/pages/options/options.css';

// Before anything is shown, so that nobody sees the other colours flash by.
const theme = await readPreferences().then(
  (preferences) => preferences.theme,
  () => 'auto' as const,
);
initPage(document, theme);
render(<OptionsPage source={storedOptions} />, document.body);
