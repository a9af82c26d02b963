import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { SourceCadenceUnit, RegisterDifference, RowDecision, SourceStanding } from './source-states.ts';

@ArgsType()
export class RegistrySourceListArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: '只看该区划及其下级。 The region whose subtree is listed.' })
  regionId?: number | null;
  @Field(() => [SourceStanding], { nullable: true, description: '是否按时。 In any of these standings.' })
  standing?: SourceStanding[] | null;
}

@InputType({ description: '把一次已完成的导入设为定期来源。 Setting a register up from a file that was imported.' })
export class SetUpRegistrySourceInput {
  @Field(() => ID, { description: '已完成的企业名录导入。 The import of a register that was written.' })
  importId!: string;
  @Field(() => String, { description: '名称。 Name.' }) name!: string;
  @Field(() => String, { nullable: true, description: '提供单位。 The body that hands it in.' }) providedBy?:
    | string
    | null;
  @Field(() => SourceCadenceUnit, { description: '周期单位。 In what the rhythm is counted.' })
  cadenceUnit!: SourceCadenceUnit;
  @Field(() => Int, { description: '每几周或几月，1 至 12。 Every so many weeks or months, 1 to 12.' })
  cadenceCount!: number;
  @Field(() => Boolean, {
    description: '文件是否涵盖本辖区全部企业。 Whether a file names all enterprises of its area.',
  })
  isComplete!: boolean;
  @Field(() => Day, {
    nullable: true,
    description: '下一份应到的日期；省略为一个周期之后。 When the next file is wanted; one rhythm later by default.',
  })
  nextDueOn?: string | null;
}

@InputType({ description: '修改定期来源。 Revising a register that comes again.' })
export class ReviseRegistrySourceInput {
  @Field(() => ID, { description: '来源。 The register.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '名称。 Name.' }) name!: string;
  @Field(() => String, { nullable: true, description: '提供单位。 The body that hands it in.' }) providedBy?:
    | string
    | null;
  @Field(() => SourceCadenceUnit, { description: '周期单位。 In what the rhythm is counted.' })
  cadenceUnit!: SourceCadenceUnit;
  @Field(() => Int, { description: '每几周或几月，1 至 12。 Every so many weeks or months, 1 to 12.' })
  cadenceCount!: number;
  @Field(() => Boolean, {
    description: '文件是否涵盖本辖区全部企业。 Whether a file names all enterprises of its area.',
  })
  isComplete!: boolean;
  @Field(() => Day, { description: '下一份应到的日期。 The day by which the next file is wanted.' }) nextDueOn!: string;
}

@InputType({ description: '停用定期来源。 Ending a register.' })
export class EndRegistrySourceInput {
  @Field(() => ID, { description: '来源。 The register.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
}

@InputType({ description: '决定各行：逐行或整组。 Deciding rows, one by one or a whole group.' })
export class DecideRegisterRowsInput {
  @Field(() => ID, { description: '导入。 The import.' }) importId!: string;
  @Field(() => [Int], {
    nullable: true,
    description: '行号，至多 500；与整组二选一。 Lines, at most 500; either these or a group.',
  })
  lines?: number[] | null;
  @Field(() => RegisterDifference, { nullable: true, description: '整组。 A whole group.' })
  difference?: RegisterDifference | null;
  @Field(() => RowDecision, {
    nullable: true,
    description: '决定；为空则重新待定。 What is decided; open again if null.',
  })
  decision?: RowDecision | null;
}

@InputType({ description: '为缺少的企业排核实走访。 Planning visits to enterprises that are gone from a register.' })
export class PlanGoneChecksInput {
  @Field(() => ID, { description: '导入。 The import.' }) importId!: string;
  @Field(() => [Int], {
    nullable: true,
    description:
      '行号，至多 500；省略为所有缺少且未定为不必核实的。 Lines, at most 500; all that are gone and not left alone by default.',
  })
  lines?: number[] | null;
}

@InputType({ description: '撤销一次导入。 Taking an import back.' })
export class UndoImportInput {
  @Field(() => ID, { description: '导入。 The import.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
}
