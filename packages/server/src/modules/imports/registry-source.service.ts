import { dayAfter, endRegistrySourceRules, registrySourceRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { ImportKind, ImportState, openStates } from './import-states.ts';
import { EnterpriseImport } from './import.entity.ts';
import { RegistrySource } from './registry-source.entity.ts';
import type {
  EndRegistrySourceInput,
  ReviseRegistrySourceInput,
  SetUpRegistrySourceInput,
} from './registry-source.inputs.ts';
import { canKeepSource, canSetUpSource } from './registry-source.policy.ts';
import { savedColumnsOf, watchSoon } from './source-days.ts';
import { RegistrySourceKind } from './source-states.ts';

const typeName = 'RegistrySource';
const keyOf = ({ regionId, id }: RowKey): RowKey => ({ regionId, id });

/**
 * Sets a register up that comes again, from a file of it that was imported: its columns are read alike from now on, and
 * the next file is held against it. Refused as IMPORT_STATE where that file was not imported, or is of a register already.
 */
export async function setUpRegistrySource(ctx: Context, input: SetUpRegistrySourceInput): Promise<RowKey> {
  const run = await ctx.em.findOne(EnterpriseImport, fromGlobalId('imp', input.importId, 'importId'));
  if (!run) throw new Refusal('NOT_FOUND', { field: 'importId' });
  demand(canSetUpSource(actorOf(ctx), run.regionId));
  const isDone = run.state === ImportState.DONE && run.kind === ImportKind.ENTERPRISES;
  if (!isDone || run.source) throw new Refusal('IMPORT_STATE', { field: 'importId' });
  const { name, providedBy = null, cadenceCount, nextDueOn } = checked(registrySourceRules, input);
  const today = dayOf(ctx.clock.now());
  const cameOn = dayOf(run.finishedAt ?? run.createdAt);
  const firstDueOn = nextDueOn ?? dayAfter(cameOn, input.cadenceUnit, cadenceCount);
  if (nextDueOn != null && nextDueOn <= today) throw badInput('nextDueOn', 'DAY_PAST');
  await refuseTakenName(ctx, run.regionId, { name, but: null });
  const key = { regionId: run.regionId, id: newId() };
  const { cadenceUnit, isComplete } = input;
  const said = { name, providedBy, cadenceUnit, cadenceCount, isComplete, nextDueOn: firstDueOn };
  const source = ctx.em.create(RegistrySource, {
    ...key,
    ...said,
    firstDueOn,
    kind: RegistrySourceKind.ENTERPRISE_REGISTER,
    columns: savedColumnsOf(run),
    setUpAt: ctx.clock.now(),
  });
  run.source = source;
  recordDeed(ctx, {
    verb: 'setUpRegistrySource',
    subjectType: typeName,
    subject: key,
    changes: changesBetween({}, said),
  });
  return written(ctx, key, 'registrySourceSetUp');
}

/** Revises what a register is called, who hands it in, how often it comes and by which day the next file is wanted. */
export async function reviseRegistrySource(ctx: Context, input: ReviseRegistrySourceInput): Promise<RowKey> {
  const source = await keptSource(ctx, input);
  const { name, providedBy = null, cadenceCount, nextDueOn } = checked(registrySourceRules, input);
  if (nextDueOn == null) throw badInput('nextDueOn', 'REQUIRED');
  // A day that passed already may stand: it is what makes the register late.
  if (nextDueOn !== source.nextDueOn && nextDueOn <= dayOf(ctx.clock.now())) throw badInput('nextDueOn', 'DAY_PAST');
  await refuseTakenName(ctx, source.regionId, { name, but: source.id });
  const { cadenceUnit, isComplete } = input;
  const said = { name, providedBy, cadenceUnit, cadenceCount, isComplete, nextDueOn };
  const before = Object.fromEntries(Object.keys(said).map((field) => [field, Reflect.get(source, field)]));
  const changes = changesBetween(before, said);
  if (changes.length === 0) return keyOf(source);
  const isOtherRhythm = changes.some(({ field }) => field.startsWith('cadence') || field === 'nextDueOn');
  Object.assign(source, said, isOtherRhythm ? { firstDueOn: nextDueOn } : {});
  recordDeed(ctx, { verb: 'reviseRegistrySource', subjectType: typeName, subject: keyOf(source), changes });
  return written(ctx, source, 'registrySourceRevised');
}

/** Ends a register: no file of it is wanted any more, and those that came stay what they are. */
export async function endRegistrySource(ctx: Context, input: EndRegistrySourceInput): Promise<RowKey> {
  const source = await keptSource(ctx, input);
  const { reason } = checked(endRegistrySourceRules, input);
  await refuseOpenFile(ctx, source);
  Object.assign(source, { endedAt: ctx.clock.now(), endReason: reason });
  recordDeed(ctx, { verb: 'endRegistrySource', subjectType: typeName, subject: keyOf(source), reason });
  return written(ctx, source, 'registrySourceEnded');
}

/** What an import has from the register whose file it is: nothing where it is of none. */
export async function placeInSource(
  ctx: Context,
  made: { regionId: number; kind: ImportKind; sourceId?: string | null | undefined },
): Promise<{ source?: RegistrySource; previousId?: string | null }> {
  if (made.sourceId == null) return {};
  const key = fromGlobalId('src', made.sourceId, 'sourceId');
  // Two files of one register at once would each be held against the same last one.
  const source = await ctx.em.findOne(RegistrySource, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!source || key.regionId !== made.regionId) throw new Refusal('NOT_FOUND', { field: 'sourceId' });
  demand(canKeepSource(actorOf(ctx), source));
  if (made.kind !== ImportKind.ENTERPRISES) throw badInput('kind', 'OUT_OF_RANGE');
  await refuseOpenFile(ctx, source);
  const last = await ctx.em.findOne(
    EnterpriseImport,
    { regionId: source.regionId, source, state: ImportState.DONE },
    { orderBy: { createdAt: 'desc', id: 'desc' } },
  );
  return { source, previousId: last?.id ?? null };
}

async function refuseOpenFile(ctx: Context, source: RegistrySource): Promise<void> {
  const open = { regionId: source.regionId, source, state: { $in: [...openStates] } };
  if ((await ctx.em.count(EnterpriseImport, open)) > 0) throw new Refusal('SOURCE_FILE_OPEN');
}

async function keptSource(ctx: Context, { id, version }: { id: string; version: number }): Promise<RegistrySource> {
  const source = await ctx.em.findOne(RegistrySource, fromGlobalId('src', id));
  // One that is absent and one that is not yours are the same answer.
  if (!source) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(canKeepSource(actorOf(ctx), source));
  await ctx.em.lock(source, LockMode.OPTIMISTIC, version);
  return source;
}

async function refuseTakenName(
  ctx: Context,
  regionId: number,
  { name, but }: { name: string; but: string | null },
): Promise<void> {
  const taken = { regionId, name, endedAt: null, ...(but === null ? {} : { id: { $ne: but } }) };
  if ((await ctx.em.count(RegistrySource, taken)) > 0) throw badInput('name', 'SOURCE_TAKEN');
}

async function written(ctx: Context, source: RowKey, told: string): Promise<RowKey> {
  const key = keyOf(source);
  await ctx.em.flush();
  await tell(ctx, told, key);
  await watchSoon(ctx, key);
  return key;
}
