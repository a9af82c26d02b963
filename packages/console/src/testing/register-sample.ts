import type { RegisterDifferenceRowFragment, RegistrySourceDetailFragment } from '@lianxi/schema/operations';
import { yanzhou } from './frame.ts';

/** A register of Yanzhou that comes every month, and whose next file is wanted. */
export const sampleSource = (
  told: Partial<RegistrySourceDetailFragment> = {},
): RegistrySourceDetailFragment & { __typename: string } => ({
  __typename: 'RegistrySource',
  id: 'src_1',
  regionId: 370812,
  region: yanzhou,
  name: '市场监管名录',
  providedBy: '市场监督管理局',
  cadenceUnit: 'MONTH',
  cadenceCount: 1,
  isComplete: true,
  nextDueOn: '2014-11-08',
  standing: 'DUE',
  lastFile: { id: 'imp_0', finishedAt: '2014-10-08T01:00:00.000Z', counts: { total: 312 } },
  openFile: null,
  version: 3,
  setUpAt: '2014-10-08T02:00:00.000Z',
  endedAt: null,
  endReason: null,
  columns: [
    { header: '企业名称', column: 'NAME' },
    { header: '住所', column: 'ADDRESS' },
    { header: '备注', column: 'IGNORE' },
  ],
  viewerCan: { import: true, revise: true, end: true },
  ...told,
});

/** A row of its file for an enterprise that the register of the office has. */
export const sampleDifference = (
  told: Partial<RegisterDifferenceRowFragment> = {},
): RegisterDifferenceRowFragment & { __typename: string } => ({
  __typename: 'ImportRow',
  id: `row_${told.line ?? 2}`,
  line: 2,
  place: null,
  outcome: 'UPDATE',
  isApplied: false,
  name: '宏远机械有限公司',
  creditCode: null,
  region: yanzhou,
  difference: 'CHANGED',
  decision: null,
  differing: [],
  cells: [
    { column: 'NAME', text: '宏远机械有限公司' },
    { column: 'ADDRESS', text: '建设路 1 号' },
  ],
  problems: [],
  enterprise: { id: 'ent_1', status: 'ACTIVE', notFoundCase: null },
  seenToBy: null,
  ...told,
});
