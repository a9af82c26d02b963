import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { GuidanceTopic } from './guidance-topic.ts';

@ArgsType()
export class GuidanceSessionListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
  @Field(() => ID, { nullable: true, description: '所属活动。 Of this campaign.' }) campaignId?: string | null;
}

@InputType({ description: '记录一次专项辅导。 Recording a session of special guidance.' })
export class RecordGuidanceSessionInput {
  @Field(() => String, { nullable: true, description: '客户端生成的 UUID，防止重复记录。 A UUID made by the client.' })
  clientId?: string | null;
  @Field(() => Int, { description: '提供辅导的县（市、区）或功能区。 The county or zone whose office gave it.' })
  regionId!: number;
  @Field(() => ID, { nullable: true, description: '所属活动。 The campaign it belongs to.' })
  campaignId?: string | null;
  @Field(() => GuidanceTopic, { description: '主题。 What it was on.' }) topic!: GuidanceTopic;
  @Field(() => String, { description: '辅导日期，YYYY-MM-DD。 Day on which it was held.' }) heldOn!: string;
  @Field(() => String, { nullable: true, description: '备注。 What there is to say of it.' }) note?: string | null;
}
