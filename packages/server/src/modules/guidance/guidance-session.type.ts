import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { CampaignType } from '../campaigns/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { GuidanceTopic } from './guidance-topic.ts';

registerEnumType(GuidanceTopic, {
  name: 'GuidanceTopic',
  description: '专项辅导的主题。 What special guidance is given on.',
  valuesConfig: {
    ENVIRONMENT: { description: '环境保护。 Environmental protection.' },
    QUALITY: { description: '质量技术监督。 Quality and technical supervision.' },
    WORK_SAFETY: { description: '安全生产。 Work safety.' },
    FOOD_DRUG: { description: '食品药品安全。 Safety of food and drugs.' },
    OTHER: { description: '其他。 Anything else.' },
  },
});

@ObjectType('GuidanceSession', {
  implements: NodeType,
  description: '专项辅导，由县（市、区）或功能区的办公室提供。 A session of special guidance that an office gave.',
})
export class GuidanceSessionType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '提供辅导的区划的键。 Key of the county or zone.' }) regionId!: number;
  @Field(() => RegionType, { description: '提供辅导的区划。 The county or zone whose office gave it.' })
  region!: RegionType;
  @Field(() => CampaignType, { nullable: true, description: '所属活动。 The campaign it belongs to.' })
  campaign?: CampaignType;
  @Field(() => GuidanceTopic, { description: '主题。 What it was on.' }) topic!: GuidanceTopic;
  @Field(() => Day, { description: '辅导日期。 Day on which it was held.' }) heldOn!: string;
  @Field(() => String, { description: '辅导单位，当时的名称。 Who gave it, under the name of then.' })
  providerName!: string;
  @Field(() => String, { nullable: true, description: '备注。 What there is to say of it.' }) note?: string;
}
export const GuidanceSessionConnection = connectionOf('GuidanceSession', GuidanceSessionType);

@ObjectType({ description: '记录结果。 After recording it.' })
export class RecordGuidanceSessionPayload {
  @Field(() => GuidanceSessionType, { description: '记录的专项辅导。 The session recorded.' })
  session!: GuidanceSessionType;
}
