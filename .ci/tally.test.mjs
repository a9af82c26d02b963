import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { tally } from './tally.mjs';

const vitest = (numPassedTests, numFailedTests, numPendingTests = 0) =>
  JSON.stringify({ numPassedTests, numFailedTests, numPendingTests });
const playwright = (expected, unexpected, skipped = 0, flaky = 0) =>
  JSON.stringify({ stats: { expected, unexpected, skipped, flaky } });

const cases = [
  ['a check that holds', {}, true, null, [1, 0]],
  ['a check that does not', {}, false, null, [0, 1]],
  ['a suite without a report', { reads: 'vitest' }, true, null, [0, 1]],
  ['a suite that ran nothing', { reads: 'vitest' }, true, vitest(0, 0), [0, 1]],
  ['unit tests', { reads: 'vitest' }, true, vitest(7, 0), [7, 0]],
  ['unit tests of which two fail', { reads: 'vitest' }, false, vitest(5, 2), [5, 2]],
  ['unit tests of which one was skipped', { reads: 'vitest' }, true, vitest(5, 0, 1), [5, 1]],
  ['unit tests whose set-up broke', { reads: 'vitest' }, false, vitest(5, 0), [5, 1]],
  ['journeys', { reads: 'playwright' }, true, playwright(4, 0), [4, 0]],
  ['journeys of which one passed only when repeated', { reads: 'playwright' }, true, playwright(3, 0, 0, 1), [4, 0]],
  ['the tests of the workshop', { reads: 'tap' }, true, 'ok 1 - a\n# pass 3\n# fail 0\n# skipped 0\n', [3, 0]],
];

for (const [what, step, isFine, text, [passed, failed]] of cases)
  test(what, () => {
    const folder = mkdtempSync(join(tmpdir(), 'tally-'));
    try {
      const report = join(folder, 'report');
      if (text !== null) writeFileSync(report, text);
      assert.deepEqual(tally(step, isFine, report), { passed, failed, failures: [], repeated: [] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

const failing = [
  [
    'a test of the server',
    'vitest',
    {
      numPassedTests: 0,
      numFailedTests: 1,
      testResults: [
        {
          name: 'a.spec.ts',
          message: '',
          assertionResults: [
            { status: 'failed', fullName: 'counts', failureMessages: ['expected 1 to be 2\n at …'] },
            { status: 'passed', fullName: 'holds', failureMessages: [] },
          ],
        },
      ],
    },
    ['a.spec.ts › counts: expected 1 to be 2'],
  ],
  [
    'a file that does not load',
    'vitest',
    {
      numPassedTests: 0,
      numFailedTests: 0,
      testResults: [{ name: 'a.spec.ts', message: 'no such module', assertionResults: [] }],
    },
    ['a.spec.ts: no such module'],
  ],
  [
    'a journey',
    'playwright',
    {
      stats: { expected: 0, unexpected: 1, flaky: 0, skipped: 0 },
      suites: [
        {
          suites: [
            {
              specs: [
                {
                  ok: false,
                  file: 'a.spec.ts',
                  title: 'arrives',
                  tests: [{ results: [{ error: { message: 'late\n    at here' } }] }],
                },
              ],
            },
          ],
        },
      ],
    },
    ['a.spec.ts › arrives: late'],
  ],
];

for (const [what, reads, report, failures] of failing)
  test(`${what} that failed is named with its reason`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'tally-'));
    try {
      const file = join(folder, 'report');
      writeFileSync(file, JSON.stringify(report));
      assert.deepEqual(tally({ reads }, false, file), { passed: 0, failed: 1, failures, repeated: [] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

const once = { status: 'passed', fullName: 'holds', failureMessages: [] };
const twice = { status: 'passed', fullName: 'starts', failureMessages: ['It ended with 1:\n\n no room\n    at start'] };
const flaky = { results: [{ error: { message: 'late' } }, {}] };

const repeating = [
  [
    'vitest',
    { numPassedTests: 2, numFailedTests: 0, testResults: [{ name: 'a.spec.ts', assertionResults: [once, twice] }] },
    'a.spec.ts › starts: It ended with 1: ⏎ no room',
  ],
  [
    'playwright',
    {
      stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 0 },
      specs: [
        { ok: true, file: 'a.spec.ts', title: 'arrives', tests: [flaky] },
        { ok: true, file: 'a.spec.ts', title: 'stays', tests: [{ results: [{}] }] },
      ],
    },
    'a.spec.ts › arrives: late',
  ],
];

for (const [reads, report, line] of repeating)
  test(`what passed only when ${reads} repeated it passes and is named`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'tally-'));
    try {
      const file = join(folder, 'report');
      writeFileSync(file, JSON.stringify(report));
      assert.deepEqual(tally({ reads }, true, file), { passed: 2, failed: 0, failures: [], repeated: [line] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
