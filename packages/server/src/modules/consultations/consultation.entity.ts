import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { heldByDepartment, inScope, keptByOwner, referredToDepartment } from '../../platform/rls.ts';
import { ancestorKeys, tenantKey } from '../../platform/tenant-key.ts';
import { Deadline } from '../calendar/index.ts';
import { Problem } from '../problems/index.ts';
import { Region } from '../tenancy/index.ts';
import { ConsultationState, ConsultationTrigger, DecisionLevel } from './consultation-states.ts';

const ConsultationSchema = defineEntity({
  name: 'Consultation',
  tableName: 'consultation',
  properties: {
    ...tenantKey,
    ...ancestorKeys,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    problem: () =>
      p
        .manyToOne(Problem)
        .joinColumns('region_id', 'problem_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('problem_id'),
    trigger: p.enum(() => ConsultationTrigger),
    returnsThen: p.integer(),
    state: p.enum(() => ConsultationState),
    settledByName: p.text(),
    settledOn: p.date(),
    reason: p.text().nullable(),
    meetOn: p.date().nullable(),
    place: p.text().nullable(),
    agenda: p.text().nullable(),
    heldOn: p.date().nullable(),
    minutes: p.text().nullable(),
    signedByName: p.text().nullable(),
    signedOn: p.date().nullable(),
    createdAt: p.datetime(3),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [
    { properties: ['regionId', 'settledOn', 'id'] },
    { properties: ['cityId', 'settledOn', 'id', 'regionId'] },
    { properties: ['provinceId', 'settledOn', 'id', 'regionId'] },
    { properties: ['regionId', 'problem'] },
  ],
  rowLevelSecurity: 'force',
  policies: inScope('consultation'),
});
/**
 * Departments decide together on one problem: proposed by a rule, convened or declined by a named person.
 *
 * `returnsThen` is how often the problem had been given back, so that only another return proposes it again.
 */
export class Consultation extends ConsultationSchema.class {}
ConsultationSchema.setClass(Consultation);

const ofConsultation = () =>
  p
    .manyToOne(Consultation)
    .joinColumns('region_id', 'consultation_id')
    .referencedColumnNames('region_id', 'id')
    .ownColumns('consultation_id');

const ConsultationInviteeSchema = defineEntity({
  name: 'ConsultationInvitee',
  tableName: 'consultation_invitee',
  properties: {
    ...tenantKey,
    consultation: ofConsultation,
    departmentRegionId: p.integer(),
    departmentId: p.uuid(),
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    name: p.text(),
    problemSerialNo: p.text(),
    title: p.text(),
    enterpriseName: p.text(),
    meetOn: p.date(),
    place: p.text(),
    agenda: p.text(),
    convenedByName: p.text(),
    convenedOn: p.date(),
    attended: p.boolean().nullable(),
  },
  uniques: [{ properties: ['regionId', 'consultation', 'departmentId'] }],
  indexes: [{ properties: ['departmentId', 'meetOn', 'id'] }],
  rowLevelSecurity: 'force',
  policies: [...inScope('consultation_invitee'), referredToDepartment('consultation_invitee')],
});
/**
 * A department that was invited, under the name it bore then, with the words of its invitation.
 *
 * Its contacts see this row and nothing else of the consultation, so the words are copied here instead of being looked
 * up. Whether it came is known once the meeting was held.
 */
export class ConsultationInvitee extends ConsultationInviteeSchema.class {}
ConsultationInviteeSchema.setClass(ConsultationInvitee);

const ConsultationDecisionSchema = defineEntity({
  name: 'ConsultationDecision',
  tableName: 'consultation_decision',
  properties: {
    ...tenantKey,
    consultation: ofConsultation,
    text: p.text(),
    ownerName: p.text(),
    departmentRegionId: p.integer().nullable(),
    departmentId: p.uuid().nullable(),
    decidedOn: p.date(),
    holdsFrom: p.date().nullable(),
    deadline: () =>
      p
        .manyToOne(Deadline)
        .joinColumns('region_id', 'deadline_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('deadline_id'),
    level: p.enum(() => DecisionLevel),
    climbedOn: p.date().nullable(),
    executedOn: p.date().nullable(),
    outcome: p.text().nullable(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'consultation'] }],
  rowLevelSecurity: 'force',
  policies: [
    ...inScope('consultation_decision'),
    heldByDepartment('consultation_decision'),
    keptByOwner('consultation_decision'),
  ],
});
/**
 * What was decided: by whom it is carried out, and until when; not carried out, it climbs.
 *
 * It holds from the day on which the minutes were signed; the department that carries it out sees it from then on.
 */
export class ConsultationDecision extends ConsultationDecisionSchema.class {}
ConsultationDecisionSchema.setClass(ConsultationDecision);
