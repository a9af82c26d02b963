import { prepareDivisionChangeRules, reasonRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { pinyin } from 'pinyin-pro';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { enqueue } from '../../platform/jobs.ts';
import { tell } from '../../platform/outbox.ts';
import { initialsOf } from '../../platform/pinyin.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { ReformState } from '../reforms/index.ts';
import { RegionKind, searchWordsOf } from '../tenancy/index.ts';
import { DivisionChangeKind } from './division-change-kinds.ts';
import { DivisionChange, type DivisionNaming } from './division-change.entity.ts';
import type { PrepareDivisionChangeInput, UndoDivisionChangeInput } from './division-change.inputs.ts';
import { canPrepareDivisionChange, canUndoDivisionChange } from './division-change.policy.ts';
import { demandFreeCode, divisionPlaces, isMoveNowhere, type DivisionPlaces } from './division-places.ts';

interface Said {
  name?: string | null | undefined;
  shortName?: string | null | undefined;
  code?: string | null | undefined;
}

/**
 * Prepares a change of divisions: it is written down now, and a job carries it out on its day.
 *
 * Nothing moves: the successor answers from then on for the keys under which everything was registered. A day in the
 * past is the day of a document that is entered late: who sees what changes today, and reports know the real day.
 */
export async function prepareDivisionChange(ctx: Context, input: PrepareDivisionChangeInput): Promise<RowKey> {
  const said = checked(prepareDivisionChangeRules, input);
  const places = await divisionPlaces(ctx, input);
  demand(canPrepareDivisionChange(actorOf(ctx), places.over));
  const { kind } = input;
  if (kind === DivisionChangeKind.MOVE && isMoveNowhere(places.from, places.parent))
    throw badInput('parentId', 'NOT_HERE');
  const naming = places.successor ? null : namingOf(input, said, places);
  const isSame = kind === DivisionChangeKind.RENAME;
  await demandFreeCode(ctx, naming?.code ?? null, isSame ? (places.from[0]?.regionId ?? null) : null);
  const key = { regionId: places.over, id: newId() };
  const { effectiveOn, document } = said;
  const fromNames = places.from.map(({ name }) => name);
  const successorName = places.successor?.name ?? naming?.name ?? '';
  const facts = {
    kind,
    effectiveOn,
    document,
    fromNames,
    successorName,
    naming,
    fromIds: places.from.map(({ regionId }) => regionId),
    partIds: places.parts,
    successorId: places.successor?.regionId ?? null,
    parentId: places.parent?.regionId ?? null,
    preparedByName: actorOf(ctx).displayName,
    preparedOn: dayOf(ctx.clock.now()),
    createdAt: ctx.clock.now().toISOString(),
  };
  await ctx.em.execute('select sec.plan_division_change(?, ?, ?::jsonb)', [
    key.regionId,
    key.id,
    JSON.stringify(facts),
  ]);
  const changes = changesBetween({}, { kind, effectiveOn, fromNames, successorName });
  const verb = 'prepareDivisionChange';
  recordDeed(ctx, { verb, subjectType: 'DivisionChange', subject: key, reason: document, changes });
  await ctx.em.flush();
  await tell(ctx, 'divisionChangeMoved', key);
  const order = { regionId: key.regionId, given: { changeId: key.id }, key: `runDivisionChange:${key.id}` };
  await enqueue(ctx, 'runDivisionChange', order);
  return key;
}

/** The words for what class of division a name ends in, longest first; a short name goes without. */
const classes = [
  '高新技术产业开发区',
  '经济技术开发区',
  '经济开发区',
  '开发区',
  '自治县',
  '自治旗',
  '新区',
  '市',
  '区',
  '县',
  '旗',
];

function shortOf(name: string): string {
  const found = classes.find((one) => name.endsWith(one) && name.length >= one.length + 2);
  return found === undefined ? name : name.slice(0, -found.length);
}

/** What a division is called afterwards, with the readings by which it is found. */
function namingOf(input: PrepareDivisionChangeInput, said: Said, { from }: DivisionPlaces): DivisionNaming {
  const [first] = from;
  const name = said.name ?? '';
  const kind = input.regionKind ?? first?.kind ?? RegionKind.FUNCTIONAL_ZONE;
  const shortName = said.shortName ?? shortOf(name);
  const whole = pinyin(name, { toneType: 'none', type: 'array', v: true }).join('').toLowerCase();
  const initials = initialsOf(name);
  return {
    name,
    shortName,
    kind,
    initials,
    code: said.code ?? null,
    pinyin: whole.replaceAll(/[^a-z]/g, ''),
    searchWords: searchWordsOf({ kind, initials, shortName }),
  };
}

/** Calls a change off that waits, or takes back what was done today; the latter is a job. */
export async function undoDivisionChange(ctx: Context, input: UndoDivisionChangeInput): Promise<RowKey> {
  const change = await ctx.em.findOne(DivisionChange, fromGlobalId('dvc', input.id));
  if (!change) throw new Refusal('NOT_FOUND', { field: 'id' });
  await ctx.em.lock(change, LockMode.OPTIMISTIC, input.version);
  const { regionId, id, state, finishedAt = null } = change;
  const finishedOn = finishedAt && dayOf(finishedAt);
  demand(canUndoDivisionChange(actorOf(ctx), { regionId, state, finishedOn }, dayOf(ctx.clock.now())));
  const { reason } = checked(reasonRules, input);
  const key = { regionId, id };
  const isWaiting = state === ReformState.PLANNED;
  const [row] = await ctx.em.execute<{ said: string }[]>('select sec.withdraw_division_change(?, ?, ?) as said', [
    regionId,
    id,
    input.version,
  ]);
  if (row?.said === 'BUILT_UPON') throw new Refusal('DIVISION_BUILT_UPON', { field: 'id' });
  if (row?.said !== 'DONE') throw new Refusal('DIVISION_CHANGE_STATE', { field: 'id' });
  const after = isWaiting ? ReformState.UNDONE : ReformState.UNDOING;
  const changes = changesBetween({ state }, { state: after });
  recordDeed(ctx, { verb: 'undoDivisionChange', subjectType: 'DivisionChange', subject: key, reason, changes });
  await ctx.em.flush();
  await tell(ctx, 'divisionChangeMoved', key);
  const order = { regionId, given: { changeId: id }, key: `undoDivisionChange:${id}` };
  if (!isWaiting) await enqueue(ctx, 'undoDivisionChange', order);
  return key;
}
