import { actorOf } from '../../platform/context.ts';
import { globalIdSql, fromGlobalId } from '../../platform/global-id.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { nodeId } from '../../platform/select/node.ts';
import { partsOf } from '../../platform/select/parts.ts';
import type { FieldAt, Rows } from '../../platform/select/rows.ts';
import type { Root } from '../../platform/select/select.ts';
import { lastVisitSql, mattersSql, nextDueSql } from './handover-sql.ts';
import { Handover, HandoverItem, HandoverMatter, HandoverSignature } from './handover.entity.ts';
import type { HandoverListArgs } from './handover.inputs.ts';
import { canSignHandover, canWithdrawHandover, type HandoverFacts } from './handover.policy.ts';

/** As many as one person holds, or an enterprise has open, at most. */
const most = 200;
const byDue = (row: string): string => `${row}.due_on nulls last,${row}.kind,${row}.what`;
const matters = { type: 'HandoverMatter', order: byDue, most };

/** How hand-overs, and what somebody holds now, are read. */
export const handoverRows: Rows = {
  Handover: {
    entity: Handover,
    fields: {
      id: nodeId('hov'),
      items: partsOf({
        type: 'HandoverItem',
        table: 'handover_item',
        by: 'handover_id',
        most,
        order: (row) => `${row}.successor_name,${row}.enterprise_name collate "zh-x-icu"`,
      }),
      signatures: partsOf({
        type: 'HandoverSignature',
        table: 'handover_signature',
        by: 'handover_id',
        most,
        order: (row) => `${row}.is_leaver desc,${row}.name`,
      }),
      viewerCan: {
        facts: { regionId: 'region_id', state: 'state' },
        answer: (facts, ctx) => {
          // The facts are the two columns named above.
          const handover = facts as unknown as HandoverFacts;
          const actor = actorOf(ctx);
          return {
            sign: canSignHandover(actor, handover, true).allowed,
            signInstead: canSignHandover(actor, handover, false).allowed,
            withdraw: canWithdrawHandover(actor, handover).allowed,
          };
        },
      },
    },
  },
  HandoverItem: {
    entity: HandoverItem,
    fields: { matters: partsOf({ ...matters, table: 'handover_matter', by: 'item_id' }) },
  },
  HandoverMatter: { entity: HandoverMatter, fields: {} },
  HandoverSignature: { entity: HandoverSignature, fields: {} },
  HeldEnterprise: {
    fields: {
      id: ({ row }) => globalIdSql('ent', row),
      enterprise: ({ selection, nodes, row }) => selection.object(selection.named('Enterprise'), nodes, row),
      heldSinceOn: ({ row }) => `${row}.held_since_on`,
      lastVisitOn: ({ row }) => lastVisitSql(`${row}.region_id`, `${row}.id`),
      nextDueOn: ({ row }) => nextDueSql(`${row}.region_id`, `${row}.id`),
      matters: partsOf({ ...matters, table: `(${mattersSql})`, by: 'enterprise_id' }),
    },
  },
};

/** What an officer holds today or will, without an end: the enterprises that a hand-over has to place. */
export function heldSql(root: Root): string {
  const { selection, nodes, type } = root;
  const part = (name: 'regionId' | 'id', as: string) =>
    selection.arg<{ officerId: string }>(root, (args) => fromGlobalId('ofc', args.officerId, 'officerId')[name], as);
  const held = `select e.*,a.from_on as held_since_on from enterprise e join liaison_assignment a on a.region_id=e.region_id and a.enterprise_id=e.id
    where a.region_id=${part('regionId', 'int')} and a.officer_id=${part('id', 'uuid')} and a.to_on is null`;
  const row = selection.alias();
  const order = `${row}.name collate "zh-x-icu"`;
  return selection.many(type, nodes, { table: `(${held})`, row, where: ['true'], order, most });
}

const latest: Order = { name: 'EFFECTIVE_DESC', sql: (row) => `${row}.effective_on`, type: 'date', isDescending: true };

/** Hand-overs of the listed regions, the latest first. */
export function handoverSource(at: FieldAt, regions: readonly number[]): ListSource {
  const keyOf = (i: number) =>
    at.selection.arg<HandoverListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  return { table: 'handover', order: latest, namesRegion: true, branches: jurisdictionBranches(regions, keyOf) };
}
