import { nodeId } from '../../platform/select/node.ts';
import { globalIdOf } from '../../platform/global-id.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { asMultirange, listedRegions } from '../../platform/select/jurisdiction.ts';
import type { FieldAt, Rows } from '../../platform/select/rows.ts';
import type { GroupRobotArgs, InboxArgs } from './inbox.inputs.ts';
import { InboxItem } from './inbox.entity.ts';
import { GroupRobot } from './message.entity.ts';

/** Whether the account at work has not read an item since it came or was called to mind; the database counts the same. */
const isUnreadSql = (row: string): string => `sec.is_unread(${row}.id,${row}.raised_at,${row}.reminded_at)`;

/** A transfer waits in two counties and has its id from the one that proposed it; all else lies where it waits. */
const regionOfSubject = (row: string): string =>
  `case when ${row}.subject_word='mov' then coalesce((select t.region_id from enterprise_transfer t
     where t.id=${row}.subject_id and (t.region_id=${row}.region_id or t.to_region_id=${row}.region_id)),${row}.region_id) else ${row}.region_id end`;

/** How items and robots are read. */
export const inboxRows: Rows = {
  InboxItem: {
    entity: InboxItem,
    fields: {
      id: nodeId('inb'),
      subjectId: ({ row }) =>
        globalIdOf({ word: `${row}.subject_word`, region: regionOfSubject(row), id: `${row}.subject_id` }),
      isOverdue: ({ selection, row }) => `coalesce(${row}.due_on<${selection.today()},false)`,
      isUnread: ({ row }) => isUnreadSql(row),
    },
  },
  GroupRobot: { entity: GroupRobot, fields: { id: nodeId('rbt') } },
};

/** What is due first stands first; what has no day comes after all that has. */
const soonest: Order = {
  name: 'DUE_ASC',
  sql: (row) => `coalesce(${row}.due_on,date '9999-12-31')`,
  type: 'date',
  isDescending: false,
};

/** What waits for the account at work, wherever it is a member. */
export function inboxSource(at: FieldAt): ListSource {
  const { selection } = at;
  // Coerced by the schema that declares them.
  const { filter } = selection.argsNow(at) as Partial<InboxArgs>;
  return {
    table: 'inbox_item',
    order: soonest,
    branches: [
      (row) => [
        `(${row}.region_id,${row}.id) in (select m.region_id,m.id from sec.my_inbox() m)`,
        ...(filter?.kind?.length
          ? [`${row}.kind=any(${selection.arg<InboxArgs>(at, (args) => args.filter?.kind ?? [], 'text[]')})`]
          : []),
        ...(filter?.isUnread === true ? [isUnreadSql(row)] : []),
        ...(filter?.isDue === true ? [`${row}.due_on<=${selection.today()}`] : []),
      ],
    ],
  };
}

/** Robots of the listed regions, the newest first. */
export function groupRobotSource(at: FieldAt): ListSource {
  const listed = at.selection.arg<GroupRobotArgs>(
    at,
    ({ regionId }, run) => asMultirange(listedRegions(run.regions, regionId)),
    'int4multirange',
  );
  return {
    table: 'group_robot',
    order: { name: 'SET_DESC', sql: (row) => `${row}.set_at`, type: 'timestamptz', isDescending: true },
    branches: [(row) => [`${row}.region_id<@${listed}`, `${row}.removed_at is null`]],
  };
}
