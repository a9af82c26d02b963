// Decorators look for it while modules load, whichever of them comes first.
import 'reflect-metadata';
import { causeOf, framesOf, log } from './platform/log.ts';
import { StartProblem } from './platform/start-problem.ts';
import { whenStarterEnds } from './platform/starter.ts';
import { serve } from './start.ts';

/** A stop that hangs is cut off here; PostgreSQL is asked to stop even then, and recovers at the next start. */
const STOPS_WITHIN = 14_500;

const stopping = new AbortController();
let exitCode = 0;

function stop(): void {
  // A second Ctrl+C finds the stop under way and changes nothing.
  if (stopping.signal.aborted) return;
  stopping.abort();
  setTimeout(() => process.exit(1), STOPS_WITHIN).unref();
}

function fail(error: unknown): void {
  exitCode = 1;
  if (error instanceof StartProblem) console.error(`\n${error.message}\n${error.chinese}\n`);
  else log.error('the server failed', { ...causeOf(error), stack: framesOf(error) });
}

// A terminal that is closed sends SIGHUP, npx and pnpm repeat what the terminal has sent already.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
whenStarterEnds(stop);
// Whoever reads the output may leave (`| head`); that is no reason to stop serving.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
// After an error that nobody caught the state is unknown; PostgreSQL would outlive a plain crash.
process.on('uncaughtException', (error) => {
  fail(error);
  stop();
});

await serve(console.log, stopping.signal).catch(fail);
process.exit(exitCode);
