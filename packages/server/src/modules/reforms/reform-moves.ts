import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { itemSources } from './reform-items.ts';
import { ReformItemKind } from './reform-states.ts';

/** A department as things are handed to it. */
export interface Body extends RowKey {
  name: string;
}

/** From whom to whom; where `items` says which, nothing else goes along. */
export interface Handing {
  from: Body;
  to: Body;
  items: readonly RowKey[] | null;
}

/** One thing that was handed on, at the version it has now, with the problem that it is about. */
export interface Handed {
  kind: ReformItemKind;
  regionId: number;
  itemId: string;
  itemVersion: number;
  subjectWord: string;
  subjectId: string;
  label: string;
  problemId: string | null;
}

interface Written {
  /** The column that bears the name of whoever has it now; a letter keeps the name it was addressed to. */
  name: string | null;
  hasVersion: boolean;
  problem: string;
  /** What else must hold, with the department's id as a parameter. */
  unless?: string;
}

const problemOfConsultation =
  '(select c.problem_id from consultation c where c.region_id=t.region_id and c.id=t.consultation_id)';
/** The successor was invited to that meeting itself, or in place of another predecessor. */
const isInvited =
  'exists (select from consultation_invitee o where o.region_id=t.region_id and o.consultation_id=t.consultation_id and o.department_id=?)';

const written = {
  [ReformItemKind.REFERRAL]: { name: 'department_name', hasVersion: true, problem: 't.problem_id' },
  [ReformItemKind.INVITATION]: {
    name: 'name',
    hasVersion: false,
    problem: problemOfConsultation,
    unless: isInvited,
  },
  [ReformItemKind.DECISION]: { name: 'owner_name', hasVersion: true, problem: problemOfConsultation },
  [ReformItemKind.LETTER]: { name: null, hasVersion: true, problem: 't.problem_id' },
} satisfies Partial<Record<ReformItemKind, Written>>;
type WrittenKind = keyof typeof written;
// The keys are those of the table above.
const writtenKinds = Object.keys(written) as WrittenKind[];

const listed = (items: readonly RowKey[]): string =>
  JSON.stringify(items.map(({ regionId, id }) => ({ region_id: regionId, id })));
const isListed = `(t.region_id,t.id) in (select k.region_id,k.id from jsonb_to_recordset(?::jsonb) k(region_id int,id uuid))`;

/** Hands the open things of one kind on; what is done and over is not touched. */
async function handOnKind(work: Work, kind: WrittenKind, { from, to, items }: Handing): Promise<Handed[]> {
  const { table, label, word, subject, isOpen, joins = '' } = itemSources[kind];
  const { name, hasVersion, problem, unless }: Written = written[kind];
  const sets = ['department_id=?', ...(name ? [`${name}=?`] : []), ...(hasVersion ? ['version=t.version+1'] : [])];
  const wheres = [
    't.department_region_id=?',
    't.department_id=?',
    `exists (select from (select 1) one ${joins} where ${isOpen})`,
    ...(unless ? [`not ${unless}`] : []),
    ...(items ? [isListed] : []),
  ];
  return work.em.execute<Handed[]>(
    `update ${table} t set ${sets.join(',')} where ${wheres.join(' and ')}
     returning '${kind}' as kind,t.region_id as "regionId",t.id as "itemId",${hasVersion ? 't.version' : '1'} as "itemVersion",
       '${word}' as "subjectWord",${subject} as "subjectId",${label} as label,${problem} as "problemId"`,
    [
      to.id,
      ...(name ? [to.name] : []),
      from.regionId,
      from.id,
      ...(unless ? [to.id] : []),
      ...(items ? [listed(items)] : []),
    ],
  );
}

/**
 * The successor reads a decision through the invitation of its meeting: that goes along, under the name that was
 * invited then.
 */
async function handOnMeetings(work: Work, { from, to }: Handing, decisions: readonly Handed[]): Promise<void> {
  if (decisions.length === 0) return;
  const meetings = decisions.map(({ regionId, subjectId }) => ({ regionId, id: subjectId }));
  await work.em.execute(
    `update consultation_invitee t set department_id=? where t.department_region_id=? and t.department_id=? and not ${isInvited}
       and (t.region_id,t.consultation_id) in (select k.region_id,k.id from jsonb_to_recordset(?::jsonb) k(region_id int,id uuid))`,
    [to.id, from.regionId, from.id, to.id, listed(meetings)],
  );
}

/** Contacts go along: their time with the one ends and that with the other begins, and the database itself writes it. */
async function handOnContacts(work: Work, { from, to, items }: Handing): Promise<Handed[]> {
  const ids = items && `{${items.map(({ id }) => id).join()}}`;
  return work.em.execute<Handed[]>(
    `select 'CONTACT' as kind,?::int as "regionId",c.id as "itemId",1 as "itemVersion",'mem' as "subjectWord",c.id as "subjectId",'' as label,null::uuid as "problemId"
       from sec.move_contacts(?,?,?,?::uuid[]) c`,
    [from.regionId, from.regionId, from.id, to.id, ids],
  );
}

/** Hands everything on that is open before a department, in the running transaction. */
export async function handOn(work: Work, handing: Handing, only?: ReformItemKind): Promise<Handed[]> {
  const handed: Handed[] = [];
  for (const kind of writtenKinds.filter((one) => only === undefined || one === only)) {
    const some = await handOnKind(work, kind, handing);
    if (kind === ReformItemKind.DECISION) await handOnMeetings(work, handing, some);
    handed.push(...some);
  }
  if (only === undefined || only === ReformItemKind.CONTACT) handed.push(...(await handOnContacts(work, handing)));
  return handed;
}
