import { isOpenSql } from '../problems/index.ts';
import { dutySql } from '../regularVisits/index.ts';

const isOpen = isOpenSql('p');

/** Who answers for the problem `p` now: the body, and the person where one is named. */
const owner = `(select o.body_name||coalesce(' '||o.person_name,'') from problem_owner o
    where o.region_id=p.region_id and o.problem_id=p.id and o.to_on is null limit 1)`;

/**
 * What is open at the enterprises on a day: problems with their state, promises, planned visits, and the day by which
 * the county's regular visit is due.
 *
 * A promise is a day on which the enterprise was told it would hear again, or what a consultation decided and nobody has
 * carried out yet. The definition stands here alone: the screen shows it, a hand-over freezes it.
 */
export const mattersSql = (
  day: string,
): string => `select p.region_id,p.enterprise_id,p.id,'OPEN_PROBLEM' as kind,p.serial_no||' '||p.title as what,${owner} as who,d.due_on,p.state as problem_state
    from problem p left join deadline d on d.region_id=p.region_id and d.id=p.deadline_id and d.settled_on is null where ${isOpen}
  union all select p.region_id,p.enterprise_id,p.id,'PROMISE',p.serial_no||' '||p.title,${owner},p.next_answer_on,null from problem p where ${isOpen} and p.next_answer_on is not null
  union all select p.region_id,p.enterprise_id,c.id,'PROMISE',c.text,c.owner_name,d.due_on,null
    from consultation_decision c join consultation s on s.region_id=c.region_id and s.id=c.consultation_id and s.state='DECIDED'
    join problem p on p.region_id=s.region_id and p.id=s.problem_id join deadline d on d.region_id=c.region_id and d.id=c.deadline_id where c.executed_on is null
  union all select v.region_id,v.enterprise_id,v.id,'PLANNED_VISIT',coalesce(v.note,''),null,v.planned_on,null from visit v where v.state='PLANNED'
  union all select r.region_id,r.id,r.id,'REGULAR_VISIT','',null,r.due_on,null from ${dutySql(day)} r where r.duty='COUNTY'`;

/** The day of the last visit that was made at an enterprise, by the columns of its row. */
export const lastVisitSql = (region: string, id: string): string =>
  `(select max(v.visited_on) from visit v where v.region_id=${region} and v.enterprise_id=${id} and v.state in ('RECORDED','CONFIRMED'))`;

/** The next day on which something is due at an enterprise, overdue things included. */
export const nextDueSql = (day: string, { region, id }: { region: string; id: string }): string =>
  `(select min(m.due_on) from (${mattersSql(day)}) m where m.region_id=${region} and m.enterprise_id=${id})`;
