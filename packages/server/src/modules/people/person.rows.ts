import { actorOf } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import type { Root, RootStatement } from '../../platform/select/select.ts';
import { nameSql, phoneSql, readingsOf } from '../privacy/index.ts';
import { Person, PersonRole } from './person.entity.ts';
import { canCorrectPerson, canLinkFrom, canRevealField } from './person.policy.ts';

/** All roles somebody has or had: present ones first, then the latest. */
const roles: FieldSql = ({ selection, nodes, row }) => {
  const role = selection.alias();
  return selection.many(selection.named('PersonRole'), nodes, {
    table: 'person_role',
    row: role,
    where: [`${role}.region_id=${row}.region_id`, `${role}.person_id=${row}.id`],
    order: `${role}.to_on desc nulls first,${role}.kind,${role}.id`,
    most: 100,
  });
};

/** Who stands for an enterprise at present: businesspeople first. A role that was left has a last day. */
const people: FieldSql = ({ selection, nodes, row }) => {
  const role = selection.alias();
  return selection.many(selection.named('PersonRole'), nodes, {
    table: 'person_role',
    row: role,
    where: [`${role}.region_id=${row}.region_id`, `${role}.enterprise_id=${row}.id`, `${role}.to_on is null`],
    order: `${role}.kind='STAFF',${role}.id`,
    most: 200,
  });
};

/** How people and their roles are read. Names and phones are masked here, in the SQL, and nowhere else. */
export const personRows: Rows = {
  Person: {
    entity: Person,
    fields: {
      id: nodeId('per'),
      name: ({ selection, row }) => nameSql(selection, row),
      initials: ({ selection, row }) => nameSql(selection, row, 'initials'),
      phone: ({ row }) => phoneSql(row),
      roles,
      isLinked: ({ row }) => `(${row}.link_id is not null)`,
      readings: readingsOf('Person'),
      viewerCan: {
        facts: { regionId: 'region_id' },
        answer: (facts, ctx) => {
          // The one fact is the column named above.
          const person = facts as unknown as { regionId: number };
          const actor = actorOf(ctx);
          return {
            correct: canCorrectPerson(actor, person).allowed,
            reveal: canRevealField(actor, person).allowed,
            link: canLinkFrom(actor, person.regionId),
          };
        },
      },
    },
  },
  PersonRole: { entity: PersonRole, fields: { id: nodeId('pro') } },
};

/** What this module adds to an enterprise. */
export const morePersonFields: MoreFields = { Enterprise: { people } };

/** The people of these keys, read anew: what the linking's payload shows. */
export function peopleOfKeys(keys: readonly RowKey[]): RootStatement {
  const build = ({ selection, nodes, type }: Root): string => {
    const row = selection.alias();
    const all = (name: string, as: string) => selection.parameter(({ given }) => given[name], as);
    const where = [
      `(${row}.region_id,${row}.id) in (select * from unnest(${all('regionIds', 'int[]')},${all('ids', 'uuid[]')}))`,
    ];
    return selection.many(type, nodes, { table: 'person', row, where, order: `${row}.region_id,${row}.id`, most: 100 });
  };
  return { build, given: { regionIds: keys.map(({ regionId }) => regionId), ids: keys.map(({ id }) => id) } };
}
