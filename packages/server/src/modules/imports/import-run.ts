import { LockMode } from '@mikro-orm/postgresql';
import { dayOf } from '../../platform/clock.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import type { Job } from '../../platform/jobs.ts';
import { nudge, tell } from '../../platform/outbox.ts';
import { newId } from '../../platform/tenant-key.ts';
import {
  addEnterprise,
  amendEnterprise,
  Enterprise,
  EnterpriseSource,
  EnterpriseStatus,
} from '../enterprises/index.ts';
import { groupCodes } from './import-rehearsal.ts';
import { ImportOutcome, ImportState } from './import-states.ts';
import { EnterpriseImport, ImportRow } from './import.entity.ts';
import { knownEnterprises } from './register-lookup.ts';
import { readCells } from './row-facts.ts';
import { judgeRow, stated } from './row-judge.ts';

/** Rows that are written in one transaction: killed in between, the job goes on with the rows that are left. */
const batchSize = 200;

const writable = [ImportOutcome.NEW, ImportOutcome.UPDATE];

/** The job that writes a rehearsed import to the register; repeatable, since each row is marked where it is written. */
export async function runImportJob(job: Job): Promise<void> {
  const key = { regionId: job.regionId, id: String(job.given['importId']) };
  for (;;) {
    if (job.isStopping()) throw new Error('stopped; the import goes on at the next start');
    const written = await job.inScope((work) => writeBatch(work, key));
    if (written === 0) break;
  }
  await job.inScope(async (work) => {
    const run = await work.em.findOne(EnterpriseImport, key);
    if (run?.state === ImportState.RUNNING)
      Object.assign(run, { state: ImportState.DONE, finishedAt: work.clock.now() });
    await tell(work, 'importChanged', key);
  });
}

/** Writes the next rows in the order of the file; answers how many. */
async function writeBatch(work: Work, key: RowKey): Promise<number> {
  // Two workers must never write the same rows, whatever the queue thinks of one of them.
  const run = await work.em.findOne(EnterpriseImport, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (run?.state !== ImportState.RUNNING) return 0;
  const rows = await work.em.find(
    ImportRow,
    { regionId: key.regionId, import: [key.regionId, key.id], outcome: { $in: writable }, isApplied: false },
    { orderBy: { line: 'asc' }, limit: batchSize },
  );
  await applyRows(work, run, rows);
  if (rows.length > 0) run.done += rows.length;
  await nudge(work, 'importChanged', key);
  return rows.length;
}

/**
 * Brings decided rows into the register. They are judged once more: it may have changed since the rehearsal, and then
 * an enterprise that has come meanwhile is updated, and a contradiction goes to a person instead of being written.
 */
export async function applyRows(work: Work, run: EnterpriseImport, rows: readonly ImportRow[]): Promise<void> {
  const today = dayOf(work.clock.now());
  const groups = await groupCodes(work, run.regionId);
  const read = rows.map((row) => ({ row, ...readCells(row.cells, run.columns, { today, groups }) }));
  const known = await knownEnterprises(
    work,
    run.regionId,
    read.map(({ facts }) => facts),
  );
  const loaded = await loadKnown(work, [...known.byName.values(), ...known.byCode.values()].flat());
  const added = new Set<string>();
  for (const { row, facts, problems } of read) {
    const { countyId } = row;
    if (countyId == null) continue;
    // Two people may have given two rows one code at the same moment.
    const twin = facts.creditCode !== null && added.has(facts.creditCode) ? 'OTHER' : null;
    const place = { kind: 'FOUND', regionId: countyId, by: 'PERSON' } as const;
    const judged = judgeRow({ facts, problems, place, twin }, known);
    const isWritten = judged.outcome !== ImportOutcome.CONFLICT && judged.outcome !== ImportOutcome.INVALID;
    Object.assign(row, {
      outcome: judged.outcome,
      problems: judged.problems,
      changes: judged.changes,
      isApplied: isWritten,
    });
    const reason = `${run.fileName} · ${row.line}`;
    if (judged.outcome === ImportOutcome.NEW) {
      const key = { regionId: countyId, id: newId() };
      if (facts.creditCode !== null) added.add(facts.creditCode);
      addEnterprise(work, key, { facts, status: EnterpriseStatus.ACTIVE, source: EnterpriseSource.IMPORTED, reason });
      row.enterpriseId = key.id;
      continue;
    }
    row.enterpriseId = judged.enterpriseId;
    const enterprise = loaded.get(judged.enterpriseId ?? '');
    if (enterprise && judged.outcome === ImportOutcome.UPDATE)
      amendEnterprise(work, enterprise, { facts: stated(facts), verb: 'importEnterprise', reason });
  }
  await work.em.flush();
}

async function loadKnown(work: Work, known: readonly RowKey[]): Promise<ReadonlyMap<string, Enterprise>> {
  if (known.length === 0) return new Map();
  const regionIds = [...new Set(known.map((one) => one.regionId))];
  const ids = [...new Set(known.map((one) => one.id))];
  const enterprises = await work.em.find(Enterprise, { regionId: { $in: regionIds }, id: { $in: ids } });
  return new Map(enterprises.map((enterprise) => [enterprise.id, enterprise]));
}
