// Weighs the built console: the JavaScript that each page needs, gzipped. Exits with 1 above a budget.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const kilobyte = 1024;
const budgets = { signIn: 110 * kilobyte, page: 164 * kilobyte };
const dist = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), 'dist'));
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

/** Pages that stand outside the region frame. */
const publicPage = /\/identity\/(SignIn|Welcome)Page\.vue$/;
const isPage = (key) => key.endsWith('Page.vue') && manifest[key].isDynamicEntry;
const isWords = (key, names) =>
  /\/locales\/[^/]+\.json$/.test(key) && names.some((name) => key.includes(`/${name}/locales/`));

/** A chunk and everything it imports before it can run. */
function closure(keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key) || manifest[key] === undefined) continue;
    seen.add(key);
    closure(manifest[key].imports ?? [], seen);
  }
  return seen;
}

const weights = new Map();
function weigh(file) {
  if (!file.endsWith('.js')) return 0;
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  return weights.get(file);
}
const weighAll = (keys) =>
  [...new Set([...keys].map((key) => manifest[key].file))].reduce((sum, file) => sum + weigh(file), 0);

/** The words of the heavier language: a reader has one of them. */
function weighWords(names) {
  const languages = Map.groupBy(
    Object.keys(manifest).filter((key) => isWords(key, names)),
    (key) => key.split('/').at(-1),
  );
  return Math.max(0, ...[...languages.values()].map((keys) => weighAll(closure(keys))));
}

function weighPage(page) {
  const isPublic = publicPage.test(page);
  const roots = ['index.html', page, ...(isPublic ? [] : ['src/shell/RegionFrame.vue'])];
  const [, feature] = /\/features\/([^/]+)\//.exec(page) ?? [];
  const words = ['shared', 'shell', ...(feature ? [feature] : [])];
  return { weight: weighAll(closure(roots)) + weighWords(words), budget: isPublic ? budgets.signIn : budgets.page };
}

const pages = Object.keys(manifest).filter(isPage).sort();
if (!pages.some((page) => publicPage.test(page))) throw new Error(`No sign-in page in ${dist}: is the console built?`);

let isTooHeavy = false;
for (const page of pages) {
  const { weight, budget } = weighPage(page);
  const isOver = weight > budget;
  isTooHeavy ||= isOver;
  const figures = `${(weight / kilobyte).toFixed(1).padStart(6)} of ${budget / kilobyte} KB`;
  console.log(`${isOver ? 'OVER' : 'ok  '} ${figures}  ${page}`);
}
process.exitCode = isTooHeavy ? 1 : 0;
