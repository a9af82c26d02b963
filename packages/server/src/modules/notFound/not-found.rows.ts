import { actorOf } from '../../platform/context.ts';
import type { ListSource } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldAt, FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import { NotFoundCase } from './not-found.entity.ts';
import type { NotFoundListArgs } from './not-found.inputs.ts';
import { canConfirmNotFound, canEndNotFound, type NotFoundFacts } from './not-found.policy.ts';

/** How cases are read. */
export const notFoundRows: Rows = {
  NotFoundCase: {
    entity: NotFoundCase,
    fields: {
      id: nodeId('nfc'),
      viewerCan: {
        facts: { regionId: 'region_id', state: 'state', reportedBy: 'reported_by' },
        answer: (facts, ctx) => {
          // The facts are the columns named above.
          const found = facts as unknown as NotFoundFacts;
          const actor = actorOf(ctx);
          return {
            confirm: canConfirmNotFound(actor, found).allowed,
            end: canEndNotFound(actor, found, false).allowed,
          };
        },
      },
    },
  },
};

/** The case of an enterprise that is open; there is one at most. */
const openCase: FieldSql = ({ selection, nodes, row }) => {
  const found = selection.alias();
  const where = [`${found}.region_id=${row}.region_id`, `${found}.enterprise_id=${row}.id`, `${found}.state<>'ENDED'`];
  return selection.one(selection.named('NotFoundCase'), nodes, { table: 'not_found_case', row: found, where });
};

/** What this module adds to enterprises. */
export const moreNotFoundFields: MoreFields = { Enterprise: { notFoundCase: openCase } };

/** Rows, order and conditions of the list: the latest look first. */
export function notFoundSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const now = selection.argsNow(at) as unknown as NotFoundListArgs;
  const keyOf = (i: number) =>
    selection.arg<NotFoundListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const states = () => selection.arg<NotFoundListArgs>(at, ({ state }) => state, 'text[]');
  return {
    table: 'not_found_case',
    order: { name: 'LOOKED_ON_DESC', sql: (row) => `${row}.looked_on`, type: 'date', isDescending: true },
    namesRegion: true,
    branches: jurisdictionBranches(regions, keyOf).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      ...(now.state == null ? [] : [`${row}.state=any(${states()})`]),
    ]),
  };
}
