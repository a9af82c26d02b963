/**
 * Everything that has to be true before a change lands: `pnpm test`, or `pnpm check` without the browser.
 *
 * Words after the command choose steps by name (`pnpm test lint types`). The last line counts every test of every
 * suite, and each check that is not a test as one: `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { root, steps } from './steps.mjs';
import { tally } from './tally.mjs';

/** A step that hangs is ended; a slow machine needs twice the time of a build that is well. */
const stepLimit = 40 * 60_000;

/** The commands that run now: checks that need no test go side by side. */
const running = new Set();
let isStopping = false;

function stop(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
const stopRunning = (signal) => running.forEach((child) => stop(child, signal));

/** Runs one command in a process group of its own, so that stopping it stops whatever it started. */
function execute({ command, cwd, env }, { isStatic, isAside }) {
  const isQuiet = isStatic || isAside;
  const folder = join(root, cwd);
  const bins = [join(folder, 'node_modules/.bin'), join(root, 'node_modules/.bin'), process.env.PATH];
  const child = spawn('sh', ['-c', command], {
    cwd: folder,
    detached: true,
    env: { ...process.env, ...env, PATH: bins.join(delimiter) },
    stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
  });
  running.add(child);
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (said += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (said += text));
  const limit = setTimeout(() => {
    said += `\nStopped after ${stepLimit / 60_000} minutes.\n`;
    stop(child, 'SIGKILL');
  }, stepLimit);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(limit);
      running.delete(child);
      if (code !== 0 || isAside) process.stdout.write(`\n$ ${command}   (in ${cwd})\n${said}`);
      resolve(code === 0);
    });
  });
}

/** Runs a step, and answers what it counted. What a static check says is of interest only where it fails. */
async function perform(step, folder) {
  const report = join(folder, `${step.name.replace(/\W/g, '-')}.report`);
  if (!step.isStatic)
    console.log(`\n── ${step.name}${step.isAside ? ' (beside; what it says stands at its end)' : ''}`);
  const start = performance.now();
  let isFine = true;
  for (const command of step.commands(report)) isFine = isFine && (await execute(command, step));
  const seconds = (performance.now() - start) / 1000;
  const counted = { ...tally(step, isFine, report), name: step.name, seconds };
  console.log(`${counted.failed === 0 ? '✓' : '✗'} ${step.name}  ${seconds.toFixed(1)} s`);
  return counted;
}

/**
 * Runs the suites in two lanes, each one after the other: neither needs both processors all the time. One that builds on
 * another waits for it, whichever lane that is in.
 */
async function performSuites(suites, folder) {
  const results = [];
  const lanes = [suites.filter(({ isAside }) => !isAside), suites.filter(({ isAside }) => isAside)];
  const ends = new Map(suites.map(({ name }) => [name, Promise.withResolvers()]));
  const run = async (lane) => {
    for (const step of lane) {
      await Promise.all((step.needs ?? []).map((name) => ends.get(name)?.promise));
      if (!isStopping) results.push(await perform(step, folder));
      ends.get(step.name).resolve();
    }
  };
  await Promise.all(lanes.map(run));
  return results;
}

function chosen() {
  const words = process.argv.slice(2);
  const names = words.filter((word) => !word.startsWith('--'));
  const all = steps({ withBrowser: !words.includes('--no-browser') });
  const unknown = names.filter((name) => !all.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No such step: ${unknown.join(', ')}. There are: ${all.map((step) => step.name).join(', ')}.`);
    process.exit(2);
  }
  const isWhole = names.length === 0;
  return { isWhole, all: isWhole ? all : all.filter((step) => names.includes(step.name)) };
}

function table(results, all) {
  console.log('\n  step            seconds   passed   failed');
  for (const { name } of all) {
    const result = results.find((done) => done.name === name);
    const cells = result ? [result.seconds.toFixed(1), result.passed, result.failed] : ['-', 'not', 'run'];
    const [seconds, passed, failed] = cells.map(String);
    console.log(`  ${name.padEnd(14)} ${seconds.padStart(8)} ${passed.padStart(8)} ${failed.padStart(8)}`);
  }
}

async function main() {
  const { isWhole, all } = chosen();
  const folder = mkdtempSync(join(tmpdir(), 'lianxi-reports-'));
  const results = [];
  try {
    const checks = all.filter(({ isStatic }) => isStatic);
    // Each takes the next one as soon as it is free; the longest check stands first.
    const queue = checks.toSorted((one, other) => other.commands().length - one.commands().length);
    const lane = async () => {
      for (let step = queue.shift(); step && !isStopping; step = queue.shift())
        results.push(await perform(step, folder));
    };
    await Promise.all([lane(), lane()]);
    // What does not even type-check is not worth ten minutes of tests.
    const isWorthIt = !isWhole || results.every(({ failed }) => failed === 0);
    if (isWorthIt)
      results.push(
        ...(await performSuites(
          all.filter(({ isStatic }) => !isStatic),
          folder,
        )),
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  table(results, all);
  const failed = results.flatMap(({ name, failures }) => failures.map((failure) => `  ✗ ${name}: ${failure}`));
  if (failed.length > 0) console.log(`\nWhat failed:\n${failed.join('\n')}`);
  const repeated = results.flatMap(({ name, repeated: again }) => again.map((line) => `  ! ${name}: ${line}`));
  if (repeated.length > 0) console.log(`\nPassed only when repeated:\n${repeated.join('\n')}`);
  const sum = (column) => results.reduce((total, result) => total + result[column], 0);
  console.log(`\nA check that is not a test counts as one.\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    isStopping = true;
    stopRunning('SIGTERM');
    setTimeout(() => stopRunning('SIGKILL'), 15_000).unref();
    process.exitCode = 1;
  });

await main();
