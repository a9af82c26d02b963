/**
 * Reads the counts out of a suite's report. A test that was skipped proves nothing, so it counts as failed; one that
 * passed only when it was repeated counts as passed and is named, since a machine can be at fault, and so can the code.
 */
import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** How a message begins, without the colours of a terminal: where it was thrown follows later. */
const beginOf = (message = '') =>
  stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('at '))
    .slice(0, 6)
    .join(' ⏎ ')
    .slice(0, 900);

/** Every spec of Playwright's suites, which lie within each other. */
const specsOf = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsOf)];

const readers = {
  tap(text) {
    const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    return {
      passed: count('pass'),
      failed: count('fail') + count('cancelled'),
      skipped: count('skipped') + count('todo'),
      failures: [...text.matchAll(/^not ok \d+ - (.+)$/gm)].map(([, name]) => name),
      repeated: [],
    };
  },
  vitest(text) {
    const { numPassedTests, numFailedTests, testResults = [], ...report } = JSON.parse(text);
    const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
    const told = (status, files) =>
      files.flatMap(({ name, assertionResults: all }) =>
        all
          .filter((one) => one.status === status && (status === 'failed' || one.failureMessages?.length > 0))
          .map((one) => `${name} › ${one.fullName}: ${beginOf(one.failureMessages?.[0])}`),
      );
    const failures = testResults.flatMap((file) => [
      ...(file.message ? [`${file.name}: ${beginOf(file.message)}`] : []),
      ...told('failed', [file]),
    ]);
    const repeated = told('passed', testResults);
    return { passed: numPassedTests, failed: numFailedTests, skipped, failures, repeated };
  },
  playwright(text) {
    const { stats, ...whole } = JSON.parse(text);
    const told = specsOf(whole)
      .map(({ ok, file, title, tests }) => {
        const error = tests.flatMap(({ results }) => results.map((result) => result.error?.message)).find(Boolean);
        return { ok, error, line: `${file} › ${title}: ${beginOf(error)}` };
      })
      .filter(({ ok, error }) => !ok || error);
    const [failures, repeated] = [false, true].map((was) =>
      told.filter(({ ok }) => ok === was).map(({ line }) => line),
    );
    const { expected, flaky, unexpected, skipped } = stats;
    return { passed: expected + flaky, failed: unexpected, skipped, failures, repeated };
  },
};

/**
 * What a step adds to the total, and which tests failed, or passed only when repeated, and why. `isFine` is whether its commands
 * ended well; a suite that broke before it could count a failure still counts as one, and so does one that ran no test.
 */
export function tally(step, isFine, report) {
  if (!step.reads) return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, failures: [], repeated: [] };
  if (!existsSync(report)) return { passed: 0, failed: 1, failures: [], repeated: [] };
  const { passed, failed, skipped, ...named } = readers[step.reads](readFileSync(report, 'utf8'));
  const bad = failed + skipped;
  return { passed, failed: bad === 0 && (!isFine || passed === 0) ? 1 : bad, ...named };
}
