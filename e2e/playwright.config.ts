import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './browser.ts';

/** The product this run tests: workers load this file again and find in the environment what the first load chose. */
const port = (process.env['E2E_PORT'] ??= String(await freePort()));
const data = (process.env['E2E_DATA'] ??= dataOfThisRun());

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The probe has no port.');
  return address.port;
}

/** A folder that goes with the run. The exit is awaited, since Playwright stops the product after its teardowns. */
function dataOfThisRun(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lianxi-e2e-'));
  // As root, PostgreSQL runs under another account, which must be able to pass.
  chmodSync(folder, 0o755);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: '.',
  testMatch: '{journeys,screens}/*.spec.ts',
  // One product, one world: journeys share it one after another.
  workers: 1,
  forbidOnly: true,
  reporter: 'list',
  timeout: 120_000,
  // Slow machines and the first argon2 of a session take their time; a condition that is met ends the wait at once.
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    launchOptions,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // The desk is the rule; a test that sits at a phone says so.
    viewport: { width: 1440, height: 900 },
    // A control that never comes fails in its own line, not at the end of the test.
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" --import tsx src/main.ts`,
    cwd: '../packages/server',
    url: `${address}/ready`,
    // An empty variable counts as absent: whatever this shell is set up for, journeys run on the embedded database.
    env: {
      PORT: port,
      LIANXI_DATA: path.join(data, 'data'),
      LIANXI_DEMO: '1',
      DATABASE_URL: '',
      DATABASE_OWNER_URL: '',
      DATABASE_WORKER_URL: '',
      DATABASE_LISTEN_URL: '',
      LIANXI_HOST: '',
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 16_000 },
    stdout: 'pipe',
    // A first start builds the console, makes the database and loads the demo.
    timeout: 180_000,
  },
});
