/** Where to go after signing in: only addresses of this console, so that a link cannot lead elsewhere. */
export function nextAddress(asked: unknown): string {
  return typeof asked === 'string' && /^\/(?![/\\])/.test(asked) ? asked : '/';
}
