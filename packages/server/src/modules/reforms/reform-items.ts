import { ReformItemKind } from './reform-states.ts';

/** How the things of one kind that lie before a department are found and handed on. */
export interface ItemSource {
  table: string;
  /** The columns that name the department, with the alias `t`. */
  departmentRegion: string;
  department: string;
  /** What the thing is called, and the day it bears. */
  label: string;
  on: string;
  /** To what an item leads: the word of its ids and its id. */
  word: string;
  subject: string;
  /** Whether something is still to come of it. */
  isOpen: string;
  /** Which rows count at all; all where it says nothing. */
  isThere?: string;
  joins?: string;
}

/** The consultation that a part belongs to. */
const consultation = 'join consultation c on c.region_id=t.region_id and c.id=t.consultation_id';

/**
 * What lies before departments, by kind: whether something is still to be done about it is said here and nowhere
 * else, so that what is shown before a reform is what moves.
 *
 * A meeting that was held was held with those who were there; a decision is carried out by whoever is there now.
 */
export const itemSources: Readonly<Record<ReformItemKind, ItemSource>> = {
  [ReformItemKind.REFERRAL]: {
    table: 'referral',
    departmentRegion: 't.department_region_id',
    department: 't.department_id',
    label: `t.problem_serial_no||' '||t.title`,
    on: 't.referred_on',
    word: 'prb',
    subject: 't.problem_id',
    isOpen: `t.state in ('REFERRED','ACCEPTED')`,
  },
  [ReformItemKind.INVITATION]: {
    table: 'consultation_invitee',
    departmentRegion: 't.department_region_id',
    department: 't.department_id',
    label: `t.problem_serial_no||' '||t.title`,
    on: 't.meet_on',
    word: 'con',
    subject: 't.consultation_id',
    isOpen: `c.state='CONVENED'`,
    joins: consultation,
  },
  [ReformItemKind.DECISION]: {
    table: 'consultation_decision',
    departmentRegion: 't.department_region_id',
    department: 't.department_id',
    label: 't.text',
    on: 't.decided_on',
    word: 'con',
    subject: 't.consultation_id',
    isOpen: `t.executed_on is null`,
    joins: consultation,
  },
  [ReformItemKind.LETTER]: {
    table: 'supervision_letter',
    departmentRegion: 't.department_region_id',
    department: 't.department_id',
    label: `t.serial_no||' '||t.title`,
    on: 't.issued_on',
    word: 'sup',
    subject: 't.id',
    isOpen: 't.answered_on is null',
  },
  [ReformItemKind.CONTACT]: {
    table: 'membership',
    departmentRegion: 't.region_id',
    department: 't.department_id',
    label: 't.display_name',
    on: `(t.granted_at at time zone 'Asia/Shanghai')::date`,
    word: 'mem',
    subject: 't.id',
    isOpen: 'true',
    // Whoever left is of no matter any more.
    isThere: `t.ended_at is null and t.role='DEPARTMENT_CONTACT'`,
  },
  [ReformItemKind.VISIT]: {
    table: 'visit_department',
    departmentRegion: 't.department_region_id',
    department: 't.department_id',
    label: 'e.name',
    on: 'coalesce(v.visited_on,v.planned_on)',
    word: 'vis',
    subject: 't.visit_id',
    isOpen: 'false',
    isThere: 'not t.is_removed',
    joins: `join visit v on v.region_id=t.region_id and v.id=t.visit_id join enterprise e on e.region_id=v.region_id and e.id=v.enterprise_id`,
  },
};

const sourceSql = (kind: ReformItemKind, { table, joins = '', isThere = 'true', ...one }: ItemSource): string =>
  `select '${kind}' as kind,t.region_id,d.name as department_name,${one.label} as label,${one.on} as on_day,'${one.word}' as subject_word,${one.subject} as subject_id,${one.isOpen} as is_open
     from d join ${table} t on ${one.departmentRegion}=d.region_id and ${one.department}=d.id ${joins} where ${isThere}`;

/** Everything that lies before the departments `d`. */
export const itemsSql: string = Object.entries(itemSources)
  // The keys are those of the table above.
  .map(([kind, source]) => sourceSql(kind as ReformItemKind, source))
  .join(' union all ');
