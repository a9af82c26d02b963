import type { Reach } from './positions.ts';

/** By what a probe reached for a row: a value at a position, the narrowing header, a door, a deed or a stream. */
export type ProbeKind = Reach | 'header' | 'door' | 'deed' | 'event';

/** How much was tried, by whom and where. */
export class Tally {
  readonly probes: Record<string, number> = {};
  readonly principals = new Set<string>();
  readonly positions = new Set<string>();

  count(kind: ProbeKind, principal: string, times = 1): void {
    this.probes[kind] = (this.probes[kind] ?? 0) + times;
    this.principals.add(principal);
  }
}
