import type { Module } from '../../platform/module.ts';
import { Consultation, ConsultationDecision, ConsultationInvitee } from './consultation.entity.ts';
import * as resolvers from './consultation.resolver.ts';
import { consultationRows, moreConsultationFields } from './consultation.rows.ts';
import * as invitationResolvers from './invitation.resolver.ts';
import { climbDecisions } from './decision.service.ts';

export { climbing } from './climb-chore.ts';
export {
  consultationWaiting,
  problemOfConsultation,
  problemOfDecision,
  type ConsultationWaiting,
} from './consultation-waiting.ts';

export const consultations: Module = {
  name: 'consultations',
  entities: [Consultation, ConsultationInvitee, ConsultationDecision],
  resolvers: [...Object.values(resolvers), ...Object.values(invitationResolvers)],
  rows: consultationRows,
  moreFields: moreConsultationFields,
  tasks: { climbDecisions },
};
