import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { addDepartment, findDepartments, kindOf } from './visit-body.ts';
import type { JoinVisitInput } from './visit-burden.inputs.ts';
import { Visit, VisitDepartment } from './visit.entity.ts';
import { canJoinVisit } from './visit.policy.ts';
import { factsOf } from './visit.service.ts';

/**
 * Adds a body to somebody else's plan, which becomes one joint visit of all of them.
 *
 * It takes no version: joining overwrites nothing, so two who join at once are both in, and whoever is in already is
 * answered with the visit and nothing is written.
 */
export async function joinVisit(ctx: Context, { id, departmentId }: JoinVisitInput): Promise<RowKey> {
  const key = fromGlobalId('vis', id);
  const visit = await lockedVisit(ctx, key);
  demand(canJoinVisit(actorOf(ctx), factsOf(visit)));
  const present = await ctx.em.find(VisitDepartment, { regionId: key.regionId, visit: key });
  const joined = departmentId == null ? joinOffice(visit) : await joinDepartment(ctx, { visit, present, departmentId });
  if (joined === null) return key;
  const departments = present.filter(({ isRemoved }) => !isRemoved).length + joined.added;
  const kind = kindOf(visit.kind, { withOffice: visit.withOffice, departments });
  const changes = [
    { field: 'bodies', before: null, after: joined.name },
    ...changesBetween({ kind: visit.kind }, { kind }),
  ];
  Object.assign(visit, { kind, updatedAt: ctx.clock.now() });
  const about = { regionId: key.regionId, id: visit.enterprise.id };
  recordDeed(ctx, { verb: 'joinVisit', subjectType: 'Visit', subject: key, about, changes });
  await ctx.em.flush();
  await tell(ctx, 'visitJoined', key);
  return key;
}

/** Whoever joins next waits here, and then reads what this one wrote. */
async function lockedVisit(ctx: Context, key: RowKey): Promise<Visit> {
  await ctx.em.execute('select 1 from visit where region_id = ? and id = ? for no key update', [key.regionId, key.id]);
  const visit = await ctx.em.findOne(Visit, key, { refresh: true });
  if (!visit) throw new Refusal('NOT_FOUND', { field: 'id' });
  return visit;
}

/** Who came in, and how many departments that adds; null where they were in before. */
type Joined = { name: string; added: number } | null;

function joinOffice(visit: Visit): Joined {
  if (visit.withOffice) return null;
  visit.withOffice = true;
  return { name: '联络办', added: 0 };
}

async function joinDepartment(
  ctx: Context,
  { visit, present, departmentId }: { visit: Visit; present: readonly VisitDepartment[]; departmentId: string },
): Promise<Joined> {
  const at = { regionId: visit.regionId, day: visit.listedOn, fieldOf: () => 'departmentId' };
  const [department] = await findDepartments(ctx, at, [departmentId]);
  if (!department) throw badInput('departmentId', 'NOT_HERE');
  const known = present.find((one) => one.departmentId === department.id);
  if (known && !known.isRemoved) return null;
  // Marked as present again where it had been taken out: a body stands there once.
  if (known) known.isRemoved = false;
  else addDepartment(ctx, visit, { department, isLead: false });
  return { name: department.name, added: known ? 0 : 1 };
}
