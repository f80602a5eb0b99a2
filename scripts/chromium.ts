/**
 * Finds a Chromium or Chrome for the browser tests; on Debian and Ubuntu, as root, installs Debian's package where there is none.
 * `node scripts/chromium.ts` prints its path.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin', '/usr/lib64/chromium-browser', '/usr/lib/chromium', '/snap/bin', '/opt/google/chrome'].flatMap(
    (folder) => commands.map((command) => join(folder, command)),
  ),
  darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
  ]),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [
          'Chromium\\Application\\chrome.exe',
          'Google\\Chrome\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
        ].map((path) => join(folder, path));
  }),
};

/** Where Playwright keeps the browsers that it has downloaded, and where in them the program is. */
const playwrightCache =
  process.env['PLAYWRIGHT_BROWSERS_PATH'] ??
  {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright'),
  }[process.platform as 'darwin' | 'win32'] ??
  join(homedir(), '.cache/ms-playwright');
const inPlaywright = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/**
 * Path of a Chromium or Chrome.
 *
 * @throws {Error} that says what to do, where none is found and none can be installed.
 */
export function chromiumPath(): string {
  const told = process.env['CHROMIUM_PATH'];
  if (told) {
    if (existsSync(told)) return told;
    throw new Error(`CHROMIUM_PATH is ${told}, but there is no such file.`);
  }
  const found = findChromium() ?? (installFromDebian() ? findChromium() : null);
  if (found !== null) return found;
  throw new Error(
    'The browser tests need Chromium or Chrome, and none was found. Install one (Debian, Ubuntu: apt-get install chromium; ' +
      'Fedora: dnf install chromium; macOS, Windows: google.com/chrome), or set CHROMIUM_PATH to the program.',
  );
}

function findChromium(): string | null {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((name) => join(folder, name)));
  const downloaded = existsSync(playwrightCache)
    ? readdirSync(playwrightCache)
        .filter((name) => name.startsWith('chromium-'))
        .sort()
        .flatMap((name) => inPlaywright.map((path) => join(playwrightCache, name, path)))
    : [];
  return [...(places[process.platform] ?? []), ...onPath, ...downloaded].find((path) => existsSync(path)) ?? null;
}

/** Installs Debian's package, or Ubuntu's; `false` where this is neither, or we may not. */
function installFromDebian(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  if (!/^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))) return false;
  console.error('Installing Chromium for the browser tests (apt-get) …');
  return [['update'], ['install', '-y', '--no-install-recommends', 'chromium']].every(
    (args) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
  );
}

if (import.meta.main) {
  try {
    console.log(chromiumPath());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
