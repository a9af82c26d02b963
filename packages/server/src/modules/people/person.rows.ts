import { actorOf } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldSql, MoreFields, Rows } from '../../platform/select/rows.ts';
import type { Root, RootStatement } from '../../platform/select/select.ts';
import { isOfEnterprise } from '../enterprises/index.ts';
import { nameSql, openingsOver, phoneSql, readingsOf } from '../privacy/index.ts';
import { contactChannels } from './contact-channel.rows.ts';
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

/** Whether whoever holds a role was not erased. */
const livingSql = (role: string): string =>
  `not exists (select from person g where g.region_id=${role}.region_id and g.id=${role}.person_id and g.erased_at is not null)`;

/** Who stands for an enterprise at present: businesspeople first. A role that was left has a last day. */
const people: FieldSql = ({ selection, nodes, row }) => {
  const role = selection.alias();
  return selection.many(selection.named('PersonRole'), nodes, {
    table: 'person_role',
    row: role,
    where: [
      isOfEnterprise(role, { region: `${row}.region_id`, id: `${row}.id` }),
      `${role}.to_on is null`,
      livingSql(role),
    ],
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
      contactChannels,
      isErased: ({ row }) => `(${row}.erased_at is not null)`,
      isLinked: ({ row }) => `(${row}.link_id is not null)`,
      readings: readingsOf('Person'),
      nameOpenings: openingsOver,
      viewerCan: {
        facts: { regionId: 'region_id', erasedAt: 'erased_at' },
        answer: (facts, ctx) => {
          // The facts are the two columns named above.
          const person = facts as unknown as { regionId: number; erasedAt: string | null };
          const actor = actorOf(ctx);
          return {
            correct: person.erasedAt === null && canCorrectPerson(actor, person).allowed,
            reveal: person.erasedAt === null && canRevealField(actor, person).allowed,
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
