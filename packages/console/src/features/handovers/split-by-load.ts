/** Somebody who may take on enterprises, and how many are held already. */
export interface Load {
  id: string;
  count: number;
}

/**
 * Gives each enterprise to whoever has the fewest by then, so that nobody ends up with more than one above the others
 * unless that many were held before; the first of the list where two have as many.
 */
export function splitByLoad(enterpriseIds: readonly string[], loads: readonly Load[]): Map<string, string> {
  const now = loads.map(({ id, count }) => ({ id, count }));
  const given = new Map<string, string>();
  for (const enterpriseId of enterpriseIds) {
    const [first, ...others] = now;
    if (!first) break;
    const least = others.reduce((one, other) => (other.count < one.count ? other : one), first);
    least.count += 1;
    given.set(enterpriseId, least.id);
  }
  return given;
}
