import type { ImportDetailFragment, ImportRowDetailFragment } from '@lianxi/schema/operations';
import { jining, jinxiang, yanzhou } from './frame.ts';

/** A rehearsed import of ten rows into Jining, with whatever a test is about. */
export const sampleImport = (
  told: Partial<ImportDetailFragment> = {},
): ImportDetailFragment & { __typename: string } => ({
  __typename: 'Import',
  id: 'imp_1',
  regionId: 370800,
  region: { ...jining, isUnit: false, childCount: 2 },
  kind: 'ENTERPRISES',
  state: 'REHEARSED',
  version: 2,
  fileName: '名单.csv',
  format: 'CSV',
  encoding: 'GB18030',
  startedByName: '王主任',
  createdAt: '2026-11-24T01:02:03.456Z',
  finishedAt: null,
  failureCode: null,
  failureMessage: null,
  source: null,
  previous: null,
  differences: null,
  viewerCanUndo: false,
  progress: { done: 10, total: 10 },
  counts: {
    total: 10,
    new: 3,
    update: 1,
    unchanged: 1,
    conflict: 1,
    doubtful: 2,
    invalid: 1,
    foreign: 1,
    applied: 0,
  },
  columns: [
    { index: 0, header: '企业名称', column: 'NAME', ownFieldId: null, sample: '宏远机械有限公司', matchedBy: 'NAME' },
    { index: 1, header: '注册资金', column: 'CAPITAL', ownFieldId: null, sample: '66万人民币', matchedBy: 'SYNONYM' },
    { index: 2, header: '备注', column: 'IGNORE', ownFieldId: null, sample: '', matchedBy: 'NONE' },
  ],
  setAside: [{ line: 12, kind: 'TOTAL', text: '合计 10', sheet: null }],
  sheets: [],
  ...told,
});

/** A row whose county nobody knows; a test says otherwise. */
export const sampleImportRow = (
  told: Partial<ImportRowDetailFragment> = {},
): ImportRowDetailFragment & { __typename: string } => ({
  __typename: 'ImportRow',
  id: `row_${told.line ?? 2}`,
  line: 2,
  place: null,
  outcome: 'DOUBTFUL',
  isApplied: false,
  name: '宏远机械有限公司',
  creditCode: null,
  region: null,
  candidates: [yanzhou, jinxiang],
  cells: [
    { column: 'NAME', ownFieldId: null, text: '宏远机械有限公司' },
    { column: 'CAPITAL', ownFieldId: null, text: '66万人民币' },
    { column: 'ADDRESS', ownFieldId: null, text: '建设路 1 号' },
  ],
  problems: [
    {
      column: 'ADDRESS',
      ownFieldId: null,
      rule: 'COUNTY_SILENT',
      message: '地址、代码和列中都没有县区',
      isWarning: false,
    },
  ],
  changes: [],
  enterprise: null,
  ...told,
});
