import { defineEntity, p } from '@mikro-orm/postgresql';
import { StoredFile } from '../../platform/files.ts';
import { appendedInScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { Person } from '../people/index.ts';
import { Visit } from '../visits/index.ts';
import { VisitFileKind } from './visit-file-kind.ts';

const VisitFileSchema = defineEntity({
  name: 'VisitFile',
  tableName: 'visit_file',
  properties: {
    ...tenantKey,
    visit: () =>
      p
        .manyToOne(Visit)
        .joinColumns('region_id', 'visit_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('visit_id'),
    kind: p.enum(() => VisitFileKind),
    file: () =>
      p
        .manyToOne(StoredFile)
        .joinColumns('region_id', 'file_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('file_id')
        .nullable(),
    caption: p.text().nullable(),
    person: () =>
      p
        .manyToOne(Person)
        .joinColumns('region_id', 'person_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('person_id')
        .nullable(),
    typedReason: p.text().nullable(),
    addedByName: p.text(),
    addedAt: p.datetime(3),
  },
  indexes: [{ properties: ['regionId', 'visit'] }, { properties: ['regionId', 'file'] }],
  // Written as PostgreSQL prints it back, or each schema diff would make it anew.
  checks: [
    {
      name: 'visit_file_is_whole',
      expression: `(kind = 'SIGNATURE'::text AND person_id IS NOT NULL AND (file_id IS NULL) <> (typed_reason IS NULL)) OR (kind <> 'SIGNATURE'::text AND file_id IS NOT NULL)`,
    },
  ],
  rowLevelSecurity: 'force',
  policies: appendedInScope('visit_file'),
});
/**
 * What was attached to a visit: a picture, a document, or the signature of somebody who was met.
 *
 * A signature is drawn on glass and kept as a file, or typed by whoever cannot draw, with the reason. Where a picture was
 * taken is not kept, and whether there is one counts nowhere.
 */
export class VisitFile extends VisitFileSchema.class {}
VisitFileSchema.setClass(VisitFile);
