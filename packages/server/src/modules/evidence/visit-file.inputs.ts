import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: '给走访附上一个已上传的文件。 Attaching an uploaded file to a visit.' })
export class AttachToVisitInput {
  @Field(() => String, { nullable: true, description: '客户端生成的 UUID，防止重复附加。 A UUID made by the client.' })
  clientId?: string | null;
  @Field(() => ID, { description: '走访。 The visit.' }) visitId!: string;
  @Field(() => ID, { description: '以 for=evidence 上传的文件。 A file that was uploaded as evidence.' })
  fileId!: string;
  @Field(() => String, { nullable: true, description: '说明。 What it shows.' }) caption?: string | null;
}

@InputType({ description: '由见到的人签名。 A signature of somebody who was met.' })
export class SignVisitInput {
  @Field(() => String, { nullable: true, description: '客户端生成的 UUID，防止重复签名。 A UUID made by the client.' })
  clientId?: string | null;
  @Field(() => ID, { description: '走访。 The visit.' }) visitId!: string;
  @Field(() => Int, {
    nullable: true,
    description: '打开时的版本，签名兼作企业确认时必填。 The version one saw; needed where it confirms the visit.',
  })
  version?: number | null;
  @Field(() => ID, { description: '签名的人，须为本次见到的人。 Who signs, one of those who were met.' })
  personId!: string;
  @Field(() => ID, {
    nullable: true,
    description: '手写签名的图片；与原因二者填一。 The signature as it was drawn; this or a reason.',
  })
  fileId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: '不手写、以姓名代签的原因。 Why the name is typed and not drawn.',
  })
  typedReason?: string | null;
  @Field(() => Boolean, { description: '是否同时作为企业确认。 Whether it confirms the visit for the enterprise.' })
  confirms!: boolean;
}
