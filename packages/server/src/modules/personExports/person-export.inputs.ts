import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { PersonKind } from '../people/index.ts';

@InputType({ description: '申请把人员名单导出为表格。 Asking for a list of people as a sheet.' })
export class AskPersonExportInput {
  @Field(() => Int, { description: '哪个区划的人员。 Of which region.' }) regionId!: number;
  @Field(() => PersonKind, { nullable: true, description: '只要这种身份。 In this capacity alone.' })
  kind?: PersonKind | null;
  @Field(() => String, { nullable: true, description: '姓名片段或拼音首字母。 Fragment of a name, or initials.' })
  search?: string | null;
  @Field(() => String, { description: '用途，2 至 200 字。 What for, in 2 to 200 characters.' }) purpose!: string;
}

@InputType({ description: '同意导出。 Agreeing to an export.' })
export class ApprovePersonExportInput {
  @Field(() => ID, { description: '哪一次申请。 Which export.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}

@InputType({ description: '不同意导出。 Not agreeing to an export.' })
export class DeclinePersonExportInput extends ApprovePersonExportInput {
  @Field(() => String, { description: '理由。 Why.' }) reason!: string;
}

@ArgsType()
export class PersonExportListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级单位的；省略为全部辖区。 Of the offices of a region and those below it.',
  })
  regionId?: number | null;
}
