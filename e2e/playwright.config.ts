import { rmSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './browser.ts';
import { freePort, newFolder, ownDatabase, serverFolder, startArguments } from './product.ts';

/** The product this run tests: workers load this file again and find in the environment what the first load chose. */
const port = (process.env['E2E_PORT'] ??= String(await freePort()));
const data = (process.env['E2E_DATA'] ??= dataOfThisRun());

/** A folder that goes with the run. The exit is awaited, since Playwright stops the product after its teardowns. */
function dataOfThisRun(): string {
  const folder = newFolder();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Ways out of the house, so that the page that chooses them has its form; nobody chooses one, so nothing is sent. */
const messages = {
  LIANXI_SMTP_URL: 'smtp://127.0.0.1:9',
  LIANXI_SMTP_FROM: 'lianxi@example.gov.cn',
  LIANXI_SMS_URL: 'http://127.0.0.1:9/sms',
};

const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: '.',
  testMatch: '{journeys,screens}/*.spec.ts',
  // One product, one world: journeys share it one after another.
  workers: 1,
  forbidOnly: true,
  reporter: 'list',
  timeout: 240_000,
  // A build that nobody watches tries again what failed, and names what passed only then.
  retries: process.env['CI'] ? 1 : 0,
  // Slow machines and the first argon2 of a session take their time; a condition that is met ends the wait at once.
  expect: { timeout: 30_000 },
  use: {
    baseURL: address,
    launchOptions,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // The desk is the rule; a test that sits at a phone says so.
    viewport: { width: 1440, height: 900 },
    // A control that never comes fails in its own line, not at the end of the test.
    actionTimeout: 40_000,
    // A film of each test is for whoever can look at it.
    trace: process.env['CI'] ? 'off' : 'retain-on-failure',
  },
  webServer: {
    command: [`"${process.execPath}"`, ...startArguments].join(' '),
    cwd: serverFolder,
    url: `${address}/ready`,
    env: { ...ownDatabase, PORT: port, LIANXI_DATA: path.join(data, 'data'), LIANXI_DEMO: '1', ...messages },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 16_000 },
    stdout: 'pipe',
    // A first start builds the console, makes the database and loads the demo.
    timeout: 300_000,
  },
});
