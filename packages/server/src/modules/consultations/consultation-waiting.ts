import { dayOf } from '../../platform/clock.ts';
import type { Work } from '../../platform/context.ts';
import type { RowKey } from '../../platform/global-id.ts';
import { ConsultationState } from './consultation-states.ts';
import { Consultation, ConsultationDecision } from './consultation.entity.ts';
import { triggerSql } from './consultation.rows.ts';

/** What a consultation on a problem waits for. */
export interface ConsultationWaiting {
  /** Whether one is proposed and nobody has convened or declined it. */
  isProposed: boolean;
  /** The consultation whose decisions are not all carried out, with the day of the first that is owed. */
  owed: { consultationId: string; dueOn: string; isProvisional: boolean } | null;
  /** The departments that are invited to a meeting which nobody has taken down yet. */
  invited: readonly Invited[];
  /** The departments that have not carried out all that holds, each with the day of the first that it owes. */
  carrying: readonly Carrying[];
}

/** An invitation, by its id, and the department that it went to. */
export interface Invited {
  invitationId: string;
  department: RowKey;
  dueOn: string;
}
export interface Carrying extends Invited {
  isProvisional: boolean;
}

/** What waits of the consultations on a problem, as it stands now. */
export async function consultationWaiting(work: Work, { regionId, id }: RowKey): Promise<ConsultationWaiting> {
  const [proposed] = await work.em.execute<{ trigger: string | null }[]>(
    `select ${triggerSql('p', '?::date')} as trigger from problem p where p.region_id = ? and p.id = ?`,
    [dayOf(work.clock.now()), regionId, id],
  );
  const [owed] = await work.em.execute<NonNullable<ConsultationWaiting['owed']>[]>(
    `select c.id as "consultationId", l.due_on::text as "dueOn", l.is_provisional as "isProvisional"
       from consultation c join consultation_decision d on d.region_id = c.region_id and d.consultation_id = c.id
       join deadline l on l.region_id = d.region_id and l.id = d.deadline_id
      where c.region_id = ? and c.problem_id = ? and c.state = ? and d.executed_on is null order by l.due_on limit 1`,
    [regionId, id, ConsultationState.DECIDED],
  );
  const invited = await work.em.execute<Invited[]>(
    `select i.id as "invitationId", ${departmentSql} as department, i.meet_on::text as "dueOn"
       from consultation_invitee i join consultation c on c.region_id = i.region_id and c.id = i.consultation_id
      where c.region_id = ? and c.problem_id = ? and c.state = ? order by i.id`,
    [regionId, id, ConsultationState.CONVENED],
  );
  const carrying = await work.em.execute<Carrying[]>(
    `select distinct on (i.id) i.id as "invitationId", ${departmentSql} as department, l.due_on::text as "dueOn", l.is_provisional as "isProvisional"
       from consultation_invitee i join consultation c on c.region_id = i.region_id and c.id = i.consultation_id
       join consultation_decision d on d.region_id = i.region_id and d.consultation_id = i.consultation_id
        and d.department_region_id = i.department_region_id and d.department_id = i.department_id
       join deadline l on l.region_id = d.region_id and l.id = d.deadline_id
      where c.region_id = ? and c.problem_id = ? and c.state = ? and d.executed_on is null order by i.id, l.due_on`,
    [regionId, id, ConsultationState.DECIDED],
  );
  return { isProposed: proposed?.trigger != null, owed: owed ?? null, invited, carrying };
}

/** The key of the department of an invitation, of the alias `i`. */
const departmentSql = `json_build_object('regionId', i.department_region_id, 'id', i.department_id)`;

/** The problem on which a consultation is held; null where there is none of this key. */
export async function problemOfConsultation(work: Work, { regionId, id }: RowKey): Promise<RowKey | null> {
  const consultation = await work.em.findOne(Consultation, { regionId, id });
  return consultation && { regionId, id: consultation.problem.id };
}

/** The problem that a decision belongs to; null where there is none of this key. */
export async function problemOfDecision(work: Work, { regionId, id }: RowKey): Promise<RowKey | null> {
  const decision = await work.em.findOne(ConsultationDecision, { regionId, id }, { populate: ['consultation'] });
  return decision && { regionId, id: decision.consultation.problem.id };
}
