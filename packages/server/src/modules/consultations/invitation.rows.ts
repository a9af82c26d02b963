import type { ListSource } from '../../platform/select/connection.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldSql, Rows } from '../../platform/select/rows.ts';
import { ConsultationDecision, ConsultationInvitee } from './consultation.entity.ts';

/** A column of the day by which a decision is owed, through the door that tells its department no other day. */
const dayOwed =
  (column: 'due_on' | 'is_provisional'): FieldSql =>
  ({ row }) =>
    `(select o.${column} from sec.day_owed(${row}.region_id,${row}.id) o)`;

/** What holds of a consultation and is for the invited department to carry out, what is due first in front. */
const decisions: FieldSql = ({ selection, nodes, row }) => {
  const part = selection.alias();
  return selection.many(selection.named('InvitationDecision'), nodes, {
    table: 'consultation_decision',
    row: part,
    where: [
      `${part}.region_id=${row}.region_id`,
      `${part}.consultation_id=${row}.consultation_id`,
      `${part}.department_region_id=${row}.department_region_id`,
      `${part}.department_id=${row}.department_id`,
      `${part}.holds_from is not null`,
    ],
    order: `${part}.id`,
    most: 20,
  });
};

/** How an invitation is read: by the contacts of the department that it went to, and by the office that sent it. */
export const invitationRows: Rows = {
  ConsultationInvitation: {
    entity: ConsultationInvitee,
    fields: { id: nodeId('inv'), departmentName: ({ row }) => `${row}.name`, decisions },
  },
  InvitationDecision: {
    entity: ConsultationDecision,
    fields: {
      dueOn: dayOwed('due_on'),
      isProvisional: dayOwed('is_provisional'),
      isOverdue: ({ selection, row }) =>
        `(${row}.executed_on is null and (select o.due_on from sec.day_owed(${row}.region_id,${row}.id) o)<${selection.today()})`,
    },
  },
};

/** Whatever the wall lets through: for a department's contact the invitations of the department, whichever county sent them. */
export const invitationSource: ListSource = {
  table: 'consultation_invitee',
  order: { name: 'MEET_ON_DESC', sql: (row) => `${row}.meet_on`, type: 'date', isDescending: true },
  branches: [() => []],
};
