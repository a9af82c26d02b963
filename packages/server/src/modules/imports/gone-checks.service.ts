import { LockMode } from '@mikro-orm/postgresql';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { nudge } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { planLooks } from '../regularVisits/index.ts';
import { isSeenToSql } from './gone-visits.ts';
import { EnterpriseImport } from './import.entity.ts';
import { canDecideRows } from './import.policy.ts';
import { decideRows, mostLines } from './register-rows.service.ts';
import type { PlanGoneChecksInput } from './registry-source.inputs.ts';
import { RegisterDifference, RowDecision } from './source-states.ts';

/** So many visits are planned in one go; the others are planned by the next step. */
const mostPlanned = 200;

interface GoneRow {
  line: number;
  countyId: number;
  enterpriseId: string;
  isToSee: boolean;
}

/**
 * Plans a visit to each enterprise that a register no longer names, to see whether it is still there: of the lines that
 * are named, or of all that are gone and were not left alone.
 *
 * Nothing is planned where a visit is planned already or was made since the file came, where a case of "not found" is
 * open, or where the record is closed. Whoever goes and finds nobody says so from the visit. What is planned is to be
 * looked at by that; done once more it plans what is left.
 */
export async function planGoneChecks(ctx: Context, input: PlanGoneChecksInput): Promise<RowKey> {
  const key = fromGlobalId('imp', input.importId, 'importId');
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, populate: ['source'] } as const;
  const run = await ctx.em.findOne(EnterpriseImport, key, options);
  if (!run) throw new Refusal('NOT_FOUND', { field: 'importId' });
  const lines = input.lines == null ? null : [...new Set(input.lines)];
  if (lines !== null && (lines.length === 0 || lines.length > mostLines)) throw badInput('lines', 'OUT_OF_RANGE');
  demand(canDecideRows(actorOf(ctx), run));
  const rows = await goneRows(ctx, key, lines);
  if (lines !== null && rows.length < lines.length) throw new Refusal('IMPORT_STATE', { field: 'lines' });
  const toSee = rows.filter(({ isToSee }) => isToSee).slice(0, mostPlanned);
  const note = noteOf(run);
  const planned = new Set<string>();
  for (const [countyId, some] of Map.groupBy(toSee, (row) => row.countyId)) {
    const enterpriseIds = some.map(({ enterpriseId }) => enterpriseId);
    for (const id of await planLooks(ctx, countyId, { enterpriseIds, note })) planned.add(id);
  }
  const done = toSee.filter(({ enterpriseId }) => planned.has(enterpriseId)).map(({ line }) => line);
  const decision = RowDecision.LOOK_AT;
  if (done.length > 0) await decideRows(ctx, run, { lines: done, groups: [RegisterDifference.GONE], decision });
  const reason = lines === null ? RegisterDifference.GONE : lines.join('、');
  recordDeed(ctx, { verb: 'planGoneChecks', subjectType: 'Import', subject: key, reason });
  await ctx.em.flush();
  await nudge(ctx, 'importChanged', key);
  return key;
}

/** In the words of the office, as whoever goes reads it in the plan. */
const noteOf = ({ source, fileName }: EnterpriseImport): string =>
  `核实是否仍在：“${source?.name ?? fileName}”的新文件中已没有这家企业。没有找到的，从本次走访报“查无此企业”。`;

/** The rows that are gone, of which something is to be seen where nobody sees to it yet. */
function goneRows(ctx: Context, { regionId, id }: RowKey, lines: readonly number[] | null): Promise<GoneRow[]> {
  const asked = lines && `{${lines.join()}}`;
  return ctx.em.execute<GoneRow[]>(
    `select r.line, r.county_id as "countyId", r.enterprise_id as "enterpriseId",
            e.status not in ('CLOSED', 'MERGED') and not ${isSeenToSql('r')}
              and not exists (select from not_found_case n where n.region_id = e.region_id and n.enterprise_id = e.id and n.state <> 'ENDED') as "isToSee"
       from enterprise_import_row r join enterprise e on e.region_id = r.county_id and e.id = r.enterprise_id
      where r.region_id = ? and r.import_id = ? and r.difference = 'GONE' and (?::int[] is null and r.decision is distinct from 'KEEP_OURS' or r.line = any(?::int[]))
      order by r.line`,
    [regionId, id, asked, asked],
  );
}
