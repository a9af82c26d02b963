import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { PersonKind } from '../people/index.ts';
import { VisitOrder } from './visit-enums.ts';
import { VisitConfirmer, VisitKind, VisitOutcome, VisitState } from './visit-states.ts';

@InputType({ description: '走访列表的筛选。 What narrows the list of visits.' })
export class VisitFilter {
  @Field(() => String, {
    nullable: true,
    description:
      '企业名称的片段、拼音或声母，或信用代码首尾。 Fragment of the enterprise’s name, its pinyin or initials, or an end of its credit code.',
  })
  search?: string | null;
  @Field(() => ID, { nullable: true, description: '所属活动。 Of this campaign.' }) campaignId?: string | null;
  @Field(() => ID, { nullable: true, description: '被走访企业。 To this enterprise.' }) enterpriseId?: string | null;
  @Field(() => [VisitState], { nullable: true, description: '状态。 Any of these states.' }) state?:
    | VisitState[]
    | null;
  @Field(() => [VisitOutcome], { nullable: true, description: '结果。 Any of these outcomes.' }) outcome?:
    | VisitOutcome[]
    | null;
  @Field(() => VisitConfirmer, { nullable: true, description: '由谁确认。 Confirmed by this one.' })
  confirmedBy?: VisitConfirmer | null;
  @Field(() => Day, { nullable: true, description: '不早于。 On or after.' }) from?: string | null;
  @Field(() => Day, { nullable: true, description: '不晚于。 On or before.' }) to?: string | null;
  @Field(() => Boolean, { nullable: true, description: '是否本人登记。 Whether the viewer recorded it.' })
  isMine?: boolean | null;
}

@ArgsType()
export class VisitListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
  @Field(() => VisitFilter, { nullable: true, description: '筛选。 What narrows the list.' })
  filter?: VisitFilter | null;
  @Field(() => VisitOrder, { defaultValue: VisitOrder.LISTED_ON_DESC, description: '排序。 Its order.' })
  order!: VisitOrder;
}

@ArgsType()
export class AttendeeChoicesArgs {
  @Field(() => ID, { description: '被走访企业。 The enterprise visited.' }) enterpriseId!: string;
  @Field(() => String, {
    nullable: true,
    description: '姓名片段，或拼音首字母开头。 Fragment of a name, or beginning of its pinyin initials.',
  })
  search?: string | null;
}

@InputType({ description: '首次见到、尚未登记的人。 Somebody who is met and not registered yet.' })
export class NewAttendeeInput {
  @Field(() => String, { description: '姓名。 Name.' }) name!: string;
  @Field(() => String, { nullable: true, description: '电话。 Phone.' }) phone?: string | null;
  @Field(() => PersonKind, { description: '身份。 Businessperson or staff.' }) kind!: PersonKind;
  @Field(() => String, { nullable: true, description: '职务。 The title.' }) title?: string | null;
}

@InputType({
  description: '见到的人：已登记的人或新登记的人，二者填一。 Somebody met: one who is known, or a new one.',
})
export class AttendeeInput {
  @Field(() => ID, { nullable: true, description: '已登记的人。 One who is known.' }) personId?: string | null;
  @Field(() => NewAttendeeInput, { nullable: true, description: '新登记的人。 A new one.' })
  newPerson?: NewAttendeeInput | null;
}

@InputType({ description: '计划一次走访。 Planning a visit.' })
export class PlanVisitInput {
  @Field(() => String, { nullable: true, description: '客户端生成的 UUID，防止重复登记。 A UUID made by the client.' })
  clientId?: string | null;
  @Field(() => ID, { description: '要走访的企业。 The enterprise to visit.' }) enterpriseId!: string;
  @Field(() => VisitKind, { description: '种类。 Its kind.' }) kind!: VisitKind;
  @Field(() => String, { description: '计划日期，YYYY-MM-DD，可补登。 The day planned; it may lie behind.' })
  plannedOn!: string;
  @Field(() => ID, { nullable: true, description: '所属活动。 The campaign it belongs to.' })
  campaignId?: string | null;
  @Field(() => String, { nullable: true, description: '备注。 A note.' }) note?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description: '参加的部门，牵头部门在内。 Departments that go, the lead among them.',
  })
  departmentIds?: string[] | null;
  @Field(() => ID, {
    nullable: true,
    description: '牵头部门；省略为联络办牵头。 The department that leads; left out, the liaison office does.',
  })
  leadDepartmentId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      '联络办是否参加，默认参加；不参加时须有牵头部门。 Whether the liaison office goes, as it does by default; if not, a department leads.',
  })
  withOffice?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: '超过走访频次上限的理由，超过时必填。 Why a limit of visits is passed; required above one.',
  })
  burdenReason?: string | null;
}

@InputType({ description: '把计划改到另一天。 Moving a plan to another day.' })
export class MoveVisitInput {
  @Field(() => ID, { description: '走访。 The visit.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '新的计划日期，YYYY-MM-DD。 The new day.' }) plannedOn!: string;
  @Field(() => String, { description: '改期原因，留存于历史。 Why it moves; its history keeps it.' }) reason!: string;
  @Field(() => String, {
    nullable: true,
    description: '超过走访频次上限的理由，超过时必填。 Why a limit of visits is passed; required above one.',
  })
  burdenReason?: string | null;
}

@InputType({ description: '确认一次走访。 Confirming a visit.' })
export class ConfirmVisitInput {
  @Field(() => ID, { description: '走访。 The visit.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => VisitConfirmer, { description: '由谁确认。 Who confirms it.' }) confirmedBy!: VisitConfirmer;
}

/** A step that a visit takes for a reason. */
@InputType()
abstract class ReasonedStepInput {
  @Field(() => ID, { description: '走访。 The visit.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
}
@InputType({ description: '作废一次走访。 Voiding a visit.' })
export class VoidVisitInput extends ReasonedStepInput {}
@InputType({ description: '撤销作废，恢复原状态。 Restoring a voided visit to what it was.' })
export class RestoreVisitInput extends ReasonedStepInput {}
@InputType({ description: '取消计划。 Cancelling a plan.' })
export class CancelVisitInput extends ReasonedStepInput {}
@InputType({ description: '记录未成行。 Marking a plan as missed.' })
export class MissVisitInput extends ReasonedStepInput {}

@InputType({
  description: '更正已登记的走访，保留确认；省略的内容不变。 Correcting a recorded visit; what is left out stays.',
})
export class CorrectVisitInput {
  @Field(() => ID, { description: '走访。 The visit.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { nullable: true, description: '走访记录；空值表示清除。 The note; null takes it away.' })
  note?: string | null;
  @Field(() => VisitOutcome, { nullable: true, description: '走访结果。 How it ended.' }) outcome?: VisitOutcome | null;
  @Field(() => String, {
    nullable: true,
    description: '未见到时的依据；空值表示清除。 What an outcome other than a meeting rests on; null takes it away.',
  })
  evidence?: string | null;
  @Field(() => [AttendeeInput], {
    nullable: true,
    description: '见到的全部人员；未列出者视为未见到。 Everybody who was met; who is not listed was not.',
  })
  attendees?: AttendeeInput[] | null;
}
