import { answeredFor, goneFrom, levelOf, rangeOf, type Succession } from '@lianxi/schema';
import { regionsWithin, type Jurisdictions } from '../actor.ts';

/** The regions a list walks: the one that was asked for, as far as it lies in the request's jurisdictions, or all. */
export const listedRegions = (regions: Jurisdictions, asked: number | null | undefined): Jurisdictions =>
  asked == null ? regions : regionsWithin(regions, asked);

/** Former keys in the range of a region that another one answers for: they are met there, or not at all. */
const gone = ({ successions = [] }: Jurisdictions, region: number): number[] => goneFrom(successions, region);

/** What of the regions decides the SQL text: their number and levels, and the keys that went elsewhere. */
export const shapeOfRegions = (regions: Jurisdictions): string =>
  regions.map((region) => [levelOf(region), ...gone(regions, region)].join(' ')).join();

/** Beyond this many branches a statement looks over all rows once, asking of each whether it lies in one of them. */
const mostBranches = 12;

/**
 * The cheapest condition for each jurisdiction: by county, city or province key, so that each walks its own index.
 *
 * `keyOf` makes the parameter of the i-th region. The conditions narrow the list to the region that was asked for;
 * what a reader may see is decided by the policy. Nowhere to look is a condition that is never true.
 */
export function jurisdictionBranches(now: Jurisdictions, keyOf: (i: number) => string): ((row: string) => string[])[] {
  if (now.length === 0) return [() => ['false']];
  const branches = now.map((region, i) => (row: string): string[] => {
    const level = levelOf(region);
    if (level === 'NATION') return [];
    if (level === 'COUNTY') return [`${row}.region_id=${keyOf(i)}`];
    const left = gone(now, region);
    // Facts of the database, numbers all of them, that nobody who asks can choose.
    const without = left.length === 0 ? [] : [`${row}.region_id<>all('{${left.join()}}'::int[])`];
    return [level === 'PROVINCE' ? `${row}.province_id=${keyOf(i)}` : `${row}.city_id=${keyOf(i)}`, ...without];
  });
  if (now.length <= mostBranches) return branches;
  return [(row) => [`(${branches.flatMap((branch) => branch(row)).join(' or ')})`]];
}

/** A region's range without the keys that went elsewhere, as PostgreSQL writes it. */
function pieces(region: number, gone: readonly number[]): string[] {
  const [lo, hi] = rangeOf(region);
  const left = gone.toSorted((a, b) => a - b);
  return [lo - 1, ...left].flatMap((before, i) => {
    const [from, to] = [before + 1, (left[i] ?? hi + 1) - 1];
    return from > to ? [] : [`[${from},${to}]`];
  });
}

/** A set of jurisdictions as PostgreSQL writes it. */
export const asMultirange = (regions: Jurisdictions): string =>
  `{${regions.flatMap((region) => pieces(region, gone(regions, region))).join(',')}}`;

/** The first and the last key of a set of jurisdictions: a hint for an index, never the answer. */
function hullOf(regions: Jurisdictions): readonly [lo: number, hi: number] {
  const ranges = regions.map(rangeOf);
  // Nothing lies between 1 and 0.
  return ranges.length === 0
    ? [1, 0]
    : [Math.min(...ranges.map(([lo]) => lo)), Math.max(...ranges.map(([, hi]) => hi))];
}

/** The keys of one region with the former ones that it answers for, today or on a day: a hint, and all of them exactly. */
export function keysOf(
  { successions = [] }: { successions?: readonly Succession[] | undefined },
  regionId: number,
  on: string | null = null,
): { lo: number; hi: number; keys: string } {
  const former = answeredFor(successions, regionId, on);
  const [lo, hi] = hullOf([regionId, ...former]);
  const own = pieces(regionId, goneFrom(successions, regionId, on));
  return { lo, hi, keys: `{${[...own, ...former.map((key) => `[${key},${key}]`)].join(',')}}` };
}
