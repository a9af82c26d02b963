import { prepareHandoverRules } from '@lianxi/schema';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { Officer, postsOfDay } from '../liaison/index.ts';
import { demandBurden } from '../visits/index.ts';
import { HandoverState } from './handover-states.ts';
import { lastVisitSql, mattersSql, nextDueSql } from './handover-sql.ts';
import { Handover, HandoverItem, HandoverMatter, HandoverSignature } from './handover.entity.ts';
import type { HandoverItemInput, PrepareHandoverInput } from './handover.inputs.ts';
import { canPrepareHandover } from './handover.policy.ts';

/** One enterprise as the office knows it when it is handed on. */
interface Held {
  id: string;
  name: string;
  lastVisitOn: string | null;
  nextDueOn: string | null;
}
type Matter = Pick<HandoverMatter, 'kind' | 'what' | 'who' | 'dueOn' | 'problemState'> & { enterpriseId: string };

/** What somebody holds from now on without an end, locked so that nobody else is named for it meanwhile. */
export async function heldBy(ctx: Context, officer: RowKey): Promise<Held[]> {
  return ctx.em.execute<Held[]>(
    `select e.id, e.name, ${lastVisitSql('e.region_id', 'e.id')}::text as "lastVisitOn", ${nextDueSql('e.region_id', 'e.id')}::text as "nextDueOn"
       from enterprise e join liaison_assignment a on a.region_id = e.region_id and a.enterprise_id = e.id
      where a.region_id = ? and a.officer_id = ? and a.to_on is null order by e.id for update of a`,
    [officer.regionId, officer.id],
  );
}

const openMatters = (ctx: Context, regionId: number, ids: readonly string[]): Promise<Matter[]> =>
  ctx.em.execute<Matter[]>(
    `select m.enterprise_id as "enterpriseId", m.kind, m.what, m.who, m.due_on::text as "dueOn", m.problem_state as "problemState"
       from (${mattersSql}) m where m.region_id = ? and m.enterprise_id = any(?::uuid[])`,
    [regionId, `{${ids.join()}}`],
  );

async function officerFor(ctx: Context, regionId: number, at: { id: string; field: string }): Promise<Officer> {
  const key = fromGlobalId('ofc', at.id, at.field);
  const officer = key.regionId === regionId ? await ctx.em.findOne(Officer, key) : null;
  if (!officer) throw badInput(at.field, 'NOT_HERE');
  return officer;
}

/**
 * Prepares the hand-over of all that an officer holds: each enterprise gets a successor, and what is open there is
 * written down as it stands today.
 *
 * Nothing changes hands yet: it is in force once the leaving person and every successor have signed.
 */
export async function prepareHandover(ctx: Context, input: PrepareHandoverInput): Promise<RowKey> {
  const { regionId } = fromGlobalId('ofc', input.officerId, 'officerId');
  demand(canPrepareHandover(actorOf(ctx), regionId));
  const said = checked(prepareHandoverRules, input);
  const leaver = await officerFor(ctx, regionId, { id: input.officerId, field: 'officerId' });
  const held = await heldBy(ctx, { regionId, id: leaver.id });
  demandWhole(input.items, regionId, held);
  const successors = await successorsOf(ctx, leaver, input.items);
  const today = dayOf(ctx.clock.now());
  const signers = [leaver, ...new Map(successors.map((one) => [one.id, one])).values()];
  const posts = await postsOfDay(
    ctx,
    signers.map(({ id }) => ({ regionId, id })),
    today,
  );
  const { effectiveOn, reason, shadowUntil = null, burdenReason = null } = said;
  const key = { regionId, id: newId() };
  const handover = ctx.em.create(Handover, {
    ...key,
    leaver,
    leaverName: leaver.name,
    leaverPost: posts.get(leaver.id) ?? null,
    effectiveOn,
    shadowUntil,
    reason,
    burdenReason,
    state: HandoverState.PREPARED,
    preparedByName: actorOf(ctx).displayName,
    preparedOn: today,
    createdAt: ctx.clock.now(),
  });
  for (const officer of signers) addSigner(ctx, handover, { officer, post: posts.get(officer.id) ?? null });
  const items = said.items.map(({ caution = null, jointVisitOn = null }, at) => ({
    facts: held.find(({ id }) => id === fromGlobalId('ent', input.items[at]?.enterpriseId ?? '').id),
    successor: successors[at],
    caution,
    jointVisitOn,
  }));
  await addItems(ctx, handover, items);
  const names = signers.slice(1).map(({ name }) => name);
  const changes = changesBetween({}, { leaver: leaver.name, successors: names, effectiveOn, enterprises: held.length });
  recordDeed(ctx, { verb: 'prepareHandover', subjectType: 'Handover', subject: key, reason, changes });
  await ctx.em.flush();
  await tell(ctx, 'handoverPrepared', key);
  return key;
}

