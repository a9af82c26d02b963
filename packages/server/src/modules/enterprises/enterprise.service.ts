import {
  ancestorsOf,
  changeEnterpriseStatusRules,
  correctEnterpriseRules,
  enterpriseGroupRules,
  registerEnterpriseRules,
} from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { actorOf, type Context, type Work } from '../../platform/context.ts';
import { dayOf } from '../../platform/clock.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { pastDay } from '../../platform/past-day.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import { keepOriginals } from './cleaned-text.ts';
import { capitalOf, factNames, writeFacts, type EnterpriseFactsInput } from './enterprise-facts.ts';
import { EnterpriseSource, EnterpriseStatus } from './enterprise-states.ts';
import { Enterprise, EnterpriseGroup } from './enterprise.entity.ts';
import type {
  ChangeEnterpriseStatusInput,
  CorrectEnterpriseInput,
  RegisterEnterpriseInput,
} from './enterprise.inputs.ts';
import { canChangeStatus, canCorrect, canDefineGroup, canRegister } from './enterprise.policy.ts';
import { nameKey } from './name-key.ts';
import { movedAwaySql } from './standing.ts';
import { openFirstSpan, openNextSpan } from './status-span.ts';

const typeName = 'Enterprise';

/** Writes a new enterprise and its deed; the caller has judged facts and rights. The flush is the caller's. */
export function addEnterprise(
  ctx: Work,
  key: RowKey,
  added: {
    facts: EnterpriseFactsInput;
    status: EnterpriseStatus;
    source: EnterpriseSource;
    reason: string | null;
    since?: string | null;
    formerNames?: string[];
  },
): void {
  const now = ctx.clock.now();
  const { facts, status, source, reason } = added;
  ctx.em.create(Enterprise, {
    ...key,
    ...facts,
    ...capitalOf(facts.capitalText),
    madeInRegionId: key.regionId,
    nameKey: nameKey(facts.name),
    formerNames: added.formerNames ?? [],
    status,
    source,
    createdAt: now,
    updatedAt: now,
  });
  openFirstSpan(ctx, key, { status, since: added.since ?? facts.registeredOn });
  const verb = source === EnterpriseSource.IMPORTED ? 'importEnterprise' : 'registerEnterprise';
  recordDeed(ctx, { verb, subjectType: typeName, subject: key, reason, changes: changesBetween({}, { ...facts }) });
}

/** Changes facts of a loaded enterprise and writes the deed; answers whether anything differed. */
export function amendEnterprise(
  ctx: Work,
  enterprise: Enterprise,
  amended: { facts: Partial<EnterpriseFactsInput>; verb: string; reason: string | null },
): boolean {
  const changes = writeFacts(ctx, enterprise, amended.facts);
  if (changes.length === 0) return false;
  const subject = { regionId: enterprise.regionId, id: enterprise.id };
  recordDeed(ctx, { verb: amended.verb, subjectType: typeName, subject, reason: amended.reason, changes });
  return true;
}

/** Enters a new enterprise into the register of its county. */
export async function registerEnterprise(ctx: Context, input: RegisterEnterpriseInput): Promise<RowKey> {
  demand(canRegister(actorOf(ctx), input.regionId));
  const judged = checked(registerEnterpriseRules, input);
  const facts = await judgedFacts(ctx, input.regionId, wholeFacts(judged));
  const key = { regionId: input.regionId, id: clientIdOf(input.clientId) };
  if (input.clientId && (await ctx.em.findOne(Enterprise, key))) return key;
  await refuseDuplicates(ctx, key, { facts, isNoDuplicate: input.isNoDuplicate === true });
  const status = input.status ?? EnterpriseStatus.PROSPECT;
  if (status !== EnterpriseStatus.PROSPECT && status !== EnterpriseStatus.ACTIVE)
    throw new Refusal('STATUS_STEP', { field: 'status' });
  const since = judged.statusSinceOn == null ? null : pastDay(ctx, 'statusSinceOn', judged.statusSinceOn);
  addEnterprise(ctx, key, { facts, status, source: EnterpriseSource.ENTERED, reason: null, since });
  keepOriginals(ctx, key, { asWritten: input.asWritten, facts });
  await ctx.em.flush();
  await tell(ctx, 'enterpriseRegistered', key);
  return key;
}

