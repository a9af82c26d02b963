import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day, Timestamp } from '../../platform/scalars.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { PersonKind, PersonSource } from './person-kind.ts';

registerEnumType(PersonKind, {
  name: 'PersonKind',
  description: '企业人员身份。 In which capacity somebody stands for an enterprise.',
  valuesConfig: {
    BUSINESSPERSON: { description: '企业家、负责人。 Businessperson.' },
    STAFF: { description: '员工。 Member of the staff.' },
  },
});
registerEnumType(PersonSource, {
  name: 'PersonSource',
  description: '人员记录的来源。 Where the record of a person came from.',
  valuesConfig: {
    ENTERED: { description: '人工登记。 Entered by a person.' },
    IMPORTED: { description: '批量导入。 Imported from a file.' },
  },
});

@ObjectType('PersonRole', {
  implements: NodeType,
  description: '某人在一家企业的任职，起止不详则为空。 What somebody is in one enterprise, from a day to a day.',
})
export class PersonRoleType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => PersonType, { description: '何人。 Who.' }) person!: PersonType;
  @Field(() => EnterpriseType, { description: '所在企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => PersonKind, { description: '身份。 In which capacity.' }) kind!: PersonKind;
  @Field(() => String, { nullable: true, description: '职务。 Position.' }) title?: string;
  @Field(() => Day, { nullable: true, description: '自何日起。 Since which day.' }) fromOn?: string;
  @Field(() => Day, { nullable: true, description: '至何日止；现任为空。 Its last day; null while it lasts.' })
  toOn?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
}

@ObjectType({ description: '当前登录者可对该人员做什么。 What the viewer may do with a person.' })
export class PersonViewerCan {
  @Field(() => Boolean, { description: '更正，登记任职与离任。 Correct; write down roles taken and left.' })
  correct!: boolean;
  @Field(() => Boolean, { description: '写明用途后查看全文。 See a masked field in full, for a purpose.' })
  reveal!: boolean;
  @Field(() => Boolean, {
    description: '与其他县（市、区）的同一人关联。 Link with the same person of another county.',
  })
  link!: boolean;
}

@ObjectType('Person', {
  implements: NodeType,
  description:
    '企业家或企业员工，登记在一个县（市、区）。 A businessperson or member of staff, as one county knows them.',
})
export class PersonType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '属地的键。 Key of its county.' }) regionId!: number;
  @Field(() => RegionType, { description: '属地。 Its county.' }) region!: RegionType;
  @Field(() => String, { description: '姓名；省级以上只见首字。 Name; masked for those above the city.' })
  name!: string;
  @Field(() => String, { description: '拼音首字母，与姓名同样隐去。 Pinyin initials, masked like the name.' })
  initials!: string;
  @Field(() => String, { nullable: true, description: '电话，隐去中间数位。 Phone, always masked.' }) phone?: string;
  @Field(() => [PersonRoleType], { description: '任职，现任在前。 Roles, present ones first.' })
  roles!: PersonRoleType[];
  @Field(() => Boolean, {
    description: '是否已与其他县（市、区）的同一人关联。 Whether another county’s record is the same person.',
  })
  isLinked!: boolean;
  @Field(() => Boolean, { description: '是否已应本人要求删除。 Whether they were erased at their own request.' })
  isErased!: boolean;
  @Field(() => PersonSource, { description: '记录来源。 Where the record came from.' }) source!: PersonSource;
  @Field(() => Timestamp, { description: '登记时间。 When it was first written.' }) createdAt!: string;
  @Field(() => Timestamp, { description: '最近更新。 When it was last changed.' }) updatedAt!: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => PersonViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: PersonViewerCan;
}
export const PersonConnection = connectionOf('Person', PersonType);

@ObjectType({ description: '登记人员的结果。 After registering a person.' })
export class RegisterPersonPayload {
  @Field(() => PersonType, { description: '登记的人员。 The person registered.' }) person!: PersonType;
}
@ObjectType({ description: '更正人员信息的结果。 After correcting a person.' })
export class CorrectPersonPayload {
  @Field(() => PersonType, { description: '更正后的人员。 The person corrected.' }) person!: PersonType;
}
@ObjectType({ description: '登记任职的结果。 After a role was taken.' })
export class TakeRolePayload {
  @Field(() => PersonType, { description: '任职的人员。 Who took it.' }) person!: PersonType;
}
@ObjectType({ description: '登记离任的结果。 After a role was left.' })
export class LeaveRolePayload {
  @Field(() => PersonType, { description: '离任的人员。 Who left it.' }) person!: PersonType;
}
@ObjectType({ description: '关联同一人的结果。 After linking people.' })
export class LinkPeoplePayload {
  @Field(() => [PersonType], { description: '现已关联的人员。 Those who are linked now.' }) people!: PersonType[];
}
@ObjectType({ description: '查看全文的结果。 After a field was revealed.' })
export class RevealFieldPayload {
  @Field(() => String, {
    nullable: true,
    description: '全文；未登记则为空。 The value in full; null where none is kept.',
  })
  value?: string;
  @Field(() => PersonType, { description: '该人员。 Whose it is.' }) person!: PersonType;
}
