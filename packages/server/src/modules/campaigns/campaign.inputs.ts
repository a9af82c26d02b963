import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { ActivityKind, CampaignState, ScopeRule } from './campaign-states.ts';

@InputType({ description: '活动列表的筛选。 What narrows the list.' })
export class CampaignFilter {
  @Field(() => [CampaignState], { nullable: true, description: '状态。 Any of these states.' }) state?:
    | CampaignState[]
    | null;
}

@ArgsType()
export class CampaignListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      '只看该区划、其下级及其上级；省略为全部辖区。 The region whose subtree, and what stands above it, is listed.',
  })
  regionId?: number | null;
  @Field(() => CampaignFilter, { nullable: true, description: '筛选。 What narrows the list.' })
  filter?: CampaignFilter | null;
}

@ArgsType()
export class LedgerArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: '只看该区划及其下级的企业。 Only enterprises of this subtree.' })
  regionId?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: '只看计入的，或只看不计入的。 Only those in, or only those out.',
  })
  isInScope?: boolean | null;
}

@InputType({ description: '方案中的一项内容。 One activity of the plan.' })
export class ActivityInput {
  @Field(() => ActivityKind, { description: '种类。 Its kind.' }) kind!: ActivityKind;
  @Field(() => String, { description: '名称。 Title.' }) title!: string;
  @Field(() => String, { nullable: true, description: '计划日期，YYYY-MM-DD。 The day planned.' }) plannedOn?:
    | string
    | null;
}

@InputType({ description: '一个县（市、区）的任务。 What a county has to reach.' })
export class TargetInput {
  @Field(() => Int, { description: '县（市、区）或功能区，须在主办区划内。 A county of the region.' })
  countyId!: number;
  @Field(() => Int, {
    nullable: true,
    description: '应走访企业数；省略为应走访的全部企业。 How many; left out, it is every enterprise in scope.',
  })
  enterprisesToVisit?: number | null;
  @Field(() => String, { description: '完成期限，YYYY-MM-DD。 By when.' }) dueOn!: string;
}

@InputType({ description: '制定一次活动。 Planning a campaign.' })
export class PlanCampaignInput {
  @Field(() => String, { nullable: true, description: '客户端生成的 UUID，防止重复制定。 A UUID made by the client.' })
  clientId?: string | null;
  @Field(() => Int, { description: '主办区划。 The region that runs it.' }) regionId!: number;
  @Field(() => String, { description: '名称，在本区划内不重复。 Name, once in the region.' }) name!: string;
  @Field(() => String, { description: '主题。 Theme.' }) theme!: string;
  @Field(() => String, { description: '企业群体的代码，须为该区划可选。 A group that can be chosen in the region.' })
  groupCode!: string;
  @Field(() => ScopeRule, { description: '计入应走访数的口径。 The rule of who is in scope.' }) scopeRule!: ScopeRule;
  @Field(() => String, { description: '开始日期，YYYY-MM-DD。 First day.' }) startsOn!: string;
  @Field(() => String, { description: '截止日期，不早于开始日期。 Cut-off, not before the first day.' })
  cutOffOn!: string;
  @Field(() => Boolean, {
    nullable: true,
    description: '电话联系是否计为走访，默认不计。 Whether a call by phone counts as a visit; not by default.',
  })
  countsPhone?: boolean | null;
  @Field(() => ID, {
    nullable: true,
    description: '依据的通知，由本级或上级印发。 A notice of the region or above it.',
  })
  noticeId?: string | null;
  @Field(() => [ActivityInput], { nullable: true, description: '各项内容。 The activities.' }) activities?:
    | ActivityInput[]
    | null;
  @Field(() => [TargetInput], { nullable: true, description: '各县（市、区）的任务，每县一项。 One for each county.' })
  targets?: TargetInput[] | null;
}

/** A campaign as one saw it. */
@InputType()
abstract class SeenCampaignInput {
  @Field(() => ID, { description: '活动。 The campaign.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}

@InputType({ description: '启动活动，冻结名册。 Starting a campaign, which freezes the register.' })
export class StartCampaignInput extends SeenCampaignInput {}

@InputType({ description: '修改口径并重新冻结名册。 Revising the scope, which freezes the register anew.' })
export class ReviseCampaignScopeInput extends SeenCampaignInput {
  @Field(() => ScopeRule, { description: '口径。 The rule.' }) scopeRule!: ScopeRule;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
}

@InputType({ description: '活动转入另一状态。 Taking a campaign to another state.' })
export class AdvanceCampaignInput extends SeenCampaignInput {
  @Field(() => CampaignState, { description: '转入的状态。 The state.' }) state!: CampaignState;
  @Field(() => String, { nullable: true, description: '原因；退回上一步时必填。 Why; a step back wants a reason.' })
  reason?: string | null;
}

/** An activity as one saw it. */
@InputType()
abstract class SeenActivityInput {
  @Field(() => ID, { description: '方案中的一项内容。 The activity.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}

@InputType({ description: '记录一项内容已举办。 Noting that an activity was held.' })
export class HoldActivityInput extends SeenActivityInput {
  @Field(() => String, { description: '举办日期，不晚于今天。 The day it was held, not in the future.' })
  heldOn!: string;
}

@InputType({ description: '取消一项内容。 Cancelling an activity.' })
export class CancelActivityInput extends SeenActivityInput {
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
}
