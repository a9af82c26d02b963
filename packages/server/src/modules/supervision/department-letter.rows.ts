import { actorOf } from '../../platform/context.ts';
import type { ListSource } from '../../platform/select/connection.ts';
import { nodeId } from '../../platform/select/node.ts';
import type { FieldSql, Rows } from '../../platform/select/rows.ts';
import { SupervisionLetter } from './supervision-letter.entity.ts';
import { canReplyToLetter, type DepartmentLetterFacts } from './supervision.policy.ts';

/** A column of the day by which a letter is answered, through the door that tells its department no other day. */
const dayOwed =
  (column: 'due_on' | 'is_provisional'): FieldSql =>
  ({ row }) =>
    `(select o.${column} from sec.day_owed(${row}.region_id,${row}.id) o)`;

/** How a letter is read by the contacts of the department that it is addressed to, and by the office below it. */
export const departmentLetterRows: Rows = {
  DepartmentLetter: {
    entity: SupervisionLetter,
    isNode: (row) => `${row}.department_id is not null`,
    fields: {
      id: nodeId('ltr'),
      dueOn: dayOwed('due_on'),
      isProvisional: dayOwed('is_provisional'),
      isOverdue: ({ selection, row }) =>
        `(${row}.answered_on is null and (select o.due_on from sec.day_owed(${row}.region_id,${row}.id) o)<${selection.today()})`,
      viewerCan: {
        facts: {
          regionId: 'region_id',
          departmentRegionId: 'department_region_id',
          departmentId: 'department_id',
          answeredOn: 'answered_on',
        },
        answer: (facts, ctx) => ({
          // The facts are the four columns named above.
          reply: canReplyToLetter(actorOf(ctx), facts as unknown as DepartmentLetterFacts).allowed,
        }),
      },
    },
  },
};

/** Whatever the wall lets through of letters to departments: for a contact those to the department. */
export const departmentLetterSource: ListSource = {
  table: 'supervision_letter',
  order: { name: 'ISSUED_ON_DESC', sql: (row) => `${row}.issued_on`, type: 'date', isDescending: true },
  branches: [(row) => [`${row}.department_id is not null`]],
};
