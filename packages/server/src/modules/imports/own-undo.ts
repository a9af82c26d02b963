import type { FieldChange } from '../../platform/audit.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import {
  changeOf,
  fieldsAt,
  idOfField,
  judgeValue,
  valueOf,
  valuesOf,
  writeValues,
  type EnterpriseField,
  type Filled,
} from '../enterpriseFields/index.ts';
import { placeOf, reading, type OwnValues } from './own-cells.ts';

/** The fields that offices added, by their ids, and by name as earlier changes call them, and what stands in them at some enterprises. */
export interface OwnBefore {
  fields: ReadonlyMap<string, EnterpriseField>;
  values: OwnValues;
}

/** What is needed to give own fields back, for a batch of enterprises at once. */
export async function ownBefore(work: Work, regionId: number, enterprises: readonly RowKey[]): Promise<OwnBefore> {
  const fields = await fieldsAt(work, regionId);
  const rows = fields.length === 0 ? [] : await valuesOf(work, enterprises);
  return {
    fields: new Map(fields.flatMap((field) => [field.name, idOfField(field)].map((called) => [called, field]))),
    values: new Map(
      rows.map((row) => [placeOf(row.enterprise.id, { regionId: row.fieldRegionId, id: row.fieldId }), row]),
    ),
  };
}

/** Own fields that still hold what a file said hold again what they held before it; answers the changes taken back. */
export function giveOwnBack(
  work: Work,
  enterprise: RowKey,
  { own, changes, reason }: { own: OwnBefore; changes: readonly FieldChange[]; reason: string },
): FieldChange[] {
  const back = changes.flatMap((change): { change: FieldChange; filled: Filled }[] => {
    const field = own.fields.get(change.ownFieldId ?? change.field);
    const row = field && own.values.get(placeOf(enterprise.id, field));
    if (!field || !row || changeOf({ field, row, value: valueOf(row) }).after !== change.after) return [];
    const read = change.before === null ? { given: {} } : reading(field, change.before, '');
    if ('rule' in read) return [];
    const judged = judgeValue(field, read.given);
    return 'rule' in judged ? [] : [{ change, filled: { field, row, value: judged.value } }];
  });
  writeValues(work, { enterprise, filled: back.map(({ filled }) => filled), reason });
  return back.map(({ change }) => change);
}
