import { playwright } from '@vitest/browser-playwright';
import { globSync, readFileSync } from 'node:fs';
import { defineConfig, mergeConfig } from 'vitest/config';
import { browserLaunch } from '../../.ci/browser.ts';
import vite from './vite.config.ts';

/**
 * Every package that the console imports, by the name it is imported by.
 *
 * One that is found only while a test runs makes Vite load the page anew, and two copies of Vue meet in it.
 */
function packagesImported(): string[] {
  const sources = globSync('src/**/*.{ts,vue}', { cwd: import.meta.dirname });
  const named = sources.flatMap((source) => {
    const text = readFileSync(`${import.meta.dirname}/${source}`, 'utf8');
    return [...text.matchAll(/^(?:import|export) (?!type\b)(?:[^;]*? from )?'([^'.][^']*)';$/gm)].map(
      ([, name = '']) => name,
    );
  });
  return [...new Set(named)].filter((name) => !/^(vitest(\/|$)|@lianxi\/)/.test(name));
}

export default mergeConfig(
  vite,
  defineConfig({
    resolve: { dedupe: ['vue'] },
    optimizeDeps: { include: [...packagesImported(), 'graphql-sse', 'valibot'] },
    test: {
      include: ['src/**/*.spec.ts'],
      // What is met ends the wait at once; how long a busy machine takes says nothing of the console.
      expect: { requireAssertions: true, poll: { timeout: 15_000 } },
      testTimeout: 60_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 1366, height: 768 },
        provider: playwright({ launchOptions: browserLaunch(import.meta.url) }),
        instances: [{ browser: 'chromium' }],
      },
    },
  }),
);
