import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';
import { SupervisionGround } from './supervision-ground.ts';

@ObjectType({ description: '当前登录者可对收到的督办函做什么。 What the viewer may do with it.' })
class DepartmentLetterViewerCan {
  @Field(() => Boolean, { description: '代表部门答复。 Answer for the department.' }) reply!: boolean;
}

@ObjectType('DepartmentLetter', {
  implements: NodeType,
  description:
    '发给部门的督办函，附部门所需的全部内容。 A supervision letter to a department, with all that the department needs to know of it.',
})
export class DepartmentLetterType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => String, { description: '函号。 Its number.' }) serialNo!: string;
  @Field(() => Int, { description: '问题属地的键。 Key of the region of the problem.' }) regionId!: number;
  @Field(() => RegionType, { description: '问题属地。 The region of the problem.' }) region!: RegionType;
  @Field(() => String, { description: '受函部门，发函时的名称。 The department, as it was called then.' })
  addressee!: string;
  @Field(() => String, { description: '问题编号。 Serial number of the problem.' }) problemSerialNo!: string;
  @Field(() => String, { description: '督办事项。 The problem in a line.' }) title!: string;
  @Field(() => String, { description: '有关企业，发函时的名称。 The enterprise, as it was called then.' })
  enterpriseName!: string;
  @Field(() => SupervisionGround, { description: '为何督办。 Why it was sent.' }) ground!: SupervisionGround;
  @Field(() => String, { description: '发函单位。 The office that sent it.' }) issuerOffice!: string;
  @Field(() => String, { description: '签发人。 Who signed it.' }) issuedByName!: string;
  @Field(() => Day, { description: '发函日期。 When it was sent.' }) issuedOn!: string;
  @Field(() => String, { description: '督办要求。 What is asked.' }) demand!: string;
  @Field(() => Day, { description: '答复期限。 By when it is answered.' }) dueOn!: string;
  @Field(() => Boolean, { description: '期限尚为暂定。 Whether no official calendar settles that day yet.' })
  isProvisional!: boolean;
  @Field(() => Boolean, { description: '逾期未答复。 Whether its day is over without an answer.' }) isOverdue!: boolean;
  @Field(() => String, { nullable: true, description: '答复的办理情况。 What was answered.' }) answer?: string;
  @Field(() => String, { nullable: true, description: '答复人。 Who answered.' }) answeredByName?: string;
  @Field(() => Day, { nullable: true, description: '答复日期；待答复为空。 When; null while it is open.' })
  answeredOn?: string;
  @Field(() => Int, { description: '版本，答复时须带上。 Version, to be sent with an answer.' }) version!: number;
  @Field(() => DepartmentLetterViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: DepartmentLetterViewerCan;
}
export const DepartmentLetterConnection = connectionOf('DepartmentLetter', DepartmentLetterType);

@ObjectType({ description: '部门答复之后的督办函。 A letter after the department answered.' })
export class DepartmentLetterPayload {
  @Field(() => DepartmentLetterType, { description: '督办函。 The letter.' }) letter!: DepartmentLetterType;
}

@InputType({ description: '部门答复督办函。 A department’s answer to a supervision letter.' })
export class ReplyToLetterInput {
  @Field(() => ID, { description: '督办函。 The letter.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '办理情况。 What was done.' }) answer!: string;
}
