import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { Day, Decimal, Timestamp } from '../../platform/scalars.ts';
import { Currency, EnterpriseType, FileState } from '../enterprises/index.ts';
import { FindingType } from '../findings/index.ts';
import { HandoverMatterType } from '../handovers/index.ts';
import { PostKind } from '../liaison/index.ts';
import { PolicyLevel } from '../visits/index.ts';
import { DocumentKind, FileEntryState, InvestmentKind, SiteKind, YearSource } from './dossier-states.ts';
import { FileSection } from './file-sections.ts';

@ObjectType({ description: '当前登录者可对该条做什么。 What the viewer may do with an entry.' })
class FileEntryViewerCan {
  @Field(() => Boolean, { description: '更正或撤回。 Correct or withdraw it.' }) change!: boolean;
}

/** What every entry of a file has. */
@ObjectType()
abstract class FileEntryType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => FileEntryState, { description: '状态。 How it stands.' }) state!: FileEntryState;
  @Field(() => String, { nullable: true, description: '更正或撤回的原因。 Why it no longer stands.' })
  stateReason?: string;
  @Field(() => String, { description: '由谁登记。 Who entered it.' }) recordedByName!: string;
  @Field(() => Timestamp, { description: '何时登记。 When it was entered.' }) recordedAt!: string;
  @Field(() => String, {
    nullable: true,
    description: '随企业移交而来的，由哪个县区登记。 The county that kept it, where it came with a transfer.',
  })
  takenOverFrom?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
  @Field(() => FileEntryViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: FileEntryViewerCan;
}
const parents = { implements: NodeType };

@ObjectType('EnterpriseSite', { ...parents, description: '企业的场所。 A site of an enterprise.' })
export class EnterpriseSiteType extends FileEntryType {
  @Field(() => SiteKind, { description: '种类。 What it is for.' }) kind!: SiteKind;
  @Field(() => String, { description: '地址。 Where it is.' }) address!: string;
  @Field(() => Decimal, { nullable: true, description: '面积，平方米。 Area in square metres.' }) area?: string;
  @Field(() => Day, { nullable: true, description: '自何日起使用。 In use since.' }) fromOn?: string;
  @Field(() => Day, { nullable: true, description: '至何日止。 In use until.' }) toOn?: string;
  @Field(() => String, { nullable: true, description: '备注。 A note.' }) note?: string;
}

@ObjectType('EnterpriseLicence', { ...parents, description: '企业的许可。 A licence of an enterprise.' })
export class EnterpriseLicenceType extends FileEntryType {
  @Field(() => String, { description: '名称。 What it is called.' }) title!: string;
  @Field(() => String, { nullable: true, description: '编号。 Its number.' }) number?: string;
  @Field(() => String, { nullable: true, description: '发证机关。 Who issued it.' }) issuer?: string;
  @Field(() => Day, { nullable: true, description: '有效期自。 Valid from.' }) fromOn?: string;
  @Field(() => Day, { nullable: true, description: '有效期至。 Valid until.' }) toOn?: string;
  @Field(() => Boolean, { description: '60 天内到期。 Ends within 60 days.' }) endsSoon!: boolean;
  @Field(() => Boolean, { description: '已过期。 Its time is over.' }) isExpired!: boolean;
}

@ObjectType('EnterpriseInvestment', { ...parents, description: '企业的投资。 An investment of an enterprise.' })
export class EnterpriseInvestmentType extends FileEntryType {
  @Field(() => InvestmentKind, { description: '口径。 Which amount it is.' }) kind!: InvestmentKind;
  @Field(() => String, { nullable: true, description: '项目名称。 The project.' }) title?: string;
  @Field(() => Decimal, { description: '数额，单位为万元。 Amount in ten thousands of its currency.' }) amount!: string;
  @Field(() => Currency, { description: '币种。 Its currency.' }) currency!: string;
  @Field(() => Int, { nullable: true, description: '年份。 The year.' }) year?: number;
}

