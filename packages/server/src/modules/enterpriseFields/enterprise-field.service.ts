import {
  ancestorsOf,
  defineEnterpriseFieldRules,
  rangeOf,
  retireEnterpriseFieldRules,
  reviseEnterpriseFieldRules,
} from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { changesBetween, recordDeed } from '../../platform/audit.ts';
import { clientIdOf } from '../../platform/client-id.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { Region } from '../tenancy/index.ts';
import { EnterpriseField } from './enterprise-field.entity.ts';
import type {
  DefineEnterpriseFieldInput,
  ReopenEnterpriseFieldInput,
  RetireEnterpriseFieldInput,
  ReviseEnterpriseFieldInput,
} from './enterprise-field.inputs.ts';
import { canDefineField, canReopenField, canReviseField } from './enterprise-field.policy.ts';
import { newChoices, revisedChoices } from './field-choices.ts';
import { EnterpriseFieldKind, hasChoices } from './field-kind.ts';
import { plainNumber } from './field-value.ts';
import { unfitWords } from './field-words.ts';

/** So many fields a region may have in use: whoever fills them in has other work, too. */
const mostFields = 60;

/** Defines a field for the enterprises of a region and of all below it. */
export async function defineEnterpriseField(ctx: Context, input: DefineEnterpriseFieldInput): Promise<RowKey> {
  const { regionId, kind } = input;
  demand(canDefineField(actorOf(ctx), regionId));
  const judged = checked(defineEnterpriseFieldRules, input);
  const choices = hasChoices(kind) ? newChoices(judged.choices ?? []) : [];
  refuseUnfit({ ...judged, choices: choices.map(({ text }) => text) });
  if (!(await ctx.em.findOne(Region, { regionId }))) throw badInput('regionId', 'REGION_UNKNOWN');
  const key = { regionId, id: clientIdOf(input.clientId) };
  if (input.clientId != null && (await ctx.em.findOne(EnterpriseField, key))) return key;
  await refuseTakenName(ctx, key, judged.name);
  if ((await ctx.em.count(EnterpriseField, { regionId, isRetired: false })) >= mostFields)
    throw badInput('regionId', 'TOO_MANY');
  const { name, englishName = null, purpose } = judged;
  const isNumber = kind === EnterpriseFieldKind.NUMBER;
  const unit = isNumber ? (judged.unit ?? null) : null;
  const bounds = boundsOf(kind, judged);
  const now = ctx.clock.now();
  const field = ctx.em.create(EnterpriseField, {
    ...key,
    name,
    englishName,
    kind,
    purpose,
    unit,
    choices,
    ...bounds,
    definedByName: actorOf(ctx).displayName,
    definedAt: now,
  });
  const after = { name, englishName, kind, purpose, unit, ...bounds, choices: openTexts(field) };
  return written(ctx, field, { verb: 'defineEnterpriseField', told: 'enterpriseFieldDefined', before: {}, after });
}

/** Changes the words, the bounds or the choices of a field; its kind and its unit never change. */
export async function reviseEnterpriseField(ctx: Context, input: ReviseEnterpriseFieldInput): Promise<RowKey> {
  const field = await seenField(ctx, input.id);
  demand(canReviseField(actorOf(ctx), field));
  const judged = checked(reviseEnterpriseFieldRules, input);
  await ctx.em.lock(field, LockMode.OPTIMISTIC, input.version);
  const before = wordsOf(field);
  const choices = judged.choices == null ? field.choices : await revisedChoices(ctx, field, judged.choices);
  const { name, englishName = null, purpose } = judged;
  refuseUnfit({ name, englishName, purpose, choices: choices.map(({ text }) => text) });
  await refuseTakenName(ctx, field, name);
  Object.assign(field, { name, englishName, purpose, choices, ...boundsOf(field.kind, judged) });
  const done = { before, after: wordsOf(field) };
  return written(ctx, field, { verb: 'reviseEnterpriseField', told: 'enterpriseFieldRevised', ...done });
}

/** Takes a field out of use: it is asked for no more, and what stands in it is kept. */
export async function retireEnterpriseField(ctx: Context, input: RetireEnterpriseFieldInput): Promise<RowKey> {
  const field = await seenField(ctx, input.id);
  demand(canReviseField(actorOf(ctx), field));
  const { reason } = checked(retireEnterpriseFieldRules, input);
  await ctx.em.lock(field, LockMode.OPTIMISTIC, input.version);
  field.isRetired = true;
  const changed = { before: { isRetired: false }, after: { isRetired: true } };
  return written(ctx, field, { verb: 'retireEnterpriseField', told: 'enterpriseFieldRetired', reason, ...changed });
}

/** Takes a field into use again, with all that stood in it. */
export async function reopenEnterpriseField(ctx: Context, input: ReopenEnterpriseFieldInput): Promise<RowKey> {
  const field = await seenField(ctx, input.id);
  demand(canReopenField(actorOf(ctx), field));
  await ctx.em.lock(field, LockMode.OPTIMISTIC, input.version);
  field.isRetired = false;
  const changed = { before: { isRetired: true }, after: { isRetired: false } };
  return written(ctx, field, { verb: 'reopenEnterpriseField', told: 'enterpriseFieldReopened', ...changed });
}

function refuseUnfit(words: Parameters<typeof unfitWords>[0]): void {
  const issues = unfitWords(words);
  if (issues.length > 0) throw new Refusal('BAD_INPUT', { issues });
}

/** A name is one field wherever both would be filled in: in the region, above it and below it. */
async function refuseTakenName(ctx: Context, { regionId, id }: RowKey, name: string): Promise<void> {
  const [lo, hi] = rangeOf(regionId);
  const near = [{ regionId: { $in: ancestorsOf(regionId) } }, { regionId: { $gte: lo, $lte: hi } }];
  if ((await ctx.em.count(EnterpriseField, { name, id: { $ne: id }, $or: near })) > 0)
    throw badInput('name', 'NAME_TAKEN');
}

interface Bounds {
  lowest?: string | null | undefined;
  highest?: string | null | undefined;
}
function boundsOf(kind: EnterpriseFieldKind, { lowest, highest }: Bounds) {
  const isNumber = kind === EnterpriseFieldKind.NUMBER;
  const bound = (text: string | null | undefined) => (isNumber && text != null ? plainNumber(text) : null);
  return { lowest: bound(lowest), highest: bound(highest) };
}

const openTexts = ({ choices }: EnterpriseField): string[] =>
  choices.filter(({ isRetired }) => !isRetired).map(({ text }) => text);

const wordsOf = (field: EnterpriseField) => ({
  name: field.name,
  englishName: field.englishName ?? null,
  purpose: field.purpose,
  ...boundsOf(field.kind, field),
  choices: openTexts(field),
});

interface Done {
  verb: string;
  told: string;
  reason?: string;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

async function written(ctx: Context, field: EnterpriseField, done: Done): Promise<RowKey> {
  const key = { regionId: field.regionId, id: field.id };
  const { verb, told, reason = null, before, after } = done;
  const changes = changesBetween(before, after);
  recordDeed(ctx, { verb, subjectType: 'EnterpriseField', subject: key, reason, changes });
  await ctx.em.flush();
  await tell(ctx, told, key);
  return key;
}

/** The field behind an id; one that is absent and one that is not yours are the same answer. */
async function seenField(ctx: Context, id: string): Promise<EnterpriseField> {
  const field = await ctx.em.findOne(EnterpriseField, fromGlobalId('efd', id));
  if (!field) throw new Refusal('NOT_FOUND', { field: 'id' });
  return field;
}
