import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';
import { ReferralState } from './problem-states.ts';

registerEnumType(ReferralState, {
  name: 'ReferralState',
  description: '转办件的状态。 Where a referral stands.',
  valuesConfig: { REFERRED: { description: '已转给部门。 Put before the department.' } },
});

@ObjectType('Referral', {
  implements: NodeType,
  description:
    '转给部门的问题，附部门所需的全部内容。 A problem put before a department, with all that the department needs to know of it.',
})
export class ReferralType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '转出县区的键。 Key of the county it comes from.' }) regionId!: number;
  @Field(() => RegionType, { description: '转出的县区。 The county it comes from.' }) region!: RegionType;
  @Field(() => String, { description: '部门名称，转出时。 Name of the department, as it was then.' })
  departmentName!: string;
  @Field(() => String, { description: '问题编号。 Serial number of the problem.' }) problemSerialNo!: string;
  @Field(() => String, { description: '问题。 The problem in a line.' }) title!: string;
  @Field(() => String, { nullable: true, description: '详情。 What there is to say of it.' }) detail?: string;
  @Field(() => String, { description: '企业名称，转出时。 Name of the enterprise, as it was then.' })
  enterpriseName!: string;
  @Field(() => String, { description: '转出人。 Who referred it.' }) referredByName!: string;
  @Field(() => Day, { description: '转出日期。 Day on which it was referred.' }) referredOn!: string;
  @Field(() => ReferralState, { description: '状态。 Where it stands.' }) state!: ReferralState;
}
export const ReferralConnection = connectionOf('Referral', ReferralType);
