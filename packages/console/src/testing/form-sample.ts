import type { FormRowFragment } from '@lianxi/schema/operations';
import { yanzhou } from './frame.ts';

/** One row of the list of opinion forms, still out. */
export const sampleForm = (told: Partial<FormRowFragment> = {}): FormRowFragment & { __typename: string } => ({
  __typename: 'OpinionForm',
  id: 'opf_1',
  serialNo: '370812-2014-0001',
  regionId: 370812,
  region: yanzhou,
  enterprise: { id: 'ent_1', regionId: 370812, name: '宏远机械有限公司' },
  visit: { id: 'vis_1' },
  campaign: { id: 'cam_1', name: '2014 年联谊活动' },
  state: 'ISSUED',
  issuedOn: '2014-10-07',
  returnedOn: null,
  reason: null,
  version: 1,
  viewerCan: { return: true, decline: true },
  ...told,
});
