import type { Clock } from '../../src/platform/clock.ts';

/** The clock of the base data: each deed happens on its own day of 2014. */
export class SeedClock implements Clock {
  #at = new Date('2014-09-01T09:00:00+08:00');

  now(): Date {
    return this.#at;
  }
  /** From now on it is this day, in the morning unless told otherwise. */
  turnTo(day: string, time = '09:00'): void {
    this.#at = new Date(`${day}T${time}:00+08:00`);
  }
}
