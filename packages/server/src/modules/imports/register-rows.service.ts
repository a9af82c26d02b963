import { reasonRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { enqueue } from '../../platform/jobs.ts';
import { nudge } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { ImportState, openStates } from './import-states.ts';
import { EnterpriseImport } from './import.entity.ts';
import { canDecideRows, canUndo } from './import.policy.ts';
import { keyOf, seenImport } from './import.service.ts';
import type { DecideRegisterRowsInput, UndoImportInput } from './registry-source.inputs.ts';
import { RegisterDifference, RowDecision } from './source-states.ts';

/** The most rows that one decision names by their lines; a whole group is decided by its name. */
export const mostLines = 500;

const { NEW, CHANGED, CORRECTED, GONE } = RegisterDifference;
/** Of which rows what may be decided. */
const decidable: Readonly<Record<RowDecision, readonly RegisterDifference[]>> = {
  [RowDecision.TAKE_NEW]: [NEW, CHANGED, CORRECTED],
  [RowDecision.KEEP_OURS]: [NEW, CHANGED, CORRECTED, GONE],
  [RowDecision.LOOK_AT]: [GONE],
};

/**
 * Decides rows of a register's file, one by one or a whole group of them; without a decision they are open again.
 *
 * Nothing is written to the register but one thing: an enterprise that is gone and to be looked at has that in its
 * history, where its county reads it.
 */
export async function decideRegisterRows(ctx: Context, input: DecideRegisterRowsInput): Promise<RowKey> {
  const key = fromGlobalId('imp', input.importId, 'importId');
  const run = await ctx.em.findOne(EnterpriseImport, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!run) throw new Refusal('NOT_FOUND', { field: 'importId' });
  const { lines = null, difference = null, decision = null } = input;
  if ((lines === null) === (difference === null)) throw badInput('lines', 'REQUIRED');
  if (lines !== null && (lines.length === 0 || lines.length > mostLines)) throw badInput('lines', 'OUT_OF_RANGE');
  const may = decision === null ? [NEW, CHANGED, CORRECTED, GONE] : decidable[decision];
  if (difference !== null && !may.includes(difference)) throw badInput('decision', 'OUT_OF_RANGE');
  // After the run only what is gone is still open: it is not written, but looked at.
  const open = run.state === ImportState.DONE ? may.filter((one) => one === GONE) : may;
  demand(canDecideRows(actorOf(ctx), run));
  const chosen = {
    lines: lines && [...new Set(lines)],
    groups: difference === null ? open : open.filter((one) => one === difference),
  };
  const decided = await decideRows(ctx, run, { ...chosen, decision });
  if (chosen.lines !== null && decided !== chosen.lines.length) throw new Refusal('IMPORT_STATE', { field: 'lines' });
  const reason = lines === null ? difference : lines.join('、');
  recordDeed(ctx, { verb: 'decideRegisterRows', subjectType: 'Import', subject: key, reason });
  await ctx.em.flush();
  await nudge(ctx, 'importChanged', key);
  return key;
}

interface Chosen {
  lines: readonly number[] | null;
  groups: readonly RegisterDifference[];
  decision: RowDecision | null;
}

/** Writes a decision to rows that are not written yet; answers how many there were. */
export async function decideRows(
  ctx: Context,
  run: EnterpriseImport,
  { lines, groups, decision }: Chosen,
): Promise<number> {
  const { accountId, displayName } = actorOf(ctx);
  const [row] = await ctx.em.execute<{ n: number }[]>(
    `with chosen as (
       select r.id, r.decision as before, r.county_id, r.enterprise_id, r.difference from enterprise_import_row r
        where r.region_id = ? and r.import_id = ? and not r.is_applied and r.difference = any(?::text[]) and (?::int[] is null or r.line = any(?::int[]))
     ), decided as (
       update enterprise_import_row r set decision = ? from chosen c where r.region_id = ? and r.id = c.id
     ), told as (
       insert into audit_event (region_id, id, account_id, actor_name, verb, subject_type, subject_id, happened_at, reason, changes)
       select c.county_id, gen_random_uuid(), ?, ?, 'markGoneFromRegister', 'Enterprise', c.enterprise_id, ?, ?, '[]'
         from chosen c where ? = '${RowDecision.LOOK_AT}' and c.before is distinct from '${RowDecision.LOOK_AT}'
     ) select count(*)::int as n from chosen`,
    [run.regionId, run.id, `{${groups.join()}}`, asArray(lines), asArray(lines)]
      .concat([decision, run.regionId])
      .concat([accountId, displayName, ctx.clock.now().toISOString(), run.fileName, decision ?? '']),
  );
  return row?.n ?? 0;
}

const asArray = (lines: readonly number[] | null): string | null => lines && `{${lines.join()}}`;

/**
 * Takes an import of enterprises back, as a job. Refused as IMPORT_UNDO_OVER a day after it, and as SOURCE_FILE_OPEN
 * where the next file of its register is here already.
 */
export async function undoImport(ctx: Context, input: UndoImportInput): Promise<RowKey> {
  const run = await seenImport(ctx, input.id);
  const { state, kind, finishedAt = null } = run;
  demand(canUndo(actorOf(ctx), { regionId: run.regionId, state, kind, finishedAt }, ctx.clock.now()));
  const { reason } = checked(reasonRules, input);
  await ctx.em.lock(run, LockMode.OPTIMISTIC, input.version);
  await refuseLaterFile(ctx, run);
  const [counted] = await ctx.em.execute<{ total: number }[]>(
    `select count(*)::int as total from enterprise_import_row where region_id = ? and import_id = ? and outcome in ('NEW', 'UPDATE') and is_applied`,
    [run.regionId, run.id],
  );
  Object.assign(run, { state: ImportState.UNDOING, done: 0, total: counted?.total ?? 0 });
  recordDeed(ctx, { verb: 'undoImport', subjectType: 'Import', subject: keyOf(run), reason });
  await ctx.em.flush();
  const { regionId, id } = run;
  await enqueue(ctx, 'undoImport', { regionId, given: { importId: id }, key: `undoImport:${id}` });
  return keyOf(run);
}

async function refuseLaterFile(ctx: Context, { regionId, source, createdAt, id }: EnterpriseImport): Promise<void> {
  if (!source) return;
  const states = [...openStates, ImportState.DONE];
  const after = [{ createdAt: { $gt: createdAt } }, { createdAt, id: { $gt: id } }];
  const later = { regionId, source, state: { $in: states }, $or: after };
  if ((await ctx.em.count(EnterpriseImport, later)) > 0) throw new Refusal('SOURCE_FILE_OPEN');
}
