import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';
import { OfficeKind, PostKind } from './liaison-kinds.ts';

registerEnumType(OfficeKind, {
  name: 'OfficeKind',
  description: '联络办的形式。 What acts as the liaison office.',
  valuesConfig: {
    LIAISON_OFFICE: { description: '联络办。 A liaison office.' },
    ZONE_COMMITTEE: { description: '功能区管委会，代行联络办职责。 The management committee of a zone.' },
  },
});
registerEnumType(PostKind, {
  name: 'PostKind',
  description: '岗位类别。 What kind of post.',
  valuesConfig: {
    OFFICE_PRINCIPAL: { description: '主要负责人：第一责任人。 The principal: the first responsible person.' },
    LIAISON_OFFICER: { description: '联络员。 A liaison officer.' },
    LEADER_IN_CHARGE: { description: '分管领导。 The leader in charge.' },
  },
});

@ObjectType('Officer', {
  implements: NodeType,
  description: '联络办工作人员。 Somebody who works for a liaison office.',
})
export class OfficerType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '区划的键。 Key of the region.' }) regionId!: number;
  @Field(() => RegionType, { description: '区划。 The region.' }) region!: RegionType;
  @Field(() => String, { description: '姓名。 Name.' }) name!: string;
  @Field(() => String, { description: '姓名拼音首字母。 Pinyin initials of the name.' }) initials!: string;
  @Field(() => Boolean, { description: '是否就是当前登录者。 Whether it is the viewer.' }) isViewer!: boolean;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
}
export const OfficerConnection = connectionOf('Officer', OfficerType);

@ObjectType('Tenure', {
  implements: NodeType,
  description: '任职，起止有日。 Who holds a post from a day to a day.',
})
export class TenureType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => OfficerType, { description: '任职者。 Who.' }) officer!: OfficerType;
  @Field(() => Boolean, { description: '是否主持工作（代理）。 Whether acting.' }) isActing!: boolean;
  @Field(() => Day, { description: '自。 From.' }) fromOn!: string;
  @Field(() => Day, { nullable: true, description: '至，空为至今。 Until; null while it lasts.' }) toOn?: string;
  @Field(() => String, { nullable: true, description: '离任原因。 Why it ended.' }) endReason?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
}

@ObjectType({ description: '当前登录者可做之事。 What the viewer may do with an office.' })
export class OfficeViewerCan {
  @Field(() => Boolean, { description: '维护岗位与任职。 Keep its posts and their holders.' }) keep!: boolean;
}

@ObjectType('Post', {
  implements: NodeType,
  description: '岗位：第一责任人随岗不随人。 A post, whoever holds it.',
})
export class PostType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => PostKind, { description: '类别。 Its kind.' }) kind!: PostKind;
  @Field(() => String, { description: '名称。 Its title.' }) title!: string;
  @Field(() => Day, { description: '自何日起设立。 Since when there is this post.' }) sinceOn!: string;
  @Field(() => OfficeType, { description: '所属联络办。 Its office.' }) office!: OfficeType;
  @Field(() => [TenureType], { description: '历任，新的在前。 Everybody who held it, newest first.' })
  tenures!: TenureType[];
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
}

@ObjectType('FormerOfficeName', { description: '联络办的曾用名。 What an office was called before.' })
export class FormerOfficeNameType {
  @Field(() => String, { description: '名称。 The name.' }) name!: string;
  @Field(() => Day, { description: '使用至何日（含）。 Until which day, that one included.' }) toOn!: string;
}

@ObjectType('Office', {
  implements: NodeType,
  description: '联络办；功能区由管委会代行。 The liaison office of a region.',
})
export class OfficeType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '区划的键。 Key of its region.' }) regionId!: number;
  @Field(() => RegionType, { description: '区划。 Its region.' }) region!: RegionType;
  @Field(() => OfficeKind, { description: '形式。 What it is.' }) kind!: OfficeKind;
  @Field(() => String, { description: '名称。 Its name.' }) name!: string;
  @Field(() => [FormerOfficeNameType], { description: '曾用名，新的在前。 What it was called before, newest first.' })
  formerNames!: FormerOfficeNameType[];
  @Field(() => [PostType], { description: '岗位。 Its posts.' }) posts!: PostType[];
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => OfficeViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: OfficeViewerCan;
}
export const OfficeConnection = connectionOf('Office', OfficeType);

@ObjectType({ description: '设立联络办的结果。 After opening an office.' })
export class OpenOfficePayload {
  @Field(() => OfficeType, { description: '联络办。 The office.' }) office!: OfficeType;
}
@ObjectType({ description: '联络办更名的结果。 After an office got another name.' })
export class RenameOfficePayload {
  @Field(() => OfficeType, { description: '联络办。 The office.' }) office!: OfficeType;
}
@ObjectType({ description: '增设岗位的结果。 After adding a post.' })
export class AddPostPayload {
  @Field(() => PostType, { description: '岗位。 The post.' }) post!: PostType;
}
@ObjectType({ description: '登记工作人员的结果。 After registering an officer.' })
export class RegisterOfficerPayload {
  @Field(() => OfficerType, { description: '工作人员。 The officer.' }) officer!: OfficerType;
}
@ObjectType({ description: '任职的结果。 After an appointment.' })
export class AppointToPostPayload {
  @Field(() => PostType, { description: '岗位。 The post.' }) post!: PostType;
}
@ObjectType({ description: '离任的结果。 After a post became vacant.' })
export class VacatePostPayload {
  @Field(() => PostType, { description: '岗位。 The post.' }) post!: PostType;
}
