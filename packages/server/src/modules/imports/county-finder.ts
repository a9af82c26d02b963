import { cityOf, contains, levelOf, provinceOf } from '@lianxi/schema';
import { isCarvedFrom, zonesHintedIn } from './carved-zones.ts';
import { claimOfCreditCode, openDivisionBook, type Claim, type Division, type DivisionBook } from './division-book.ts';
import { plainPlace, readAddress, readColumns, unitsNamedIn, type AddressClaim } from './place-reader.ts';

export type { Division } from './division-book.ts';

/** Everything in a row that may say where the enterprise belongs; null where the file says nothing. */
export interface CountyClues {
  address: string | null;
  name: string | null;
  creditCode: string | null;
  province: string | null;
  city: string | null;
  county: string | null;
}

type Source = 'ADDRESS' | 'CODE' | 'COLUMN';
type Doubt = 'DISAGREEMENT' | 'SEVERAL' | 'SILENT';

export type CountyFinding =
  | { kind: 'FOUND'; regionId: number; by: Source }
  /** Candidates come best first; there may be none. */
  | { kind: 'DOUBTFUL'; reason: Doubt; candidates: number[] }
  | { kind: 'FOREIGN'; regionId?: number };

interface Said {
  source: Source;
  unit: number;
}

interface Row {
  address: AddressClaim;
  claims: readonly { source: Source; claim: Claim }[];
  /** Units that the address names in passing, and zones whose streets it names. */
  hints: number[];
  candidates: number[];
}

/** 济宁经济开发区: a zone of the city that is no unit of its own and may lie in any county. */
const cityZone = /^(?:省级|国家级)?[^区县路街镇乡村号]{0,8}(?:开发区|新区|度假区|实验区)/;
const saysCityZone = ({ claim, rest }: AddressClaim): boolean => claim.kind !== 'UNIT' && cityZone.test(rest);

const doubt = (reason: Doubt, { candidates }: Row): CountyFinding => ({ kind: 'DOUBTFUL', reason, candidates });

const unitsOf = (claim: Claim): number[] =>
  claim.kind === 'UNIT' ? [claim.unit] : claim.kind === 'SEVERAL' ? claim.units : [];

/** 任城区高新区 names the district and then the zone that was carved out of it: it means the zone. */
function readNarrowly(book: DivisionBook, text: string | null): AddressClaim {
  const said = readAddress(book, text);
  if (said.claim.kind !== 'UNIT') return said;
  const behind = readAddress(book, said.rest).claim;
  const isZone = behind.kind === 'UNIT' && isCarvedFrom(behind.unit, said.claim.unit);
  return isZone ? { ...said, claim: behind } : said;
}

function readRow(book: DivisionBook, clues: CountyClues): Row {
  const address = readNarrowly(book, clues.address);
  const claims = [
    { source: 'ADDRESS' as const, claim: address.claim },
    { source: 'CODE' as const, claim: claimOfCreditCode(book, clues.creditCode) },
    { source: 'COLUMN' as const, claim: readColumns(book, [clues.province, clues.city, clues.county]) },
  ];
  const zones = zonesHintedIn(address.rest).filter((zone) => book.units.has(zone));
  const hints = [...address.hints, ...zones];
  const inName = unitsNamedIn(book, plainPlace(clues.name));
  const candidates = new Set([...claims.flatMap(({ claim }) => unitsOf(claim)), ...hints, ...inName]);
  return { address, claims, hints, candidates: [...candidates] };
}

/** A row is foreign where something says so and nothing says otherwise; if something does, a person decides. */
function judgeForeign(row: Row): CountyFinding | null {
  const foreign = row.claims.flatMap(({ claim }) => (claim.kind === 'FOREIGN' ? [claim.regionId] : []));
  if (foreign.length === 0) return null;
  const regionId = foreign.find((one) => one !== null) ?? null;
  const denies = ({ claim }: { claim: Claim }) =>
    unitsOf(claim).length > 0 || (claim.kind === 'OURS' && (regionId === null || !contains(claim.regionId, regionId)));
  if (row.claims.some(denies)) return doubt('DISAGREEMENT', row);
  if (regionId !== null) return { kind: 'FOREIGN', regionId };
  return row.address.isBare && foreign.length === 1 ? doubt('SILENT', row) : { kind: 'FOREIGN' };
}

