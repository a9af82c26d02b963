import type { FactField } from './enterprise-facts.ts';

/** The control of each fact in the form, so that the summary above it can lead there. */
export const fieldIds: Record<FactField | 'regionId' | 'status' | 'isNoDuplicate', string> = {
  regionId: 'enterprise-county',
  status: 'enterprise-status',
  isNoDuplicate: 'enterprise-no-duplicate',
  name: 'enterprise-name',
  shortName: 'enterprise-short-name',
  creditCode: 'enterprise-credit-code',
  enterpriseType: 'enterprise-type',
  industry: 'enterprise-industry',
  capitalText: 'enterprise-capital',
  groupCodes: 'enterprise-groups',
  address: 'enterprise-address',
  businessScope: 'enterprise-scope',
  registeredOn: 'enterprise-registered-on',
};
