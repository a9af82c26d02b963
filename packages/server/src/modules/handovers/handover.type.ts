import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { OfficerType } from '../liaison/index.ts';
import { ProblemState } from '../problems/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { HandoverMatterKind, HandoverState } from './handover-states.ts';

registerEnumType(HandoverState, {
  name: 'HandoverState',
  description: '交接的状态。 How far a hand-over is.',
  valuesConfig: {
    PREPARED: { description: '待签署。 Waiting for signatures.' },
    IN_FORCE: { description: '各方已签署，自生效日起生效。 Signed by all; it holds from its day on.' },
    WITHDRAWN: { description: '已撤回。 Withdrawn.' },
  },
});
registerEnumType(HandoverMatterKind, {
  name: 'HandoverMatterKind',
  description: '移交事项的种类。 What kind of matter is handed on.',
  valuesConfig: {
    OPEN_PROBLEM: { description: '未办结问题。 A problem that is still open.' },
    PROMISE: { description: '承诺：何事、何人、何时。 A promise: what, by whom, until when.' },
    PLANNED_VISIT: { description: '已计划的走访。 A visit that is planned.' },
    REGULAR_VISIT: { description: '定期走访到期。 The day by which a regular visit is due.' },
  },
});

@ObjectType('HandoverMatter', { description: '移交事项。 A matter that is handed on.' })
export class HandoverMatterType {
  @Field(() => HandoverMatterKind, { description: '种类。 Its kind.' }) kind!: HandoverMatterKind;
  @Field(() => String, { description: '何事；走访没有备注时为空文本。 What; empty for a visit without a note.' })
  what!: string;
  @Field(() => String, { nullable: true, description: '由谁负责。 By whom.' }) who?: string;
  @Field(() => Day, { nullable: true, description: '至何日。 Until when.' }) dueOn?: string;
  @Field(() => ProblemState, {
    nullable: true,
    description: '问题的状态，即下一步。 How far the problem is, which tells its next step.',
  })
  problemState?: ProblemState;
}

