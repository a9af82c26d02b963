import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { DepartmentKind } from '../departments/index.ts';
import { ReformKind } from './reform-states.ts';

@ArgsType()
export class DepartmentReformListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划、其下级和其上级；省略为全部辖区。 The region whose subtree and superiors are listed.',
  })
  regionId?: number | null;
}

@ArgsType()
export class ReformPreviewArgs {
  @Field(() => Int, { description: '由哪个区划实施。 The region that carries it out.' }) regionId!: number;
  @Field(() => [ID], { description: '改革前的部门。 The departments before it.' }) predecessorIds!: string[];
  @Field(() => Boolean, {
    defaultValue: false,
    description: '是否连同下级同类部门。 Whether departments of the same kinds below go along.',
  })
  withCounties!: boolean;
}

@InputType({ description: '承接的部门。 A department that succeeds.' })
export class ReformSuccessorInput {
  @Field(() => DepartmentKind, { description: '类别。 What it answers for.' }) kind!: DepartmentKind;
  @Field(() => String, { description: '名称，在本区划内不重复。 Name, once in the region.' }) name!: string;
}

@InputType({ description: '准备一次部门机构改革。 Preparing a reform of departments.' })
export class PrepareDepartmentReformInput {
  @Field(() => Int, { description: '由哪个区划实施。 The region that carries it out.' }) regionId!: number;
  @Field(() => ReformKind, { description: '方式。 What becomes of the departments.' }) kind!: ReformKind;
  @Field(() => String, { description: '实施日期，YYYY-MM-DD。 From which day on.' }) effectiveOn!: string;
  @Field(() => String, { description: '依据的文件。 The document it rests on.' }) document!: string;
  @Field(() => [ID], { description: '改革前的部门，须属本区划。 The departments before it, of this very region.' })
  predecessorIds!: string[];
  @Field(() => [ReformSuccessorInput], {
    description: '承接的部门；未办结事项归第一个。 The departments after it; the first takes over what is open.',
  })
  successors!: ReformSuccessorInput[];
  @Field(() => Boolean, {
    defaultValue: false,
    description: '是否一并改革下级同类部门。 Whether departments of the same kinds below are reformed in one go.',
  })
  withCounties!: boolean;
}

@InputType({ description: '撤回一次机构改革。 Taking a reform back.' })
export class UndoDepartmentReformInput {
  @Field(() => ID, { description: '改革。 The reform.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '理由。 Why.' }) reason!: string;
}
