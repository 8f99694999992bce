import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ROOT } from '../lib/run.mjs';
import { ROOMS } from './rooms.mjs';

/**
 * The walls of the house, as ESLint configuration: which folder may import which, what only some may
 * touch, and what nobody may. Every ban says why.
 */

const PAGE_WORDS =
  'runs in a page, a worker, an extension page and Node alike; take the Document as an argument';

/** Why a folder is closed to others, where there is more to say than that the flow is one way. */
const REASONS = {
  organ: 'who an organ is, is read once; what comes after sees it in the Report',
  extension: 'only entrypoints and pages touch extension APIs',
  entrypoints: 'entrypoints wire src/ to the browser and are imported by nobody',
  cli: 'the command line is a door, imported by nobody',
  read: 'the page is read once; what comes after sees only the Report',
  messages: 'these deal in ids and data; words are made at the edge, in the language of who reads',
  present: 'these deal in ids and data; words are made at the edge, in the language of who reads',
  gate: 'it only says whether a page is to be read; what comes after reads it',
};
/** Why a folder is closed in itself, whatever it would import. */
const OWN_REASONS = {
  gate: 'the gate runs on every page and carries nothing besides',
};
const ONE_WAY =
  'the flow is one way: template ← report ← read, rules ← audit ← overlay, pages, export, cli';

const ANYWHERE = Object.keys(ROOMS).filter((room) => ROOMS[room].anywhere);

/** The folder of src/ a file belongs to; `entrypoints` for those; null elsewhere. */
function roomOf(path) {
  const [top, room] = relative(ROOT, path).split(sep);
  if (top === 'entrypoints') return top;
  return top === 'src' && room in ROOMS ? room : null;
}

/** Whether others import a room by its index. */
const hasIndex = (room) => existsSync(join(ROOT, 'src', room, 'index.ts'));

/** Whether an import from without comes in by the index of a room or by one of its doors. */
function comesInByDoor(target, room) {
  const module = relative(join(ROOT, 'src', room), target)
    .split(sep)
    .join('/');
  const name = module.replace(/(?:^|\/)index$/, '');
  return name === '' || name in (ROOMS[room].doors ?? {});
}

/** The file an import leads to, or null for a package. */
function targetOf(source, importer) {
  if (source.startsWith('.')) return join(dirname(importer), source);
  const alias = /^(?:@@|~~|@|~)\//.exec(source);
  return alias ? join(ROOT, source.slice(alias[0].length)) : null;
}

/** @type {import('eslint').Rule.RuleModule} */
const rooms = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      closed: '{{from}} may not import {{to}}: {{reason}}.',
      deep: '{{to}} is imported by its index, or by a door that scripts/lint/rooms.mjs gives a reason for.',
    },
  },
  create(context) {
    const from = roomOf(context.filename);
    const check = (node) => {
      const source = node.source;
      if (typeof source?.value !== 'string') return;
      const target = targetOf(source.value, context.filename);
      const to = target === null ? null : roomOf(target);
      if (to === null || to === from) return;
      const open =
        from === 'entrypoints' ? to !== 'cli' : from === null || ROOMS[from].imports.includes(to);
      if (!open) {
        const reason = OWN_REASONS[from] ?? REASONS[to] ?? ONE_WAY;
        context.report({ node: source, messageId: 'closed', data: { from, to, reason } });
      } else if (from !== null && to in ROOMS && hasIndex(to) && !comesInByDoor(target, to)) {
        context.report({ node: source, messageId: 'deep', data: { to } });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

const named = (names, message) => names.map((name) => ({ name, message }));
const properties = (names, message) => names.map((property) => ({ property, message }));

const NO_HTML = 'The page’s words must never become markup: build nodes, or set textContent.';
const NO_CODE = 'Nothing may be run that was not reviewed with the project.';
const NO_NETWORK =
  'Nothing leaves the browser; pages that a person names are asked for by src/network alone.';
const NO_LAYOUT = `Layout reads make a page wait, and this code ${PAGE_WORDS}.`;
const NO_GLOBAL = `This code ${PAGE_WORDS}.`;
const EXTENSION_PACKAGES = '^(?:webextension-polyfill|wxt(?:/.*)?|#imports)$';
const NO_EXTENSION = 'Extension APIs are used by src/extension and entrypoints only.';

const DATABASES = ['indexedDB', 'IDBKeyRange'];
const NO_DATABASE = 'What is kept of audits is the business of src/archive alone.';
const DATABASE_PACKAGE = { regex: '^idb(?:/.*)?$', message: NO_DATABASE };

/** For every file of the project. */
const EVERYWHERE = {
  globals: [
    ...named(['XMLHttpRequest', 'WebSocket', 'EventSource', 'fetch'], NO_NETWORK),
    ...named(DATABASES, NO_DATABASE),
  ],
  properties: [
    ...properties(
      ['innerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment'],
      NO_HTML,
    ),
    ...['write', 'writeln'].map((property) => ({ object: 'document', property, message: NO_HTML })),
    ...properties(['sendBeacon'], NO_NETWORK),
    ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].flatMap((property) =>
      ['window', 'self', 'globalThis'].map((object) => ({ object, property, message: NO_NETWORK })),
    ),
    ...['window', 'self', 'globalThis'].map((object) => ({
      object,
      property: 'eval',
      message: NO_CODE,
    })),
  ],
  syntax: [
    {
      selector:
        'AssignmentExpression[left.type="MemberExpression"][left.property.name="outerHTML"]',
      message: NO_HTML,
    },
    {
      selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|innerHTML)$/]',
      message: NO_HTML,
    },
    { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: NO_HTML },
  ],
  imports: [DATABASE_PACKAGE],
};

