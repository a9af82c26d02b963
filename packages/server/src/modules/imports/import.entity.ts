import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import type { FieldChange } from '../../platform/audit.ts';
import { StoredFile } from '../../platform/files.ts';
import { inScope, removedInScope } from '../../platform/rls.ts';
import { tenantKey } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import type { ImportColumn, OwnCell } from './column-words.ts';
import { ImportKind, ImportOutcome, ImportState } from './import-states.ts';
import { RegistrySource } from './registry-source.entity.ts';
import { RegisterDifference, RowDecision } from './source-states.ts';

/** How one column of the file is read. */
export interface MatchedColumn {
  index: number;
  header: string;
  column: ImportColumn;
  /** The id of the field, where the column is one that an office added. */
  fieldId?: string | null;
  sample: string | null;
  matchedBy: string;
  /** A unit that the header says for bare numbers below it. */
  unit: string | null;
}

/** A line that is no data. */
export interface SetAside {
  line: number;
  kind: string;
  text: string;
  /** Its sheet, where the workbook has several; the line is then that of the sheet. */
  sheet?: string | null;
}

/** A sheet of a workbook that has several, and whether it was read. */
export interface ReadSheet {
  name: string;
  state: 'READ' | 'OTHER_HEADINGS' | 'NO_TABLE' | 'NOT_CHOSEN';
  /** Taken from a row's line it gives the line that the user's own program shows. */
  offset: number;
  lines: number;
  rows: number;
}

/** What is wrong with a row, by column and rule. */
export interface RowProblem {
  column: ImportColumn | null;
  fieldId?: string;
  rule: string;
  /** A warning is told and does not keep the row out. */
  isWarning: boolean;
}

/** A fact that a file of a register says otherwise than our register has it. */
export interface DifferingField {
  field: string;
  /** What the last file of the same register said; null where it said nothing, or was none. */
  last: string | null;
  ours: string | null;
  new: string | null;
  /** Somebody wrote ours since the last file: it is kept unless a person decides otherwise. */
  isCorrected: boolean;
  /** A person decided the very same of the last file. */
  isSettled: boolean;
}

const EnterpriseImportSchema = defineEntity({
  name: 'EnterpriseImport',
  tableName: 'enterprise_import',
  properties: {
    ...tenantKey,
    region: () => p.manyToOne(Region).joinColumn('region_id').persist(false),
    file: () =>
      p
        .manyToOne(StoredFile)
        .joinColumns('region_id', 'file_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('file_id'),
    /** The register that comes again, whose file this is. */
    source: () =>
      p
        .manyToOne(RegistrySource)
        .joinColumns('region_id', 'source_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('source_id')
        .nullable(),
    /** The file of the same register that was imported before this one. */
    previousId: p.uuid().nullable(),
    /** The day by which this file was wanted; known once it was imported. */
    answersDueOn: p.date().nullable(),
    kind: p.enum(() => ImportKind),
    state: p.enum(() => ImportState),
    fileName: p.text(),
    format: p.text().nullable(),
    encoding: p.text().nullable(),
    accountId: p.uuid(),
    startedByName: p.text(),
    createdAt: p.datetime(3),
    finishedAt: p.datetime(3).nullable(),
    failureCode: p.text().nullable(),
    columns: p.json<MatchedColumn[]>(),
    setAside: p.json<SetAside[]>(),
    sheets: p.json<ReadSheet[]>(),
    /** What a person chose among the sheets; null: all that bear one heading. */
    chosenSheets: p.array().$type<string[]>().columnType('text[]').nullable(),
    done: p.integer().$type<Opt<number>>().default(0),
    total: p.integer().$type<Opt<number>>().default(0),
    version: p.integer().$type<Opt<number>>().version(),
  },
  indexes: [{ properties: ['regionId', 'createdAt', 'id'] }, { properties: ['regionId', 'source', 'createdAt', 'id'] }],
  rowLevelSecurity: 'force',
  policies: inScope('enterprise_import'),
});
/**
 * One import of a file by an office: rehearsed first, then run as a job.
 *
 * It belongs to the region of the office that made it, which may stand above the counties its rows go to.
 */
export class EnterpriseImport extends EnterpriseImportSchema.class {}
EnterpriseImportSchema.setClass(EnterpriseImport);

const ImportRowSchema = defineEntity({
  name: 'ImportRow',
  tableName: 'enterprise_import_row',
  properties: {
    ...tenantKey,
    import: () =>
      p
        .manyToOne(EnterpriseImport)
        .joinColumns('region_id', 'import_id')
        .referencedColumnNames('region_id', 'id')
        .ownColumns('import_id'),
    line: p.integer(),
    outcome: p.enum(() => ImportOutcome),
    isApplied: p.boolean(),
    name: p.text().nullable(),
    creditCode: p.text().nullable(),
    countyId: p.integer().nullable(),
    candidates: p.array().$type<number[]>().columnType('int[]'),
    cells: p.json<Partial<Record<ImportColumn | OwnCell, string>>>(),
    problems: p.json<RowProblem[]>(),
    changes: p.json<FieldChange[]>(),
    enterpriseId: p.uuid().nullable(),
    /** The facts that an enterprise's row states, each as text: the next file of the register is held against them. */
    facts: p.json<Readonly<Record<string, string | null>>>().nullable(),
    difference: p.enum(() => RegisterDifference).nullable(),
    differing: p.json<DifferingField[]>().$type<Opt<DifferingField[]>>().defaultRaw(`'[]'::jsonb`),
    decision: p.enum(() => RowDecision).nullable(),
  },
  indexes: [
    { properties: ['regionId', 'import', 'outcome', 'line'] },
    { properties: ['regionId', 'import', 'difference', 'line'] },
    { properties: ['regionId', 'import', 'enterpriseId'] },
  ],
  uniques: [{ properties: ['regionId', 'import', 'line'] }],
  rowLevelSecurity: 'force',
  policies: [...inScope('enterprise_import_row'), removedInScope('enterprise_import_row')],
});
/** One line of the file with what the rehearsal made of it; `isApplied` once it stands in the register. */
export class ImportRow extends ImportRowSchema.class {}
ImportRowSchema.setClass(ImportRow);
