import type { Module } from '../../platform/module.ts';
import { NameOpening } from './name-opening.entity.ts';
import * as nameOpenings from './name-opening.resolver.ts';
import { nameOpeningRows } from './name-opening.rows.ts';
import { PersonalReading } from './personal-reading.entity.ts';
import { PrivacyResolver } from './privacy.resolver.ts';
import { privacyRows } from './privacy.rows.ts';

export { revealedFields } from './field-register.ts';
export { maskedSql, maskName, maskPhone, nameSql, phoneSql } from './masking.ts';
export { namedKeys, namedSql, readsNamesAt, readsNamesOf } from './masking.ts';
export { NameOpeningType } from './name-opening.type.ts';
export { officeOver } from './name-opening.service.ts';
export { openingsOver } from './name-opening.rows.ts';
export { PersonalFieldName } from './personal-field-name.ts';
export { PersonalReading } from './personal-reading.entity.ts';
export { PersonalReadingConnection } from './privacy.type.ts';
export { readingsOf } from './privacy.rows.ts';

export const privacy: Module = {
  name: 'privacy',
  entities: [PersonalReading, NameOpening],
  resolvers: [PrivacyResolver, ...Object.values(nameOpenings)],
  rows: { ...privacyRows, ...nameOpeningRows },
};
