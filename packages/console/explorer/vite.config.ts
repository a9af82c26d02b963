import path from 'node:path';
import { defineConfig } from 'vite';

const server = process.env['LIANXI_SERVER'] ?? 'http://127.0.0.1:4000';

/**
 * The API explorer is a build of its own: an editor of two megabytes must stand neither in the console's bundle nor
 * among what that preloads, and it changes with nothing of the console's.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  publicDir: false,
  // GraphQL's types are told apart by their class, of which there must be one.
  resolve: { dedupe: ['graphql', 'react', 'react-dom', 'monaco-editor'] },
  worker: { format: 'es' },
  build: {
    target: 'chrome109',
    outDir: path.join(import.meta.dirname, 'dist'),
    // The policy lets nothing in that is written as data.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      // Libraries for React's server mark files as the client's, which here all of them are.
      onLog: (level, log, handle) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log)),
    },
  },
  server: { proxy: { '/graphql': server } },
});
