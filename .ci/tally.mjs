/** Reads the counts out of a suite's report. A test that was skipped proves nothing, so it counts as failed. */
import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** The first line of a message, without the colours of a terminal. */
const firstLine = (message = '') => stripVTControlCharacters(message).split('\n')[0].slice(0, 300);

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
    };
  },
  vitest(text) {
    const { numPassedTests, numFailedTests, testResults = [], ...report } = JSON.parse(text);
    const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
    const tests = testResults.flatMap(({ name, message, assertionResults: all }) => [
      ...(message ? [`${name}: ${firstLine(message)}`] : []),
      ...all
        .filter(({ status }) => status === 'failed')
        .map((one) => `${name} › ${one.fullName}: ${firstLine(one.failureMessages?.[0])}`),
    ]);
    return { passed: numPassedTests, failed: numFailedTests, skipped, failures: tests };
  },
  playwright(text) {
    const { stats, ...whole } = JSON.parse(text);
    const failures = specsOf(whole)
      .filter(({ ok }) => !ok)
      .map(({ file, title, tests }) => {
        const error = tests.flatMap(({ results }) => results.map((result) => result.error?.message)).find(Boolean);
        return `${file} › ${title}: ${firstLine(error)}`;
      });
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped, failures };
  },
};

/**
 * What a step adds to the total, and which tests failed with the first line of why. `isFine` is whether its commands
 * ended well; a suite that broke before it could count a failure still counts as one, and so does one that ran no test.
 */
export function tally(step, isFine, report) {
  if (!step.reads) return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, failures: [] };
  if (!existsSync(report)) return { passed: 0, failed: 1, failures: [] };
  const { passed, failed, skipped, failures } = readers[step.reads](readFileSync(report, 'utf8'));
  const bad = failed + skipped;
  return { passed, failed: bad === 0 && (!isFine || passed === 0) ? 1 : bad, failures };
}
