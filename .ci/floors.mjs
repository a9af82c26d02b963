/**
 * Watches what the product is made of: no version that is known to be bad, nothing from elsewhere than the registry, one
 * exact version of each dependency in the catalog, and every package takes its dependencies from there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { floors, refused } from './known-bad.mjs';

const exact = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Compares two versions by their numbers; a pre-release counts as the release it leads to. */
function compare(one, other) {
  const [a, b] = [one, other].map((version) => version.split('-')[0].split('.').map(Number));
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Whether a version lies below the floor of its major line. */
export function isBelow(version, mended) {
  const major = (text) => Number(text.split('.')[0]);
  const own = mended.find((floor) => major(floor) === major(version));
  return own ? compare(version, own) < 0 : major(version) < Math.max(...mended.map(major));
}

/** The packages of a lock file, each as [name, version]. */
export function lockedIn(lock) {
  const section = /^packages:\n([\s\S]*?)(?=^\S|(?![\s\S]))/m.exec(lock)?.[1] ?? '';
  return [...section.matchAll(/^ {2}'?((?:@[^/]+\/)?[^@'\s]+)@([^:'\s(]+)'?:/gm)].map(([, name, version]) => [
    name,
    version,
  ]);
}

/** What a lock file takes from elsewhere than the registry: another host's tarball, a git repository, a folder. */
export function strangeSources(lock) {
  const section = /^packages:\n([\s\S]*?)(?=^\S|(?![\s\S]))/m.exec(lock)?.[1] ?? '';
  const entries = [...section.matchAll(/^ {2}'?(\S+?)'?:\n((?: {4}.*\n?|\n)*)/gm)];
  return entries.flatMap(([, key, text]) => {
    const version = key.slice(key.lastIndexOf('@') + 1);
    const resolution = /^ {4}resolution: ?(.*)$/m.exec(text)?.[1] ?? '';
    // A package of the registry is known by its hash and nothing else; where it comes from is not the lock file's to say.
    const isOfRegistry = /^\{integrity: sha512-[A-Za-z0-9+/]+={0,2}\}$/.test(resolution) && exact.test(version);
    return isOfRegistry ? [] : [`${key} does not come from the registry by its hash.`];
  });
}

/** What is wrong with the locked packages. */
export function badVersions(locked) {
  const found = [];
  for (const [name, version] of locked) {
    const none = refused.find(([bad]) => bad === name);
    if (none) found.push(`${name} is refused: ${none[1]}.`);
    const floor = floors.find(([known]) => known === name);
    if (floor && isBelow(version, floor[1]))
      found.push(`${name} ${version} is below ${floor[1].join(', ')}: ${floor[2]}.`);
  }
  return found;
}

/** The catalog of pnpm-workspace.yaml, each entry as [name, version]. */
export function catalogIn(workspace) {
  const section = /^catalog:\n((?: {2}.*\n?|#.*\n|\n)*)/m.exec(workspace)?.[1] ?? '';
  return [...section.matchAll(/^ {2}['"]?([^'"\s:]+)['"]?:\s*['"]?([^'"\s#]+)/gm)].map(([, name, version]) => [
    name,
    version,
  ]);
}

/** What is wrong with the manifests, given as [path, manifest], and the catalog they draw on. */
export function badManifests(manifests, catalog, nodeVersion) {
  const found = catalog
    .filter(([, version]) => !exact.test(version))
    .map(([name, version]) => `The catalog's ${name} is not exact: ${version}.`);
  const used = new Set();
  for (const [path, manifest] of manifests) {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    for (const [name, version] of Object.entries(all)) {
      used.add(name);
      if (version === 'catalog:' || (name.startsWith('@lianxi/') && version === 'workspace:*')) continue;
      // Node itself is the one dependency the catalog cannot carry: pnpm reads its version from the same file.
      if (name.startsWith('node-linux-') && version === nodeVersion) continue;
      found.push(`${path}: ${name} is ${version} instead of catalog: or workspace:*.`);
    }
  }
  const idle = catalog.filter(([name]) => !used.has(name)).map(([name]) => `Nobody uses the catalog's ${name}.`);
  return [...found, ...idle];
}

function main() {
  const root = join(import.meta.dirname, '..');
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const folders = ['', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/`), 'e2e/', 'bench/'];
  const manifests = folders.map((folder) => [`${folder}package.json`, JSON.parse(read(`${folder}package.json`))]);
  const workspace = read('pnpm-workspace.yaml');
  const lock = read('pnpm-lock.yaml');
  const locked = lockedIn(lock);
  const nodeVersion = /^nodeVersion:\s*(\S+)/m.exec(workspace)?.[1];
  const found = [
    ...badVersions(locked),
    ...strangeSources(lock),
    ...badManifests(manifests, catalogIn(workspace), nodeVersion),
  ];
  if (locked.length < 100) found.push('The lock file could not be read: its format has changed.');
  for (const line of found) console.error(line);
  console.log(`${locked.length} packages against ${floors.length} floors, ${found.length} findings`);
  if (found.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
