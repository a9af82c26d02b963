import type { Environment } from 'monaco-editor';

/** The workers come from this server; what GraphiQL brings for it logs each of them to the console. */
const MonacoEnvironment: Environment = {
  getWorker(_id, label) {
    // Written out each, since the builder looks for exactly these words.
    if (label === 'json') return new Worker(new URL('./workers/json.ts', import.meta.url), { type: 'module' });
    if (label === 'graphql') return new Worker(new URL('./workers/graphql.ts', import.meta.url), { type: 'module' });
    return new Worker(new URL('./workers/editor.ts', import.meta.url), { type: 'module' });
  },
};
Object.assign(globalThis, { MonacoEnvironment });
