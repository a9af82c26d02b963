import type { EnterpriseDetailFragment, EnterpriseRowFragment } from '@lianxi/schema/operations';
import { jining, yanzhou } from './frame.ts';

/** One row of the register, with whatever a test is about. */
export const sampleRow = (
  told: Partial<EnterpriseRowFragment> = {},
): EnterpriseRowFragment & { __typename: string; matches: [] } => ({
  __typename: 'Enterprise',
  matches: [],
  id: 'ent_1',
  regionId: 370812,
  name: '宏远机械有限公司',
  creditCode: null,
  status: 'ACTIVE',
  enterpriseType: '有限责任公司',
  capitalAmount: '660000.00',
  capitalCurrency: 'CNY',
  capitalText: '66万人民币',
  registeredOn: '2014-10-07',
  updatedAt: '2026-11-24T01:02:03.456Z',
  file: { state: 'PARTIAL', completeness: 35 },
  ownFields: [],
  region: yanzhou,
  ...told,
});

/** One enterprise with all its facts. */
export const sampleEnterprise = (
  told: Partial<EnterpriseDetailFragment> = {},
): EnterpriseDetailFragment & { __typename: string } => ({
  ...sampleRow(),
  region: { ...yanzhou, path: [jining, yanzhou] },
  shortName: null,
  formerNames: [],
  industry: 'C',
  groups: [],
  address: '兖州区建设路 1 号',
  businessScope: null,
  source: 'ENTERED',
  createdAt: '2026-11-20T01:02:03.456Z',
  version: 3,
  viewerCan: { correct: true, changeStatus: true },
  mergedInto: null,
  merge: null,
  mergedRecords: [],
  ...told,
});

/** A connection with these nodes on its only page, as the server answers it. */
export const onePage = <Node>(nodes: Node[]) => ({
  nodes,
  pageInfo: { hasNextPage: false, endCursor: null },
  totalCount: { value: nodes.length, exact: true },
});
