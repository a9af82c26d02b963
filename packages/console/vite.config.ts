import vueI18n from '@intlify/unplugin-vue-i18n/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const server = process.env['LIANXI_SERVER'] ?? 'http://127.0.0.1:4000';

/** What the server answers; everything else is the console. */
const proxy = { '/graphql': server, '/files': server, '/exports': server, '/docs': server };

export default defineConfig({
  plugins: [
    vue(),
    // Messages are compiled here, since a strict Content-Security-Policy lets nobody compile them in the browser.
    vueI18n({ include: ['./src/**/locales/*.json'], runtimeOnly: true, compositionOnly: true, strictMessage: false }),
  ],
  // Its workers are made of blobs, which the page's security policy lets nobody start.
  resolve: { alias: [{ find: /^fflate$/, replacement: `${import.meta.dirname}/src/shared/sheet/zip-in-place.ts` }] },
  define: { __VUE_OPTIONS_API__: true },
  build: {
    target: 'chrome109',
    cssTarget: 'chrome109',
    outDir: 'dist',
    manifest: true,
    // The server sends no inline data; a policy without `data:` would refuse it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The entry names every file it may fetch, and a name on each would weigh more than a kilobyte at the sign-in.
    rolldownOptions: {
      output: { chunkFileNames: 'assets/[hash:7].js', assetFileNames: 'assets/[hash:7][extname]' },
    },
  },
  server: { proxy },
  preview: { proxy },
});
