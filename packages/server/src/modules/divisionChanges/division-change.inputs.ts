import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { RegionKind } from '../tenancy/index.ts';
import { DivisionChangeKind } from './division-change-kinds.ts';

@ArgsType()
export class DivisionChangeListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划、其下级和其上级；省略为全部辖区。 The region whose subtree and superiors are listed.',
  })
  regionId?: number | null;
}

@ArgsType()
export class DivisionChangePreviewArgs {
  @Field(() => [Int], { description: '变更前的区划。 The divisions before it.' }) fromIds!: number[];
  @Field(() => [Int], {
    defaultValue: [],
    description: '分设时一并划出的原区划。 Former divisions that a split takes.',
  })
  partIds!: number[];
}

@InputType({ description: '准备一次区划变更。 Preparing a change of divisions.' })
export class PrepareDivisionChangeInput {
  @Field(() => DivisionChangeKind, { description: '方式。 What becomes of the divisions.' }) kind!: DivisionChangeKind;
  @Field(() => String, { description: '实施日期，YYYY-MM-DD。 From which day on.' }) effectiveOn!: string;
  @Field(() => String, { description: '依据的文件。 The document it rests on.' }) document!: string;
  @Field(() => [Int], {
    defaultValue: [],
    description: '变更前的区划；新设时为空。 The divisions before; none opens one.',
  })
  fromIds!: number[];
  @Field(() => [Int], {
    defaultValue: [],
    description: '分设时一并划出的原区划。 Former divisions, answered for by the one before, that a split takes along.',
  })
  partIds!: number[];
  @Field(() => Int, {
    nullable: true,
    description: '承接的现有区划；省略则按名称新设或更名。 An existing division that succeeds; left out, one is named.',
  })
  successorId?: number | null;
  @Field(() => Int, { nullable: true, description: '新设或划转后的上级。 The superior of what is opened or moved.' })
  parentId?: number | null;
  @Field(() => String, { nullable: true, description: '全称。 Full name.' }) name?: string | null;
  @Field(() => String, {
    nullable: true,
    description: '简称；省略则由全称得出。 Short name; made of the name if left out.',
  })
  shortName?: string | null;
  @Field(() => RegionKind, { nullable: true, description: '类型；省略则不变。 Kind; as it is if left out.' })
  regionKind?: RegionKind | null;
  @Field(() => String, {
    nullable: true,
    description:
      '六位代码；没有国家代码的由平台给出。 Six digits; where there is no official code the platform gives one.',
  })
  code?: string | null;
}

@InputType({ description: '撤回一次区划变更。 Taking a change of divisions back.' })
export class UndoDivisionChangeInput {
  @Field(() => ID, { description: '变更。 The change.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '理由。 Why.' }) reason!: string;
}
