import { LockMode } from '@mikro-orm/postgresql';
import type { FieldChange } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import type { Job } from '../../platform/jobs.ts';
import { nudge, tell } from '../../platform/outbox.ts';
import {
  amendEnterprise,
  Enterprise,
  EnterpriseStatus,
  takeBackEntry,
  undoVerb,
  type EnterpriseFactsInput,
} from '../enterprises/index.ts';
import { ImportOutcome, ImportState } from './import-states.ts';
import { EnterpriseImport, ImportRow } from './import.entity.ts';
import { giveOwnBack, ownBefore, type OwnBefore } from './own-undo.ts';
import { noteFileUndone } from './source-days.ts';

/** Rows that are taken back in one transaction. */
const batchSize = 200;
const written = [ImportOutcome.NEW, ImportOutcome.UPDATE];

/** A row whose record somebody worked with since: it stays, and its row says so. */
const keptRule = 'WORKED_ON_SINCE';

/**
 * The job that takes an import back: values return where nobody changed them since, and records that it entered are
 * taken back where nobody worked with them. What stays is told by its row. Repeatable: a row is marked where it is taken
 * back, and one that stays is looked at again.
 */
export async function undoImportJob(job: Job): Promise<void> {
  const key = { regionId: job.regionId, id: String(job.given['importId']) };
  for (let after: number | null = 0; after !== null;) {
    if (job.isStopping()) throw new Error('stopped; the undoing goes on at the next start');
    const from: number = after;
    after = await job.inScope((work) => undoBatch(work, key, from));
  }
  await job.inScope(async (work) => {
    const run = await work.em.findOne(EnterpriseImport, key, { populate: ['source'] });
    if (run?.state === ImportState.UNDOING) {
      run.state = ImportState.UNDONE;
      await noteFileUndone(work, run);
    }
    await work.em.flush();
    await tell(work, 'importChanged', key);
  });
}

/** Takes the next rows back in the order of the file; answers the last line, or null where none is left. */
async function undoBatch(work: Work, key: RowKey, after: number): Promise<number | null> {
  const run = await work.em.findOne(EnterpriseImport, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (run?.state !== ImportState.UNDOING) return null;
  const rows = await work.em.find(
    ImportRow,
    {
      regionId: key.regionId,
      import: [key.regionId, key.id],
      outcome: { $in: written },
      isApplied: true,
      line: { $gt: after },
    },
    { orderBy: { line: 'asc' }, limit: batchSize },
  );
  const last = rows.at(-1);
  if (!last) return null;
  const enterprises = await enterprisesOf(work, rows);
  const worked = await workedWith(work, run, rows);
  const own = await ownBefore(work, run.regionId, [...enterprises.values()]);
  for (const row of rows) {
    const enterprise = enterprises.get(row.enterpriseId ?? '');
    if (!enterprise) continue;
    const reason = `${run.fileName} · ${row.line}`;
    const isBack =
      row.outcome === ImportOutcome.NEW
        ? await takeBack(work, enterprise, { reason, isWorkedWith: worked.has(enterprise.id) })
        : await giveBack(work, enterprise, { reason, changes: row.changes, own });
    row.isApplied = !isBack;
    if (!isBack && row.problems.every(({ rule }) => rule !== keptRule))
      row.problems = [...row.problems, { column: null, rule: keptRule, isWarning: true }];
  }
  run.done += rows.length;
  await work.em.flush();
  await nudge(work, 'importChanged', key);
  return last.line;
}

async function enterprisesOf(work: Work, rows: readonly ImportRow[]): Promise<ReadonlyMap<string, Enterprise>> {
  const regionIds = [...new Set(rows.flatMap(({ countyId }) => countyId ?? []))];
  const ids = rows.flatMap(({ enterpriseId }) => enterpriseId ?? []);
  const found = await work.em.find(Enterprise, { regionId: { $in: regionIds }, id: { $in: ids } });
  return new Map(found.map((enterprise) => [enterprise.id, enterprise]));
}

/** Records of these rows that anything but an import was done with; the own fields that its row brought are of it. */
async function workedWith(
  work: Work,
  { fileName }: Pick<EnterpriseImport, 'fileName'>,
  rows: readonly ImportRow[],
): Promise<ReadonlySet<string>> {
  const keys = rows.flatMap(({ countyId, enterpriseId, line }) =>
    countyId == null || enterpriseId == null
      ? []
      : [{ region: countyId, id: enterpriseId, reason: `${fileName} · ${line}` }],
  );
  const found = await work.em.execute<{ id: string }[]>(
    `select k.id from jsonb_to_recordset(?::jsonb) as k(region int, id uuid, reason text)
      where exists (select from audit_event a where a.region_id = k.region and a.subject_id = k.id and a.verb not in ('importEnterprise', '${undoVerb}'))
         or exists (select from audit_event a where a.region_id = k.region and a.about_id = k.id and not (a.verb = 'fillEnterpriseFields' and a.reason is not distinct from k.reason))`,
    [JSON.stringify(keys)],
  );
  return new Set(found.map(({ id }) => id));
}

async function takeBack(
  work: Work,
  enterprise: Enterprise,
  { reason, isWorkedWith }: { reason: string; isWorkedWith: boolean },
): Promise<boolean> {
  if (isWorkedWith || enterprise.status !== EnterpriseStatus.ACTIVE) return false;
  await takeBackEntry(work, enterprise, reason);
  return true;
}

/** Values that are still those of the file become again what they were; answers whether all of them did. */
async function giveBack(
  work: Work,
  enterprise: Enterprise,
  { reason, changes, own }: { reason: string; changes: readonly FieldChange[]; own: OwnBefore },
): Promise<boolean> {
  const mine = changes.filter(({ field, after }) => textOf(Reflect.get(enterprise, field)) === after);
  const free: FieldChange[] = [];
  for (const change of mine) if (!(await isTakenCode(work, enterprise, change))) free.push(change);
  const facts: Partial<EnterpriseFactsInput> = Object.fromEntries(
    free.map(({ field, before }) => [field, field === 'groupCodes' ? (before?.split('、') ?? []) : before]),
  );
  amendEnterprise(work, enterprise, { facts, verb: undoVerb, reason });
  // The name of the file was never one that it bore.
  const named = free.find(({ field }) => field === 'name');
  if (named) enterprise.formerNames = enterprise.formerNames.filter((name) => name !== named.after);
  const given = giveOwnBack(work, { regionId: enterprise.regionId, id: enterprise.id }, { own, changes, reason });
  return free.length + given.length === changes.length;
}

const textOf = (value: unknown): string | null =>
  Array.isArray(value) ? (value.length === 0 ? null : value.join('、')) : typeof value === 'string' ? value : null;

/** A code that another record of the county has by now does not come back. */
async function isTakenCode(work: Work, { regionId, id }: Enterprise, { field, before }: FieldChange): Promise<boolean> {
  if (field !== 'creditCode' || before === null) return false;
  const other = { regionId, creditCode: before, id: { $ne: id }, status: { $ne: EnterpriseStatus.MERGED } };
  return (await work.em.count(Enterprise, other)) > 0;
}
