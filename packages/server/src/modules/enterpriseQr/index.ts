import type { Module } from '../../platform/module.ts';
import { EnterpriseQr } from './enterprise-qr.entity.ts';
import * as qrResolvers from './enterprise-qr.resolver.ts';
import { enterpriseQrRows, moreQrFields } from './enterprise-qr.rows.ts';
import { takeIn } from './intake.ts';
import { RatingResolver } from './rating.resolver.ts';

export const enterpriseQr: Module = {
  name: 'enterpriseQr',
  entities: [EnterpriseQr],
  resolvers: [...Object.values(qrResolvers), RatingResolver],
  rows: enterpriseQrRows,
  moreFields: moreQrFields,
  tasks: { takeIn },
};
