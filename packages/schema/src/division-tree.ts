/**
 * The arithmetic of the division tree.
 *
 * A region's key has the shape of a national code, PPCCXX: province, city, county. So levels, ranges and ancestors
 * follow from the number alone. Which keys exist is another matter: the districts of a municipality and the counties
 * that a province administers itself have no city above them, although the arithmetic names one.
 */
export type RegionLevel = 'NATION' | 'PROVINCE' | 'CITY' | 'COUNTY';

const NATION = 100_000;
const FIRST_PROVINCE = 110_000;
const LAST = 999_999;
const PROVINCE_SPAN = 10_000;
const CITY_SPAN = 100;

/** Whether a value has the shape of a region's key: the nation, or six digits from 110000 on. It may still not exist. */
export function isRegionId(value: unknown): value is number {
  if (typeof value !== 'number' || !Number.isInteger(value)) return false;
  return value === NATION || (value >= FIRST_PROVINCE && value <= LAST);
}

/** The level a key stands at. A city without counties stays CITY although it keeps enterprises like a county. */
export function levelOf(regionId: number): RegionLevel {
  if (regionId === NATION) return 'NATION';
  if (regionId % PROVINCE_SPAN === 0) return 'PROVINCE';
  return regionId % CITY_SPAN === 0 ? 'CITY' : 'COUNTY';
}

/** The lowest and the highest key of the region's whole subtree, both inclusive; the nation's begins at 0. */
export function rangeOf(regionId: number): readonly [lo: number, hi: number] {
  switch (levelOf(regionId)) {
    case 'NATION':
      return [0, LAST];
    case 'PROVINCE':
      return [regionId, regionId + PROVINCE_SPAN - 1];
    case 'CITY':
      return [regionId, regionId + CITY_SPAN - 1];
    case 'COUNTY':
      return [regionId, regionId];
  }
}

/** Whether a region lies in another's subtree. Each region contains itself. */
export function contains(ancestor: number, regionId: number): boolean {
  const [lo, hi] = rangeOf(ancestor);
  return lo <= regionId && regionId <= hi;
}

/** The key a county's city would have; a city, a province and the nation give themselves. It need not exist (110100). */
export function cityOf(regionId: number): number {
  return regionId - (regionId % CITY_SPAN);
}

/** The key of the region's province; a province and the nation give themselves. */
export function provinceOf(regionId: number): number {
  return regionId - (regionId % PROVINCE_SPAN);
}

/**
 * The keys above a region from the nation down, without itself, by arithmetic alone.
 *
 * Some do not exist (110100 above 110101, 429000 above 429004): drop those that are no region.
 */
export function ancestorsOf(regionId: number): number[] {
  const above = new Set([NATION, provinceOf(regionId), cityOf(regionId)]);
  above.delete(regionId);
  return [...above];
}

/** The smallest region that contains all of these; the nation where there is none, or nothing is named. */
export function regionOver(regionIds: readonly number[]): number {
  const [first = NATION, ...others] = regionIds;
  const upwards = [first, ...ancestorsOf(first).toReversed()];
  return upwards.find((region) => others.every((other) => contains(region, other))) ?? NATION;
}
