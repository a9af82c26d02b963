/** Reads the counts out of a suite's report. A test that was skipped proves nothing, so it counts as failed. */
import { existsSync, readFileSync } from 'node:fs';

const readers = {
  tap(text) {
    const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    return {
      passed: count('pass'),
      failed: count('fail') + count('cancelled'),
      skipped: count('skipped') + count('todo'),
    };
  },
  vitest(text) {
    const report = JSON.parse(text);
    const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped };
  },
  playwright(text) {
    const { stats } = JSON.parse(text);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  },
};

/**
 * What a step adds to the total. `isFine` is whether its commands ended well; a suite that broke before it could
 * count a failure still counts as one, and so does one that ran no test at all.
 */
export function tally(step, isFine, report) {
  if (!step.reads) return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1 };
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { passed, failed, skipped } = readers[step.reads](readFileSync(report, 'utf8'));
  const bad = failed + skipped;
  return { passed, failed: bad === 0 && (!isFine || passed === 0) ? 1 : bad };
}
