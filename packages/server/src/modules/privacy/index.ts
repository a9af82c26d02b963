import type { Module } from '../../platform/module.ts';
import { PersonalReading } from './personal-reading.entity.ts';
import { PrivacyResolver } from './privacy.resolver.ts';
import { privacyRows } from './privacy.rows.ts';

export { revealedFields } from './field-register.ts';
export { maskedSql, maskName, maskPhone, namesReadIn, nameSql, phoneSql } from './masking.ts';
export { PersonalFieldName } from './personal-field-name.ts';
export { PersonalReading } from './personal-reading.entity.ts';
export { PersonalReadingConnection } from './privacy.type.ts';
export { readingsOf } from './privacy.rows.ts';

export const privacy: Module = {
  name: 'privacy',
  entities: [PersonalReading],
  resolvers: [PrivacyResolver],
  rows: privacyRows,
};
