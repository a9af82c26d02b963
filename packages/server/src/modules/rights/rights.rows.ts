import { actorOf } from '../../platform/context.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldAt, FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import { namedSql } from '../privacy/index.ts';
import { RightsDeed } from './rights-states.ts';
import { PersonNotice, RightsLink, RightsRequest } from './rights.entity.ts';
import type { RightsRequestListArgs } from './rights.inputs.ts';
import { canHandleRights, type RightsFacts } from './rights.policy.ts';

/** What a person wrote or was answered: read by the offices that read names, and by nobody above them. */
const near =
  (column: string): FieldSql =>
  ({ selection, row }) => {
    const ranges = namedSql(selection);
    return `case when ${row}.region_id<@${ranges} then ${row}.${column} end`;
  };

/** How requests, links and notices are read. */
export const rightsRows: Rows = {
  RightsRequest: {
    entity: RightsRequest,
    fields: {
      id: nodeId('rrq'),
      words: near('words'),
      answer: near('answer'),
      viewerCan: {
        facts: { regionId: 'region_id', kind: 'kind', state: 'state' },
        answer: (facts, ctx) =>
          Object.values(RightsDeed).filter(
            // The facts are the three columns named above.
            (deed) => canHandleRights(actorOf(ctx), deed, facts as unknown as RightsFacts).allowed,
          ),
      },
    },
  },
  RightsLink: { entity: RightsLink, fields: { id: nodeId('rlk') } },
  PersonNotice: { entity: PersonNotice, fields: { id: nodeId('pno') } },
};

const ofPerson =
  (type: string, table: string, { newest, most }: { newest: string; most: number }): FieldSql =>
  ({ selection, nodes, row }) => {
    const one = selection.alias();
    return selection.many(selection.named(type), nodes, {
      table,
      row: one,
      where: [`${one}.region_id=${row}.region_id`, `${one}.person_id=${row}.id`],
      order: `${one}.${newest} desc,${one}.id desc`,
      most,
    });
  };

/** What this module adds to a person. */
export const moreRightsFields: MoreFields = {
  Person: {
    rightsRequests: ofPerson('RightsRequest', 'rights_request', { newest: 'received_on', most: 20 }),
    rightsLinks: ofPerson('RightsLink', 'rights_link', { newest: 'issued_at', most: 5 }),
    notices: ofPerson('PersonNotice', 'person_notice', { newest: 'given_on', most: 10 }),
  },
};

const newest: Order = {
  name: 'RECEIVED_ON_DESC',
  sql: (row) => `${row}.received_on`,
  type: 'date',
  isDescending: true,
};

/** Requests of the listed regions and of all below them, the newest first. */
export function rightsRequestSource(at: FieldAt, regions: readonly number[]): ListSource {
  const { selection } = at;
  const keyOf = (i: number) =>
    selection.arg<RightsRequestListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');
  // Coerced by the schema that declares it.
  const { isOpen } = selection.argsNow(at) as unknown as RightsRequestListArgs;
  const open = (row: string) =>
    isOpen == null
      ? []
      : [`(${row}.state='RECEIVED')=${selection.arg<RightsRequestListArgs>(at, (args) => args.isOpen, 'boolean')}`];
  return {
    table: 'rights_request',
    order: newest,
    branches: jurisdictionBranches(regions, keyOf).map((branch) => (row: string) => [...branch(row), ...open(row)]),
  };
}
