import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { Day } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';
import { DepartmentKind } from './department-kind.ts';

registerEnumType(DepartmentKind, {
  name: 'DepartmentKind',
  description:
    '部门类别，含 2018 年机构改革前后的类别。 What a department answers for, before the reform of 2018 and after it.',
  valuesConfig: {
    COMMERCE: { description: '商务。 Commerce.' },
    HEALTH: { description: '卫生。 Public health.' },
    ENVIRONMENT: { description: '环境保护。 Environment.' },
    BUSINESS_REGISTRATION: { description: '工商登记。 Business registration.' },
    QUALITY: { description: '质量技术监督。 Quality supervision.' },
    WORK_SAFETY: { description: '安全生产监督。 Work safety.' },
    FOOD_DRUG: { description: '食品药品监督。 Food and drugs.' },
    MARKET_REGULATION: { description: '市场监督管理。 Market regulation.' },
    ECOLOGY: { description: '生态环境。 Ecology and environment.' },
    EMERGENCY_MANAGEMENT: { description: '应急管理。 Emergency management.' },
    OTHER: { description: '其他。 Another one.' },
  },
});

@ObjectType('Department', {
  implements: NodeType,
  description: '一个区划的部门；上级部门下级可见。 A bureau of one region; those above are seen below.',
})
export class DepartmentType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '所属区划的键。 Key of its region.' }) regionId!: number;
  @Field(() => RegionType, { description: '所属区划。 Its region.' }) region!: RegionType;
  @Field(() => DepartmentKind, { description: '类别。 What it answers for.' }) kind!: DepartmentKind;
  @Field(() => String, { description: '名称。 Name.' }) name!: string;
  @Field(() => Day, {
    nullable: true,
    description: '设立日期；早已设立的为空。 The day it came to be; null where that was before the records.',
  })
  openedOn?: string;
  @Field(() => Day, { nullable: true, description: '撤销或合并的日期。 The day it ceased to exist.' })
  endedOn?: string;
}

@ObjectType({ description: '登记部门的结果。 After registering a department.' })
export class RegisterDepartmentPayload {
  @Field(() => DepartmentType, { description: '登记的部门。 The department registered.' }) department!: DepartmentType;
}