@ObjectType('EnterpriseYear', { ...parents, description: '企业一年的经营数字。 Operating figures of one year.' })
export class EnterpriseYearType extends FileEntryType {
  @Field(() => Int, { description: '年份。 The year.' }) year!: number;
  @Field(() => Decimal, { nullable: true, description: '产值，万元人民币。 Output in 10,000 yuan.' })
  outputValue?: string;
  @Field(() => Decimal, { nullable: true, description: '纳税，万元人民币。 Taxes paid in 10,000 yuan.' })
  taxPaid?: string;
  @Field(() => Decimal, { nullable: true, description: '出口，万元人民币。 Exports in 10,000 yuan.' })
  exportValue?: string;
  @Field(() => Int, { nullable: true, description: '用工人数。 Staff.' }) staffCount?: number;
  @Field(() => YearSource, { description: '来源。 Where they come from.' }) source!: YearSource;
  @Field(() => String, { description: '由谁提供。 Who said so.' }) toldBy!: string;
}

@ObjectType('EnterpriseDocument', { ...parents, description: '企业档案中的材料。 A paper on file.' })
export class EnterpriseDocumentType extends FileEntryType {
  @Field(() => DocumentKind, { description: '种类。 What it is.' }) kind!: DocumentKind;
  @Field(() => String, { description: '名称。 Its title.' }) title!: string;
  @Field(() => Day, { nullable: true, description: '出具日期。 Day of issue.' }) fromOn?: string;
  @Field(() => ID, { description: '以 GET /files/<编号> 下载。 For GET /files/<id>.' }) fileId!: string;
  @Field(() => String, { description: '文件名。 The name of the file.' }) fileName!: string;
  @Field(() => Int, { description: '字节数。 How many bytes it has.' }) size!: number;
}

@ObjectType('EnjoyedPolicy', { ...parents, description: '企业享受的政策。 A policy an enterprise benefits from.' })
export class EnjoyedPolicyType extends FileEntryType {
  @Field(() => String, { description: '名称。 Its title.' }) title!: string;
  @Field(() => PolicyLevel, { description: '层级。 Whose policy.' }) level!: PolicyLevel;
  @Field(() => Day, { description: '自何日起。 Since when.' }) sinceOn!: string;
  @Field(() => Decimal, { nullable: true, description: '金额，万元人民币。 Amount in 10,000 yuan.' }) amount?: string;
}

@ObjectType('EnterprisePromise', { ...parents, description: '对企业的承诺。 A promise to an enterprise.' })
export class EnterprisePromiseType extends FileEntryType {
  @Field(() => String, { description: '何事。 What.' }) text!: string;
  @Field(() => String, { description: '由哪个单位或岗位。 By which body or post.' }) byWhom!: string;
  @Field(() => Day, { description: '至何日。 Until when.' }) dueOn!: string;
  @Field(() => Boolean, { description: '过期未兑现。 Its day went by and it is not kept.' }) isOverdue!: boolean;
  @Field(() => Day, { nullable: true, description: '兑现日期。 When it was kept.' }) keptOn?: string;
  @Field(() => String, { nullable: true, description: '怎样兑现的。 How it was kept.' }) keptNote?: string;
}

@ObjectType('FileSectionState', { description: '档案一部分的情况。 How one section of a file stands.' })
export class FileSectionStateType {
  @Field(() => FileSection, { description: '哪一部分。 Which section.' }) section!: FileSection;
  @Field(() => Int, { description: '占完整度的百分点。 Its share of the completeness, in points.' }) weight!: number;
  @Field(() => Int, { description: '几个月未核实即过时。 Months after which it is stale.' }) staleAfterMonths!: number;
  @Field(() => Boolean, { description: '是否已填，或已核实确实没有。 Filled, or known to have nothing.' })
  isFilled!: boolean;
  @Field(() => Boolean, { description: '是否过时或从未核实。 Stale, or never verified.' }) isStale!: boolean;
  @Field(() => Day, { nullable: true, description: '最近核实。 When it was last verified.' }) verifiedOn?: string;
  @Field(() => String, { nullable: true, description: '由谁核实。 By whom.' }) verifiedByName?: string;
  @Field(() => Day, { nullable: true, description: '新鲜至何日。 Until when it is fresh.' }) staleOn?: string;
  @Field(() => PostKind, { nullable: true, description: '责任岗位；指定人员时为空。 The post whose section it is.' })
  ownerPost?: PostKind;
  @Field(() => String, { nullable: true, description: '责任人；空缺时为空。 Who that is now.' }) ownerName?: string;
}

