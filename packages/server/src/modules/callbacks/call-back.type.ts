import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';
import { VisitType } from '../visits/index.ts';
import { CallBackState } from './call-back-state.ts';

@ObjectType({ description: '当前登录者可对该项做什么。 What the viewer may do with an item.' })
export class CallBackItemViewerCan {
  @Field(() => Boolean, { description: '记录回访结果。 Write down what was said.' }) record!: boolean;
}

@ObjectType('CallBackItem', { implements: NodeType, description: '样本中的一次走访。 One visit of a sample.' })
export class CallBackItemType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '抽中的次序，从 1 起。 Its place in the draw, from 1.' }) place!: number;
  @Field(() => VisitType, { description: '走访。 The visit.' }) visit!: VisitType;
  @Field(() => CallBackState, { description: '结果。 What it came to.' }) state!: CallBackState;
  @Field(() => String, { nullable: true, description: '说明。 In words.' }) note?: string;
  @Field(() => String, { nullable: true, description: '由谁回访。 Who called.' }) calledByName?: string;
  @Field(() => Timestamp, { nullable: true, description: '何时回访。 When.' }) calledAt?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => CallBackItemViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: CallBackItemViewerCan;
}

@ObjectType('CallBackSample', {
  implements: NodeType,
  description: '回访样本：从仅由单位确认的走访中随机抽取。 Visits that only the office confirmed, drawn at random.',
})
export class CallBackSampleType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '抽样区划的键。 Key of the region that drew it.' }) regionId!: number;
  @Field(() => RegionType, { description: '抽样的区划。 The region that drew it.' }) region!: RegionType;
  @Field(() => RegionType, { description: '从哪个辖区抽取。 The region drawn from.' }) from!: RegionType;
  @Field(() => Day, { description: '走访日期自。 Visited on or after.' }) fromOn!: string;
  @Field(() => Day, { description: '走访日期至。 Visited on or before.' }) toOn!: string;
  @Field(() => Int, { description: '要求的数量。 How many were asked for.' }) size!: number;
  @Field(() => String, { description: '随机种子。 The random seed.' }) seed!: string;
  @Field(() => [ID], {
    description:
      '抽样总体；按 SHA-256(种子:编号) 排序取前若干即得样本。 What was drawn from: sorted by SHA-256 of `seed:id`, the first ones are the sample.',
  })
  population!: string[];
  @Field(() => Int, { description: '总体数量。 How many were drawn from.' }) populationCount!: number;
  @Field(() => String, { description: '由谁抽取。 Who drew it.' }) drawnByName!: string;
  @Field(() => Timestamp, { description: '何时抽取。 When.' }) drawnAt!: string;
  @Field(() => Int, { description: '企业确认的数量。 How many enterprises confirmed.' }) confirmedCount!: number;
  @Field(() => Int, { description: '企业否认的数量。 How many denied.' }) deniedCount!: number;
  @Field(() => Int, { description: '未联系上的数量。 How many were not reached.' }) notReachedCount!: number;
  @Field(() => Int, { description: '待回访的数量。 How many are still to be called.' }) openCount!: number;
  @Field(() => [CallBackItemType], { description: '抽中的走访，按次序。 The visits drawn, in their order.' })
  items!: CallBackItemType[];
}
export const CallBackSampleConnection = connectionOf('CallBackSample', CallBackSampleType);

@ObjectType({ description: '抽取结果。 After drawing.' })
export class DrawCallBackSamplePayload {
  @Field(() => CallBackSampleType, { description: '抽出的样本。 The sample.' }) sample!: CallBackSampleType;
}
@ObjectType({ description: '回访结果。 After a call-back.' })
export class RecordCallBackPayload {
  @Field(() => CallBackItemType, { description: '回访的一项。 The item.' }) item!: CallBackItemType;
}
