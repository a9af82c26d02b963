import { acceptTransfersRules, proposeTransfersRules } from '@lianxi/schema';
import type { Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { badInput, Refusal } from '../../platform/refusal.ts';
import { Enterprise } from '../enterprises/index.ts';
import { EnterpriseTransfer } from './transfer.entity.ts';
import type { AcceptEnterpriseTransfersInput, ProposeEnterpriseTransfersInput } from './transfer.inputs.ts';
import { acceptEnterpriseTransfer, proposeEnterpriseTransfer } from './transfer.service.ts';

/**
 * Proposes in one go that several enterprises moved to another county, as when a part of one becomes another's: each
 * with its own pack, all of them or none.
 *
 * What stands in the way is told of the first one that it stands in the way of, by its place in `enterpriseIds`.
 */
export async function proposeEnterpriseTransfers(
  ctx: Context,
  input: ProposeEnterpriseTransfersInput,
): Promise<RowKey[]> {
  const { enterpriseIds } = checked(proposeTransfersRules, input);
  const { toRegionId, reason, movedOn } = input;
  return eachOnce(enterpriseIds, 'enterpriseIds', async (enterpriseId, field) => {
    const enterprise = await ctx.em.findOne(Enterprise, fromGlobalId('ent', enterpriseId, field));
    if (!enterprise) throw new Refusal('NOT_FOUND');
    const { version } = enterprise;
    return proposeEnterpriseTransfer(ctx, { enterpriseId, version, toRegionId, reason, movedOn });
  });
}

/**
 * Accepts several enterprises in one go, all of them or none; each is closed there and opened here as by itself.
 *
 * What stands in the way is told of the first one, by its place in `ids`.
 */
export async function acceptEnterpriseTransfers(
  ctx: Context,
  input: AcceptEnterpriseTransfersInput,
): Promise<RowKey[]> {
  const { ids } = checked(acceptTransfersRules, input);
  return eachOnce(ids, 'ids', async (id, field) => {
    const transfer = await ctx.em.findOne(EnterpriseTransfer, fromGlobalId('mov', id, field));
    if (!transfer) throw new Refusal('NOT_FOUND');
    return acceptEnterpriseTransfer(ctx, { id, version: transfer.version });
  });
}

/** A deed for each id, one after another; a refusal names the place of the id that it is about. */
async function eachOnce(
  ids: readonly string[],
  list: string,
  deed: (id: string, field: string) => Promise<RowKey>,
): Promise<RowKey[]> {
  const written: RowKey[] = [];
  for (const [place, id] of ids.entries()) {
    const field = `${list}.${place}`;
    if (ids.indexOf(id) < place) throw badInput(field, 'TWICE');
    try {
      written.push(await deed(id, field));
    } catch (cause) {
      // A rule that an input breaks is the same for all of them and names its own field.
      if (!(cause instanceof Refusal) || cause.code === 'BAD_INPUT') throw cause;
      throw new Refusal(cause.code, { ...cause.detail, field });
    }
  }
  return written;
}
