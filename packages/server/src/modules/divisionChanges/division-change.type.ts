import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { ReformState } from '../reforms/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { DivisionChangeKind, DivisionItemKind } from './division-change-kinds.ts';

registerEnumType(DivisionChangeKind, {
  name: 'DivisionChangeKind',
  description: '区划变更的方式。 What becomes of divisions.',
  valuesConfig: {
    OPEN: { description: '新设：例如尚无国家代码的功能区。 One is opened, such as a zone without an official code.' },
    RENAME: { description: '更名或改设：换名称、类型或代码。 One goes on under another name, kind or code.' },
    MERGE: { description: '合并：并入另一个或新设的。 One or several go on as another.' },
    SPLIT: { description: '分设：从一个中划出一个。 One is parted off from another.' },
    MOVE: { description: '划转：改由另一上级管辖。 One goes to another superior.' },
  },
});
registerEnumType(DivisionItemKind, {
  name: 'DivisionItemKind',
  description: '区划里登记的内容。 What is registered in a division.',
  valuesConfig: {
    ENTERPRISE: { description: '企业。 Enterprises.' },
    PERSON: { description: '人员。 People.' },
    VISIT: { description: '走访。 Visits.' },
    PROBLEM: { description: '问题。 Problems.' },
    DEPARTMENT: { description: '部门。 Departments.' },
    MEMBER: { description: '成员。 Members.' },
  },
});

@ObjectType({ description: '当前登录者可对该变更做什么。 What the viewer may do with a change of divisions.' })
export class DivisionChangeViewerCan {
  @Field(() => Boolean, { description: '撤回。 Take it back.' }) undo!: boolean;
}

@ObjectType('DivisionChange', {
  implements: NodeType,
  description: '一次区划变更：新设、更名、合并、分设或划转。 A change of divisions, by a document, from a day on.',
})
export class DivisionChangeType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '涉及区划共同上级的键。 Key of the region above all that it touches.' })
  regionId!: number;
  @Field(() => RegionType, { description: '涉及区划的共同上级。 The region above all that it touches.' })
  region!: RegionType;
  @Field(() => DivisionChangeKind, { description: '方式。 What becomes of the divisions.' }) kind!: DivisionChangeKind;
  @Field(() => Day, { description: '实施日期。 From which day on.' }) effectiveOn!: string;
  @Field(() => String, { description: '依据的文件。 The document it rests on.' }) document!: string;
  @Field(() => [Int], { description: '变更前区划的键。 Keys of the divisions before it.' }) fromIds!: number[];
  @Field(() => [String], { description: '变更前区划当时的名称。 What those were called.' }) fromNames!: string[];
  @Field(() => [Int], { description: '一并划出的原区划的键。 Keys of former divisions that a split takes along.' })
  partIds!: number[];
  @Field(() => RegionType, {
    nullable: true,
    description: '承接的区划；新设的在实施前为空。 The division after; null for a new one before its day.',
  })
  successor?: RegionType;
  @Field(() => String, { description: '变更后的名称。 The name after it.' }) successorName!: string;
  @Field(() => String, { nullable: true, description: '变更后的代码，写明时。 The code after it, where it was given.' })
  code?: string;
  @Field(() => ReformState, { description: '进行到哪一步。 How far it is.' }) state!: ReformState;
  @Field(() => Boolean, { description: '日期已到而尚未实施。 Whether its day has come and it still waits.' })
  isDue!: boolean;
  @Field(() => String, { description: '准备人。 Who prepared it.' }) preparedByName!: string;
  @Field(() => Day, { description: '准备日期。 When it was prepared.' }) preparedOn!: string;
  @Field(() => Timestamp, { nullable: true, description: '何时完成。 When it was done.' }) finishedAt?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => DivisionChangeViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: DivisionChangeViewerCan;
}
export const DivisionChangeConnection = connectionOf('DivisionChange', DivisionChangeType);

@ObjectType({ description: '一次区划变更之后。 A change of divisions after a deed.' })
export class DivisionChangePayload {
  @Field(() => DivisionChangeType, { description: '该变更。 The change.' }) change!: DivisionChangeType;
}

@ObjectType({ description: '一个区划里一类内容的数目。 How much of one kind lies in a division.' })
export class DivisionCount {
  @Field(() => DivisionItemKind, { description: '哪一类。 Of which kind.' }) kind!: DivisionItemKind;
  @Field(() => Int, { description: '数目。 How many.' }) count!: number;
}

@ObjectType({ description: '由现区划承接的原区划。 A former division that another one answers for.' })
export class DivisionPart {
  @Field(() => Int, { description: '原区划的键。 Key of the former region.' }) regionId!: number;
  @Field(() => String, { description: '原名称。 What it was called.' }) name!: string;
}

@ObjectType({ description: '一个将由另一区划承接的区划。 A division that another one would answer for.' })
export class DivisionPlace {
  @Field(() => Int, { description: '区划的键。 Key of the region.' }) regionId!: number;
  @Field(() => String, { description: '名称。 Its name.' }) name!: string;
  @Field(() => String, { description: '代码。 Its code.' }) code!: string;
  @Field(() => [DivisionCount], { description: '各类数目，按其名册。 How much of each kind its registers hold.' })
  counts!: DivisionCount[];
  @Field(() => [DivisionPart], { description: '已由其承接的原区划。 Former divisions it answers for.' })
  parts!: DivisionPart[];
}
