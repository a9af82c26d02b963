import { leadDaysOf, nextDueAfter } from '@lianxi/schema';
import { dayOf } from '../../platform/clock.ts';
import type { Context, Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { enqueue, laterJob, type Job } from '../../platform/jobs.ts';
import type { InboxEvent } from '../../platform/outbox.ts';
import type { EnterpriseImport } from './import.entity.ts';
import { RegistrySource, type SavedColumn } from './registry-source.entity.ts';
import { SourceCadenceUnit } from './source-states.ts';

const task = 'watchRegistrySource';
const jobKeyOf = ({ id }: RowKey): string => `source.${id}`;

/** What the headings of a file meant when it was imported. */
export const savedColumnsOf = ({ columns }: Pick<EnterpriseImport, 'columns'>): SavedColumn[] =>
  columns
    .filter(({ header }) => header !== '')
    .map(({ header, column, fieldId = null, unit }) => ({ header, column, fieldId, unit }));

/** From this day on the next file is asked for; YYYY-MM-DD. */
export function askedFrom({ nextDueOn, cadenceUnit }: Pick<RegistrySource, 'nextDueOn' | 'cadenceUnit'>): string {
  const at = new Date(`${nextDueOn}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - leadDaysOf[cadenceUnit]);
  return at.toISOString().slice(0, 10);
}

/** The same for SQL, as days before the day that is due. */
export const leadDaysSql = (row: string): string =>
  `case ${row}.cadence_unit when '${SourceCadenceUnit.WEEK}' then ${leadDaysOf.WEEK} else ${leadDaysOf.MONTH} end`;

/** Has the job look at a register: whether a file of it is wanted now, or when it will be. */
export const watchSoon = (ctx: Context, { regionId, id }: RowKey): Promise<void> =>
  enqueue(ctx, task, { regionId, given: { sourceId: id }, key: jobKeyOf({ regionId, id }) });

const watchLater = (work: Work, { regionId, id }: RowKey, afterMs: number): Promise<void> =>
  laterJob(work, task, {
    regionId,
    accountId: null,
    given: { sourceId: id },
    key: jobKeyOf({ regionId, id }),
    afterMs,
  });

/** Has the inbox filled after what the register says by now; a day that comes is nobody's deed, and no event tells of it. */
const fillInboxOf = (work: Work, { regionId, id }: RowKey): Promise<void> => {
  const name: InboxEvent = 'registrySourceMoved';
  return laterJob(work, 'fillInbox', {
    regionId,
    accountId: null,
    given: { name, regionId, id },
    key: `inbox.${id}`,
    afterMs: 0,
  });
};

/**
 * The job that tells the inbox to look at a register, now and again on the day from which its next file is asked for.
 *
 * It looks at the record: run twice it changes nothing, and a day that moved is found where the job was ordered for.
 */
export async function watchSourceJob(job: Job): Promise<void> {
  const key = { regionId: job.regionId, id: String(job.given['sourceId']) };
  await job.inScope(async (work) => {
    const source = await work.em.findOne(RegistrySource, key);
    if (!source) return;
    await fillInboxOf(work, key);
    const from = askedFrom(source);
    if (source.endedAt != null || from <= dayOf(work.clock.now())) return;
    // Midnight where the offices are.
    const at = new Date(`${from}T00:00:00+08:00`);
    await watchLater(work, key, at.getTime() - work.clock.now().getTime());
  });
}

/** A file of a register was imported: its columns are those of the next one, and the next day is due. */
export async function noteFileCame(work: Work, run: EnterpriseImport): Promise<void> {
  const { source } = run;
  if (!source) return;
  const { firstDueOn, cadenceUnit: unit, cadenceCount: count, nextDueOn } = source;
  run.answersDueOn = nextDueOn;
  const next = nextDueAfter({ firstDueOn, unit, count }, dayOf(work.clock.now()));
  Object.assign(source, { columns: savedColumnsOf(run), nextDueOn: next > nextDueOn ? next : nextDueOn });
  await work.em.flush();
  await watchLater(work, source, 0);
}

/** A file that was undone no longer answers its day: the register is wanted by that day again. */
export async function noteFileUndone(work: Work, run: EnterpriseImport): Promise<void> {
  const { source, answersDueOn = null } = run;
  if (!source || answersDueOn === null) return;
  Object.assign(source, { nextDueOn: answersDueOn });
  Object.assign(run, { answersDueOn: null });
  await work.em.flush();
  await watchLater(work, source, 0);
}
