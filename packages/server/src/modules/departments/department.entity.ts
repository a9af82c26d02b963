import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { flowsDown, inScope, knownToContacts } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import { DepartmentKind } from './department-kind.ts';

const DepartmentSchema = defineEntity({
  name: 'Department',
  tableName: 'department',
  properties: {
    ...tenantKey,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    kind: p.enum(() => DepartmentKind),
    name: p.text(),
    openedOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    version: p.integer().$type<Opt<number>>().version(),
  },
  uniques: [{ properties: ['regionId', 'name'] }],
  rowLevelSecurity: 'force',
  policies: [...inScope('department'), flowsDown('department'), knownToContacts('department')],
});
/**
 * A bureau of one region: each county has its own environment bureau, and the city has another.
 *
 * It works from `openedOn` to the day before `endedOn` and keeps its name for good: a body under another name, or of
 * several, is another department that succeeds it. One that a reform opened and that was taken back ended where it began.
 */
export class Department extends DepartmentSchema.class {}
DepartmentSchema.setClass(Department);
