import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Timestamp } from '../../platform/scalars.ts';
import { PersonKind } from '../people/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { PersonExportState } from './person-export-state.ts';

registerEnumType(PersonExportState, {
  name: 'PersonExportState',
  description: '导出人员名单到了哪一步。 Where the export of a list of people stands.',
  valuesConfig: {
    ASKED: { description: '待另一人批准。 Waits for a second member.' },
    APPROVED: { description: '可以取走。 May be fetched.' },
    DECLINED: { description: '未获批准。 Was not agreed to.' },
    FETCHED: { description: '已取走。 Was fetched.' },
  },
});

@ObjectType({ description: '当前登录者可对该次导出做什么。 What the viewer may do with an export.' })
export class PersonExportViewerCan {
  @Field(() => Boolean, { description: '批准或不批准。 Agree to it or not.' }) answer!: boolean;
  @Field(() => Boolean, { description: '取走。 Fetch it.' }) fetch!: boolean;
}

@ObjectType('PersonExport', {
  implements: NodeType,
  description: '一次人员名单导出；全名超过 50 人的须另一人批准。 A list of people that leaves as a sheet.',
})
export class PersonExportType {
  @Field(() => ID, { description: '全局编号，取表格时须带上。 Opaque id; the sheet is fetched by it.' }) id!: string;
  @Field(() => Int, { description: '申请单位的区划。 The region of the office that asked.' }) regionId!: number;
  @Field(() => RegionType, { description: '申请单位的区划。 The region of the office that asked.' })
  region!: RegionType;
  @Field(() => RegionType, { description: '哪个区划的人员。 Of which region.' }) ofRegion!: RegionType;
  @Field(() => PersonKind, { nullable: true, description: '只要这种身份。 In this capacity alone.' })
  kind?: PersonKind;
  @Field(() => Int, { description: '申请时的人数。 How many people when it was asked for.' }) personCount!: number;
  @Field(() => Int, { description: '其中全名人数。 How many of them by their whole name.' }) namedCount!: number;
  @Field(() => String, { description: '用途。 What for.' }) purpose!: string;
  @Field(() => PersonExportState, { description: '到了哪一步。 Where it stands.' }) state!: PersonExportState;
  @Field(() => String, { description: '申请人。 Who asked.' }) askedByName!: string;
  @Field(() => Timestamp, { description: '何时申请。 When.' }) askedAt!: string;
  @Field(() => String, { nullable: true, description: '批准或不批准的人。 Who answered.' }) answeredByName?: string;
  @Field(() => String, { nullable: true, description: '不批准的理由。 Why it was declined.' }) answer?: string;
  @Field(() => Timestamp, { nullable: true, description: '何时答复。 When it was answered.' }) answeredAt?: string;
  @Field(() => Timestamp, { nullable: true, description: '在此之前可取走。 Until when it may be fetched.' })
  usableUntil?: string;
  @Field(() => Timestamp, { nullable: true, description: '何时取走。 When it was fetched.' }) fetchedAt?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => PersonExportViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: PersonExportViewerCan;
}
export const PersonExportConnection = connectionOf('PersonExport', PersonExportType);

@ObjectType({ description: '申请导出的结果。 After asking for an export.' })
export class AskPersonExportPayload {}
@ObjectType({ description: '批准的结果。 After agreeing.' })
export class ApprovePersonExportPayload {}
@ObjectType({ description: '不批准的结果。 After declining.' })
export class DeclinePersonExportPayload {}
