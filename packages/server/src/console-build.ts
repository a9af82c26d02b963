import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { StartProblem } from './platform/start-problem.ts';

const consoleFolder = path.resolve(import.meta.dirname, '../../console');
const PROGRESS_EVERY = 5000;

/** Whether what is built is older than what it was built from, or missing. Specs do not count; removed files do. */
export function isConsoleStale(folder = consoleFolder): boolean {
  const built = path.join(folder, 'dist/index.html');
  // Folders are looked at too: a file that was taken away leaves its mark there alone.
  const sources = globSync(['src', 'src/**', 'public/**', '*.{ts,html,json}', '../schema/{src,operations}/**'], {
    cwd: folder,
  }).filter((file) => !file.endsWith('.spec.ts'));
  if (sources.length === 0) return false;
  if (!existsSync(built)) return true;
  const changedAt = (file: string) => statSync(path.join(folder, file)).mtimeMs;
  return Math.max(...sources.map(changedAt)) > statSync(built).mtimeMs;
}

/**
 * Builds the console where its sources are younger than what was built; throws a StartProblem with the builder's own
 * words where that fails. Says every few seconds that it is still at it.
 */
export async function buildConsole(say: (line: string) => void, signal?: AbortSignal): Promise<void> {
  if (!isConsoleStale()) return;
  const began = new Date();
  const seconds = () => Math.round((Date.now() - began.getTime()) / 1000);
  say('Building the console … 正在构建控制台 …');
  const progress = setInterval(() => say(`  … ${seconds()} s`), PROGRESS_EVERY);
  // Beside its place, so that a build that is interrupted leaves the old one whole.
  const making = path.join(consoleFolder, `node_modules/.console-${process.pid}`);
  try {
    await runVite(making, signal);
    // What changes while it is being built is younger than it.
    utimesSync(path.join(making, 'index.html'), began, began);
    putInPlace(making);
    say(`  … ${seconds()} s, done 完成`);
  } finally {
    clearInterval(progress);
    rmSync(making, { recursive: true, force: true });
  }
}

async function runVite(outDir: string, signal?: AbortSignal): Promise<void> {
  const vite = path.join(consoleFolder, 'node_modules/vite/bin/vite.js');
  if (!existsSync(vite))
    throw notBuilt(`${vite} is missing: install the dependencies first (npx --yes pnpm@12.21.0 install).`);
  const child = spawn(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir'], {
    cwd: consoleFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  const [, complaint, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (code !== 0) throw notBuilt(complaint.trim());
}

/** Another start may build at the same time, and what it puts there is as good. */
function putInPlace(making: string): void {
  const place = path.join(consoleFolder, 'dist');
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
