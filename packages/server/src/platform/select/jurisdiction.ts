import { contains, levelOf, rangeOf } from '@lianxi/schema';

/** The regions a list walks: the one that was asked for, as far as it lies in the request's jurisdictions, or all. */
export function listedRegions(regions: readonly number[], asked: number | null | undefined): number[] {
  if (asked == null) return [...regions];
  if (regions.some((region) => contains(region, asked))) return [asked];
  return regions.filter((region) => contains(asked, region));
}

/** What of the regions decides the SQL text: their number and levels. */
export const shapeOfRegions = (regions: readonly number[]): string => regions.map((region) => levelOf(region)).join();

/** Beyond this many branches a statement looks over all rows once, asking of each whether it lies in one of them. */
const mostBranches = 12;

/**
 * The cheapest condition for each jurisdiction: by county, city or province key, so that each walks its own index.
 *
 * `keyOf` makes the parameter of the i-th region. The conditions narrow the list to the region that was asked for;
 * what a reader may see is decided by the policy. Nowhere to look is a condition that is never true.
 */
export function jurisdictionBranches(
  now: readonly number[],
  keyOf: (i: number) => string,
): ((row: string) => string[])[] {
  if (now.length === 0) return [() => ['false']];
  const branches = now.map((region, i) => (row: string): string[] => {
    const level = levelOf(region);
    if (level === 'NATION') return [];
    if (level === 'PROVINCE') return [`${row}.province_id=${keyOf(i)}`];
    return [level === 'CITY' ? `${row}.city_id=${keyOf(i)}` : `${row}.region_id=${keyOf(i)}`];
  });
  if (now.length <= mostBranches) return branches;
  return [(row) => [`(${branches.flatMap((branch) => branch(row)).join(' or ')})`]];
}

/** A set of jurisdictions as PostgreSQL writes it. */
export const asMultirange = (regions: readonly number[]): string =>
  `{${regions.map((region) => `[${rangeOf(region).join(',')}]`).join(',')}}`;
