import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { browserLaunch } from '../../.ci/browser.ts';
import vite from './vite.config.ts';

export default mergeConfig(
  vite,
  defineConfig({
    resolve: { dedupe: ['vue'] },
    optimizeDeps: {
      include: [
        'vue',
        '@urql/vue',
        '@urql/core',
        'wonka',
        'vue-router',
        'vue-i18n',
        '@vueuse/core',
        'vitest-browser-vue',
      ],
    },
    test: {
      include: ['src/**/*.spec.ts'],
      expect: { requireAssertions: true },
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
