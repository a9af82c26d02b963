import { assignLiaisonPersonRules, endLiaisonRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context, type Work } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { LiaisonAssignment } from './liaison-assignment.entity.ts';
import type { AssignLiaisonPersonInput, EndLiaisonInput } from './liaison.inputs.ts';
import { canKeepLiaison } from './liaison.policy.ts';
import { Officer } from './office.entity.ts';
import { closeBefore, reachingInto } from './period.ts';

/**
 * Names the liaison person of enterprises from a day on, all or none; each present assignment ends the day before.
 *
 * An enterprise that the officer has on that day without an end is left as it is.
 */
export async function assignLiaisonPerson(ctx: Context, input: AssignLiaisonPersonInput): Promise<RowKey[]> {
  const { enterpriseIds, fromOn, reason = null } = checked(assignLiaisonPersonRules, input);
  const officer = await ctx.em.findOne(Officer, fromGlobalId('ofc', input.officerId, 'officerId'));
  if (!officer) throw badInput('officerId', 'NOT_HERE');
  demand(canKeepLiaison(actorOf(ctx), officer.regionId));
  const enterprises = await enterprisesOf(ctx, officer.regionId, enterpriseIds);
  const present = await presentOf(ctx, enterprises, fromOn);
  const isTheirs = (one: LiaisonAssignment) =>
    one.officer.id === officer.id && one.toOn == null && one.fromOn <= fromOn;
  const kept = present.filter(isTheirs);
  const toName = enterprises.filter(({ id }) => !kept.some(({ enterprise }) => enterprise.id === id));
  const ending = present.filter(({ enterprise }) => toName.some(({ id }) => id === enterprise.id));
  closeBefore(fromOn, ending);
  await ctx.em.flush();
  const named = toName.map((enterprise) => {
    const before = ending.find((one) => one.enterprise.id === enterprise.id)?.officer ?? null;
    return addAssignment(ctx, enterprise, { before, officer, fromOn, reason });
  });
  await ctx.em.flush();
  await tell(ctx, 'liaisonPersonAssigned', ...named);
  return [...kept.map(({ regionId, id }) => ({ regionId, id })), ...named];
}

/** The enterprises behind the ids, in one order whoever asks, so that two at once do not wait for each other. */
async function enterprisesOf(ctx: Context, regionId: number, ids: readonly string[]): Promise<Enterprise[]> {
  const keys = ids.map((id, place) => fromGlobalId('ent', id, `enterpriseIds.${place}`));
  const wanted = { regionId, id: { $in: keys.map(({ id }) => id) } };
  const found = await ctx.em.find(Enterprise, wanted, { orderBy: { id: 'asc' } });
  const isHere = (key: RowKey) => key.regionId === regionId && found.some(({ id }) => id === key.id);
  const missing = keys.findIndex((key) => !isHere(key));
  if (missing >= 0) throw badInput(`enterpriseIds.${missing}`, 'NOT_HERE');
  return found;
}

/** The assignments that reach into a new one from a day on. */
function presentOf(ctx: Context, enterprises: readonly Enterprise[], fromOn: string): Promise<LiaisonAssignment[]> {
  const [first] = enterprises;
  const whose = enterprises.map(({ regionId, id }) => [regionId, id]);
  return ctx.em.find(
    LiaisonAssignment,
    { regionId: first?.regionId ?? 0, enterprise: { $in: whose }, ...reachingInto(fromOn) },
    { populate: ['officer'], orderBy: { fromOn: 'asc' } },
  );
}

interface Naming {
  before: Officer | null;
  officer: Officer;
  fromOn: string;
  reason: string | null;
}

function addAssignment(ctx: Context, enterprise: Enterprise, { before, officer, fromOn, reason }: Naming): RowKey {
  const { regionId } = enterprise;
  const key = { regionId, id: newId() };
  ctx.em.create(LiaisonAssignment, { ...key, enterprise, officer, fromOn, reason });
  recordDeed(ctx, {
    verb: 'assignLiaisonPerson',
    subjectType: 'LiaisonAssignment',
    subject: key,
    about: { regionId, id: enterprise.id },
    reason,
    changes: changesBetween({ liaisonPerson: before?.name }, { liaisonPerson: officer.name, fromOn }),
  });
  return key;
}

/**
 * Ends an assignment on its last day; from the next one on the enterprise has a gap that somebody answers for.
 *
 * The last day of an assignment that is over can be put right, as far as no later one has begun by then.
 */
export async function endLiaison(ctx: Context, input: EndLiaisonInput): Promise<RowKey> {
  const { toOn, reason } = checked(endLiaisonRules, input);
  const assignment = await ctx.em.findOne(LiaisonAssignment, fromGlobalId('lia', input.id), { populate: ['officer'] });
  if (!assignment) throw new Refusal('NOT_FOUND', { field: 'id' });
  const { regionId, fromOn, enterprise } = assignment;
  demand(canKeepLiaison(actorOf(ctx), regionId));
  await ctx.em.lock(assignment, LockMode.OPTIMISTIC, input.version);
  if (toOn < fromOn) throw badInput('toOn', 'DAY_ORDER');
  const next = { regionId, enterprise, fromOn: { $gt: fromOn, $lte: toOn } };
  if ((await ctx.em.count(LiaisonAssignment, next)) > 0) throw new Refusal('PERIODS_OVERLAP', { field: 'toOn' });
  return endAssignment(ctx, assignment, { toOn, reason });
}

/** Ends an assignment within other work; who was named is read along with it. */
export async function endAssignment(
  work: Work,
  assignment: LiaisonAssignment,
  { toOn, reason }: { toOn: string; reason: string | null },
): Promise<RowKey> {
  const { regionId, enterprise, officer } = assignment;
  const key = { regionId, id: assignment.id };
  recordDeed(work, {
    verb: 'endLiaison',
    subjectType: 'LiaisonAssignment',
    subject: key,
    about: { regionId, id: enterprise.id },
    reason,
    changes: changesBetween({ liaisonPerson: officer.name, toOn: assignment.toOn }, { liaisonPerson: null, toOn }),
  });
  assignment.toOn = toOn;
  await work.em.flush();
  await tell(work, 'liaisonEnded', key);
  return key;
}
