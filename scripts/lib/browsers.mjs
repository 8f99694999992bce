import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { note, step, warn } from './console.mjs';
import { ROOT, run, runTool } from './run.mjs';

/**
 * Finding a Chromium (or Chrome, Edge) and a Firefox, and getting them where they are missing.
 *
 * @typedef {'chromium' | 'firefox'} BrowserKind
 */

const { env, platform } = process;
const PROGRAM_FILES = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);
const APPLICATIONS = ['/Applications', join(env.HOME ?? '', 'Applications')];
const onMac = (...names) =>
  APPLICATIONS.flatMap((folder) =>
    names.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS')),
  );
const onWindows = (...paths) =>
  PROGRAM_FILES.flatMap((folder) => paths.map((path) => join(folder, path)));

const BROWSERS = {
  chromium: {
    title: 'Chromium, Chrome or Edge',
    variable: 'CHROMIUM_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    mac: [
      ...onMac('Google Chrome').map((path) => join(path, 'Google Chrome')),
      ...onMac('Chromium').map((path) => join(path, 'Chromium')),
      ...onMac('Microsoft Edge').map((path) => join(path, 'Microsoft Edge')),
    ],
    windows: onWindows(
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ),
    debianPackages: ['chromium', 'chromium-l10n'],
    // Branded Chrome and Edge come with all languages.
    languagePack: { of: 'chromium', name: 'chromium-l10n' },
    download: 'chrome@stable',
    // Libraries are named by the download itself.
    downloadNeeds: ['unzip'],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    mac: onMac('Firefox').map((path) => join(path, 'firefox')),
    windows: onWindows('Mozilla Firefox\\firefox.exe'),
    debianPackages: ['firefox-esr', 'firefox-esr-l10n-zh-cn'],
    languagePack: { of: 'firefox-esr', name: 'firefox-esr-l10n-zh-cn' },
    download: 'firefox@esr',
    downloadNeeds: ['xz-utils', 'libgtk-3-0', 'libdbus-glib-1-2', 'libxt6'],
  },
};

/** Where downloaded browsers are kept: with the other things that npm can rebuild. */
const DOWNLOADS = join(ROOT, 'node_modules', '.cache', 'browsers');

/** Executables of an earlier download. @param {BrowserKind} kind */
function downloaded(kind) {
  const names =
    kind === 'firefox'
      ? ['firefox', 'firefox.exe', 'Firefox.app/Contents/MacOS/firefox']
      : [
          'chrome',
          'chrome.exe',
          'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        ];
  const family = join(DOWNLOADS, kind === 'firefox' ? 'firefox' : 'chrome');
  if (!existsSync(family)) return [];
  return readdirSync(family).flatMap((build) =>
    readdirSync(join(family, build)).flatMap((folder) =>
      names.map((name) => join(family, build, folder, name)),
    ),
  );
}

/** Candidate executables, the most wanted first. @param {BrowserKind} kind */
function candidates(kind) {
  const { commands, mac, windows } = BROWSERS[kind];
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  // By command first, so that a distribution's Chromium comes before a branded Chrome.
  onPath.sort((a, b) => rank(commands, a) - rank(commands, b));
  const installed = platform === 'darwin' ? mac : platform === 'win32' ? windows : [];
  return [...onPath, ...installed, ...downloaded(kind)];
}
const rank = (commands, path) =>
  commands.findIndex((command) => path.endsWith(`/${command}`) || path.endsWith(`\\${command}`));

/**
 * Whether an executable is a browser that starts. Ubuntu's `chromium-browser` and `firefox` packages
 * are stubs that only ask for a snap.
 */
async function starts(path) {
  // Chrome on Windows opens a window on --version.
  if (platform === 'win32') return true;
  const { code, output } = await run(path, ['--version'], { quiet: true, timeout: 30_000 });
  return code === 0 && /\d+\.\d+/.test(output);
}

/**
 * The executable of a browser on this machine, or why there is none.
 *
 * @param {BrowserKind} kind
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function findBrowser(kind) {
  const { title, variable } = BROWSERS[kind];
  const chosen = env[variable];
  if (chosen) {
    if (!existsSync(chosen)) return { reason: `${variable} names ${chosen}, which does not exist` };
    return (await starts(chosen))
      ? { path: chosen }
      : { reason: `${variable} names ${chosen}, which does not start` };
  }
  const stubs = [];
  for (const path of candidates(kind).filter((path) => existsSync(path))) {
    if (await starts(path)) return { path };
    stubs.push(path);
  }
  return {
    reason:
      stubs.length > 0
        ? `${stubs.join(', ')} is there but does not start (Ubuntu ships stubs that need a snap)`
        : `no ${title} found`,
  };
}

/** What to tell a person who has to install a browser by hand. @param {BrowserKind} kind */
export function installHint(kind) {
  const { title, variable, debianPackages } = BROWSERS[kind];
  return `Install ${title} (on Debian: apt-get install ${debianPackages.join(' ')}), or set ${variable} to its executable.`;
}

/** How to run a program with the rights to install packages; null where there are none. */
async function privileged() {
  if (process.getuid?.() === 0) return [];
  const { code } = await run('sudo', ['-n', 'true'], { quiet: true, timeout: 10_000 });
  return code === 0 ? ['sudo', '-n'] : null;
}

/** The family of Linux that this is, as far as its packages go. */
export function distribution() {
  if (platform !== 'linux' || !existsSync('/etc/os-release')) return 'other';
  const release = readFileSync('/etc/os-release', 'utf8');
  if (/^ID(?:_LIKE)?=.*ubuntu/m.test(release)) return 'ubuntu';
  return /^ID(?:_LIKE)?=.*debian/m.test(release) ? 'debian' : 'other';
}

let packageListsFresh = false;

/**
 * Installs Debian packages one by one, so that one that a system doesn't have keeps no other away.
 * @returns {Promise<boolean>} whether all of them were installed
 */
export async function aptInstall(packages) {
  const prefix = await privileged();
  if (!prefix) {
    warn('Neither root nor sudo without a password: no system packages can be installed.');
    return false;
  }
  const apt = async (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return (await run(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } })).code === 0;
  };
  if (!packageListsFresh) packageListsFresh = await apt('update', '-qq');
  let all = true;
  for (const name of packages)
    all = (await apt('install', '-y', '-qq', '--no-install-recommends', name)) && all;
  return all;
}

