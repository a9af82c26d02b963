import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  // Node would load GraphQL's CommonJS build for some and its ES module for others: two realms, no instanceof.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  test: {
    include: ['src/**/*.spec.ts', 'test/**/*.spec.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: './test/kit/cluster.ts',
    // Specs that import one module alone do not pass by the place where the server loads it.
    setupFiles: ['reflect-metadata'],
    expect: { requireAssertions: true, poll: { timeout: 15_000 } },
    // The server's modules are loaded once for a worker: each spec file has a database and a server of its own anyway.
    isolate: false,
    // Each spec file of the API boots a whole server on a database of its own; more at once only wait for each other.
    maxWorkers: 2,
    // What hangs is ended; how fast a thing is, the bench says, and a machine may be four times slower than this one.
    testTimeout: 90_000,
    // A build that nobody watches tries again what failed, and names what passed only then.
    retry: process.env['CI'] ? 1 : 0,
    hookTimeout: 240_000,
  },
});
