import { actorOf } from '../../platform/context.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { ListSource } from '../../platform/select/connection.ts';
import { asMultirange, listedRegions } from '../../platform/select/jurisdiction.ts';
import { likeFragment } from '../../platform/select/like.ts';
import type { FieldAt, FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import { canEndMembership, Membership, type MembershipFacts } from '../identity/index.ts';
import type { MemberListArgs } from './member.inputs.ts';

/** The department a contact speaks for; it belongs to the contact's own region. */
const department: FieldSql = ({ selection, nodes, row }) => {
  const held = selection.alias();
  const where = [`${held}.region_id=${row}.region_id`, `${held}.id=${row}.department_id`];
  return selection.one(selection.named('Department'), nodes, { table: 'department', row: held, where });
};

/** How members are read: memberships, as those who keep them see them. */
export const memberRows: Rows = {
  Member: {
    entity: Membership,
    fields: {
      id: nodeId('mem'),
      department,
      viewerCan: {
        facts: { regionId: 'region_id', role: 'role', accountId: 'account_id', endedAt: 'ended_at' },
        answer: ({ endedAt, ...facts }, ctx) => {
          // The facts are the columns named above.
          const membership = facts as unknown as MembershipFacts;
          return { end: endedAt === null && canEndMembership(actorOf(ctx), membership).allowed };
        },
      },
    },
  },
};

/** What this module adds to a membership as its holder sees it. */
export const moreMembershipFields: MoreFields = { Membership: { department } };

/** Present memberships of the listed regions, by region and then by name. */
export function memberSource(at: FieldAt): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const { search } = selection.argsNow(at) as Partial<MemberListArgs>;
  const arg = (pick: (args: MemberListArgs) => unknown) => selection.arg<MemberListArgs>(at, pick, 'text');
  /** Made where it is used: PostgreSQL refuses a parameter that no text holds. */
  const listed = () =>
    selection.arg<MemberListArgs>(
      at,
      ({ regionId }, run) => asMultirange(listedRegions(run.regions, regionId)),
      'int4multirange',
    );
  const searched = (row: string): string[] => {
    if (!search) return [];
    const [name, login] = [
      arg((args) => likeFragment(args.search)),
      arg((args) => likeFragment(args.search?.toLowerCase())),
    ];
    return [`(${row}.display_name like ${name} or ${row}.login_name like ${login})`];
  };
  return {
    table: 'membership',
    order: {
      name: 'REGION_AND_NAME',
      // A key has six digits, so the text sorts by region first.
      sql: (row) => `(${row}.region_id||' '||${row}.display_name)`,
      type: 'text',
      collation: 'zh-x-icu',
      isDescending: false,
    },
    branches: [(row) => [`${row}.ended_at is null`, `${row}.region_id<@${listed()}`, ...searched(row)]],
  };
}