/** What asks for pages: by this one means. */
const WITH_NETWORK = {
  ...EVERYWHERE,
  globals: EVERYWHERE.globals.filter(({ name }) => name !== 'fetch'),
};

/** For what is kept. */
const WITH_DATABASE = {
  ...EVERYWHERE,
  globals: EVERYWHERE.globals.filter(({ name }) => !DATABASES.includes(name)),
  imports: EVERYWHERE.imports.filter((one) => one !== DATABASE_PACKAGE),
};

/** For code that runs anywhere. */
const RUNS_ANYWHERE = {
  globals: [
    ...named(
      [
        'document',
        'window',
        'self',
        'globalThis',
        'location',
        'navigator',
        'localStorage',
        'sessionStorage',
      ],
      NO_GLOBAL,
    ),
    ...named(['browser', 'chrome'], NO_EXTENSION),
    ...named(['getComputedStyle', 'requestAnimationFrame'], NO_LAYOUT),
  ],
  properties: properties(
    [
      'getBoundingClientRect',
      'getClientRects',
      'getComputedStyle',
      'innerText',
      'offsetWidth',
      'offsetHeight',
      'offsetTop',
      'offsetLeft',
      'offsetParent',
      'clientWidth',
      'clientHeight',
      'clientTop',
      'clientLeft',
      'scrollWidth',
      'scrollHeight',
      'scrollTop',
      'scrollLeft',
      'checkVisibility',
      'elementFromPoint',
      'elementsFromPoint',
    ],
    NO_LAYOUT,
  ),
  syntax: [],
  imports: [
    { regex: EXTENSION_PACKAGES, message: NO_EXTENSION },
    { regex: '^node:', message: NO_GLOBAL },
    { regex: '/displayed$', message: NO_LAYOUT },
  ],
};

/** For code on the page that is no part of the extension's own surfaces. */
const NO_EXTENSION_API = {
  globals: named(['browser', 'chrome'], NO_EXTENSION),
  properties: [],
  syntax: [],
  imports: [{ regex: EXTENSION_PACKAGES, message: NO_EXTENSION }],
};

/** For code that every page with a report carries. */
const CARRIED_BY_PAGES = {
  globals: [],
  properties: [],
  syntax: [],
  imports: [
    {
      regex: '/(?:messages/(?:all|en/.*)|rules/en\\.generated)$',
      message: 'A page carries the words of one language, and those of its marks only.',
    },
  ],
};

/** The core rules that put several lists of bans into force. */
function bans(...lists) {
  const all = (kind) => lists.flatMap((list) => list[kind]);
  const rule = (options) => (options.length > 0 ? ['error', ...options] : 'off');
  return {
    'no-restricted-globals': rule(all('globals')),
    'no-restricted-properties': rule(all('properties')),
    'no-restricted-syntax': rule(all('syntax')),
    'no-restricted-imports': all('imports').length
      ? ['error', { patterns: all('imports') }]
      : 'off',
  };
}

const CODE = '**/*.{ts,tsx,js,mjs}';
const inRooms = (names) => names.map((room) => `src/${room}/${CODE}`);

/** @type {import('eslint').Linter.Config[]} */
export const boundaries = [
  {
    files: [CODE],
    plugins: { boundaries: { rules: { rooms } } },
    // What the ban on code in strings looks for.
    languageOptions: { globals: { setTimeout: 'readonly', setInterval: 'readonly' } },
    rules: {
      'boundaries/rooms': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      ...bans(EVERYWHERE),
    },
  },
  { files: inRooms(ANYWHERE), rules: bans(EVERYWHERE, RUNS_ANYWHERE) },
  // The one room that may: to pages that a person has named, and to hosts of the policy alone.
  { files: inRooms(['network']), rules: bans(WITH_NETWORK, RUNS_ANYWHERE) },
  // Layout is read for who is on a page; the rooms above can't import it.
  { files: ['src/dom/displayed.ts'], rules: bans(EVERYWHERE, NO_EXTENSION_API) },
  {
    files: inRooms(['overlay', 'live']),
    rules: bans(EVERYWHERE, NO_EXTENSION_API, CARRIED_BY_PAGES),
  },
  // What tries the database.
  { files: ['test/archive/**', 'test/e2e/archive*.ts'], rules: bans(WITH_DATABASE) },
  { files: inRooms(['archive']), rules: bans(WITH_DATABASE, NO_EXTENSION_API) },
  { files: inRooms(['cli']), rules: bans(EVERYWHERE, NO_EXTENSION_API) },
];
