import { Field, Int, ObjectType } from 'type-graphql';
import { Day, Decimal } from '../../platform/scalars.ts';
import { FileSection, SiteKind } from '../dossiers/index.ts';
import { Currency, EnterpriseStatus, Industry } from '../enterprises/index.ts';
import { FindingKind } from '../findings/index.ts';
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
  @Field(() => Day, { nullable: true, description: '至何时止。 Until when.' }) toOn?: string;
}

@ObjectType({
  description: '移交材料中的一个自设字段，两地共用。 A field that an office added, which both counties have.',
})
export class TransferPackField {
  @Field(() => String, { description: '名称。 Its name.' }) name!: string;
  @Field(() => String, { description: '内容。 What stands in it.' }) words!: string;
}

@ObjectType({ description: '移交材料中尚未兑现的承诺。 Something that the enterprise was promised and has not got.' })
export class TransferPackPromise {
  @Field(() => String, { description: '何事。 What.' }) text!: string;
  @Field(() => String, { nullable: true, description: '由哪个单位或岗位。 By which body or post.' }) byWhom?: string;
  @Field(() => Day, { nullable: true, description: '至何日。 Until when.' }) dueOn?: string;
  @Field(() => Boolean, {
    description:
      '办理问题或会商中作出的，仍由移出地兑现。 Made in a problem or a consultation: the county there keeps it.',
  })
  staysThere!: boolean;
}

@ObjectType({ description: '移交材料中未了的困难或需求。 A difficulty or need that nobody has settled.' })
export class TransferPackNeed {
  @Field(() => FindingKind, { description: '类别。 What it is.' }) kind!: FindingKind;
  @Field(() => String, { description: '内容。 In words.' }) text!: string;
  @Field(() => Day, { description: '发现日期。 When it was found.' }) foundOn!: string;
  @Field(() => Day, {
    nullable: true,
    description: '移出地原定何日办完。 By when the office there wanted to see to it.',
  })
  dueOn?: string;
}

@ObjectType({
  description: '移交材料中的一条档案；场所与承诺另列。 An entry of its file; sites and promises stand by themselves.',
})
export class TransferPackEntry {
  @Field(() => FileSection, { description: '档案的哪一部分。 The section of the file.' }) section!: FileSection;
  @Field(() => String, {
    nullable: true,
    description: '种类，用该部分自己的代码。 Its kind, by the codes of the section.',
  })
  kind?: string;
  @Field(() => String, { nullable: true, description: '名称。 What it is called.' }) title?: string;
  @Field(() => String, { nullable: true, description: '编号。 Its number.' }) number?: string;
  @Field(() => String, { nullable: true, description: '发证机关。 Who issued it.' }) body?: string;
  @Field(() => Decimal, { nullable: true, description: '数额，万。 Amount in ten thousands.' }) amount?: string;
  @Field(() => Currency, { nullable: true, description: '币种。 Its currency.' }) currency?: string;
  @Field(() => Int, { nullable: true, description: '年份。 The year.' }) year?: number;
  @Field(() => Decimal, { nullable: true, description: '产值，万元人民币。 Output in 10,000 yuan.' })
  outputValue?: string;
  @Field(() => Decimal, { nullable: true, description: '纳税，万元人民币。 Taxes paid in 10,000 yuan.' })
  taxPaid?: string;
  @Field(() => Decimal, { nullable: true, description: '出口，万元人民币。 Exports in 10,000 yuan.' })
  exportValue?: string;
  @Field(() => Int, { nullable: true, description: '用工人数。 Staff.' }) staffCount?: number;
  @Field(() => Day, { nullable: true, description: '自何时起。 Since when.' }) fromOn?: string;
  @Field(() => Day, { nullable: true, description: '至何时止。 Until when.' }) toOn?: string;
  @Field(() => Day, { description: '哪天登记。 When it was entered.' }) recordedOn!: string;
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
  @Field(() => [TransferPackPromise], {
    description: '尚未兑现的承诺，最多 50 条。 What it was promised and has not got, 50 at most.',
  })
  promises!: TransferPackPromise[];
  @Field(() => [TransferPackNeed], {
    description: '未了的困难与需求，最多 50 条。 Needs that nobody has settled, 50 at most.',
  })
  needs!: TransferPackNeed[];
  @Field(() => [TransferPackEntry], {
    description: '档案条目，每部分最多 50 条。 What stood in its file, 50 of each section at most.',
  })
  fileEntries!: TransferPackEntry[];
  @Field(() => [TransferPackField], { description: '两地共用的自设字段。 Fields that both counties have.' })
  ownFields!: TransferPackField[];
}
