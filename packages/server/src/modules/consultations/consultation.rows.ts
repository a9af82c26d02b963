import { actorOf } from '../../platform/context.ts';
import { globalIdOf } from '../../platform/global-id.ts';
import { nodeId } from '../../platform/select/node.ts';
import { partsOf } from '../../platform/select/parts.ts';
import type { ListSource, Order } from '../../platform/select/connection.ts';
import { jurisdictionBranches, listedRegions } from '../../platform/select/jurisdiction.ts';
import type { FieldAt, MoreFields, Rows } from '../../platform/select/rows.ts';
import { isLateSql, isOpenSql } from '../problems/index.ts';
import { invitationRows } from './invitation.rows.ts';
import { Consultation, ConsultationDecision, ConsultationInvitee } from './consultation.entity.ts';
import type { ConsultationListArgs } from './consultation.inputs.ts';
import {
  canConvene,
  canExecuteDecision,
  canRecordConsultation,
  canSignConsultation,
  type ConsultationFacts,
} from './consultation.policy.ts';

/** Why a consultation on the problem of a row is proposed now; null where none is. The rule stands here alone. */
export function triggerSql(row: string, today: string): string {
  const isSettled = `exists (select from consultation s where s.region_id=${row}.region_id and s.problem_id=${row}.id and s.returns_then>=${row}.returns)`;
  return `case when not ${isOpenSql(row)} or ${isSettled} then null when ${row}.returns>=2 then 'TWO_RETURNS' when ${isLateSql(row, today)} then 'OVERDUE' end`;
}

const ofConsultation = { by: 'consultation_id', most: 50 };

/** How consultations are read. */
export const consultationRows: Rows = {
  Consultation: {
    entity: Consultation,
    fields: {
      id: nodeId('con'),
      invitees: partsOf({
        ...ofConsultation,
        type: 'ConsultationInvitee',
        table: 'consultation_invitee',
        order: (row) => `${row}.name`,
      }),
      decisions: partsOf({
        ...ofConsultation,
        type: 'ConsultationDecision',
        table: 'consultation_decision',
        order: (row) => `${row}.id`,
      }),
      viewerCan: {
        facts: { regionId: 'region_id', state: 'state' },
        answer: (facts, ctx) => {
          // The facts are the two columns named above.
          const consultation = facts as unknown as ConsultationFacts;
          const actor = actorOf(ctx);
          return {
            record: canRecordConsultation(actor, consultation).allowed,
            sign: canSignConsultation(actor, consultation).allowed,
            execute: canExecuteDecision(actor, consultation).allowed,
          };
        },
      },
    },
  },
  ConsultationInvitee: {
    entity: ConsultationInvitee,
    fields: {
      departmentId: ({ row }) =>
        globalIdOf({ word: `'dep'`, region: `${row}.department_region_id`, id: `${row}.department_id` }),
    },
  },
  ConsultationDecision: {
    entity: ConsultationDecision,
    fields: { id: nodeId('dec') },
    // A department's contact sees the row; to them it is a part of their invitation.
    isNode: (row) => `${row}.region_id<@sec.verified_scope()`,
  },
  ...invitationRows,
};

const consultationsOfProblem = partsOf({
  type: 'Consultation',
  table: 'consultation',
  by: 'problem_id',
  order: (row) => `${row}.settled_on desc,${row}.id desc`,
  most: 20,
});

/** What this module adds to problems. */
export const moreConsultationFields: MoreFields = {
  Problem: {
    consultations: consultationsOfProblem,
    consultationTrigger: (at) => triggerSql(at.row, at.selection.today()),
    viewerCanConvene: {
      facts: { regionId: 'region_id' },
      answer: (facts, ctx) => canConvene(actorOf(ctx), Number(facts['regionId'])).allowed,
    },
  },
};

const newest: Order = { name: 'SETTLED_DESC', sql: (row) => `${row}.settled_on`, type: 'date', isDescending: true };
const oldest: Order = { name: 'RAISED_ON_ASC', sql: (row) => `${row}.raised_on`, type: 'date', isDescending: false };

const keyOf = (at: FieldAt) => (i: number) =>
  at.selection.arg<ConsultationListArgs>(at, (args, run) => listedRegions(run.regions, args.regionId)[i], 'int');

/** Consultations of the listed regions, the newest first. */
export const consultationSource = (at: FieldAt, regions: readonly number[]): ListSource => ({
  table: 'consultation',
  order: newest,
  namesRegion: true,
  branches: jurisdictionBranches(regions, keyOf(at)),
});

/** Problems on which a consultation is proposed, the oldest first. */
export function proposalSource(at: FieldAt, regions: readonly number[]): ListSource {
  const now = at.selection.today();
  return {
    table: 'problem',
    order: oldest,
    namesRegion: true,
    branches: jurisdictionBranches(regions, keyOf(at)).map((jurisdiction) => (row: string) => [
      ...jurisdiction(row),
      `(${triggerSql(row, now)}) is not null`,
    ]),
  };
}
