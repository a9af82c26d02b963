/** Chance that can be thrown again: the same seed gives the same throws (mulberry32). */
export class Dice {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }

  /** A number from 0 up to, but not, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Whether something comes about that does so with this likelihood. */
  falls(likelihood: number): boolean {
    return this.next() < likelihood;
  }

  upTo(most: number): number {
    return Math.floor(this.next() * (most + 1));
  }

  pick<T>(from: readonly T[]): T {
    const one = from[Math.floor(this.next() * from.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  }

  /** Some of these, in their order; at least one. */
  some<T>(from: readonly T[], likelihood: number): T[] {
    const taken = from.filter(() => this.falls(likelihood));
    return taken.length > 0 ? taken : [this.pick(from)];
  }
}