/** What the sources say, highest first. The district of a zone that another source names says nothing against it. */
function unitsSaid({ claims }: Row): Said[] {
  const said = claims.flatMap(({ source, claim }) => (claim.kind === 'UNIT' ? [{ source, unit: claim.unit }] : []));
  return said.filter((one) => one.source === 'ADDRESS' || !said.some((other) => isCarvedFrom(other.unit, one.unit)));
}

/**
 * Whether what the address mentions in passing speaks against the unit.
 *
 * Two sources outweigh a mention, except that of a zone carved out of this very unit: both sources would name the
 * district even if the zone were right.
 */
function isContested(said: Said[], { address, hints }: Row): boolean {
  const [first] = said;
  if (first === undefined) return false;
  const isConfirmed = said.length > 1;
  const isHarmless = (unit: number) =>
    unit === first.unit || isCarvedFrom(first.unit, unit) || (isConfirmed && !isCarvedFrom(unit, first.unit));
  return !hints.every(isHarmless) || (first.source === 'CODE' && !isConfirmed && saysCityZone(address));
}

function judgeOwn(row: Row): CountyFinding {
  const said = unitsSaid(row);
  const [first] = said;
  if (first === undefined) {
    return doubt(row.claims.some(({ claim }) => claim.kind === 'SEVERAL') ? 'SEVERAL' : 'SILENT', row);
  }
  if (said.some((one) => one.unit !== first.unit)) return doubt('DISAGREEMENT', row);
  if (isContested(said, row)) return doubt(first.source === 'ADDRESS' ? 'SEVERAL' : 'DISAGREEMENT', row);
  return { kind: 'FOUND', regionId: first.unit, by: first.source };
}

/**
 * Where a row is looked for. A county's import still has to tell its own rows from its neighbours', so it is read with
 * the eyes of the city; counties without a city are read with those of the province.
 */
function widened(divisions: readonly Division[], jurisdiction: number | null): number | null {
  if (jurisdiction === null || levelOf(jurisdiction) !== 'COUNTY') return jurisdiction;
  const city = cityOf(jurisdiction);
  return divisions.some(({ regionId }) => regionId === city) ? city : provinceOf(jurisdiction);
}

/** What a finding means to the jurisdiction: a neighbour's row is foreign, a neighbour is no candidate. */
function seenFrom(jurisdiction: number | null, finding: CountyFinding): CountyFinding {
  const isInside = (regionId: number) => jurisdiction === null || contains(jurisdiction, regionId);
  if (finding.kind === 'DOUBTFUL') return { ...finding, candidates: finding.candidates.filter(isInside) };
  if (finding.kind === 'FOREIGN' || isInside(finding.regionId)) return finding;
  return { kind: 'FOREIGN', regionId: finding.regionId };
}

/**
 * Finds the county-level unit an enterprise belongs to, for imports into one jurisdiction (null: the whole country).
 *
 * The address speaks first, then characters 3-8 of the credit code, then the file's columns. Sources that disagree
 * and rows about which all are silent go to a person: a wrong county is worse than a doubt. A functional zone such
 * as the High-tech Zone is no division, so a code or a column naming the district it was carved from does not
 * disagree with it. The enterprise's own name never decides, since a branch carries the name of a head office
 * elsewhere: it only adds candidates.
 */
export function makeCountyFinder(
  divisions: readonly Division[],
  jurisdiction: number | null,
): (clues: CountyClues) => CountyFinding {
  const book = openDivisionBook(divisions, widened(divisions, jurisdiction));
  return (clues) => {
    const row = readRow(book, clues);
    return seenFrom(jurisdiction, judgeForeign(row) ?? judgeOwn(row));
  };
}
