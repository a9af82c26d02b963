import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Timestamp } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';
import { ArchiveState, CountyDeed, OpeningState, OpeningStepKind } from './county-states.ts';

registerEnumType(OpeningState, {
  name: 'CountyOpeningState',
  description: '县（市、区）的开通状态。 How far the opening of a county is.',
  valuesConfig: {
    OPENING: { description: '开通中。 Being opened.' },
    WORKING: { description: '正式运行。 Working.' },
  },
});
registerEnumType(OpeningStepKind, {
  name: 'OpeningStepKind',
  description: '开通的步骤。 What an opening leads through.',
  valuesConfig: {
    SCOPE: { description: '开通辖区。 The office above opens it.' },
    DIRECTOR: { description: '首位主任。 Its first director joins by an invitation.' },
    ENTERPRISES: { description: '企业名录。 Its register of enterprises.' },
    PEOPLE: { description: '企业人员。 People of the enterprises.' },
    LIAISON: { description: '联系人。 Liaison persons; missing are enterprises without one today.' },
    VISITS: { description: '以往走访。 Past visits, marked as imported.' },
  },
});
registerEnumType(ArchiveState, {
  name: 'CountyArchiveState',
  description: '归档的状态。 How far an archive is.',
  valuesConfig: {
    ASKED: { description: '待另一人批准。 Waits for a second member.' },
    DECLINED: { description: '未获批准。 Was not agreed to.' },
    MAKING: { description: '生成中。 Being made.' },
    READY: { description: '可下载。 Ready to be downloaded.' },
    FAILED: { description: '未能生成。 It could not be made.' },
    REMOVED: { description: '已删除。 Its bytes were taken away.' },
  },
});
registerEnumType(CountyDeed, {
  name: 'CountyDeed',
  description: '可对整个县（市、区）做的事。 What may be done with a county as a whole.',
  valuesConfig: {
    OPEN: { description: '开通。 To open it.' },
    DECLARE_WORKING: { description: '宣布正式运行。 To declare it working.' },
    MARK_PRACTICE: { description: '设为练习区。 To make it a practice region.' },
    TAKE_ALONG: { description: '带走全部数据。 To take its data along.' },
  },
});

@ObjectType('CountyOpening', {
  implements: NodeType,
  description: '一个县（市、区）的开通。 The opening of a county.',
})
export class CountyOpeningType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => OpeningState, { description: '状态。 How far it is.' }) state!: OpeningState;
  @Field(() => Timestamp, { description: '开通时间。 When it was opened.' }) openedAt!: string;
  @Field(() => String, { description: '开通人。 Who opened it.' }) openedByName!: string;
  @Field(() => Timestamp, { nullable: true, description: '正式运行时间。 Since when it works.' }) workingAt?: string;
  @Field(() => String, { nullable: true, description: '宣布人。 Who declared it working.' }) workingByName?: string;
  @Field(() => Int, {
    nullable: true,
    description:
      '开通用时（分钟，不足一分钟按一分钟计）。 Minutes from its opening to its working, begun ones whole; null until then.',
  })
  openingMinutes?: number;
  @Field(() => Int, { description: '版本。 Version.' }) version!: number;
}

@ObjectType({ description: '开通的一步，状态出自数据。 One step of an opening; its state comes from the data.' })
export class OpeningStep {
  @Field(() => OpeningStepKind, { description: '哪一步。 Which.' }) kind!: OpeningStepKind;
  @Field(() => Boolean, { description: '已完成。 Whether it is done.' }) isDone!: boolean;
  @Field(() => Boolean, { description: '正式运行前必须完成。 Whether the county cannot work without it.' })
  isNeeded!: boolean;
  @Field(() => Int, { description: '已有数量。 How many there are.' }) count!: number;
  @Field(() => Int, { description: '尚缺数量。 How many are missing.' }) missing!: number;
  @Field(() => Int, { description: '导入中待处理的行。 Rows of imports that wait for a person.' }) waitingRows!: number;
  @Field(() => ID, { nullable: true, description: '尚未写入的导入。 An import that is not written yet.' })
  openImportId?: string;
}

@ObjectType({ description: '开通的进展。 How far the opening of a county is, by its data.' })
export class OpeningProgress {
  @Field(() => [OpeningStep], { description: '各步，按顺序。 Its steps in their order.' }) steps!: OpeningStep[];
  @Field(() => Boolean, { description: '可以宣布正式运行。 Whether nothing that is needed is missing.' })
  isComplete!: boolean;
  @Field(() => [CountyDeed], { description: '本人可做之事。 What the viewer may do.' }) viewerCan!: CountyDeed[];
}

