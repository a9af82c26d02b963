import { connectionSql } from '../../platform/select/connection.ts';
import type { FieldSql, Rows } from '../../platform/select/rows.ts';
import { PersonEventKind } from './person-timeline.type.ts';

/**
 * Everything that a person of an alias took part in, of several tables at once; each line has an id of its own.
 *
 * The post is the one held on the day: a visit wrote it down, and a role is what it is about. A liaison person counts
 * where they were named while the role lasted, and once however many roles there were.
 */
function eventsOf(person: string): string {
  const ofPerson = (row: string): string => `${row}.region_id=${person}.region_id and ${row}.person_id=${person}.id`;
  const role = (kind: PersonEventKind, id: string, day: string): string =>
    `select r.region_id,${id} as id,r.${day} as happened_on,'${kind}' as kind,r.enterprise_id,null::uuid as visit_id,r.title,r.kind as person_kind,null::text as liaison_name
       from person_role r where ${ofPerson('r')} and r.${day} is not null`;
  const met = `select v.region_id,a.id,v.visited_on as happened_on,'${PersonEventKind.MET}' as kind,v.enterprise_id,v.id as visit_id,a.capacity as title,a.role as person_kind,null::text as liaison_name
       from visit_attendance a join visit v on v.region_id=a.region_id and v.id=a.visit_id
      where ${ofPerson('a')} and not a.is_removed and v.state in ('RECORDED','CONFIRMED') and v.visited_on is not null`;
  const named = `select n.* from (select distinct on (l.id) l.region_id,md5(l.id::text||r.id::text)::uuid as id,l.from_on as happened_on,'${PersonEventKind.LIAISON_NAMED}' as kind,l.enterprise_id,null::uuid as visit_id,r.title,r.kind as person_kind,o.name as liaison_name
       from person_role r join liaison_assignment l on l.region_id=r.region_id and l.enterprise_id=r.enterprise_id
         and l.from_on between coalesce(r.from_on,'-infinity') and coalesce(r.to_on,'infinity')
       join officer o on o.region_id=l.region_id and o.id=l.officer_id
      where ${ofPerson('r')} order by l.id,r.id) n`;
  // Two lines of one role are told apart also where it was left on the day on which it was taken.
  const left = role(PersonEventKind.ROLE_LEFT, `md5(r.id::text||'left')::uuid`, 'to_on');
  return `(${[met, role(PersonEventKind.ROLE_TAKEN, 'r.id', 'from_on'), left, named].join(' union all ')})`;
}

/** What a person took part in, the newest first. */
export const personTimeline: FieldSql = (at) =>
  connectionSql(at, at.selection.named('PersonTimelineEntry'), {
    table: eventsOf(at.row),
    order: { name: 'HAPPENED_ON_DESC', sql: (row) => `${row}.happened_on`, type: 'date', isDescending: true },
    branches: [() => []],
  });

const hangingOn =
  (type: string, table: string): FieldSql =>
  ({ selection, nodes, row }) => {
    const one = selection.alias();
    const where = [`${one}.region_id=${row}.region_id`, `${one}.id=${row}.${table}_id`];
    return selection.one(selection.named(type), nodes, { table, row: one, where });
  };

/** How the lines are read; the name is an officer's, which those above see as everywhere else. */
export const personTimelineRows: Rows = {
  PersonTimelineEntry: {
    fields: {
      id: ({ row }) => `${row}.id::text`,
      kind: ({ row }) => `${row}.kind`,
      happenedOn: ({ row }) => `${row}.happened_on`,
      personKind: ({ row }) => `${row}.person_kind`,
      title: ({ row }) => `${row}.title`,
      enterprise: hangingOn('Enterprise', 'enterprise'),
      visit: hangingOn('Visit', 'visit'),
      liaisonName: ({ row }) => `${row}.liaison_name`,
    },
  },
};
