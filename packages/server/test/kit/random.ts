/** Draws a whole number from 0 up to, but not, `below`. */
export type Random = (below: number) => number;

/** The same numbers for the same seed, on every machine: a run that fails can be run again. */
export function numbersFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    // The constants of the minimal standard generator of Park and Miller.
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** One of these, drawn; undefined where there is none. */
export const pick = <T>(random: Random, from: readonly T[]): T | undefined => from[random(from.length)];