/** Chinese glyphs: without them a screenshot of a report shows boxes. */
export async function ensureChineseFont() {
  const { code, output } = await run('fc-list', [':lang=zh'], { quiet: true, timeout: 30_000 });
  if (code === 0 && output.trim() !== '') return;
  if (!(await aptInstall(['fonts-noto-cjk'])))
    warn('No Chinese font: pages are audited all the same, but screenshots show boxes.');
}

/** Whether a Debian package is installed. @param {string} name */
async function isInstalled(name) {
  const query = ['-W', '-f', '${db:Status-Status}', name];
  const { code, output } = await run('dpkg-query', query, { quiet: true, timeout: 30_000 });
  return code === 0 && output.trim() === 'installed';
}

/**
 * Has a browser of Debian's speak Chinese, whether it was installed here or before. Without, the
 * extension is told to: it then speaks Chinese in a browser that doesn't.
 *
 * @param {BrowserKind} kind
 * @param {string} path the browser's executable
 */
async function ensureLanguagePack(kind, path) {
  const { title, languagePack } = BROWSERS[kind];
  if (basename(path) !== languagePack.of || (await isInstalled(languagePack.name))) return;
  step(`Getting the Chinese language of ${title}: ${languagePack.name} is not installed`);
  if (await aptInstall([languagePack.name])) return;
  warn(
    `${title} speaks no Chinese here (apt-get install ${languagePack.name} failed): the extension is told to by its settings, and what it does by the browser's own language is not tried.`,
  );
}

/** Downloads a browser of its maker's into node_modules/.cache. @param {BrowserKind} kind */
async function download(kind) {
  if (distribution() !== 'other') await aptInstall(BROWSERS[kind].downloadNeeds);
  note(`Downloading ${BROWSERS[kind].download} from its maker into node_modules/.cache/browsers.`);
  const rights = process.getuid?.() === 0 ? ['--install-deps'] : [];
  const { code, output } = await runTool(
    '@puppeteer/browsers',
    ['install', BROWSERS[kind].download, '--path', DOWNLOADS, ...rights],
    { quiet: true, timeout: 600_000 },
  );
  if (code === 0) return;
  const [reason = `exit code ${code}`] = /^.*(?:Error|error|E:).*$/m.exec(output) ?? [];
  warn(`The download failed: ${reason.trim()}`);
}

/**
 * A browser of the given kind, installed first where it is missing and where that can be done: from
 * the packages of Debian, else from its maker. Says on the way what it does.
 *
 * @param {BrowserKind} kind
 * @returns {Promise<{ path: string } | { reason: string }>}
 */
export async function ensureBrowser(kind) {
  const { title, variable, debianPackages } = BROWSERS[kind];
  let found = await findBrowser(kind);
  const system = distribution();
  if ('reason' in found && !env[variable]) {
    step(`Getting ${title}: ${found.reason}`);
    if (system === 'debian') {
      await aptInstall(debianPackages);
      found = await findBrowser(kind);
    }
    if ('reason' in found) {
      await download(kind);
      found = await findBrowser(kind);
    }
  }
  if ('path' in found && system === 'debian') await ensureLanguagePack(kind, found.path);
  if ('path' in found && system !== 'other') await ensureChineseFont();
  return found;
}
