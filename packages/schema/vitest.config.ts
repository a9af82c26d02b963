import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  // Tools load GraphQL's CommonJS build; an ES module of it beside that would be another realm, with no instanceof.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }] },
  test: { include: ['src/**/*.spec.ts'], expect: { requireAssertions: true } },
});
