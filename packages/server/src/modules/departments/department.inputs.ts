import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { Day } from '../../platform/scalars.ts';
import { DepartmentKind } from './department-kind.ts';

@ArgsType()
export class DepartmentsArgs {
  @Field(() => Int, { description: '区划。 The region.' }) regionId!: number;
  @Field(() => Day, {
    nullable: true,
    description: '哪一天的部门；省略为今天。 Those of which day; left out, today.',
  })
  asOf?: string | null;
}

@InputType({ description: '登记一个部门。 Registering a department.' })
export class RegisterDepartmentInput {
  @Field(() => Int, { description: '所属区划。 Its region.' }) regionId!: number;
  @Field(() => DepartmentKind, { description: '类别。 What it answers for.' }) kind!: DepartmentKind;
  @Field(() => String, { description: '名称，在本区划内不重复。 Name, once in the region.' }) name!: string;
}
