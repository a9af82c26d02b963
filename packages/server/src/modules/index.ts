/** The table of contents: each module may import those above it, by their front doors. */
export { tenancy } from './tenancy/index.ts';
export { identity } from './identity/index.ts';
export { service } from './service/index.ts';
export { enterprises } from './enterprises/index.ts';
export { imports } from './imports/index.ts';
