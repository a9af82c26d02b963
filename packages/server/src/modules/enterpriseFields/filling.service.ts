import type { Issue } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { recordDeed, type FieldChange } from '../../platform/audit.ts';
import { actorOf, type Context, type Work } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { tell } from '../../platform/outbox.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise, type OwnValue } from '../enterprises/index.ts';
import { EnterpriseFieldValue, type EnterpriseField } from './enterprise-field.entity.ts';
import type { FillEnterpriseFieldsInput, FilledFieldInput } from './enterprise-field.inputs.ts';
import { canFillFields } from './enterprise-field.policy.ts';
import { fieldsAt, fieldKey, idOfField, valuesOf } from './field-lookup.ts';
import { isEmptyValue, isSameValue, issueAt, judgeValue, valueOf, valueWords } from './field-value.ts';

/** So many values are written in one go. */
const mostValues = 100;

/**
 * Fills in fields of an enterprise, each at the version that was seen (0 where nothing stood there); what is left out
 * stays, and an empty value takes away what was there.
 *
 * All of it or nothing: a value that breaks a rule is named by the id of its field.
 */
export async function fillEnterpriseFields(ctx: Context, input: FillEnterpriseFieldsInput): Promise<RowKey> {
  const found = await ctx.em.findOne(Enterprise, fromGlobalId('ent', input.enterpriseId, 'enterpriseId'));
  if (!found) throw new Refusal('NOT_FOUND', { field: 'enterpriseId' });
  demand(canFillFields(actorOf(ctx), found));
  if (input.values.length === 0) throw badInput('values', 'REQUIRED');
  if (input.values.length > mostValues) throw badInput('values', 'TOO_MANY');
  if (new Set(input.values.map(({ fieldId }) => fieldId)).size !== input.values.length)
    throw badInput('values', 'TWICE');
  const key = { regionId: found.regionId, id: found.id };
  // Two who fill in the same enterprise wait for each other, and the second one finds what the first one wrote.
  await ctx.em.lock(found, LockMode.PESSIMISTIC_WRITE);
  const filled = await judged(ctx, key, input.values);
  const written = writeValues(ctx, { enterprise: key, filled });
  if (written === null) return key;
  await ctx.em.flush();
  await tell(ctx, 'enterpriseFieldsFilled', key);
  return key;
}

/** One value that is to stand in one field of an enterprise, and the row where one stood before. */
export interface Filled {
  field: EnterpriseField;
  row: EnterpriseFieldValue | null;
  value: OwnValue;
}

async function judged(ctx: Context, key: RowKey, given: readonly FilledFieldInput[]): Promise<Filled[]> {
  const fields = new Map((await fieldsAt(ctx, key.regionId)).map((field) => [fieldKey(field), field]));
  const rows = new Map((await valuesOf(ctx, [key])).map((row) => [fieldKey(fieldOf(row)), row]));
  const issues: Issue[] = [];
  const filled: Filled[] = [];
  for (const one of given) {
    const at = fieldKey(fromGlobalId('efd', one.fieldId, 'fieldId'));
    const field = fields.get(at);
    const row = rows.get(at) ?? null;
    if (!field) issues.push(issueAt(one.fieldId, 'NOT_HERE'));
    else if (field.isRetired) issues.push(issueAt(one.fieldId, 'FIELD_RETIRED'));
    else {
      const answer = judgeValue(field, one, row ? valueOf(row) : undefined);
      if ('rule' in answer) issues.push(issueAt(one.fieldId, answer.rule));
      else filled.push({ field, row, value: answer.value });
    }
    if ((row?.version ?? 0) !== one.version) throw new Refusal('STALE_VERSION', { field: `values.${one.fieldId}` });
  }
  if (issues.length > 0) throw new Refusal('BAD_INPUT', { issues });
  return filled;
}

/** The field that a value stands in. */
const fieldOf = ({ fieldRegionId, fieldId }: EnterpriseFieldValue): RowKey => ({
  regionId: fieldRegionId,
  id: fieldId,
});

/** What is written at which enterprise; the reason where another deed brings it, such as a file and its line. */
interface Writing {
  enterprise: RowKey;
  filled: readonly Filled[];
  reason?: string | null;
}

/**
 * Writes values of one enterprise and the deed that shows them in its timeline; null where nothing differed. The caller
 * has judged them and flushes.
 */
export function writeValues(work: Work, { enterprise, filled, reason = null }: Writing): FieldChange[] | null {
  const isOther = ({ row, value }: Filled) => (row ? !isSameValue(valueOf(row), value) : !isEmptyValue(value));
  const others = filled.filter(isOther);
  if (others.length === 0) return null;
  const changes = others.map(changeOf);
  const ids = others.map((one) => writeOne(work, enterprise, one));
  const subject = { regionId: enterprise.regionId, id: ids[0] ?? enterprise.id };
  const verb = 'fillEnterpriseFields';
  recordDeed(work, { verb, subjectType: 'EnterpriseFieldValue', subject, about: enterprise, reason, changes });
  return changes;
}

/** How one value changes, in the words of its field, which its id names for ever. */
export const changeOf = ({ field, row, value }: Filled): FieldChange => ({
  field: field.name,
  ownFieldId: idOfField(field),
  before: row ? valueWords(field, valueOf(row)) : null,
  after: valueWords(field, value),
});

function writeOne(work: Work, enterprise: RowKey, { field, row, value }: Filled): string {
  const by = { filledByName: actorOf(work).displayName, filledAt: work.clock.now() };
  if (row) {
    Object.assign(row, value, by);
    return row.id;
  }
  const id = newId();
  work.em.create(EnterpriseFieldValue, {
    regionId: enterprise.regionId,
    id,
    enterprise: work.em.getReference(Enterprise, [enterprise.regionId, enterprise.id]),
    fieldRegionId: field.regionId,
    fieldId: field.id,
    kind: field.kind,
    ...value,
    ...by,
  });
  return id;
}
