import { prepareHandoverRules, prepareOfficeHandoverRules, type HandoverTerms } from '@lianxi/schema';
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
import type { HandoverItemInput, PrepareHandoverInput, PrepareOfficeHandoverInput } from './handover.inputs.ts';
import { canPrepareHandover } from './handover.policy.ts';

/** One enterprise as the office knows it when it is handed on. */
interface Held {
  id: string;
  name: string;
  lastVisitOn: string | null;
  nextDueOn: string | null;
}
type Matter = Pick<HandoverMatter, 'kind' | 'what' | 'who' | 'dueOn' | 'problemState'> & { enterpriseId: string };

/** The business day, as one parameter of a statement that asks for it in several places. */
const withToday = 'with today as (select ?::date as day)';
const todaySql = '(select day from today)';

/** What somebody holds from now on without an end, locked so that nobody else is named for it meanwhile. */
export async function heldBy(ctx: Context, officer: RowKey): Promise<Held[]> {
  return ctx.em.execute<Held[]>(
    `${withToday} select e.id, e.name, ${lastVisitSql('e.region_id', 'e.id')}::text as "lastVisitOn", ${nextDueSql(todaySql, { region: 'e.region_id', id: 'e.id' })}::text as "nextDueOn"
       from enterprise e join liaison_assignment a on a.region_id = e.region_id and a.enterprise_id = e.id
      where a.region_id = ? and a.officer_id = ? and a.to_on is null order by e.id for update of a`,
    [dayOf(ctx.clock.now()), officer.regionId, officer.id],
  );
}

const openMatters = (ctx: Context, regionId: number, ids: readonly string[]): Promise<Matter[]> =>
  ctx.em.execute<Matter[]>(
    `${withToday} select m.enterprise_id as "enterpriseId", m.kind, m.what, m.who, m.due_on::text as "dueOn", m.problem_state as "problemState"
       from (${mattersSql(todaySql)}) m where m.region_id = ? and m.enterprise_id = any(?::uuid[])`,
    [dayOf(ctx.clock.now()), regionId, `{${ids.join()}}`],
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
  const terms = checked(prepareHandoverRules, input);
  const leaver = await officerFor(ctx, regionId, { id: input.officerId, field: 'officerId' });
  const parts = [{ leaver, held: await heldBy(ctx, { regionId, id: leaver.id }) }];
  const lines = await linesOf(ctx, { regionId, parts, terms, items: input.items });
  return writeHandover(ctx, leaver, { terms, lines });
}

/**
 * Prepares the hand-over of several officers of one office at once, all or none: one hand-over for each who holds
 * something, and none of the leaving is a successor. Whoever holds nothing has nothing to hand on, and gets none.
 */
export async function prepareOfficeHandover(ctx: Context, input: PrepareOfficeHandoverInput): Promise<RowKey[]> {
  const terms = checked(prepareOfficeHandoverRules, input);
  const [first = ''] = terms.officerIds;
  const { regionId } = fromGlobalId('ofc', first, 'officerIds.0');
  demand(canPrepareHandover(actorOf(ctx), regionId));
  const parts: Part[] = [];
  for (const [at, id] of [...new Set(terms.officerIds)].entries()) {
    const leaver = await officerFor(ctx, regionId, { id, field: `officerIds.${at}` });
    parts.push({ leaver, held: await heldBy(ctx, { regionId, id: leaver.id }) });
  }
  const lines = await linesOf(ctx, { regionId, parts, terms, items: input.items });
  const written: RowKey[] = [];
  for (const { leaver, held } of parts) {
    const own = lines.filter(({ facts }) => held.includes(facts));
    if (own.length > 0) written.push(await writeHandover(ctx, leaver, { terms, lines: own }));
  }
  return written;
}

/** Somebody who leaves, with all that is held. */
interface Part {
  leaver: Officer;
  held: Held[];
}
type Line = Pick<Item, 'facts' | 'successor' | 'caution' | 'jointVisitOn'>;
interface Asked {
  regionId: number;
  parts: readonly Part[];
  terms: HandoverTerms;
  items: readonly HandoverItemInput[];
}

/** Each enterprise that is held with its successor, in the order in which they were sent. */
async function linesOf(ctx: Context, { regionId, parts, terms, items }: Asked): Promise<Line[]> {
  const held = parts.flatMap((part) => part.held);
  demandWhole(items, regionId, held);
  const lines: Line[] = [];
  for (const [at, { enterpriseId, successorId }] of items.entries()) {
    const field = `items.${at}.successorId`;
    const successor = await officerFor(ctx, regionId, { id: successorId, field });
    if (parts.some(({ leaver }) => leaver.id === successor.id)) throw badInput(field, 'OWN_SUCCESSOR');
    const facts = held.find(({ id }) => id === fromGlobalId('ent', enterpriseId).id);
    const { caution = null, jointVisitOn = null } = terms.items[at] ?? {};
    if (facts) lines.push({ facts, successor, caution, jointVisitOn });
  }
  return lines;
}

/** One hand-over with its enterprises, what is open there, and who has to sign. */
async function writeHandover(
  ctx: Context,
  leaver: Officer,
  { terms, lines }: { terms: HandoverTerms; lines: readonly Line[] },
): Promise<RowKey> {
  const { regionId } = leaver;
  const successors = lines.map(({ successor }) => successor);
  const today = dayOf(ctx.clock.now());
  const signers = [leaver, ...new Map(successors.map((one) => [one.id, one])).values()];
  const posts = await postsOfDay(
    ctx,
    signers.map(({ id }) => ({ regionId, id })),
    today,
  );
  const { effectiveOn, reason, shadowUntil = null, burdenReason = null } = terms;
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
  await addItems(ctx, handover, lines);
  const names = signers.slice(1).map(({ name }) => name);
  const changes = changesBetween(
    {},
    { leaver: leaver.name, successors: names, effectiveOn, enterprises: lines.length },
  );
  recordDeed(ctx, { verb: 'prepareHandover', subjectType: 'Handover', subject: key, reason, changes });
  await ctx.em.flush();
  await tell(ctx, 'handoverPrepared', key);
  return key;
}

/** Each enterprise with what is open there; a joint visit has to fit the limits, or the reason why not be given. */
async function addItems(ctx: Context, handover: Handover, items: readonly Line[]): Promise<void> {
  const { regionId, burdenReason: reason = null } = handover;
  const ids = items.map(({ facts }) => facts.id);
  const matters = await openMatters(ctx, regionId, ids);
  for (const { facts, successor, caution, jointVisitOn } of items) {
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
