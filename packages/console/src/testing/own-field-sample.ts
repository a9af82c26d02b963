import type { EnterpriseFieldDetailFragment, OwnFieldValueFragment } from '@lianxi/schema/operations';

/** A field that an office added, with whatever a test is about. */
export const sampleField = (
  told: Partial<EnterpriseFieldDetailFragment> = {},
): EnterpriseFieldDetailFragment & { __typename: string } => ({
  __typename: 'EnterpriseField',
  id: 'efd_1',
  regionId: 370800,
  region: { id: 'reg_1', name: '济宁市' },
  name: '年用电量',
  englishName: null,
  kind: 'NUMBER',
  purpose: '了解要素保障情况',
  unit: '万度',
  lowest: '0',
  highest: null,
  choices: [],
  isRetired: false,
  definedByName: '周主任',
  definedAt: '2014-10-07T01:02:03.456Z',
  filledCount: 12,
  version: 1,
  viewerCan: { revise: true, reopen: false },
  ...told,
});

/** What stands in a field at one enterprise. */
export const sampleValue = (
  field: Partial<EnterpriseFieldDetailFragment> = {},
  told: Partial<OwnFieldValueFragment> = {},
): OwnFieldValueFragment & { __typename: string } => ({
  __typename: 'EnterpriseFieldValue',
  field: sampleField(field),
  words: null,
  text: null,
  number: null,
  day: null,
  isYes: null,
  chosen: [],
  filledByName: null,
  filledAt: null,
  version: 0,
  ...told,
});
