import { actorOf } from '../../platform/context.ts';
import { globalIdSql, fromGlobalId } from '../../platform/global-id.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { nodeId } from '../../platform/select/node.ts';
import { partsOf } from '../../platform/select/parts.ts';
import type { FieldAt, MoreFields, Rows } from '../../platform/select/rows.ts';
import type { Root } from '../../platform/select/select.ts';
import { asOfSql } from '../liaison/index.ts';
import { lastVisitSql, mattersSql, nextDueSql } from './handover-sql.ts';
import { Handover, HandoverItem, HandoverMatter, HandoverSignature } from './handover.entity.ts';
import type { HandoverListArgs } from './handover.inputs.ts';
import { canSignHandover, canWithdrawHandover, type HandoverFacts } from './handover.policy.ts';

/** As many as an enterprise has open, at most. */
const most = 200;
/** As many as are handed on at once. */
const mostHeld = 500;
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
        most: mostHeld,
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
  HandoverShadow: {
    fields: {
      handoverId: ({ row }) => globalIdSql('hov', row),
      name: ({ row }) => `${row}.leaver_name`,
      until: ({ row }) => `${row}.shadow_until`,
    },
  },
  HandoverMatter: { entity: HandoverMatter, fields: {} },
  HandoverSignature: { entity: HandoverSignature, fields: {} },
  HeldEnterprise: {
    fields: {
      id: ({ row }) => globalIdSql('ent', row),
      enterprise: ({ selection, nodes, row }) => selection.object(selection.named('Enterprise'), nodes, row),
      holder: ({ selection, nodes, row }) => {
        const officer = selection.alias();
        const where = [`${officer}.region_id=${row}.region_id`, `${officer}.id=${row}.holder_id`];
        return selection.one(selection.named('Officer'), nodes, { table: 'officer', row: officer, where });
      },
      heldSinceOn: ({ row }) => `${row}.held_since_on`,
      lastVisitOn: ({ row }) => lastVisitSql(`${row}.region_id`, `${row}.id`),
      nextDueOn: ({ selection, row }) => nextDueSql(selection.today(), { region: `${row}.region_id`, id: `${row}.id` }),
      matters: (at) => partsOf({ ...matters, table: `(${mattersSql(at.selection.today())})`, by: 'enterprise_id' })(at),
    },
  },
};

/** What officers hold today or will, without an end: the enterprises that their hand-over has to place. */
export function heldSql(root: Root): string {
  const { selection, nodes, type } = root;
  const part = (name: 'regionId' | 'id', as: string) =>
    selection.arg<{ officerIds: string[] }>(
      root,
      ({ officerIds }) => officerIds.map((id, at) => fromGlobalId('ofc', id, `officerIds.${at}`)[name]),
      as,
    );
  const held = `select e.*,a.from_on as held_since_on,a.officer_id as holder_id from unnest(${part('regionId', 'int[]')},${part('id', 'uuid[]')}) o (region_id,id)
    join liaison_assignment a on a.region_id=o.region_id and a.officer_id=o.id and a.to_on is null
    join enterprise e on e.region_id=a.region_id and e.id=a.enterprise_id`;
  const row = selection.alias();
  const order = `${row}.name collate "zh-x-icu"`;
  return selection.many(type, nodes, { table: `(${held})`, row, where: ['true'], order, most: mostHeld });
}

/** Who handed an enterprise on to the officer of an assignment and stands by on a day: the latest, where two did. */
export const moreHandoverFields: MoreFields = {
  LiaisonAssignment: {
    shadow: (at) => {
      const { selection, nodes, row } = at;
      const day = asOfSql(at);
      const shadow = selection.alias();
      const standing = `(select h.region_id,h.id,h.leaver_name,h.shadow_until from handover_item i join handover h on h.region_id=i.region_id and h.id=i.handover_id
        where i.region_id=${row}.region_id and i.enterprise_id=${row}.enterprise_id and i.successor_id=${row}.officer_id and h.state='IN_FORCE'
          and h.effective_on<=${day} and h.shadow_until>=${day} order by h.effective_on desc,h.id desc limit 1)`;
      return selection.one(selection.named('HandoverShadow'), nodes, { table: standing, row: shadow, where: ['true'] });
    },
  },
};

const latest: Order = { name: 'EFFECTIVE_DESC', sql: (row) => `${row}.effective_on`, type: 'date', isDescending: true };

/** Hand-overs of the listed regions, the latest first. */
export function handoverSource(at: FieldAt, regions: readonly number[]): ListSource {
  const keyOf = (i: number) =>
    at.selection.arg<HandoverListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  return { table: 'handover', order: latest, namesRegion: true, branches: jurisdictionBranches(regions, keyOf) };
}
