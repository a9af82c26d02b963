import { contains } from './division-tree.ts';

/** That one region answers for another from a day on, as `region_succession` has it. */
export interface Succession {
  fromId: number;
  toId: number;
  on: string;
}

/** The succession in force for a region: the latest one, up to a day where one is given. */
function latest(successions: readonly Succession[], fromId: number, on: string | null): Succession | undefined {
  return successions
    .filter((one) => one.fromId === fromId && one.toId !== fromId && (on === null || one.on <= on))
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
}

/**
 * The region that answers for a key, today or on a day (YYYY-MM-DD): itself where no change of divisions touched it.
 *
 * Rows keep the key they were made under for good; whose they are follows from here, as in `sec.standing` of the database.
 */
export function standingOf(successions: readonly Succession[], regionId: number, on: string | null = null): number {
  let at = regionId;
  // A division that ended never begins again, so the way has an end; the count only guards against a broken list.
  for (let steps = 0; steps <= successions.length; steps += 1) {
    const next = latest(successions, at, on);
    if (!next) return at;
    at = next.toId;
  }
  return at;
}

const formerKeys = (successions: readonly Succession[]): number[] => [
  ...new Set(successions.filter(({ fromId, toId }) => fromId !== toId).map(({ fromId }) => fromId)),
];

/** The former keys outside a region's own subtree for which the region, or one below it, answers. */
export function answeredFor(successions: readonly Succession[], regionId: number, on: string | null = null): number[] {
  return formerKeys(successions).filter(
    (key) => !contains(regionId, key) && contains(regionId, standingOf(successions, key, on)),
  );
}

/** The former keys of a region's own subtree for which somebody outside it answers. Its own key is never among them. */
export function goneFrom(successions: readonly Succession[], regionId: number, on: string | null = null): number[] {
  return formerKeys(successions).filter(
    (key) => key !== regionId && contains(regionId, key) && !contains(regionId, standingOf(successions, key, on)),
  );
}
