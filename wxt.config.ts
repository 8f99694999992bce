import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { repackFile } from './scripts/build/archive';
import { minifyPageScripts } from './scripts/build/minify';
import { notices } from './scripts/build/notices';
import { plainPreact } from './scripts/build/plain-preact';
import { sharedByAuditor } from './scripts/build/shared';
import { NOTICES_FILE } from './src/extension/notices';
import { CONNECT_SOURCES } from './src/network/addresses';
import { ANY_HOST, GOV_HOSTS } from './src/extension/sites/hosts';

/** Sizes that toolbars, menus, add-on managers and stores ask for. */
const ICONS = Object.fromEntries(
  [16, 19, 32, 38, 48, 96, 128].map((size) => [size, `icon/${size}.png`]),
);

/**
 * For pages of the extension: its own files and nothing else, and no way out but to sites where reports
 * are published, for pages that a person has named. Style sheets come from files and from script. Styles
 * on elements are let be for the sake of pages that are parsed and shown nobody: Chromium weighs each of
 * theirs against this, which takes seventy times as long as to parse a page that was pasted from Word.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self'",
  `connect-src ${CONNECT_SOURCES.join(' ')}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Writes U+FFFE and U+FFFF as escapes, which mean the same in any literal: Chromium takes a file that
 * holds one for no UTF-8 and refuses to run it in a page.
 */
const withoutNoncharacters: Plugin = {
  name: 'without-noncharacters',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk')
        file.code = file.code.replace(/[\ufffe\uffff]/g, (letter) =>
          letter === '\ufffe' ? '\\ufffe' : '\\uffff',
        );
  },
};

export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser, command }) => ({
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
    // Keys that a person can change on the browser's own page; a browser suggests four at most. Period
    // and comma are those of a player's frames, and taken by no browser, screen reader or input method.
    commands: {
      [browser === 'firefox' ? '_execute_browser_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+K' },
      },
      next: { suggested_key: { default: 'Alt+Period' }, description: '__MSG_commandNext__' },
      previous: { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_commandPrevious__' },
      marks: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandMarks__' },
      save: { description: '__MSG_commandSave__' },
      help: { description: '__MSG_commandHelp__' },
    },
    // Each is explained to people in PRIVACY.md as well.
    permissions: [
      // What a person has set, and findings set aside; and until the browser closes, which frame of
      // which tab has how many slips.
      'storage',
      // To start the auditor in the frames that hold a report, and in no others.
      'scripting',
      // To audit a page outside gov.cn when, and only when, a person asks for it in the popup.
      'activeTab',
      // For the entry in the browser's menu over selected words.
      'contextMenus',
    ],
    // The sites where the reports are published: the gate looks at their pages.
    host_permissions: [...GOV_HOSTS],
    // Asked for one site at a time, by the browser's own prompt, when a person adds it in the
    // settings or beside an audit.
    // Nothing of this is granted on installation. Manifest 2 has it under another name.
    [browser === 'firefox' ? 'optional_permissions' : 'optional_host_permissions']: [...ANY_HOST],
    // While developing, pages are reloaded over a connection to the development server.
    ...(command === 'build'
      ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }
      : {}),
    // Declared here and not by WXT's content script wrapper: the wrapper posts a message to the page
    // and listens on its document, and an audited page is to stay as it is.
    content_scripts: (['document_start', 'document_idle'] as const).map((time) => ({
      matches: [...GOV_HOSTS],
      js: [time === 'document_start' ? 'start.js' : 'gate.js'],
      all_frames: true,
      // Frames that a script of such a page wrote: `about:blank` and `srcdoc`.
      match_about_blank: true,
      // And such that hide whose they are: `data:`, `blob:` and sandboxed ones. Firefox from 128 on.
      match_origin_as_fallback: true,
      run_at: time,
    })),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'audit@gov-report-audit.example',
              // No `strict_min_version`: all works from Firefox 115 on, while add-on lint objects to
              // any version below 140 that stands beside the next key, which it asks for and which
              // Firefox 115 to 139 pass over.
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '102' }),
  }),
  hooks: {
    'build:done': async ({ config: { outDir, root } }, { steps }) => {
      const chunks = steps.flatMap((step) => step.chunks).filter((one) => one.type === 'chunk');
      const text = notices(
        chunks.flatMap(({ moduleIds }) => moduleIds),
        root,
      );
      await writeFile(join(outDir, NOTICES_FILE), text);
    },
    'zip:done': async (_, files) => {
      for (const file of files) await repackFile(file);
    },
  },
  vite: () => ({
    plugins: [sharedByAuditor(), plainPreact(), minifyPageScripts(), withoutNoncharacters],
    // The oldest browsers that the manifest admits.
    build: { target: ['chrome102', 'firefox115'] },
  }),
});
