import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Timestamp } from '../../platform/scalars.ts';
import { EnterpriseType, FieldChange } from '../enterprises/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { columnDescriptions } from './column-descriptions.ts';
import { importColumns } from './column-words.ts';
import { ImportKind, ImportOutcome, ImportState } from './import-states.ts';

registerEnumType(ImportKind, {
  name: 'ImportKind',
  description: '导入文件的内容。 What an imported file holds.',
  valuesConfig: {
    ENTERPRISES: { description: '企业名录。 Enterprises of a register.' },
    PEOPLE: { description: '企业人员。 People of enterprises.' },
    LIAISON: { description: '联系人安排。 Liaison persons of enterprises, dated.' },
    VISITS: { description: '以往走访；不计入任何活动。 Past visits; they count in no campaign.' },
    APPEALS: { description: '诉求平台的诉求。 Appeals of the province’s appeals platform.' },
    YEARLY_FIGURES: { description: '年度经营数字。 Operating figures of enterprises by year.' },
  },
});
registerEnumType(ImportState, {
  name: 'ImportState',
  description: '导入的进度状态。 How far an import is.',
  valuesConfig: {
    REHEARSING: { description: '预演中。 Being rehearsed.' },
    REHEARSED: { description: '已预演，待导入。 Rehearsed; nothing written yet.' },
    RUNNING: { description: '导入中。 Being written.' },
    DONE: { description: '已导入。 Written; doubts may remain.' },
    FAILED: { description: '文件无法读取。 The file could not be read.' },
    DISCARDED: { description: '已放弃。 Given up.' },
    UNDOING: { description: '撤销中。 Being taken back.' },
    UNDONE: { description: '已撤销。 Taken back.' },
  },
});
registerEnumType(ImportOutcome, {
  name: 'ImportOutcome',
  description: '一行的预演结果。 What the import does with a row.',
  valuesConfig: {
    NEW: { description: '新增。 Enters the register.' },
    UPDATE: { description: '更新已有记录。 Changes what the register has.' },
    UNCHANGED: { description: '与现有记录一致，跳过。 Known and equal; skipped.' },
    CONFLICT: { description: '与名录或文件中另一行矛盾。 Contradicts the register or another row.' },
    DOUBTFUL: { description: '属地存疑，待人判断。 County unclear; a person decides.' },
    INVALID: { description: '有不合规的值。 A value is refused.' },
    FOREIGN: { description: '属其他辖区，不导入。 Belongs to another jurisdiction.' },
    GONE: { description: '上次文件中有、这次没有的企业。 An enterprise of the last file that this one leaves out.' },
  },
});

const ImportColumn = Object.fromEntries(importColumns.map((column) => [column, column]));
registerEnumType(ImportColumn, {
  name: 'ImportColumn',
  description: '导入可识别的列。 What a column of the file may mean.',
  valuesConfig: Object.fromEntries(
    importColumns.map((column) => [column, { description: columnDescriptions[column] ?? column }]),
  ),
});
export { ImportColumn as ImportColumnEnum };

export enum SetAsideKind {
  TITLE = 'TITLE',
  HEADER = 'HEADER',
  TOTAL = 'TOTAL',
  BLANK = 'BLANK',
}
registerEnumType(SetAsideKind, {
  name: 'ImportSetAsideKind',
  description: '未作为数据的行。 Why a line is no data.',
  valuesConfig: {
    TITLE: { description: '标题行。 A title.' },
    HEADER: { description: '表头。 A heading.' },
    TOTAL: { description: '合计行。 A total.' },
    BLANK: { description: '空行。 A blank line.' },
  },
});

@ObjectType({ description: '一列如何理解。 How a column was understood.' })
export class ImportColumnMatch {
  @Field(() => Int, { description: '第几列，从 0 起。 Its place, from 0.' }) index!: number;
  @Field(() => String, { description: '表头原文。 The heading as written.' }) header!: string;
  @Field(() => ImportColumn, { description: '理解为。 What it means.' }) column!: string;
  @Field(() => ID, {
    nullable: true,
    description: '自设字段，列为 OWN_FIELD 时才有。 The field that an office added, where the column is OWN_FIELD.',
  })
  ownFieldId?: string;
  @Field(() => String, { nullable: true, description: '样例。 A sample.' }) sample?: string;
  @Field(() => String, {
    description: '依据：NAME、SYNONYM、SAMPLE、SHEET、SOURCE、PERSON、NONE。 How it was matched.',
  })
  matchedBy!: string;
}