type Placed = Pick<Item, 'caution' | 'jointVisitOn'> & { facts: Held | undefined; successor: Officer | undefined };

/** Each enterprise with what is open there; a joint visit has to fit the limits, or the reason why not be given. */
async function addItems(ctx: Context, handover: Handover, items: readonly Placed[]): Promise<void> {
  const { regionId, burdenReason: reason = null } = handover;
  const ids = items.flatMap(({ facts }) => (facts ? [facts.id] : []));
  const matters = await openMatters(ctx, regionId, ids);
  for (const { facts, successor, caution, jointVisitOn } of items) {
    if (!facts || !successor) continue;
    const enterprise = { regionId, id: facts.id };
    if (jointVisitOn !== null) await demandBurden(ctx, { enterprise, on: jointVisitOn, reason });
    const own = matters.filter(({ enterpriseId }) => enterpriseId === facts.id);
    addItem(ctx, handover, { facts, successor, caution, jointVisitOn, matters: own });
  }
}

/** Nothing is left behind and nothing else comes along. */
function demandWhole(items: readonly HandoverItemInput[], regionId: number, held: readonly Held[]): void {
  const keys = items.map(({ enterpriseId }, at) => fromGlobalId('ent', enterpriseId, `items.${at}.enterpriseId`));
  const twice = keys.findIndex(({ id }, at) => keys.findIndex((other) => other.id === id) < at);
  if (twice >= 0) throw badInput(`items.${twice}.enterpriseId`, 'TWICE');
  const isHeld = (key: RowKey) => key.regionId === regionId && held.some(({ id }) => id === key.id);
  if (keys.length !== held.length || !keys.every(isHeld)) throw badInput('items', 'LEFT_OUT');
}

async function successorsOf(ctx: Context, leaver: Officer, items: readonly HandoverItemInput[]): Promise<Officer[]> {
  const found: Officer[] = [];
  for (const [at, { successorId }] of items.entries()) {
    const field = `items.${at}.successorId`;
    const successor = await officerFor(ctx, leaver.regionId, { id: successorId, field });
    if (successor.id === leaver.id) throw badInput(field, 'OWN_SUCCESSOR');
    found.push(successor);
  }
  return found;
}

function addSigner(
  ctx: Context,
  handover: Handover,
  { officer, post }: { officer: Officer; post: string | null },
): void {
  const isLeaver = officer.id === handover.leaver.id;
  const { regionId } = handover;
  ctx.em.create(HandoverSignature, { regionId, id: newId(), handover, officer, name: officer.name, post, isLeaver });
}

interface Item {
  facts: Held;
  successor: Officer;
  caution: string | null;
  jointVisitOn: string | null;
  matters: readonly Matter[];
}

function addItem(ctx: Context, handover: Handover, { facts, successor, caution, jointVisitOn, matters }: Item): void {
  const { regionId } = handover;
  const { id, name: enterpriseName, lastVisitOn, nextDueOn } = facts;
  const item = ctx.em.create(HandoverItem, {
    regionId,
    id: newId(),
    handover,
    enterprise: ctx.em.getReference(Enterprise, [regionId, id]),
    enterpriseName,
    successor,
    successorName: successor.name,
    caution,
    lastVisitOn,
    nextDueOn,
    jointVisitOn,
  });
  for (const { kind, what, who, dueOn, problemState } of matters)
    ctx.em.create(HandoverMatter, { regionId, id: newId(), item, kind, what, who, dueOn, problemState });
}
