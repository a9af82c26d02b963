import { ancestorsOf } from '@lianxi/schema';
import type { Work } from '../../platform/context.ts';
import { toGlobalId, type RowKey } from '../../platform/global-id.ts';
import { EnterpriseField, EnterpriseFieldValue } from './enterprise-field.entity.ts';

/** A field by its region and its id together, as a key of a map. */
export const fieldKey = ({ regionId, id }: RowKey): string => `${regionId}:${id}`;

/** The id by which the API names a field. */
export const idOfField = ({ regionId, id }: RowKey): string => toGlobalId('efd', { regionId, id });

/** Every field of the enterprises of a region: its own and those from above, those out of use included. */
export function fieldsAt(work: Pick<Work, 'em'>, regionId: number): Promise<EnterpriseField[]> {
  const regions = [regionId, ...ancestorsOf(regionId)];
  return work.em.find(EnterpriseField, { regionId: { $in: regions } }, { orderBy: { regionId: 'asc', id: 'asc' } });
}

/** What stands in the fields of these enterprises: one statement. */
export async function valuesOf(
  work: Pick<Work, 'em'>,
  enterprises: readonly RowKey[],
): Promise<EnterpriseFieldValue[]> {
  if (enterprises.length === 0) return [];
  return work.em.find(EnterpriseFieldValue, {
    regionId: { $in: [...new Set(enterprises.map(({ regionId }) => regionId))] },
    enterprise: { $in: enterprises.map(({ regionId, id }) => [regionId, id]) },
  });
}
