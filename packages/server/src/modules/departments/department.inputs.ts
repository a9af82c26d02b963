import { Field, InputType, Int } from 'type-graphql';
import { DepartmentKind } from './department-kind.ts';

@InputType({ description: '登记一个部门。 Registering a department.' })
export class RegisterDepartmentInput {
  @Field(() => Int, { description: '所属区划。 Its region.' }) regionId!: number;
  @Field(() => DepartmentKind, { description: '类别。 What it answers for.' }) kind!: DepartmentKind;
  @Field(() => String, { description: '名称，在本区划内不重复。 Name, once in the region.' }) name!: string;
}
