import { zipSync, type FlateCallback, type Zippable } from 'fflate/browser';

export { strToU8, zipSync } from 'fflate/browser';

/**
 * fflate's `zip` without its workers, which it makes of blobs: the page's security policy lets none of these start, and
 * a sheet that waits for one never comes. The build gives this to whoever imports `fflate`.
 */
export function zip(files: Zippable, done: FlateCallback): void {
  done(null, zipSync(files));
}
