import { actorOf, type Context } from '../../platform/context.ts';
import type { ListSource } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldAt, MoreFields, Rows } from '../../platform/select/rows.ts';
import { TransferDirection, TransferState } from './transfer-states.ts';
import { EnterpriseTransfer } from './transfer.entity.ts';
import type { TransferListArgs } from './transfer.inputs.ts';
import {
  canAnswerTransfer,
  canProposeTransfer,
  canWithdrawTransfer,
  type MovingFacts,
  type TransferFacts,
} from './transfer.policy.ts';

/**
 * Whether a request is about a region at all. Either end sees the whole transfer; who leads both, and works in one of
 * them, does there what is that one's to do.
 */
export const isAtWork = ({ regions }: Pick<Context, 'regions'>, regionId: number): boolean =>
  listedRegions(regions, regionId).length > 0;

/** How transfers are read. */
export const transferRows: Rows = {
  EnterpriseTransfer: {
    entity: EnterpriseTransfer,
    fields: {
      id: nodeId('mov'),
      // Packs from before there were such parts have none.
      pack: ({ row }) => `'{"ownFields":[],"promises":[],"needs":[],"fileEntries":[]}'::jsonb||${row}.pack`,
      opened: ({ selection, nodes, row }) => {
        const there = selection.alias();
        const where = [`${there}.region_id=${row}.to_region_id`, `${there}.id=${row}.opened_id`];
        return selection.one(selection.named('Enterprise'), nodes, { table: 'enterprise', row: there, where });
      },
      viewerCan: {
        facts: { regionId: 'region_id', toRegionId: 'to_region_id', state: 'state' },
        answer: (facts, ctx) => {
          // The facts are the columns named above.
          const transfer = facts as unknown as TransferFacts;
          const actor = actorOf(ctx);
          const canAnswer = isAtWork(ctx, transfer.toRegionId) && canAnswerTransfer(actor, transfer).allowed;
          const withdraw = isAtWork(ctx, transfer.regionId) && canWithdrawTransfer(actor, transfer).allowed;
          return { accept: canAnswer, decline: canAnswer, withdraw };
        },
      },
    },
  },
};

/** What this module adds to enterprises: where a record went or came from, and who may hand it on. */
export const moreTransferFields: MoreFields = {
  Enterprise: {
    transfers: ({ selection, nodes, row }) => {
      const transfer = selection.alias();
      const went = `${transfer}.region_id=${row}.region_id and ${transfer}.enterprise_id=${row}.id`;
      const came = `${transfer}.to_region_id=${row}.region_id and ${transfer}.opened_id=${row}.id`;
      return selection.many(selection.named('EnterpriseTransfer'), nodes, {
        table: 'enterprise_transfer',
        row: transfer,
        where: [`((${went}) or (${came}))`],
        order: `${transfer}.proposed_at desc,${transfer}.id`,
        most: 20,
      });
    },
    viewerCanTransfer: {
      facts: {
        regionId: 'region_id',
        status: 'status',
        isWaiting: (row) =>
          `exists (select from enterprise_transfer w where w.region_id=${row}.region_id and w.enterprise_id=${row}.id and w.state='${TransferState.PROPOSED}')`,
      },
      // The facts are those named above.
      answer: (facts, ctx) => canProposeTransfer(actorOf(ctx), facts as unknown as MovingFacts).allowed,
    },
  },
};

/** Rows, order and conditions of the list: the latest proposal first, seen from either end. */
export function transferSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const now = selection.argsNow(at) as unknown as TransferListArgs;
  const keyOf = (i: number) =>
    selection.arg<TransferListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  const states = () => selection.arg<TransferListArgs>(at, ({ state }) => state, 'text[]');
  const isIn = now.direction === TransferDirection.IN;
  // The conditions name the key, the city or the province of a row; who receives has the same three columns.
  const ofEnd = (condition: string, row: string) => (isIn ? condition.replaceAll(`${row}.`, `${row}.to_`) : condition);
  return {
    table: 'enterprise_transfer',
    order: {
      name: isIn ? 'PROPOSED_IN_DESC' : 'PROPOSED_OUT_DESC',
      sql: (row) => `${row}.proposed_at`,
      type: 'timestamptz',
      isDescending: true,
    },
    namesRegion: true,
    branches: jurisdictionBranches(regions, keyOf).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row).map((condition) => ofEnd(condition, row)),
      ...(now.state == null ? [] : [`${row}.state=any(${states()})`]),
    ]),
  };
}
