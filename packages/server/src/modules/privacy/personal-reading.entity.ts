import { defineEntity, p } from '@mikro-orm/postgresql';
import { appendedInScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';

const PersonalReadingSchema = defineEntity({
  name: 'PersonalReading',
  tableName: 'personal_reading',
  properties: {
    ...tenantKey,
    subjectType: p.text(),
    subjectId: p.uuid(),
    field: p.text(),
    purpose: p.text(),
    accountId: p.uuid(),
    actorName: p.text(),
    readAt: p.datetime(3),
  },
  indexes: [{ properties: ['regionId', 'subjectId', 'readAt', 'id'] }],
  rowLevelSecurity: 'force',
  policies: appendedInScope('personal_reading'),
});
/** One look at a personal field in full: who, at whose, when and what for. Never changed, never deleted. */
export class PersonalReading extends PersonalReadingSchema.class {}
PersonalReadingSchema.setClass(PersonalReading);
