import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { Timestamp } from '../../platform/scalars.ts';
import { PersonType } from '../people/index.ts';
import { VisitType } from '../visits/index.ts';
import { VisitFileKind } from './visit-file-kind.ts';

registerEnumType(VisitFileKind, {
  name: 'VisitFileKind',
  description: '走访附件的种类。 What was attached to a visit.',
  valuesConfig: {
    PICTURE: { description: '现场图片，不含拍摄地点等信息。 A picture, without where it was taken.' },
    DOCUMENT: { description: '文件。 A document.' },
    SIGNATURE: { description: '见到的人的签名。 A signature of somebody who was met.' },
  },
});

@ObjectType('VisitFile', {
  implements: NodeType,
  description:
    '走访附件：只是旁证，从不作为考核依据。 What was attached to a visit; it supports, and is never the measure.',
})
export class VisitFileType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => VisitFileKind, { description: '种类。 What it is.' }) kind!: VisitFileKind;
  @Field(() => VisitType, { description: '所属走访。 The visit.' }) visit!: VisitType;
  @Field(() => ID, {
    nullable: true,
    description:
      '以 GET /files/<编号> 下载；不能看姓名者看不到签名。 For GET /files/<id>; null of a typed signature, and of a drawn one to whoever reads no names.',
  })
  fileId?: string;
  @Field(() => String, { nullable: true, description: '文件名。 Its name.' }) name?: string;
  @Field(() => String, { nullable: true, description: '内容类型。 Its content type.' }) type?: string;
  @Field(() => Int, { nullable: true, description: '字节数。 How many bytes it has.' }) size?: number;
  @Field(() => Boolean, { description: '是否有缩略图。 Whether it has a thumbnail.' }) hasThumbnail!: boolean;
  @Field(() => String, { nullable: true, description: '说明。 What it shows.' }) caption?: string;
  @Field(() => PersonType, { nullable: true, description: '签名的人。 Who signed.' }) person?: PersonType;
  @Field(() => String, { nullable: true, description: '以姓名代签的原因。 Why the name was typed.' })
  typedReason?: string;
  @Field(() => String, { description: '由谁附上。 Who added it.' }) addedByName!: string;
  @Field(() => Timestamp, { description: '何时附上。 When it was added.' }) addedAt!: string;
}

@ObjectType({ description: '附加结果。 After attaching.' })
export class AttachToVisitPayload {
  @Field(() => VisitFileType, { description: '附上的文件。 What was attached.' }) visitFile!: VisitFileType;
}
@ObjectType({ description: '签名结果。 After signing.' })
export class SignVisitPayload {
  @Field(() => VisitFileType, { description: '签名。 The signature.' }) visitFile!: VisitFileType;
}