@ObjectType('HeldEnterprise', { description: '联系人手上的一家企业。 One enterprise that a liaison person holds.' })
export class HeldEnterpriseType {
  @Field(() => ID, { description: '企业的全局编号。 Opaque id of the enterprise.' }) id!: string;
  @Field(() => EnterpriseType, { description: '企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => OfficerType, { description: '联系人。 Who holds it.' }) holder!: OfficerType;
  @Field(() => Day, { description: '自何日起联系。 Held since.' }) heldSinceOn!: string;
  @Field(() => Day, { nullable: true, description: '最近一次走访。 The last visit.' }) lastVisitOn?: string;
  @Field(() => Day, {
    nullable: true,
    description: '最近的到期日：问题、承诺、计划走访、定期走访中最早者。 The next day on which something is due there.',
  })
  nextDueOn?: string;
  @Field(() => [HandoverMatterType], { description: '未了事项，先到期者在前。 What is open, the next due first.' })
  matters!: HandoverMatterType[];
}

@ObjectType('HandoverItem', { description: '移交的一家企业。 One enterprise that is handed on.' })
export class HandoverItemType {
  @Field(() => EnterpriseType, { description: '企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => String, { description: '企业名称，当时。 Its name then.' }) enterpriseName!: string;
  @Field(() => OfficerType, { description: '承接人。 The successor.' }) successor!: OfficerType;
  @Field(() => String, { description: '承接人姓名，当时。 The successor’s name then.' }) successorName!: string;
  @Field(() => String, { nullable: true, description: '注意事项。 A caution about the matter.' }) caution?: string;
  @Field(() => Day, { nullable: true, description: '最近一次走访，当时。 The last visit then.' }) lastVisitOn?: string;
  @Field(() => Day, { nullable: true, description: '最近的到期日，当时。 What was due next then.' }) nextDueOn?: string;
  @Field(() => Day, { nullable: true, description: '首次联合走访。 The first joint visit.' }) jointVisitOn?: string;
  @Field(() => [HandoverMatterType], { description: '移交事项。 What was open.' }) matters!: HandoverMatterType[];
}

@ObjectType('HandoverSignature', { description: '交接上的一个签名。 One signature of a hand-over.' })
export class HandoverSignatureType {
  @Field(() => OfficerType, { description: '谁。 Whose it is.' }) officer!: OfficerType;
  @Field(() => String, { description: '姓名，当时。 The name then.' }) name!: string;
  @Field(() => String, { nullable: true, description: '岗位，当时。 The post then.' }) post?: string;
  @Field(() => Boolean, { description: '是否移交人。 Whether it is who leaves.' }) isLeaver!: boolean;
  @Field(() => String, { nullable: true, description: '签署人；未签时为空。 Who signed; null before.' })
  signedByName?: string;
  @Field(() => Day, { nullable: true, description: '签署日期。 When.' }) signedOn?: string;
  @Field(() => String, { nullable: true, description: '代签理由。 Why somebody else signed.' }) insteadReason?: string;
}

@ObjectType({ description: '当前登录者可做之事。 What the viewer may do with it.' })
class HandoverViewerCan {
  @Field(() => Boolean, { description: '签自己的名。 Sign for oneself.' }) sign!: boolean;
  @Field(() => Boolean, { description: '代签。 Sign for who cannot.' }) signInstead!: boolean;
  @Field(() => Boolean, { description: '撤回。 Withdraw it.' }) withdraw!: boolean;
}

@ObjectType('Handover', {
  implements: NodeType,
  description: '交接：联系人把手上的企业和未了事项交给承接人。 A liaison person hands on all that is held.',
})
export class HandoverType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '区划的键。 Key of its region.' }) regionId!: number;
  @Field(() => RegionType, { description: '区划。 Its region.' }) region!: RegionType;
  @Field(() => OfficerType, { description: '移交人。 Who leaves.' }) leaver!: OfficerType;
  @Field(() => String, { description: '移交人姓名，当时。 The name then.' }) leaverName!: string;
  @Field(() => String, { nullable: true, description: '移交人岗位，当时。 The post then.' }) leaverPost?: string;
  @Field(() => Day, { description: '生效日期。 From this day on.' }) effectiveOn!: string;
  @Field(() => Day, { nullable: true, description: '带教至。 Until when the leaving person stands by.' })
  shadowUntil?: string;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
  @Field(() => HandoverState, { description: '状态。 How far it is.' }) state!: HandoverState;
  @Field(() => String, { nullable: true, description: '撤回理由。 Why it was withdrawn.' }) endReason?: string;
  @Field(() => String, { description: '准备人。 Who prepared it.' }) preparedByName!: string;
  @Field(() => Day, { description: '准备日期。 When.' }) preparedOn!: string;
  @Field(() => [HandoverItemType], { description: '移交的企业。 The enterprises.' }) items!: HandoverItemType[];
  @Field(() => [HandoverSignatureType], { description: '签名，移交人在前。 The signatures, who leaves first.' })
  signatures!: HandoverSignatureType[];
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => HandoverViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: HandoverViewerCan;
}
export const HandoverConnection = connectionOf('Handover', HandoverType);

@ObjectType('HandoverShadow', {
  description: '带教期：前任联系人在这一日之前仍可协助。 The predecessor who stands by until a day.',
})
export class HandoverShadowType {
  @Field(() => ID, { description: '交接的全局编号。 Opaque id of the hand-over.' }) handoverId!: string;
  @Field(() => String, { description: '前任姓名，交接时。 The predecessor’s name then.' }) name!: string;
  @Field(() => Day, { description: '至何日。 Until when.' }) until!: string;
}

@ObjectType({ description: '整体交接准备之后。 After the hand-over of several was prepared.' })
export class PrepareOfficeHandoverPayload {
  @Field(() => [HandoverType], { description: '每名移交人一次交接。 One hand-over for each who leaves.' })
  handovers!: HandoverType[];
}

@ObjectType({ description: '一步之后的交接。 A hand-over after a step.' })
export class HandoverPayload {
  @Field(() => HandoverType, { description: '交接。 The hand-over.' }) handover!: HandoverType;
}
