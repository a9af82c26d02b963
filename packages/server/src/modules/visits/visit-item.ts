import type { Context, Work } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Enterprise } from '../enterprises/index.ts';
import { inList, inTheirPlaces } from './visit-body.ts';
import { VisitItem } from './visit-item.entity.ts';
import { VisitItemState } from './visit-states.ts';
import { Visit } from './visit.entity.ts';

export type { VisitItem } from './visit-item.entity.ts';

/** Items of an enterprise that were carried over, by their ids; those of another one are not here. */
export async function findItems(ctx: Context, enterprise: RowKey, ids: readonly string[]): Promise<VisitItem[]> {
  const keys = ids.map((id, place) => fromGlobalId('vit', id, `closedItemIds.${place}`));
  if (keys.length === 0) return [];
  const { regionId } = enterprise;
  const rows = await ctx.em.find(VisitItem, { regionId, id: { $in: keys.map(({ id }) => id) } });
  const theirs = rows.filter((item) => item.enterprise.id === enterprise.id);
  return inTheirPlaces(keys, theirs, inList('closedItemIds'));
}

/** Writes down what a visit saw to and what it leaves open. */
export function addItems(
  ctx: Pick<Work, 'em' | 'clock'>,
  { visit, enterprise, on }: { visit: RowKey; enterprise: RowKey; on: string },
  items: readonly { text: string; isDone: boolean }[],
): void {
  const { regionId } = visit;
  const it = ctx.em.getReference(Visit, [regionId, visit.id]);
  for (const { text, isDone } of items)
    ctx.em.create(VisitItem, {
      regionId,
      id: newId(),
      enterprise: ctx.em.getReference(Enterprise, [regionId, enterprise.id]),
      visit: it,
      text,
      state: isDone ? VisitItemState.DONE : VisitItemState.OPEN,
      closedIn: isDone ? it : null,
      closedOn: isDone ? on : null,
      createdAt: ctx.clock.now(),
    });
}

/** Closes what was carried over to a visit; what somebody else closed meanwhile stays closed where it was. */
export function closeItems(
  ctx: Pick<Work, 'em'>,
  { visit, on }: { visit: RowKey; on: string },
  items: readonly VisitItem[],
): void {
  for (const item of items)
    if (item.state === VisitItemState.OPEN)
      Object.assign(item, {
        state: VisitItemState.DONE,
        closedIn: ctx.em.getReference(Visit, [visit.regionId, visit.id]),
        closedOn: on,
      });
}
