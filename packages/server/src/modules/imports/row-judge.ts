import { changesBetween, type FieldChange } from '../../platform/audit.ts';
import type { EnterpriseFactsInput } from '../enterprises/index.ts';
import type { CountyFinding } from './county-finder.ts';
import { ImportOutcome } from './import-states.ts';
import type { Judgement } from './import-work.ts';
import type { RowProblem } from './import.entity.ts';

/** An enterprise that the register has already. */
export interface KnownEnterprise extends EnterpriseFactsInput {
  regionId: number;
  id: string;
  /** A file entered it and the import was undone: the next file enters it again. */
  isTakenBack?: boolean;
}

/** What the register holds of the enterprises a batch of rows may mean. */
export interface KnownEnterprises {
  byCode: ReadonlyMap<string, readonly KnownEnterprise[]>;
  byName: ReadonlyMap<string, readonly KnownEnterprise[]>;
}

/** Where a row belongs, as the finder or a person decided it. */
export type Place = CountyFinding | { kind: 'FOUND'; regionId: number; by: 'PERSON' };

export interface RowToJudge {
  /** Only what the row states; a fact that it leaves out is not taken from the register. */
  facts: EnterpriseFactsInput;
  problems: readonly RowProblem[];
  place: Place;
  /** An earlier line of the same file with the same code or name, and whether it says the same. */
  twin: 'SAME' | 'OTHER' | null;
  /** What the row changes in the fields that offices added, were it of this enterprise. */
  ownChanges?: (enterpriseId: string) => FieldChange[];
}

const doubts = { DISAGREEMENT: 'COUNTY_DISAGREEMENT', SEVERAL: 'COUNTY_SEVERAL', SILENT: 'COUNTY_SILENT' } as const;
const told = (column: RowProblem['column'], rule: string): RowProblem => ({ column, rule, isWarning: false });

/**
 * What an import would do with a row. Pure; the register is given.
 *
 * A value that is refused comes first, then the jurisdiction, then contradictions inside the file and with the
 * register, then doubt about the county. A doubtful row whose credit code the register has already is not doubtful
 * any more: a person settled it before.
 */
export function judgeRow(row: RowToJudge, known: KnownEnterprises): Judgement {
  const judged: Judgement = {
    outcome: ImportOutcome.INVALID,
    countyId: null,
    candidates: [],
    problems: [...row.problems],
    changes: [],
    enterpriseId: null,
  };
  const settled = settledBefore(row, known);
  const countyId = row.place.kind === 'FOUND' ? row.place.regionId : (settled?.regionId ?? null);
  judged.countyId = countyId;
  if (row.problems.some((problem) => !problem.isWarning)) return judged;
  if (row.place.kind === 'FOREIGN') return add(judged, ImportOutcome.FOREIGN, told('ADDRESS', 'OTHER_JURISDICTION'));
  if (row.twin !== null)
    return add(
      judged,
      row.twin === 'SAME' ? ImportOutcome.UNCHANGED : ImportOutcome.CONFLICT,
      told('NAME', 'DUPLICATE_IN_FILE'),
    );
  if (countyId === null) {
    // FOUND and FOREIGN were answered above.
    const { reason, candidates } = row.place as Extract<CountyFinding, { kind: 'DOUBTFUL' }>;
    return add({ ...judged, candidates: [...candidates] }, ImportOutcome.DOUBTFUL, told('ADDRESS', doubts[reason]));
  }
  return judgeAgainstRegister(row, { ...judged, countyId }, known);
}

const add = (judged: Judgement, outcome: ImportOutcome, problem: RowProblem): Judgement => ({
  ...judged,
  outcome,
  problems: [...judged.problems, problem],
});

function settledBefore({ place, facts }: RowToJudge, { byCode, byName }: KnownEnterprises): KnownEnterprise | null {
  if (place.kind !== 'DOUBTFUL') return null;
  if (facts.creditCode !== null) return byCode.get(facts.creditCode)?.[0] ?? null;
  const named = byName.get(facts.name) ?? [];
  return named.length === 1 ? (named[0] ?? null) : null;
}

function judgeAgainstRegister(
  { facts, ownChanges }: RowToJudge,
  judged: Judgement & { countyId: number },
  known: KnownEnterprises,
): Judgement {
  const coded = facts.creditCode === null ? [] : (known.byCode.get(facts.creditCode) ?? []);
  const here = coded.find((one) => one.regionId === judged.countyId);
  if (!here && coded.length > 0)
    return add(judged, ImportOutcome.CONFLICT, told('CREDIT_CODE', 'CODE_IN_OTHER_COUNTY'));
  const named = (known.byName.get(facts.name) ?? []).filter((one) => one.regionId === judged.countyId);
  const match = here ?? named.find((one) => one.creditCode === null || facts.creditCode === null);
  // Branches of one bank share a name and differ by code, so a second code is another enterprise unless nothing else tells them apart.
  if (!match && named.some((one) => one.address === facts.address))
    return add(judged, ImportOutcome.CONFLICT, told('NAME', 'NAME_WITH_OTHER_CODE'));
  if (!match) return { ...judged, outcome: ImportOutcome.NEW };
  if (match.isTakenBack === true) return { ...judged, outcome: ImportOutcome.NEW, enterpriseId: match.id };
  const changes = [...changesBetween({ ...match }, stated(facts)), ...(ownChanges?.(match.id) ?? [])];
  const outcome = changes.length > 0 ? ImportOutcome.UPDATE : ImportOutcome.UNCHANGED;
  return { ...judged, outcome, changes, enterpriseId: match.id };
}

/** The facts that a row states: silence in a file takes nothing away from the register. */
export const stated = (facts: EnterpriseFactsInput): Partial<EnterpriseFactsInput> =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );

/** The facts that a row states, as text: so they are kept for the next file of the same register. */
export const statedAsText = (facts: EnterpriseFactsInput): Readonly<Record<string, string | null>> =>
  Object.fromEntries(changesBetween({}, stated(facts)).map(({ field, after }) => [field, after]));
