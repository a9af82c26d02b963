import { scheduleVisitsRules } from '@lianxi/schema';
import { liesWithin } from '../../platform/actor.ts';
import { dayOf } from '../../platform/clock.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { badInput, demand } from '../../platform/refusal.ts';
import { yearOf } from '../../platform/working-days.ts';
import { calendarAt } from '../calendar/index.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Officer } from '../liaison/index.ts';
import { addPlan, demandBurden, Visit, VisitKind, VisitState } from '../visits/index.ts';
import type { ScheduleVisitsInput } from './regular-visit.inputs.ts';
import { canScheduleVisits } from './regular-visit.policy.ts';
import { VisitDutyLevel } from './visit-duties.ts';

/** One visit of the schedule: its key, its enterprise and who goes, each with the place it has in the input. */
interface Line {
  place: number;
  key: RowKey;
  enterprise: RowKey;
  visitorId: string;
  plannedOn: string;
  burdenReason: string | null;
}

/**
 * Plans a schedule, all of it or nothing: each visit on a working day to come, by an officer of the office whose duty it
 * is, nobody with more visits a day than `perDay`, and no enterprise twice or where a visit is planned already.
 *
 * A visit under a client id that is there already is left as it is, so that a retry plans nothing twice.
 */
export async function scheduleVisits(ctx: Context, input: ScheduleVisitsInput): Promise<RowKey[]> {
  const { regionId, duty } = input;
  demand(canScheduleVisits(actorOf(ctx), regionId));
  const said = checked(scheduleVisitsRules, input);
  const lines = input.visits.map((visit, place): Line => {
    const enterprise = fromGlobalId('ent', visit.enterpriseId, `visits.${place}.enterpriseId`);
    if (!liesWithin(actorOf(ctx), regionId, enterprise.regionId))
      throw badInput(`visits.${place}.enterpriseId`, 'NOT_HERE');
    const { plannedOn = '', burdenReason = null } = said.visits[place] ?? {};
    const key = { regionId: enterprise.regionId, id: clientIdOf(visit.clientId) };
    return { place, key, enterprise, visitorId: visit.visitorId, plannedOn, burdenReason };
  });
  demandOnce(lines);
  await demandThere(ctx, lines);
  await demandWorkdays(ctx, lines);
  const visitors = await visitorsOf(ctx, regionId, lines);
  for (const line of lines) await planLine(ctx, line, { duty, visitors, note: said.note ?? null });
  await demandRoom(ctx, lines, { visitors, perDay: said.perDay });
  return lines.map(({ key }) => key);
}

function demandOnce(lines: readonly Line[]): void {
  const twice = lines.find((line) =>
    lines.some((other) => other.place < line.place && other.enterprise.id === line.enterprise.id),
  );
  if (twice) throw badInput(`visits.${twice.place}.enterpriseId`, 'TWICE');
}

async function demandThere(ctx: Context, lines: readonly Line[]): Promise<void> {
  const keys = lines.map(({ enterprise: { regionId, id } }) => ({ regionId, id }));
  const found = await ctx.em.find(Enterprise, { $or: keys });
  const missing = lines.find(
    ({ enterprise }) => !found.some(({ regionId, id }) => regionId === enterprise.regionId && id === enterprise.id),
  );
  if (missing) throw badInput(`visits.${missing.place}.enterpriseId`, 'NOT_HERE');
}

/** Every visit lies ahead, on a working day of its own county. */
async function demandWorkdays(ctx: Context, lines: readonly Line[]): Promise<void> {
  const today = dayOf(ctx.clock.now());
  for (const [regionId, some] of Map.groupBy(lines, ({ key }) => key.regionId)) {
    const years = some.map(({ plannedOn }) => yearOf(plannedOn));
    const calendar = await calendarAt(ctx, regionId, [Math.min(...years), Math.max(...years)]);
    for (const { place, plannedOn } of some) {
      if (plannedOn <= today) throw badInput(`visits.${place}.plannedOn`, 'DAY_PAST');
      if (!calendar(plannedOn).isWorkday) throw badInput(`visits.${place}.plannedOn`, 'NOT_WORKDAY');
    }
  }
}

