import { askPersonExportRules, declinePersonExportRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { officeOver } from '../privacy/index.ts';
import { Region } from '../tenancy/index.ts';
import {
  countExported,
  exportedPeople,
  noteExported,
  type ExportedPerson,
  type ExportScope,
} from './exported-people.ts';
import { PersonExportState } from './person-export-state.ts';
import { PersonExport } from './person-export.entity.ts';
import type {
  AskPersonExportInput,
  ApprovePersonExportInput,
  DeclinePersonExportInput,
} from './person-export.inputs.ts';
import { canAnswerExport, canAskExport, canFetchExport, mostAlone, type ExportFacts } from './person-export.policy.ts';

/** How long it may be fetched once it is agreed to: a day. */
const usableMs = 24 * 60 * 60 * 1000;

/** Asks for the people of a region as a sheet. */
export function askPersonExport(ctx: Context, input: AskPersonExportInput): Promise<RowKey> {
  const scope = { ofRegionId: input.regionId, kind: input.kind ?? null, search: input.search?.trim() || null };
  return askForPeople(ctx, {
    verb: 'askPersonExport',
    purpose: input.purpose,
    scope: () => Promise.resolve(scope),
    regionId: input.regionId,
  });
}

/** A list of people that somebody asks for: of which region, what for, and who stands in it. */
export interface AskedPeople {
  verb: string;
  regionId: number;
  purpose: string;
  /** Looked for once it is known that they may ask. */
  scope: () => Promise<ExportScope>;
  /** The code of the figure that counted them. */
  figure?: string;
}

/** Writes down who asks for a list of people. Few names leave at once; of more a second member answers first. */
export async function askForPeople(ctx: Context, asked: AskedPeople): Promise<RowKey> {
  const { verb, regionId, figure = null } = asked;
  const actor = actorOf(ctx);
  demand(canAskExport(actor, regionId));
  const { purpose } = checked(askPersonExportRules, asked);
  if (!(await ctx.em.findOne(Region, { regionId }))) throw badInput('regionId', 'REGION_UNKNOWN');
  const { kind = null, search = null, personIds = null } = await asked.scope();
  const scope = { ofRegionId: regionId, kind, search, personIds };
  const { people, named } = await countExported(ctx, scope);
  if (people === 0) throw new Refusal('EXPORT_EMPTY');
  const now = ctx.clock.now();
  const isFew = named <= mostAlone;
  const key = { regionId: officeOver(actor, regionId), id: newId() };
  ctx.em.create(PersonExport, {
    ...key,
    ...scope,
    figure,
    personCount: people,
    namedCount: named,
    purpose,
    state: isFew ? PersonExportState.APPROVED : PersonExportState.ASKED,
    usableUntil: isFew ? new Date(now.getTime() + usableMs) : null,
    accountId: actor.accountId,
    askedByName: actor.displayName,
    askedAt: now,
  });
  return done(ctx, key, { verb, reason: purpose });
}

/** A second member agrees: whoever asked fetches it within a day. */
export async function approvePersonExport(ctx: Context, input: ApprovePersonExportInput): Promise<RowKey> {
  const asked = await exportToAnswer(ctx, input);
  const usableUntil = new Date(ctx.clock.now().getTime() + usableMs);
  Object.assign(asked, { state: PersonExportState.APPROVED, usableUntil, ...answered(ctx) });
  return done(ctx, keyOf(asked), { verb: 'approvePersonExport' });
}

/** A second member does not agree, and says why. */
export async function declinePersonExport(ctx: Context, input: DeclinePersonExportInput): Promise<RowKey> {
  const asked = await exportToAnswer(ctx, input);
  const { reason } = checked(declinePersonExportRules, input);
  Object.assign(asked, { state: PersonExportState.DECLINED, answer: reason, ...answered(ctx) });
  return done(ctx, keyOf(asked), { verb: 'declinePersonExport', reason });
}

/**
 * Hands the sheet out, once and to whoever asked for it: noted before the first line leaves.
 *
 * EXPORT_CHANGED where more would leave by name by now than was agreed to.
 */
export async function fetchPersonExport(ctx: Context, id: string): Promise<ExportedPerson[]> {
  const asked = await ctx.em.findOne(PersonExport, fromGlobalId('pex', id));
  if (!asked) throw new Refusal('NOT_FOUND');
  demand(canFetchExport(actorOf(ctx), factsOf(asked), ctx.clock.now()));
  const { named } = await countExported(ctx, asked);
  const agreed = asked.answeredAt == null ? mostAlone : Math.max(mostAlone, asked.namedCount);
  if (named > agreed) throw new Refusal('EXPORT_CHANGED');
  const people = await exportedPeople(ctx, asked);
  await noteExported(ctx, asked, asked.purpose);
  Object.assign(asked, { state: PersonExportState.FETCHED, fetchedAt: ctx.clock.now() });
  await done(ctx, keyOf(asked), { verb: 'fetchPersonExport', reason: asked.purpose });
  return people;
}

const factsOf = ({ regionId, accountId, state, usableUntil = null }: PersonExport): ExportFacts => ({
  regionId,
  accountId,
  state,
  usableUntil,
});
const keyOf = ({ regionId, id }: PersonExport): RowKey => ({ regionId, id });

function answered(ctx: Context) {
  const { accountId: answeredById, displayName: answeredByName } = actorOf(ctx);
  return { answeredById, answeredByName, answeredAt: ctx.clock.now() };
}

async function exportToAnswer(ctx: Context, { id, version }: ApprovePersonExportInput): Promise<PersonExport> {
  const asked = await ctx.em.findOne(PersonExport, fromGlobalId('pex', id));
  if (!asked) throw new Refusal('NOT_FOUND', { field: 'id' });
  demand(canAnswerExport(actorOf(ctx), factsOf(asked)));
  await ctx.em.lock(asked, LockMode.OPTIMISTIC, version);
  return asked;
}

async function done(ctx: Context, key: RowKey, deed: { verb: string; reason?: string }): Promise<RowKey> {
  recordDeed(ctx, { ...deed, subjectType: 'PersonExport', subject: key });
  await ctx.em.flush();
  await tell(ctx, 'personExportMoved', key);
  return key;
}
