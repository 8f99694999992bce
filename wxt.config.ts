import { defineConfig } from 'wxt';
import { GOV_HOSTS } from './src/browser/hosts';

/** Sizes that toolbars, menus, add-on managers and stores ask for. */
const ICONS = Object.fromEntries(
  [16, 19, 32, 38, 48, 96, 128].map((size) => [size, `icon/${size}.png`]),
);

export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    icons: ICONS,
    // Firefox is built as Manifest 2, which names it otherwise.
    [browser === 'firefox' ? 'browser_action' : 'action']: {
      default_icon: ICONS,
      default_title: '__MSG_actionTitle__',
    },
    permissions: [
      // Which frame of which tab was found to have how many slips, until the browser closes; and which
      // rules a person has turned off or regraded.
      'storage',
      // To start the auditor in the frames that hold a report, and in no others.
      'scripting',
      // To audit a page outside gov.cn when, and only when, a person asks for it in the popup.
      'activeTab',
    ],
    // The sites where the reports are published: the gate looks at their pages.
    host_permissions: [...GOV_HOSTS],
    // Declared here and not by WXT's content script wrapper: the wrapper posts a message to the page
    // and listens on its document, and an audited page is to stay as it is.
    content_scripts: [
      {
        matches: [...GOV_HOSTS],
        js: ['gate.js'],
        all_frames: true,
        // Frames that a script of such a page wrote: `about:blank` and `srcdoc`.
        match_about_blank: true,
        ...(browser === 'firefox' ? {} : { match_origin_as_fallback: true }),
        run_at: 'document_idle',
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'audit@gov-report-audit.example',
              strict_min_version: '115.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '102' }),
  }),
  vite: () => ({
    // The oldest browsers that the manifest admits.
    build: { target: ['chrome102', 'firefox115'] },
  }),
});
