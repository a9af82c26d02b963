import { actorOf } from '../../platform/context.ts';
import { globalIdSql, fromGlobalId } from '../../platform/global-id.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldAt, FieldSql, Rows } from '../../platform/select/rows.ts';
import type { Root } from '../../platform/select/select.ts';
import { lastVisitSql, mattersSql, nextDueSql } from './handover-sql.ts';
import { Handover, HandoverItem, HandoverMatter, HandoverSignature } from './handover.entity.ts';
import type { HandoverListArgs } from './handover.inputs.ts';
import { canSignHandover, canWithdrawHandover, type HandoverFacts } from './handover.policy.ts';

const partOf =
  (type: string, table: string, by: { key: string; order: (row: string) => string }): FieldSql =>
  ({ selection, nodes, row }) => {
    const part = selection.alias();
    return selection.many(selection.named(type), nodes, {
      table,
      row: part,
      where: [`${part}.region_id=${row}.region_id`, `${part}.${by.key}=${row}.id`],
      order: by.order(part),
      most: 200,
    });
  };

const byDue = (row: string): string => `${row}.due_on nulls last,${row}.kind,${row}.what`;

/** How hand-overs, and what somebody holds now, are read. */
export const handoverRows: Rows = {
  Handover: {
    entity: Handover,
    fields: {
      id: nodeId('hov'),
      items: partOf('HandoverItem', 'handover_item', {
        key: 'handover_id',
        order: (row) => `${row}.successor_name,${row}.enterprise_name collate "zh-x-icu"`,
      }),
      signatures: partOf('HandoverSignature', 'handover_signature', {
        key: 'handover_id',
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
    fields: { matters: partOf('HandoverMatter', 'handover_matter', { key: 'item_id', order: byDue }) },
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
      matters: partOf('HandoverMatter', `(${mattersSql})`, { key: 'enterprise_id', order: byDue }),
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
  return selection.many(type, nodes, { table: `(${held})`, row, where: ['true'], order, most: 200 });
}

const latest: Order = { name: 'EFFECTIVE_DESC', sql: (row) => `${row}.effective_on`, type: 'date', isDescending: true };

/** Hand-overs of the listed regions, the latest first. */
export function handoverSource(at: FieldAt, regions: readonly number[]): ListSource {
  const keyOf = (i: number) =>
    at.selection.arg<HandoverListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  return { table: 'handover', order: latest, namesRegion: true, branches: jurisdictionBranches(regions, keyOf) };
}
