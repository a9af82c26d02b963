import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import type { ImportColumn } from './column-words.ts';
import { ImportKind, ImportOutcome } from './import-states.ts';
import { ImportColumnEnum } from './import.type.ts';
import { RegisterDifference } from './source-states.ts';

@ArgsType()
export class ImportListArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: '只看该区划及其下级。 The region whose subtree is listed.' })
  regionId?: number | null;
}

@ArgsType()
export class ImportRowsArgs extends PageArgs {
  @Field(() => [ImportOutcome], { nullable: true, description: '结果。 Any of these outcomes.' }) outcome?:
    | ImportOutcome[]
    | null;
  @Field(() => [RegisterDifference], {
    nullable: true,
    description: '与名录和上次文件相比如何。 Any of these differences.',
  })
  difference?: RegisterDifference[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: '只看已决定或未决定的行。 Only rows that were decided, or only those that were not.',
  })
  isDecided?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: '名称片段或信用代码开头。 Fragment of the name, or beginning of the code.',
  })
  search?: string | null;
}

@InputType({ description: '预演已上传的文件。 Rehearsing an uploaded file.' })
export class RehearseImportInput {
  @Field(() => Int, { description: '导入单位所在区划。 Region of the office.' }) regionId!: number;
  @Field(() => ImportKind, {
    nullable: true,
    description: '文件内容，默认企业名录。 What it holds; enterprises by default.',
  })
  kind?: ImportKind | null;
  @Field(() => ID, {
    nullable: true,
    description: '属于哪个定期来源；列的对应沿用上次，并与上次比较。 The register that comes again, whose file it is.',
  })
  sourceId?: string | null;
  @Field(() => ID, { description: 'POST /files 返回的编号。 Id of the uploaded file.' }) fileId!: string;
}

@InputType({ description: '预演直接给出的行。 Rehearsing rows given inline.' })
export class RehearseImportRowsInput {
  @Field(() => Int, { description: '导入单位所在区划。 Region of the office.' }) regionId!: number;
  @Field(() => ImportKind, {
    nullable: true,
    description: '文件内容，默认企业名录。 What it holds; enterprises by default.',
  })
  kind?: ImportKind | null;
  @Field(() => ID, {
    nullable: true,
    description: '属于哪个定期来源；列的对应沿用上次，并与上次比较。 The register that comes again, whose file it is.',
  })
  sourceId?: string | null;
  @Field(() => String, { nullable: true, description: '名称，便于辨认。 A name to know it by.' }) fileName?:
    | string
    | null;
  @Field(() => [String], { description: '表头。 The headings.' }) header!: string[];
  @Field(() => [[String]], { description: '各行。 The rows.' }) rows!: string[][];
}

@InputType({ description: '指定各列含义并重新预演。 Choosing the columns.' })
export class MapImportColumnsInput {
  @Field(() => ID, { description: '导入。 The import.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => [ImportColumnEnum], { description: '按文件列序，逐列一个。 One for each column of the file.' })
  columns!: ImportColumn[];
  @Field(() => [ID], {
    nullable: 'itemsAndList',
    description:
      '列为 OWN_FIELD 时是哪个自设字段，逐列一个，其余为空。 Which field each OWN_FIELD column is; null for the others.',
  })
  ownFieldIds?: (string | null)[] | null;
}

@InputType({ description: '选择要读取的工作表并重新预演。 Choosing the sheets of a workbook.' })
export class ChooseImportSheetsInput {
  @Field(() => ID, { description: '导入。 The import.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => [String], {
    description: '工作表名称；表头须一致，否则以第一个为准。 Their names; the first one’s headings count.',
  })
  sheets!: string[];
}

@InputType({ description: '一格的新内容。 New text of a cell.' })
export class ImportCellInput {
  @Field(() => ImportColumnEnum, { description: '列。 Its column.' }) column!: ImportColumn;
  @Field(() => ID, {
    nullable: true,
    description: '自设字段，列为 OWN_FIELD 时才有。 The field that an office added, where the column is OWN_FIELD.',
  })
  ownFieldId?: string | null;
  @Field(() => String, { description: '内容。 Its text.' }) text!: string;
}

@InputType({ description: '更正一行。 Correcting a row in place.' })
export class CorrectImportRowInput {
  @Field(() => ID, { description: '导入。 The import.' }) importId!: string;
  @Field(() => Int, { description: '行号。 Its line.' }) line!: number;
  @Field(() => [ImportCellInput], { description: '要改的格。 The cells to change.' }) cells!: ImportCellInput[];
}

@InputType({ description: '判定存疑行的属地。 Deciding the county of doubtful rows.' })
export class SettleImportRowsInput {
  @Field(() => ID, { description: '导入。 The import.' }) importId!: string;
  @Field(() => [Int], { description: '行号，至多 500。 Lines, at most 500.' }) lines!: number[];
  @Field(() => Int, { description: '属地。 The county.' }) countyId!: number;
}

@InputType({ description: '执行导入。 Running a rehearsed import.' })
export class RunImportInput {
  @Field(() => ID, { description: '导入。 The import.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}

@InputType({ description: '放弃导入。 Giving an import up.' })
export class DiscardImportInput {
  @Field(() => ID, { description: '导入。 The import.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}
