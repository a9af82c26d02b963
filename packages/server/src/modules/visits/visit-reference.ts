import type { Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { badInput } from '../../platform/refusal.ts';
import { Visit } from './visit.entity.ts';

/** The visit that an input names: where a form or a problem of the same enterprise comes from. Null where it names none. */
export async function visitOf(ctx: Context, id: string | null | undefined, enterprise: RowKey): Promise<RowKey | null> {
  if (id == null) return null;
  const key = fromGlobalId('vis', id, 'visitId');
  const visit = await ctx.em.findOne(Visit, key);
  if (visit?.regionId !== enterprise.regionId || visit.enterprise.id !== enterprise.id)
    throw badInput('visitId', 'NOT_HERE');
  return key;
}
