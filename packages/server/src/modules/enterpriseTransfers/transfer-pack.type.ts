import { Field, Int, ObjectType } from 'type-graphql';
import { Day, Decimal } from '../../platform/scalars.ts';
import { SiteKind } from '../dossiers/index.ts';
import { EnterpriseStatus, Industry } from '../enterprises/index.ts';
import { ProblemState } from '../problems/index.ts';
import { Tier } from '../regularVisits/index.ts';
import { VisitChannel, VisitKind, VisitOutcome } from '../visits/index.ts';

@ObjectType({ description: '移交材料中的一次走访。 A visit, as it is handed on.' })
export class TransferPackVisit {
  @Field(() => Day, { description: '哪天走访。 The day.' }) visitedOn!: string;
  @Field(() => VisitKind, { description: '走访种类。 What kind of visit.' }) kind!: VisitKind;
  @Field(() => VisitChannel, { description: '走访方式。 How.' }) channel!: VisitChannel;
  @Field(() => VisitOutcome, { nullable: true, description: '结果。 How it ended.' }) outcome?: VisitOutcome;
}

@ObjectType({
  description:
    '移交材料中已排未走的走访，由接收地另行安排。 A visit that was planned there; the other county plans its own.',
})
export class TransferPackPlannedVisit {
  @Field(() => Day, { description: '原定哪天。 The day it was planned for.' }) plannedOn!: string;
  @Field(() => VisitKind, { description: '走访种类。 What kind of visit.' }) kind!: VisitKind;
}

@ObjectType({ description: '移交材料中未办结的问题，仍由移出地办理。 A problem that is still open there.' })
export class TransferPackProblem {
  @Field(() => String, { description: '编号。 Serial number.' }) serialNo!: string;
  @Field(() => String, { description: '标题。 Title.' }) title!: string;
  @Field(() => ProblemState, { description: '提出移交时的状态。 Where it stood.' }) state!: ProblemState;
  @Field(() => String, { nullable: true, description: '下一步在哪个单位。 The body whose turn it is.' })
  waitsFor?: string;
  @Field(() => Day, { nullable: true, description: '下一步的期限。 By when.' }) dueOn?: string;
}

@ObjectType({ description: '移交材料中的一处场所。 A site, as it is handed on.' })
export class TransferPackSite {
  @Field(() => SiteKind, { nullable: true, description: '用途。 What it is for.' }) kind?: SiteKind;
  @Field(() => String, { nullable: true, description: '地址。 Where.' }) place?: string;
  @Field(() => Decimal, { nullable: true, description: '面积，平方米。 Area in square metres.' }) area?: string;
  @Field(() => Day, { nullable: true, description: '自何时起。 Since when.' }) fromOn?: string;
}

@ObjectType({
  description: '移交材料中的一个自设字段，两地共用。 A field that an office added, which both counties have.',
})
export class TransferPackField {
  @Field(() => String, { description: '名称。 Its name.' }) name!: string;
  @Field(() => String, { description: '内容。 What stands in it.' }) words!: string;
}

@ObjectType('TransferPack', {
  description:
    '移交材料：提出时所知的企业情况；不含企业人员。 What was known when it was proposed; nobody of the enterprise.',
})
export class TransferPackType {
  @Field(() => String, { description: '名称。 Name.' }) name!: string;
  @Field(() => String, { nullable: true, description: '简称。 Short name.' }) shortName?: string;
  @Field(() => [String], { description: '曾用名，旧的在前。 Names it bore before, the oldest first.' })
  formerNames!: string[];
  @Field(() => String, { nullable: true, description: '统一社会信用代码。 Unified social credit code.' })
  creditCode?: string;
  @Field(() => EnterpriseStatus, { description: '提出时的状态。 Its status then.' }) status!: EnterpriseStatus;
  @Field(() => String, { nullable: true, description: '企业类型，登记原文。 Type, in the words of the register.' })
  enterpriseType?: string;
  @Field(() => Industry, { nullable: true, description: '行业门类。 Industry.' }) industry?: string;
  @Field(() => String, { nullable: true, description: '注册资本原文。 The capital as it was written.' })
  capitalText?: string;
  @Field(() => [String], { description: '所属群体。 Groups it belongs to.' }) groupNames!: string[];
  @Field(() => String, { nullable: true, description: '地址。 Address.' }) address?: string;
  @Field(() => String, { nullable: true, description: '经营范围。 Business scope.' }) businessScope?: string;
  @Field(() => Day, { nullable: true, description: '注册日期。 Day of registration.' }) registeredOn?: string;
  @Field(() => String, { nullable: true, description: '移出地的联络办。 The office there.' }) officeName?: string;
  @Field(() => String, { nullable: true, description: '移出地的联系人。 The liaison person there.' })
  liaisonPersonName?: string;
  @Field(() => String, { nullable: true, description: '其岗位。 Their post.' }) liaisonPersonPost?: string;
  @Field(() => Tier, {
    nullable: true,
    description: '在移出地的分级；早先的材料中没有。 Its tier there; packs of before name none.',
  })
  tier?: Tier;
  @Field(() => [TransferPackPlannedVisit], {
    nullable: true,
    description:
      '已排未走的走访，最多 20 次；早先的材料中没有。 Visits that were planned there, 20 at most; packs of before name none.',
  })
  plannedVisits?: TransferPackPlannedVisit[];
  @Field(() => Int, { description: '走访次数。 How many visits were made.' }) visitCount!: number;
  @Field(() => [TransferPackVisit], { description: '最近的走访，最多 20 次。 The latest visits, 20 at most.' })
  visits!: TransferPackVisit[];
  @Field(() => Int, { description: '未办结的问题数。 How many problems are open.' }) problemCount!: number;
  @Field(() => [TransferPackProblem], { description: '未办结的问题，最多 50 个。 The open problems, 50 at most.' })
  problems!: TransferPackProblem[];
  @Field(() => [TransferPackSite], { description: '场所，最多 50 处。 Its sites, 50 at most.' })
  sites!: TransferPackSite[];
  @Field(() => [TransferPackField], { description: '两地共用的自设字段。 Fields that both counties have.' })
  ownFields!: TransferPackField[];
}