@ObjectType({ description: '未作为数据的一行。 A line that is no data.' })
export class ImportSetAside {
  @Field(() => Int, { description: '行号。 Its line.' }) line!: number;
  @Field(() => SetAsideKind, { description: '类别。 Why.' }) kind!: SetAsideKind;
  @Field(() => String, { description: '内容。 Its text.' }) text!: string;
  @Field(() => String, {
    nullable: true,
    description: '所在工作表；只有一个时为空。 Its sheet, where there are several.',
  })
  sheet?: string;
}

export enum ImportSheetState {
  READ = 'READ',
  OTHER_HEADINGS = 'OTHER_HEADINGS',
  NO_TABLE = 'NO_TABLE',
  NOT_CHOSEN = 'NOT_CHOSEN',
}
registerEnumType(ImportSheetState, {
  name: 'ImportSheetState',
  description: '工作表是否读取。 Whether a sheet was read.',
  valuesConfig: {
    READ: { description: '已读取。 Read.' },
    OTHER_HEADINGS: { description: '表头不同，未读取。 Not read: its headings differ.' },
    NO_TABLE: { description: '没有可读的表。 It holds no table of this kind.' },
    NOT_CHOSEN: { description: '未选择。 Not chosen.' },
  },
});

@ObjectType({ description: '工作簿中的一张工作表。 One sheet of a workbook that has several.' })
export class ImportSheet {
  @Field(() => String, { description: '名称。 Its name.' }) name!: string;
  @Field(() => ImportSheetState, { description: '是否读取。 Whether it was read.' }) state!: ImportSheetState;
  @Field(() => Int, { description: '数据行数。 Rows of data in it.' }) rows!: number;
}

@ObjectType({ description: '当前任务的进度。 Progress of the present job.' })
export class ImportProgress {
  @Field(() => Int, { description: '已完成行数。 Rows done.' }) done!: number;
  @Field(() => Int, { description: '总行数。 Rows in all.' }) total!: number;
}

@ObjectType({ description: '各结果的行数。 Rows by outcome.' })
export class ImportCounts {
  @Field(() => Int, { description: '数据行。 All rows.' }) total!: number;
  @Field(() => Int, { description: '新增。 New.' }) new!: number;
  @Field(() => Int, { description: '更新。 Updates.' }) update!: number;
  @Field(() => Int, { description: '未变。 Unchanged.' }) unchanged!: number;
  @Field(() => Int, { description: '矛盾。 Conflicts.' }) conflict!: number;
  @Field(() => Int, { description: '存疑。 Doubtful.' }) doubtful!: number;
  @Field(() => Int, { description: '不合规。 Invalid.' }) invalid!: number;
  @Field(() => Int, { description: '其他辖区。 Foreign.' }) foreign!: number;
  @Field(() => Int, { description: '已写入名录。 Written to the register.' }) applied!: number;
}

@ObjectType({ description: '一格。 One cell of a row.' })
export class ImportCell {
  @Field(() => ImportColumn, { description: '列。 Its column.' }) column!: string;
  @Field(() => ID, {
    nullable: true,
    description: '自设字段，列为 OWN_FIELD 时才有。 The field that an office added, where the column is OWN_FIELD.',
  })
  ownFieldId?: string;
  @Field(() => String, { description: '原文。 Its text.' }) text!: string;
}

@ObjectType({ description: '一行的一个问题。 One thing that is wrong with a row.' })
export class ImportProblem {
  @Field(() => ImportColumn, { nullable: true, description: '列。 Its column.' }) column?: string;
  @Field(() => ID, {
    nullable: true,
    description: '自设字段，列为 OWN_FIELD 时才有。 The field that an office added, where the column is OWN_FIELD.',
  })
  ownFieldId?: string;
  @Field(() => String, { description: '规则。 The rule.' }) rule!: string;
  @Field(() => Boolean, { description: '仅提示，不阻止导入。 Told only; the row is not kept out.' })
  isWarning!: boolean;
}