/** Corrects facts of an enterprise at the version the clerk saw. */
export async function correctEnterprise(ctx: Context, input: CorrectEnterpriseInput): Promise<RowKey> {
  const enterprise = await seenEnterprise(ctx, input.id);
  demand(canCorrect(actorOf(ctx), enterprise));
  const judged = checked(correctEnterpriseRules, input);
  const given: Partial<EnterpriseFactsInput> = Object.fromEntries(
    factNames
      .filter((name) => name in input && input[name] !== undefined)
      .map((name) => [name, factOf(name, judged[name])]),
  );
  if (given.name === null) throw badInput('name', 'REQUIRED');
  await judgedFacts(ctx, enterprise.regionId, { groupCodes: [], registeredOn: null, ...given });
  await ctx.em.lock(enterprise, LockMode.OPTIMISTIC, input.version);
  const key = { regionId: enterprise.regionId, id: enterprise.id };
  await refuseTakenCode(ctx, key, given.creditCode ?? null);
  if (!amendEnterprise(ctx, enterprise, { facts: given, verb: 'correctEnterprise', reason: null })) return key;
  keepOriginals(ctx, key, { asWritten: input.asWritten, facts: given });
  await ctx.em.flush();
  await tell(ctx, 'enterpriseCorrected', key);
  return key;
}

/** Takes an enterprise to its next status, with the reason that the timeline keeps. */
export async function changeEnterpriseStatus(ctx: Context, input: ChangeEnterpriseStatusInput): Promise<RowKey> {
  const enterprise = await seenEnterprise(ctx, input.id);
  const { reason, effectiveOn } = checked(changeEnterpriseStatusRules, input);
  const key = { regionId: enterprise.regionId, id: enterprise.id };
  const { regionId, status } = enterprise;
  demand(canChangeStatus(actorOf(ctx), { regionId, status, hasMovedAway: await hasMovedAway(ctx, key) }, input.status));
  await ctx.em.lock(enterprise, LockMode.OPTIMISTIC, input.version);
  const on = await openNextSpan(ctx, key, { status: input.status, on: effectiveOn ?? null });
  const changes = changesBetween(
    { status: enterprise.status },
    { status: input.status, ...(effectiveOn == null ? {} : { effectiveOn: on }) },
  );
  Object.assign(enterprise, { status: input.status, updatedAt: ctx.clock.now() });
  recordDeed(ctx, { verb: 'changeEnterpriseStatus', subjectType: typeName, subject: key, reason, changes });
  await ctx.em.flush();
  await tell(ctx, 'enterpriseStatusChanged', key);
  return key;
}

async function hasMovedAway({ em }: Context, { regionId, id }: RowKey): Promise<boolean> {
  const [row] = await em.execute<{ is: boolean }[]>(
    `select ${movedAwaySql('e')} as is from enterprise e where e.region_id=? and e.id=?`,
    [regionId, id],
  );
  return row?.is === true;
}

/** The enterprise behind an id; one that is absent and one that is not yours are the same answer. */
async function seenEnterprise(ctx: Context, id: string): Promise<Enterprise> {
  const enterprise = await ctx.em.findOne(Enterprise, fromGlobalId('ent', id));
  if (!enterprise) throw new Refusal('NOT_FOUND', { field: 'id' });
  return enterprise;
}

const factOf = (name: (typeof factNames)[number], value: unknown): unknown =>
  name === 'groupCodes' ? (value ?? []) : (value ?? null);

function wholeFacts(judged: Readonly<Record<string, unknown>>): EnterpriseFactsInput {
  // Each fact was cleaned by the rules or coerced by the schema, so the names carry their types.
  return Object.fromEntries(
    factNames.map((name) => [name, factOf(name, judged[name])]),
  ) as unknown as EnterpriseFactsInput;
}

