import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { StartProblem } from './platform/start-problem.ts';

const consoleFolder = path.resolve(import.meta.dirname, '../../console');
const PROGRESS_EVERY = 5000;

/** One of the two pages that are built: the console, and the API explorer, whose editor is none of the console's. */
interface Page {
  name: 'console' | 'explorer';
  words: string;
  folder: string;
  /** What it is built from, seen from its folder. */
  sources: readonly string[];
  options: readonly string[];
}

const consolePage = (folder = consoleFolder): Page => ({
  name: 'console',
  words: 'Building the console … 正在构建控制台 …',
  folder,
  // Folders are looked at too: a file that was taken away leaves its mark there alone.
  sources: ['src', 'src/**', 'public/**', '*.{ts,html,json}', '../schema/{src,operations}/**'],
  options: [],
});

const explorerPage: Page = {
  name: 'explorer',
  words: 'Building the API explorer … 正在构建接口调试台 …',
  folder: path.join(consoleFolder, 'explorer'),
  sources: ['*.{ts,css,html}', 'workers/*', 'examples', 'examples/*', '../package.json'],
  options: ['--config', 'explorer/vite.config.ts'],
};

/** Whether what is built is older than what it was built from, or missing. Specs do not count; removed files do. */
function isStale({ folder, sources }: Page): boolean {
  const built = path.join(folder, 'dist/index.html');
  const files = globSync([...sources], { cwd: folder }).filter((file) => !file.endsWith('.spec.ts'));
  if (files.length === 0) return false;
  if (!existsSync(built)) return true;
  const changedAt = (file: string) => statSync(path.join(folder, file)).mtimeMs;
  return Math.max(...files.map(changedAt)) > statSync(built).mtimeMs;
}

/** Whether the console is to be built. */
export const isConsoleStale = (folder?: string): boolean => isStale(consolePage(folder));

/**
 * Builds the console and the explorer where their sources are younger than what was built; throws a StartProblem with
 * the builder's own words where that fails. Says every few seconds that it is still at it.
 */
export async function buildConsole(say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  for (const page of [consolePage(), explorerPage]) if (isStale(page)) await buildPage(page, say, signal);
}

async function buildPage(page: Page, say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  const began = new Date();
  const seconds = () => Math.round((Date.now() - began.getTime()) / 1000);
  say(page.words);
  const progress = setInterval(() => say(`  … ${seconds()} s`), PROGRESS_EVERY);
  // Beside its place, so that a build that is interrupted leaves the old one whole.
  const making = path.join(consoleFolder, `node_modules/.${page.name}-${process.pid}`);
  try {
    await runVite([...page.options, '--outDir', making, '--emptyOutDir'], signal);
    // What changes while it is being built is younger than it.
    utimesSync(path.join(making, 'index.html'), began, began);
    putInPlace(making, path.join(page.folder, 'dist'));
    say(`  … ${seconds()} s, done 完成`);
  } finally {
    clearInterval(progress);
    rmSync(making, { recursive: true, force: true });
  }
}

async function runVite(options: readonly string[], signal?: AbortSignal): Promise<void> {
  const vite = path.join(consoleFolder, 'node_modules/vite/bin/vite.js');
  if (!existsSync(vite))
    throw notBuilt(`${vite} is missing: install the dependencies first (npx --yes pnpm@12.21.0 install).`);
  const child = spawn(process.execPath, [vite, 'build', ...options], {
    cwd: consoleFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  const [, complaint, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (code !== 0) throw notBuilt(complaint.trim());
}

/** Another start may build at the same time, and what it puts there is as good. */
function putInPlace(making: string, place: string): void {
  rmSync(place, { recursive: true, force: true });
  try {
    renameSync(making, place);
  } catch (cause) {
    if (!existsSync(path.join(place, 'index.html'))) throw cause;
  }
}

function notBuilt(reason: string): StartProblem {
  return new StartProblem(`The console could not be built:\n${reason}`, '控制台构建失败（原因见上）。');
}