@ObjectType('ImportRow', {
  implements: NodeType,
  description: '文件中的一行及其预演结果。 One line of the file and what becomes of it.',
})
export class ImportRowType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, {
    description: '文件中的行号；几张工作表时连续编号。 Line in the file, numbered on from sheet to sheet.',
  })
  line!: number;
  @Field(() => String, {
    nullable: true,
    description: '工作表及其行号；只有一张时为空。 Sheet and line in it, where there are several sheets.',
  })
  place?: string;
  @Field(() => ImportOutcome, { description: '结果。 Outcome.' }) outcome!: ImportOutcome;
  @Field(() => Boolean, { description: '已写入名录。 Whether it stands in the register.' }) isApplied!: boolean;
  @Field(() => String, { nullable: true, description: '企业名称。 Name.' }) name?: string;
  @Field(() => String, { nullable: true, description: '统一社会信用代码。 Credit code.' }) creditCode?: string;
  @Field(() => RegionType, { nullable: true, description: '已判定的属地。 The county decided so far.' })
  region?: RegionType;
  @Field(() => [RegionType], { description: '可能的属地，最可能的在前。 Counties it may belong to, best first.' })
  candidates!: RegionType[];
  @Field(() => [ImportCell], { description: '各格原文。 Its cells.' }) cells!: ImportCell[];
  @Field(() => [ImportProblem], { description: '问题。 What is wrong.' }) problems!: ImportProblem[];
  @Field(() => [FieldChange], { description: '写入的内容与更改。 What is written, and what changes by it.' })
  changes!: FieldChange[];
  @Field(() => EnterpriseType, { nullable: true, description: '名录中的企业。 The enterprise in the register.' })
  enterprise?: EnterpriseType;
}
export const ImportRowConnection = connectionOf('ImportRow', ImportRowType);

@ObjectType('Import', {
  implements: NodeType,
  description: '一次文件导入。 One import of a file.',
})
export class ImportType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '导入单位所在区划。 Region of the office that made it.' }) regionId!: number;
  @Field(() => RegionType, { description: '导入单位所在区划。 Region of the office.' }) region!: RegionType;
  @Field(() => ImportKind, { description: '文件内容。 What the file holds.' }) kind!: ImportKind;
  @Field(() => ImportState, { description: '状态。 How far it is.' }) state!: ImportState;
  @Field(() => String, { description: '文件名。 Name of the file.' }) fileName!: string;
  @Field(() => String, { nullable: true, description: '格式：CSV、XLSX、XLS、ROWS；尚未读取为空。 Format.' })
  format?: string;
  @Field(() => String, { nullable: true, description: '文字编码。 Text encoding.' }) encoding?: string;
  @Field(() => String, { description: '导入人。 Who made it.' }) startedByName!: string;
  @Field(() => Timestamp, { description: '上传时间。 When.' }) createdAt!: string;
  @Field(() => Timestamp, { nullable: true, description: '结束时间。 When it ended.' }) finishedAt?: string;
  @Field(() => Int, { description: '版本。 Version.' }) version!: number;
  @Field(() => String, { nullable: true, description: '失败代码。 Refusal code of a failure.' }) failureCode?: string;
  @Field(() => String, { nullable: true, description: '失败说明。 The same as a sentence.' }) failureMessage?: string;
  @Field(() => [ImportColumnMatch], { description: '列的对应。 How the columns were understood.' })
  columns!: ImportColumnMatch[];
  @Field(() => [ImportSetAside], { description: '未作为数据的行。 Lines that are no data.' })
  setAside!: ImportSetAside[];
  @Field(() => [ImportSheet], { description: '各工作表；只有一张时为空。 Its sheets, where it has several.' })
  sheets!: ImportSheet[];
  @Field(() => ImportProgress, { description: '进度。 Progress.' }) progress!: ImportProgress;
  @Field(() => ImportCounts, { description: '各结果的行数。 Rows by outcome.' }) counts!: ImportCounts;
}
export const ImportConnection = connectionOf('Import', ImportType);

@ObjectType({ description: '开始预演的结果。 After a rehearsal was begun.' })
export class RehearseImportPayload {
  @Field(() => ImportType, { description: '该次导入。 The import.' }) import!: ImportType;
}
@ObjectType({ description: '判定属地的结果。 After rows were settled.' })
export class SettleImportRowsPayload {
  @Field(() => ImportType, { description: '该次导入。 The import.' }) import!: ImportType;
}
@ObjectType({ description: '开始导入的结果。 After the run was begun.' })
export class RunImportPayload {
  @Field(() => ImportType, { description: '该次导入。 The import.' }) import!: ImportType;
}
@ObjectType({ description: '放弃导入的结果。 After it was given up.' })
export class DiscardImportPayload {
  @Field(() => ImportType, { description: '该次导入。 The import.' }) import!: ImportType;
}
@ObjectType({ description: '更正一行的结果。 After a row was corrected.' })
export class CorrectImportRowPayload {
  @Field(() => ImportType, { description: '该次导入。 The import.' }) import!: ImportType;
  @Field(() => ImportRowType, { description: '更正后的行。 The row as it is judged now.' }) row!: ImportRowType;
}
