import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/paging.ts';
import { PersonalFieldName } from '../privacy/index.ts';
import { NoticeScript, NoticeWay, RightsKind } from './rights-states.ts';

@ArgsType()
export class RightsRequestListArgs extends PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: '只看该区划及其下级；省略为全部辖区。 The region whose subtree is listed.',
  })
  regionId?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: '只看未办结的，或只看已办结的；省略为全部。 Only open ones, or only ended ones; left out, all.',
  })
  isOpen?: boolean | null;
}

@InputType({ description: '签发本人链接。 Issuing a person’s own link.' })
export class IssueRightsLinkInput {
  @Field(() => ID, { description: '人员。 The person.' }) personId!: string;
  @Field(() => Int, {
    nullable: true,
    description: '有效天数，1 至 30，省略为 7 天。 Days until it ends, 1 to 30; 7 where left out.',
  })
  expiresInDays?: number | null;
}

@InputType({ description: '吊销本人链接。 Revoking a person’s own link.' })
export class RevokeRightsLinkInput {
  @Field(() => ID, { description: '链接。 The link.' }) id!: string;
}

@InputType({ description: '登记当面提出的请求，先核对本人身份。 Writing down what a person asks for at the counter.' })
export class RecordRightsRequestInput {
  @Field(() => ID, { description: '人员。 The person.' }) personId!: string;
  @Field(() => RightsKind, { description: '请求什么。 What is asked for.' }) kind!: RightsKind;
  @Field(() => PersonalFieldName, {
    nullable: true,
    description: '更正哪一项：姓名或电话。 Which field is to be corrected: name or phone.',
  })
  field?: PersonalFieldName | null;
  @Field(() => String, {
    nullable: true,
    description: '更正成什么，或理由。 What it is to be, or why.',
  })
  words?: string | null;
  @Field(() => String, {
    description:
      '核对身份的日期，YYYY-MM-DD；只记何人何时核对。 When identity was checked; who did and when is all that is kept.',
  })
  checkedOn!: string;
}

@InputType({ description: '对一项请求做一步。 A step of one request.' })
class RightsStepInput {
  @Field(() => ID, { description: '请求。 The request.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
}

@InputType({ description: '承办一项请求。 Taking a request on.' })
export class TakeOnRightsRequestInput extends RightsStepInput {}

@InputType({ description: '撤回一项请求。 Withdrawing a request for the person.' })
export class WithdrawRightsRequestInput extends RightsStepInput {}

@InputType({ description: '答复一项请求。 Answering a request.' })
export class AnswerRightsRequestInput extends RightsStepInput {
  @Field(() => Boolean, { description: '是否照办；不照办须在答复中说明理由。 Whether it is granted.' })
  isGranted!: boolean;
  @Field(() => String, { description: '答复，本人可见。 The answer, which the person reads.' }) answer!: string;
  @Field(() => String, {
    nullable: true,
    description: '更正后的内容，仅用于照办的更正。 What the field is to be, for a correction that is granted.',
  })
  value?: string | null;
}

@InputType({ description: '登记已向本人告知。 Writing down that the notice was given.' })
export class GiveNoticeInput {
  @Field(() => ID, { description: '人员。 The person.' }) personId!: string;
  @Field(() => NoticeWay, { description: '方式。 In which way.' }) way!: NoticeWay;
  @Field(() => NoticeScript, { description: '字体。 In which script.' }) script!: NoticeScript;
  @Field(() => String, { description: '告知日期，YYYY-MM-DD，不晚于今天。 When, not later than today.' })
  givenOn!: string;
}
