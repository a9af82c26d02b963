import { contains } from '@lianxi/schema';
import type { FieldChange } from '../../platform/audit.ts';
import { actorOf, type Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise, type CarriedValue, type OwnValue } from '../enterprises/index.ts';
import { EnterpriseFieldValue } from './enterprise-field.entity.ts';
import { fieldKey, fieldsAt, idOfField, valuesOf } from './field-lookup.ts';
import { isEmptyValue, isSameValue, noValue, valueOf, valueWords } from './field-value.ts';

/** A value as it is handed on with a record: with the name of its field, and in words. */
export interface WordedValue extends CarriedValue {
  name: string;
  words: string;
}

const keyOf = ({ fieldRegionId, fieldId }: Pick<CarriedValue, 'fieldRegionId' | 'fieldId'>): string =>
  fieldKey({ regionId: fieldRegionId, id: fieldId });

/** What stands in the fields of an enterprise that also are fields of another region: those of a common city. */
export async function valuesFor(work: Work, enterprise: RowKey, regionId: number): Promise<WordedValue[]> {
  const rows = new Map((await valuesOf(work, [enterprise])).map((row) => [keyOf(row), row]));
  const fields = await fieldsAt(work, enterprise.regionId);
  return fields.flatMap((field) => {
    const row = rows.get(fieldKey(field));
    if (!row || field.isRetired || !contains(field.regionId, regionId)) return [];
    const value = valueOf(row);
    const words = valueWords(field, value);
    return words === null ? [] : [{ fieldRegionId: field.regionId, fieldId: field.id, name: field.name, value, words }];
  });
}

/** What of one record’s values another one of its county lacks: these come over where both become one. */
export async function valuesMissing(
  work: Work,
  { regionId, from, to }: { regionId: number; from: string; to: string },
): Promise<CarriedValue[]> {
  const rows = await valuesOf(work, [
    { regionId, id: from },
    { regionId, id: to },
  ]);
  const filled = rows.filter((row) => !isEmptyValue(valueOf(row)));
  const there = new Set(filled.filter(({ enterprise }) => enterprise.id === to).map(keyOf));
  return filled
    .filter((row) => row.enterprise.id === from && !there.has(keyOf(row)))
    .map((row) => ({ fieldRegionId: row.fieldRegionId, fieldId: row.fieldId, value: valueOf(row) }));
}

/**
 * Puts values into a record where nothing stands in their field, and says what changed; the deed and the flush are the
 * caller’s. A field that is not one of the record’s region is passed over.
 */
export async function carryValues(
  work: Work,
  enterprise: RowKey,
  carried: readonly CarriedValue[],
): Promise<FieldChange[]> {
  const set = await opened(work, enterprise, carried);
  return set.flatMap(({ row, put, value, change }) => {
    if (row && !isEmptyValue(valueOf(row))) return [];
    put(value);
    return [change(null, value)];
  });
}

/** Takes values away again that were carried into a record, as far as nobody has changed them since. */
export async function takeBackValues(
  work: Work,
  enterprise: RowKey,
  carried: readonly CarriedValue[],
): Promise<FieldChange[]> {
  const set = await opened(work, enterprise, carried);
  return set.flatMap(({ row, put, value, change }) => {
    if (!row || !isSameValue(valueOf(row), value)) return [];
    put(noValue);
    return [change(value, noValue)];
  });
}

/** Each carried value beside what stands in its field now, and how it is put there. */
async function opened(work: Work, enterprise: RowKey, carried: readonly CarriedValue[]) {
  if (carried.length === 0) return [];
  const fields = new Map((await fieldsAt(work, enterprise.regionId)).map((field) => [fieldKey(field), field]));
  const rows = new Map((await valuesOf(work, [enterprise])).map((row) => [keyOf(row), row]));
  const by = { filledByName: actorOf(work).displayName, filledAt: work.clock.now() };
  return carried.flatMap((one) => {
    const field = fields.get(keyOf(one));
    if (!field) return [];
    const row = rows.get(keyOf(one)) ?? null;
    const words = (value: OwnValue | null) => (value === null ? null : valueWords(field, value));
    return [
      {
        row,
        value: one.value,
        put: (value: OwnValue) => {
          if (row) Object.assign(row, value, by);
          else
            work.em.create(EnterpriseFieldValue, {
              regionId: enterprise.regionId,
              id: newId(),
              enterprise: work.em.getReference(Enterprise, [enterprise.regionId, enterprise.id]),
              fieldRegionId: field.regionId,
              fieldId: field.id,
              kind: field.kind,
              ...value,
              ...by,
            });
        },
        change: (before: OwnValue | null, after: OwnValue): FieldChange => ({
          field: field.name,
          ownFieldId: idOfField(field),
          before: words(before),
          after: words(after),
        }),
      },
    ];
  });
}
