import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { DeadlineType } from '../calendar/index.ts';
import { ProblemType } from '../problems/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { SupervisionGround } from './supervision-ground.ts';

registerEnumType(SupervisionGround, {
  name: 'SupervisionGround',
  description: '为何督办。 Why a problem is supervised.',
  valuesConfig: {
    OVERDUE: { description: '逾期未办结。 Its day is over.' },
    STUCK: {
      description: '两次被退回，或承诺的答复日期已过。 Given back twice, or the promised day of an answer went by.',
    },
  },
});

@ObjectType({ description: '当前登录者可对该督办函做什么。 What the viewer may do with it.' })
class SupervisionLetterViewerCan {
  @Field(() => Boolean, { description: '答复。 Answer it.' }) answer!: boolean;
}

@ObjectType('SupervisionLetter', {
  implements: NodeType,
  description: '就逾期或搁置的问题发给承办单位的督办函。 A letter to the body that owes an overdue or stuck problem.',
})
export class SupervisionLetterType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => String, { description: '函号，按问题属地逐年编排。 Its number, by region and year.' })
  serialNo!: string;
  @Field(() => Int, { description: '问题属地的键。 Key of the region of the problem.' }) regionId!: number;
  @Field(() => RegionType, { description: '问题属地。 The region of the problem.' }) region!: RegionType;
  @Field(() => ProblemType, { description: '督办的问题。 The problem it is about.' }) problem!: ProblemType;
  @Field(() => SupervisionGround, { description: '为何督办。 Why it was sent.' }) ground!: SupervisionGround;
  @Field(() => String, { description: '发函单位。 The office that sent it.' }) issuerOffice!: string;
  @Field(() => String, { description: '签发人。 Who signed it.' }) issuedByName!: string;
  @Field(() => Day, { description: '发函日期。 When it was sent.' }) issuedOn!: string;
  @Field(() => String, { description: '受函单位，即当时的承办单位。 The body that owed the problem then.' })
  addressee!: string;
  @Field(() => String, { description: '督办要求。 What is asked.' }) demand!: string;
  @Field(() => DeadlineType, { description: '答复时限。 By when it is answered.' }) deadline!: DeadlineType;
  @Field(() => String, { nullable: true, description: '答复的办理情况。 What was answered.' }) answer?: string;
  @Field(() => String, { nullable: true, description: '答复人。 Who answered.' }) answeredByName?: string;
  @Field(() => Day, { nullable: true, description: '答复日期；待答复为空。 When; null while it is open.' })
  answeredOn?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => SupervisionLetterViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: SupervisionLetterViewerCan;
}
export const SupervisionLetterConnection = connectionOf('SupervisionLetter', SupervisionLetterType);

@ObjectType({ description: '一步之后的督办函。 A supervision letter after a step.' })
export class SupervisionLetterPayload {
  @Field(() => SupervisionLetterType, { description: '督办函。 The letter.' }) letter!: SupervisionLetterType;
}