/** The officers who go, locked in one order, so that two who plan for the same one take turns. */
async function visitorsOf(ctx: Context, regionId: number, lines: readonly Line[]): Promise<Map<string, Officer>> {
  const keys = lines.map(({ place, visitorId }) => fromGlobalId('ofc', visitorId, `visits.${place}.visitorId`));
  const found = await ctx.em.find(Officer, { regionId, id: { $in: keys.map(({ id }) => id) } });
  const missing = keys.findIndex((key) => key.regionId !== regionId || !found.some(({ id }) => id === key.id));
  if (missing >= 0) throw badInput(`visits.${missing}.visitorId`, 'NOT_HERE');
  const ids = `{${found.map(({ id }) => id).join()}}`;
  const lock = 'select 1 from officer where region_id = ? and id = any(?::uuid[]) order by id for no key update';
  await ctx.em.execute(lock, [regionId, ids]);
  return new Map(
    lines.flatMap(({ visitorId }, at) => {
      const officer = found.find(({ id }) => id === keys[at]?.id);
      return officer ? [[visitorId, officer] as const] : [];
    }),
  );
}

interface Planning {
  duty: VisitDutyLevel;
  visitors: ReadonlyMap<string, Officer>;
  note: string | null;
}

async function planLine(ctx: Context, line: Line, { duty, visitors, note }: Planning): Promise<void> {
  const { key, enterprise, plannedOn, place } = line;
  const officer = visitors.get(line.visitorId);
  if (!officer || (await ctx.em.findOne(Visit, key))) return;
  const asked = { enterprise, on: plannedOn, reason: line.burdenReason, field: `visits.${place}.burdenReason` };
  // It locks the enterprise, so the plans that are counted next are all there are.
  const burdenReason = await demandBurden(ctx, asked);
  const open = { regionId: key.regionId, enterprise: [enterprise.regionId, enterprise.id], state: VisitState.PLANNED };
  const ofDuty = duty === VisitDutyLevel.CITY ? { ...open, officeRegionId: officer.regionId } : open;
  if ((await ctx.em.count(Visit, ofDuty)) > 0) throw badInput(`visits.${place}.enterpriseId`, 'PLANNED_ALREADY');
  const visitor = { regionId: officer.regionId, id: officer.id, name: officer.name };
  const kind = VisitKind.REGULAR;
  await addPlan(ctx, { key, enterprise, campaign: null, kind, plannedOn, note, burdenReason, visitor });
}

/** Counts what each visitor has on each day by now, the schedule included. */
async function demandRoom(
  ctx: Context,
  lines: readonly Line[],
  { visitors, perDay }: { visitors: ReadonlyMap<string, Officer>; perDay: number },
): Promise<void> {
  const idOf = ({ visitorId }: Line) => visitors.get(visitorId)?.id ?? '';
  const full = await ctx.em.execute<{ visitorId: string; on: string }[]>(
    `select v.visitor_id as "visitorId", v.planned_on::text as "on" from visit v
      where v.visitor_id = any(?::uuid[]) and v.planned_on = any(?::date[]) and v.state in ('PLANNED', 'IN_PROGRESS')
      group by v.visitor_id, v.planned_on having count(*) > ?`,
    [`{${lines.map(idOf).join()}}`, `{${lines.map(({ plannedOn }) => plannedOn).join()}}`, perDay],
  );
  const over = lines.find((line) =>
    full.some(({ visitorId, on }) => visitorId === idOf(line) && on === line.plannedOn),
  );
  if (over) throw badInput(`visits.${over.place}.plannedOn`, 'VISITOR_FULL');
}
