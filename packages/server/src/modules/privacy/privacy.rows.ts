import { nodeId } from '../../platform/select/node.ts';
import { connectionSql } from '../../platform/select/connection.ts';
import type { FieldSql, Rows } from '../../platform/select/rows.ts';
import { PersonalReading } from './personal-reading.entity.ts';

/** How looks at personal fields are read. */
export const privacyRows: Rows = {
  PersonalReading: { entity: PersonalReading, fields: { id: nodeId('rea') } },
};

/** Who looked at the personal fields of a row, newest first. */
export const readingsOf =
  (subjectType: string): FieldSql =>
  (at) =>
    connectionSql(at, at.selection.named('PersonalReading'), {
      table: 'personal_reading',
      order: { name: 'READ', sql: (row) => `${row}.read_at`, type: 'timestamptz', isDescending: true },
      branches: [
        (row) => [
          `${row}.region_id=${at.row}.region_id`,
          `${row}.subject_id=${at.row}.id`,
          `${row}.subject_type='${subjectType}'`,
        ],
      ],
    });