@ObjectType('FileQuestion', { description: '下一个最该问的问题。 The one thing to ask next.' })
export class FileQuestionType {
  @Field(() => FileSection, { description: '属于哪一部分。 The section it is about.' }) section!: FileSection;
  @Field(() => Boolean, { description: '缺失；否则为过时。 Missing; else it is old.' }) isMissing!: boolean;
  @Field(() => String, { nullable: true, description: '基本信息中缺的一项。 The basic fact that is missing.' })
  field?: string;
  @Field(() => String, { description: '怎么问，按读者的语言。 How to ask it, in the reader’s language.' })
  words!: string;
}

@ObjectType({ description: '当前登录者可对该档案做什么。 What the viewer may do with a file.' })
export class EnterpriseFileViewerCan {
  @Field(() => Boolean, { description: '登记与核实。 Enter and verify.' }) keep!: boolean;
  @Field(() => Boolean, { description: '确定责任人。 Say whose section it is.' }) assign!: boolean;
}

@ObjectType('EnterpriseFile', { description: '企业档案（一企一档）。 One enterprise, one file.' })
export class EnterpriseFileType {
  @Field(() => FileState, { description: '状态。 How it stands.' }) state!: FileState;
  @Field(() => Int, { description: '完整度，百分之几。 Completeness in percent.' }) completeness!: number;
  @Field(() => Day, { nullable: true, description: '最近核实。 When any of it was last verified.' })
  lastVerifiedOn?: string;
  @Field(() => FileQuestionType, { nullable: true, description: '下一个最该问的问题。 What to ask next.' })
  nextQuestion?: FileQuestionType;
  @Field(() => [FileSectionStateType], { description: '各部分。 Its sections.' }) sections!: FileSectionStateType[];
  @Field(() => [FindingType], { description: '困难与需求，新的在前。 Difficulties and needs, newest first.' })
  needs!: FindingType[];
  @Field(() => [HandoverMatterType], {
    description: '办理问题与会商中的承诺。 What was promised in problems and consultations.',
  })
  promisedElsewhere!: HandoverMatterType[];
  @Field(() => EnterpriseFileViewerCan, { description: '当前登录者可做之事。 What the viewer may do.' })
  viewerCan!: EnterpriseFileViewerCan;
}

@ObjectType()
abstract class OfEnterprise {
  @Field(() => EnterpriseType, { description: '档案所属的企业。 The enterprise whose file it is.' })
  enterprise!: EnterpriseType;
}
@ObjectType({ description: '登记结果。 After entering something.' })
export class RecordFileEntryPayload extends OfEnterprise {}
@ObjectType({ description: '更正结果。 After correcting an entry.' })
export class CorrectFileEntryPayload extends OfEnterprise {}
@ObjectType({ description: '撤回结果。 After withdrawing an entry.' })
export class WithdrawFileEntryPayload extends OfEnterprise {}
@ObjectType({ description: '兑现结果。 After keeping a promise.' })
export class KeepPromisePayload extends OfEnterprise {}
@ObjectType({ description: '核实结果。 After verifying a section.' })
export class VerifySectionPayload extends OfEnterprise {}
@ObjectType({ description: '确定责任人的结果。 After saying whose section it is.' })
export class AssignSectionPayload extends OfEnterprise {}
