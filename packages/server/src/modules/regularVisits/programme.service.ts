import { ancestorsOf, endProgrammeRules, levelOf, setProgrammeRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { closeBefore, reachingInto } from '../liaison/index.ts';
import { Region } from '../tenancy/index.ts';
import { Programme } from './programme.entity.ts';
import type { EndProgrammeInput, SetProgrammeInput } from './regular-visit.inputs.ts';
import { canKeepProgramme } from './regular-visit.policy.ts';
import { isLaxer, type Cadence } from './visit-duties.ts';

/**
 * Sets how often the enterprises of a region are visited from a day on; the programme it has ends the day before.
 *
 * What a level above asks for may be made stricter and not laxer. A duty that goes on keeps the day on which it began.
 */
export async function setProgramme(ctx: Context, input: SetProgrammeInput): Promise<RowKey> {
  const { regionId } = input;
  demand(canKeepProgramme(actorOf(ctx), regionId));
  const { title, fromOn, reason = null } = checked(setProgrammeRules, input);
  if (input.cityKey && levelOf(regionId) === 'COUNTY') throw badInput('cityKey', 'CITY_ONLY');
  const region = await ctx.em.findOne(Region, { regionId });
  if (!region) throw badInput('regionId', 'NOT_HERE');
  await demandStrict(ctx, input, fromOn);
  const before = await ctx.em.find(Programme, { regionId, ...reachingInto(fromOn) });
  closeBefore(fromOn, before);
  await ctx.em.flush();
  const [last] = before;
  const key = { regionId, id: newId() };
  const cadences = columnsOf(input);
  ctx.em.create(Programme, {
    ...key,
    title,
    fromOn,
    ...cadences,
    countySinceOn: last?.countySinceOn ?? fromOn,
    citySinceOn: input.cityKey ? (last?.citySinceOn ?? fromOn) : null,
    countsHistory: input.countsHistory,
    reason,
    setByName: actorOf(ctx).displayName,
    setAt: ctx.clock.now(),
  });
  const shown = { title, fromOn, ...cadences, countsHistory: input.countsHistory };
  const changes = changesBetween({ title: last?.title }, shown);
  recordDeed(ctx, { verb: 'setProgramme', subjectType: 'Programme', subject: key, reason, changes });
  await ctx.em.flush();
  await tell(ctx, 'programmeSet', key);
  return key;
}

type Cadences = Pick<SetProgrammeInput, 'countyKey' | 'countyOrdinary' | 'cityKey'>;

const columnsOf = ({ countyKey, countyOrdinary, cityKey }: Cadences) => ({
  countyKeyEvery: countyKey.every,
  countyKeyUnit: countyKey.unit,
  countyOrdinaryEvery: countyOrdinary.every,
  countyOrdinaryUnit: countyOrdinary.unit,
  cityKeyEvery: cityKey?.every ?? null,
  cityKeyUnit: cityKey?.unit ?? null,
});

/** Refused as CADENCE_LAXER, naming the tier, where a programme above asks for visits more often. */
async function demandStrict(ctx: Context, asked: SetProgrammeInput, fromOn: string): Promise<void> {
  const { regionId } = asked;
  const above = await ctx.em.find(Programme, { regionId: { $in: ancestorsOf(regionId) }, ...reachingInto(fromOn) });
  for (const one of above) {
    const pairs: [keyof Cadences, Cadence][] = [
      ['countyKey', { every: one.countyKeyEvery, unit: one.countyKeyUnit }],
      ['countyOrdinary', { every: one.countyOrdinaryEvery, unit: one.countyOrdinaryUnit }],
    ];
    for (const [field, theirs] of pairs) {
      const own = asked[field];
      if (own && isLaxer(own, theirs)) throw badInput(field, 'CADENCE_LAXER');
    }
  }
}

/** Ends a programme on its last day; from the next one on nothing is due by it. */
export async function endProgramme(ctx: Context, input: EndProgrammeInput): Promise<RowKey> {
  const { toOn, reason } = checked(endProgrammeRules, input);
  const programme = await ctx.em.findOne(Programme, fromGlobalId('pgm', input.id));
  if (!programme) throw new Refusal('NOT_FOUND', { field: 'id' });
  const { regionId, fromOn } = programme;
  demand(canKeepProgramme(actorOf(ctx), regionId));
  await ctx.em.lock(programme, LockMode.OPTIMISTIC, input.version);
  if (toOn < fromOn) throw badInput('toOn', 'DAY_ORDER');
  const next = { regionId, fromOn: { $gt: fromOn, $lte: toOn } };
  if ((await ctx.em.count(Programme, next)) > 0) throw new Refusal('PERIODS_OVERLAP', { field: 'toOn' });
  const key = { regionId, id: programme.id };
  const changes = changesBetween({ toOn: programme.toOn }, { toOn });
  recordDeed(ctx, { verb: 'endProgramme', subjectType: 'Programme', subject: key, reason, changes });
  programme.toOn = toOn;
  await ctx.em.flush();
  await tell(ctx, 'programmeEnded', key);
  return key;
}