/** The rules that need more than the value itself: today, the region and the groups. */
async function judgedFacts<F extends Pick<EnterpriseFactsInput, 'groupCodes' | 'registeredOn'>>(
  ctx: Context,
  regionId: number,
  facts: F,
): Promise<F> {
  if (facts.registeredOn !== null && facts.registeredOn > dayOf(ctx.clock.now()))
    throw badInput('registeredOn', 'DAY_RANGE');
  const region = await ctx.em.findOne(Region, { regionId });
  if (!region) throw badInput('regionId', 'REGION_UNKNOWN');
  if (!region.isUnit) throw new Refusal('REGION_KEEPS_NO_ENTERPRISES', { field: 'regionId' });
  if (facts.groupCodes.length === 0) return facts;
  const codes = new Set((await groupsAt(ctx, regionId)).map((group) => group.code));
  if (facts.groupCodes.some((code) => !codes.has(code))) throw badInput('groupCodes', 'GROUP_UNKNOWN');
  return facts;
}

/** The groups that can be chosen in a region: its own and those that flow down to it. */
export function groupsAt(ctx: Work, regionId: number): Promise<Pick<EnterpriseGroup, 'code' | 'name'>[]> {
  return ctx.em.find(
    EnterpriseGroup,
    { regionId: { $in: [regionId, ...ancestorsOf(regionId)] } },
    { fields: ['code', 'name'] },
  );
}

/** A code that another record of the county has; one that was merged has left its code to the record that stands for it. */
export async function refuseTakenCode(ctx: Context, key: RowKey, creditCode: string | null): Promise<void> {
  if (creditCode === null) return;
  const standing = { $ne: EnterpriseStatus.MERGED };
  const taken = { regionId: key.regionId, creditCode, id: { $ne: key.id }, status: standing };
  if ((await ctx.em.count(Enterprise, taken)) > 0) throw badInput('creditCode', 'CREDIT_CODE_TAKEN');
}

/** A code that a sibling county has, or a name that this county has, wants a person's word that it is another one. */
async function refuseDuplicates(
  ctx: Context,
  key: RowKey,
  { facts, isNoDuplicate }: { facts: EnterpriseFactsInput; isNoDuplicate: boolean },
): Promise<void> {
  await refuseTakenCode(ctx, key, facts.creditCode);
  if (isNoDuplicate) return;
  const { creditCode } = facts;
  const standing = { $ne: EnterpriseStatus.MERGED };
  if (creditCode !== null && (await ctx.em.count(Enterprise, { creditCode, status: standing })) > 0)
    throw new Refusal('DUPLICATE_ENTERPRISE', { field: 'creditCode' });
  const alike = { regionId: key.regionId, nameKey: nameKey(facts.name), status: standing };
  if ((await ctx.em.count(Enterprise, alike)) > 0) throw new Refusal('DUPLICATE_ENTERPRISE', { field: 'name' });
}

/** Makes a group that offices of the region and below keep in touch with; administrators and directors configure it. */
export async function defineEnterpriseGroup(
  ctx: Context,
  input: { regionId: number; code: string; name: string },
): Promise<RowKey> {
  demand(canDefineGroup(actorOf(ctx), input.regionId));
  const { code, name } = checked(enterpriseGroupRules, input);
  if (!(await ctx.em.findOne(Region, { regionId: input.regionId }))) throw badInput('regionId', 'REGION_UNKNOWN');
  const key = { regionId: input.regionId, id: newId() };
  const taken = await ctx.em.count(EnterpriseGroup, { regionId: input.regionId, code });
  if (taken > 0) throw badInput('code', 'GROUP_TAKEN');
  ctx.em.create(EnterpriseGroup, { ...key, code, name });
  recordDeed(ctx, {
    verb: 'defineEnterpriseGroup',
    subjectType: 'EnterpriseGroup',
    subject: key,
    changes: changesBetween({}, { code, name }),
  });
  await ctx.em.flush();
  return key;
}
