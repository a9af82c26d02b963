import { createHash } from 'node:crypto';
import type { RowCells, RowReading } from './row-facts.ts';

/** Remembers the rows of one file, so that a second row of the same enterprise is known as its twin. */
export class Twins {
  /** What each code, and each name and address without one, said where it was met first. */
  readonly #met = new Map<string, string>();

  /** Whether an earlier line meant the same enterprise, and whether it said the same. */
  of({ facts }: RowReading, cells: RowCells): 'SAME' | 'OTHER' | null {
    if (facts.name === '') return null;
    const who = facts.creditCode ?? `${facts.name}|${facts.address ?? ''}`;
    const said = createHash('sha1').update(JSON.stringify(cells)).digest('base64');
    const before = this.#met.get(who);
    if (before === undefined) this.#met.set(who, said);
    if (before === undefined) return null;
    return before === said ? 'SAME' : 'OTHER';
  }
}
