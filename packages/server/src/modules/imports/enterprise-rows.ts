import type { FieldChange } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import type { Context, Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { newId } from '../../platform/tenant-key.ts';
import {
  addEnterprise,
  amendEnterprise,
  enterAgain,
  Enterprise,
  EnterpriseSource,
  EnterpriseStatus,
  groupsAt,
  type EnterpriseFactsInput,
} from '../enterprises/index.ts';
import { changeOf, writeValues, type Filled } from '../enterpriseFields/index.ts';
import { loadDivisions } from '../tenancy/index.ts';
import { makeCountyFinder } from './county-finder.ts';
import { ImportOutcome } from './import-states.ts';
import type { ImportWork, Judgement } from './import-work.ts';
import { ImportRow, type EnterpriseImport } from './import.entity.ts';
import { knownEnterprises } from './register-lookup.ts';
import { ownChanges, ownFieldsIn, ownFilled, ownValuesOf, readOwnCells, type OwnReading } from './own-cells.ts';
import { readCells, type GroupCodes, type RowReading } from './row-facts.ts';
import { judgeRow, stated, statedAsText, type KnownEnterprises, type Place } from './row-judge.ts';
import { RowDecision } from './source-states.ts';
import { Twins } from './twins.ts';

/** Names and codes of the groups that can be chosen where the import is made. */
async function groupCodes(work: Work, regionId: number): Promise<GroupCodes> {
  const groups = await groupsAt(work, regionId);
  return new Map(
    groups.flatMap(
      ({ code, name }) =>
        [
          [code, code],
          [name, code],
        ] as const,
    ),
  );
}

const openFile: ImportWork['openFile'] = async (opening, { importRegionId, columns, today }) => {
  const find = makeCountyFinder(loadDivisions(), importRegionId);
  const groups = await groupCodes(opening, importRegionId);
  const fields = await ownFieldsIn(opening, importRegionId, columns);
  const twins = new Twins();
  return async (work, lines) => {
    const read = lines.map((line) => {
      const own = readOwnCells(line.cells, columns, fields);
      return { ...line, own, reading: withOwn(readCells(line.cells, columns, { today, groups }), own) };
    });
    const known = await knownEnterprises(
      work,
      importRegionId,
      read.map(({ reading }) => reading.facts),
    );
    const change = await ownChangesOf(work, read, known);
    return read.map(({ line, cells, own, reading }) => {
      const place = find(reading.clues);
      const { facts } = reading;
      const judged = judgeRow({ ...reading, place, twin: twins.of(reading, cells), ownChanges: change(own) }, known);
      return { line, cells, ...judged, ...keptOf(facts, own) };
    });
  };
};

/** By what a row is found again, and what it says, for the next file of the same register. */
const keptOf = (facts: EnterpriseFactsInput, own: readonly OwnReading[]) => ({
  name: facts.name || null,
  creditCode: facts.creditCode,
  facts: {
    ...statedAsText(facts),
    ...Object.fromEntries(ownChanges(ownFilled(own, null)).map(({ field, after }) => [field, after])),
  },
});

/** What is wrong with the cells of own fields keeps a row out like anything else. */
const withOwn = (reading: RowReading, own: readonly OwnReading[]): RowReading => ({
  ...reading,
  problems: [...reading.problems, ...own.flatMap(({ problems }) => problems)],
});

/** What rows change in the own fields of the enterprises that they may mean: one statement for a whole batch. */
async function ownChangesOf(work: Work, read: readonly { own: readonly OwnReading[] }[], known: KnownEnterprises) {
  const some = [...known.byName.values(), ...known.byCode.values()].flat();
  const values = await ownValuesOf(
    work,
    read.map(({ own }) => own),
    some,
  );
  return (own: readonly OwnReading[]) => (enterpriseId: string) => ownChanges(ownFilled(own, enterpriseId, values));
}

/** Rows of a file as they are read today, with the own fields that are in use where the import was made. */
async function readAgain(work: Work, run: EnterpriseImport, rows: readonly ImportRow[]) {
  const given = { today: dayOf(work.clock.now()), groups: await groupCodes(work, run.regionId) };
  const fields = await ownFieldsIn(work, run.regionId, run.columns);
  return rows.map((row) => {
    const own = readOwnCells(row.cells, run.columns, fields);
    return { row, own, ...withOwn(readCells(row.cells, run.columns, given), own) };
  });
}

async function judgeAnew(ctx: Context, run: EnterpriseImport, rows: readonly ImportRow[]): Promise<void> {
  const find = makeCountyFinder(loadDivisions(), run.regionId);
  const read = await readAgain(ctx, run, rows);
  const known = await knownEnterprises(
    ctx,
    run.regionId,
    read.map(({ facts }) => facts),
  );
  const change = await ownChangesOf(ctx, read, known);
  const { coded, named } = await otherRows(ctx, run, read);
  for (const { row, own, facts, clues, problems } of read) {
    const found = find(clues);
    // The person's word stands unless the row itself now names a county.
    const place: Place =
      found.kind === 'DOUBTFUL' && row.countyId != null
        ? { kind: 'FOUND', regionId: row.countyId, by: 'PERSON' }
        : found;
    const twin = (
      facts.creditCode === null ? named.has(`${facts.name}|${facts.address ?? ''}`) : coded.has(facts.creditCode)
    )
      ? 'OTHER'
      : null;
    const judged = judgeRow({ facts, problems, place, twin, ownChanges: change(own) }, known);
    Object.assign(row, judged, keptOf(facts, own));
  }
}

/** Codes, and names and addresses without a code, of the file's other rows that are or will be in the register. */
async function otherRows(
  ctx: Context,
  run: EnterpriseImport,
  read: readonly { row: ImportRow; facts: EnterpriseFactsInput }[],
): Promise<{ coded: Set<string>; named: Set<string> }> {
  const others = await ctx.em.find(
    ImportRow,
    {
      regionId: run.regionId,
      import: [run.regionId, run.id],
      line: { $nin: read.map(({ row }) => row.line) },
      outcome: { $in: [ImportOutcome.NEW, ImportOutcome.UPDATE, ImportOutcome.UNCHANGED] },
      $or: [
        { creditCode: { $in: read.flatMap(({ facts }) => facts.creditCode ?? []) } },
        { creditCode: null, name: { $in: read.map(({ facts }) => facts.name) } },
      ],
    },
    { fields: ['creditCode', 'name', 'cells', 'problems'] },
  );
  // A line that only repeats another one stands for nothing of its own.
  const standing = others.filter(({ problems }) => problems.every(({ rule }) => rule !== 'DUPLICATE_IN_FILE'));
  return {
    coded: new Set(standing.flatMap(({ creditCode }) => creditCode ?? [])),
    named: new Set(standing.map(({ name, cells }) => `${name ?? ''}|${cells.ADDRESS ?? ''}`)),
  };
}

/** An enterprise that has come meanwhile is updated. */
async function write(work: Work, run: EnterpriseImport, rows: readonly ImportRow[]): Promise<void> {
  const read = await readAgain(work, run, rows);
  const known = await knownEnterprises(
    work,
    run.regionId,
    read.map(({ facts }) => facts),
  );
  const some = [...known.byName.values(), ...known.byCode.values()].flat();
  const loaded = await loadKnown(work, some);
  const values = await ownValuesOf(
    work,
    read.map(({ own }) => own),
    some,
  );
  const added = new Set<string>();
  for (const { row, own, facts, problems } of read) {
    const { countyId } = row;
    if (countyId == null) continue;
    // Two people may have given two rows one code at the same moment.
    const twin = facts.creditCode !== null && added.has(facts.creditCode) ? 'OTHER' : null;
    const place = { kind: 'FOUND', regionId: countyId, by: 'PERSON' } as const;
    const changes = (enterpriseId: string) => ownChanges(ownFilled(own, enterpriseId, values));
    const judged = judgeRow({ facts, problems, place, twin, ownChanges: changes }, known);
    noteOutcome(row, judged);
    const { outcome, enterpriseId } = judged;
    const there = loaded.get(enterpriseId ?? '');
    const reason = `${run.fileName} · ${row.line}`;
    if (outcome === ImportOutcome.NEW) {
      if (facts.creditCode !== null) added.add(facts.creditCode);
      if (there) await enterAgain(work, there, { facts: stated(facts), reason });
      else row.enterpriseId = enter(work, countyId, { facts, reason });
      const key = { regionId: countyId, id: row.enterpriseId ?? '' };
      const filled = ownFilled(own, row.enterpriseId ?? null, values);
      writeValues(work, { enterprise: key, filled, reason });
    } else if (there && outcome === ImportOutcome.UPDATE) {
      const filled = ownFilled(own, there.id, values);
      amend(work, row, { enterprise: there, facts, filled, reason });
    }
  }
}

function noteOutcome(row: ImportRow, { outcome, enterpriseId, problems, changes }: Judgement): void {
  const isApplied = outcome !== ImportOutcome.CONFLICT && outcome !== ImportOutcome.INVALID;
  Object.assign(row, { outcome, enterpriseId, problems, changes, isApplied });
}

function enter(work: Work, regionId: number, { facts, reason }: { facts: EnterpriseFactsInput; reason: string }) {
  const key = { regionId, id: newId() };
  addEnterprise(work, key, { facts, status: EnterpriseStatus.ACTIVE, source: EnterpriseSource.IMPORTED, reason });
  return key.id;
}

interface Amending {
  enterprise: Enterprise;
  facts: EnterpriseFactsInput;
  filled: readonly Filled[];
  reason: string;
}

/** Takes over what is taken of a row; one of which nothing is taken is done with. */
function amend(work: Work, row: ImportRow, { enterprise, facts, filled, reason }: Amending): void {
  row.changes = row.changes.filter((change) => isTaken(row, change));
  const taken = new Set(row.changes.map(({ field }) => field));
  const given = Object.fromEntries(Object.entries(stated(facts)).filter(([field]) => taken.has(field)));
  const isAmended = amendEnterprise(work, enterprise, { facts: given, verb: 'importEnterprise', reason });
  const key = { regionId: enterprise.regionId, id: enterprise.id };
  const own = filled.filter((one) => taken.has(changeOf(one).field));
  const isFilled = writeValues(work, { enterprise: key, filled: own, reason }) !== null;
  if (!isFilled && !isAmended) row.outcome = ImportOutcome.UNCHANGED;
}

/**
 * Whether a change of a row is written. Of a register that comes again only what was looked at: a value that somebody
 * wrote here since the last file stays, and so does one that was changed after the file was held against the register.
 */
function isTaken({ difference, differing, decision = null }: ImportRow, { field, before }: FieldChange): boolean {
  if (difference == null) return true;
  const seen = differing.find((one) => one.field === field);
  if (seen?.ours !== before || decision === RowDecision.KEEP_OURS) return false;
  return !seen.isCorrected || decision === RowDecision.TAKE_NEW;
}

async function loadKnown(work: Work, known: readonly RowKey[]): Promise<ReadonlyMap<string, Enterprise>> {
  if (known.length === 0) return new Map();
  const regionIds = [...new Set(known.map((one) => one.regionId))];
  const ids = [...new Set(known.map((one) => one.id))];
  const enterprises = await work.em.find(Enterprise, { regionId: { $in: regionIds }, id: { $in: ids } });
  return new Map(enterprises.map((enterprise) => [enterprise.id, enterprise]));
}

/** Enterprises of a register file: they enter the register of their county, or their facts are brought up to date. */
export const enterpriseWork: ImportWork = { openFile, judgeAnew, write };