@ObjectType({ description: '进度。 Progress of the job.' })
export class CountyArchiveProgress {
  @Field(() => Int, { description: '已写入的行与文件。 Rows and files written.' }) done!: number;
  @Field(() => Int, { description: '总数。 In all.' }) total!: number;
}

@ObjectType({ description: '当前登录者可对该归档做什么。 What the viewer may do with an archive.' })
export class CountyArchiveViewerCan {
  @Field(() => Boolean, { description: '批准或不批准。 Agree to it or not.' }) answer!: boolean;
  @Field(() => Boolean, { description: '下载。 Download it.' }) download!: boolean;
}

@ObjectType('CountyArchive', {
  implements: NodeType,
  description:
    '一个县（市、区）的全部数据，开放格式；超过 50 人的须另一人批准。 Everything of a county in open formats.',
})
export class CountyArchiveType {
  @Field(() => ID, {
    description: '全局编号；下载地址为 /archives/<编号>。 Opaque id; GET /archives/<id> hands it out.',
  })
  id!: string;
  @Field(() => RegionType, { description: '县（市、区）。 The county.' }) region!: RegionType;
  @Field(() => ArchiveState, { description: '状态。 How far it is.' }) state!: ArchiveState;
  @Field(() => String, { description: '申请人。 Who asked for it.' }) askedByName!: string;
  @Field(() => String, { description: '用途。 What for.' }) reason!: string;
  @Field(() => Timestamp, { description: '申请时间。 When it was asked for.' }) createdAt!: string;
  @Field(() => Int, {
    nullable: true,
    description: '申请时的人数；以前的为空。 How many people when it was asked for.',
  })
  personCount?: number;
  @Field(() => String, { nullable: true, description: '批准或不批准的人。 Who answered.' }) answeredByName?: string;
  @Field(() => String, { nullable: true, description: '不批准的理由。 Why it was declined.' }) answer?: string;
  @Field(() => Timestamp, { nullable: true, description: '何时答复。 When it was answered.' }) answeredAt?: string;
  @Field(() => Timestamp, { nullable: true, description: '完成时间。 When it was made.' }) finishedAt?: string;
  @Field(() => Timestamp, { nullable: true, description: '保留至。 Until when it can be downloaded.' })
  expiresAt?: string;
  @Field(() => CountyArchiveProgress, { description: '进度。 Progress.' }) progress!: CountyArchiveProgress;
  @Field(() => Int, { nullable: true, description: '行数。 Rows of all tables.' }) rowCount?: number;
  @Field(() => Int, { nullable: true, description: '附件数。 Files.' }) fileCount?: number;
  @Field(() => String, { nullable: true, description: '字节数。 Size in bytes.' }) size?: string;
  @Field(() => String, { nullable: true, description: '压缩包的 SHA-256。 SHA-256 of the ZIP.' }) sha256?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => CountyArchiveViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: CountyArchiveViewerCan;
}
export const CountyArchiveConnection = connectionOf('CountyArchive', CountyArchiveType);

@ObjectType({ description: '开通的结果。 After a county was opened, or declared working.' })
export class CountyOpeningPayload {
  @Field(() => CountyOpeningType, { description: '开通。 The opening.' }) opening!: CountyOpeningType;
}
@ObjectType({ description: '设定练习区的结果。 After a practice region was marked.' })
export class MarkPracticeRegionPayload {
  @Field(() => RegionType, { description: '区划。 The region.' }) region!: RegionType;
}
@ObjectType({ description: '申请归档的结果。 After an archive was asked for.' })
export class TakeCountyAlongPayload {
  @Field(() => CountyArchiveType, { description: '归档。 The archive.' }) archive!: CountyArchiveType;
}
@ObjectType({ description: '批准归档的结果。 After an archive was agreed to.' })
export class ApproveCountyArchivePayload {
  @Field(() => CountyArchiveType, { description: '归档。 The archive.' }) archive!: CountyArchiveType;
}
@ObjectType({ description: '不批准归档的结果。 After an archive was declined.' })
export class DeclineCountyArchivePayload {
  @Field(() => CountyArchiveType, { description: '归档。 The archive.' }) archive!: CountyArchiveType;
}
