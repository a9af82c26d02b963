import type { RefusalCode } from '@lianxi/schema';

/** What a policy answers: allowed, or the code that says why not. */
export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly code: RefusalCode };

export const yes: Decision = { allowed: true };
export const no = (code: RefusalCode): Decision => ({ allowed: false, code });
