import { Field, ID, InputType, Int } from 'type-graphql';
import { Currency } from '../enterprises/index.ts';
import { PostKind } from '../liaison/index.ts';
import { PolicyLevel } from '../visits/index.ts';
import { DocumentKind, InvestmentKind, SiteKind, YearSource } from './dossier-states.ts';
import { FileSection } from './file-sections.ts';

@InputType({ description: '场所。 A site.' })
export class SiteInput {
  @Field(() => SiteKind, { description: '种类。 What it is for.' }) kind!: SiteKind;
  @Field(() => String, { description: '地址。 Where it is.' }) address!: string;
  @Field(() => String, { nullable: true, description: '面积，平方米。 Its area in square metres.' }) area?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: '自何日起使用，YYYY-MM-DD。 In use since.' }) fromOn?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: '至何日止，YYYY-MM-DD。 In use until.' }) toOn?: string | null;
  @Field(() => String, { nullable: true, description: '备注。 A note.' }) note?: string | null;
}

@InputType({ description: '许可。 A licence.' })
export class LicenceInput {
  @Field(() => String, { description: '名称。 What it is called.' }) title!: string;
  @Field(() => String, { nullable: true, description: '编号。 Its number.' }) number?: string | null;
  @Field(() => String, { nullable: true, description: '发证机关。 Who issued it.' }) issuer?: string | null;
  @Field(() => String, { nullable: true, description: '有效期自，YYYY-MM-DD。 Valid from.' }) fromOn?: string | null;
  @Field(() => String, { nullable: true, description: '有效期至，YYYY-MM-DD。 Valid until.' }) toOn?: string | null;
}

@InputType({ description: '投资。 An investment.' })
export class InvestmentInput {
  @Field(() => InvestmentKind, { description: '口径。 Which amount it is.' }) kind!: InvestmentKind;
  @Field(() => String, { nullable: true, description: '项目名称。 The project.' }) title?: string | null;
  @Field(() => String, { description: '数额，单位为万元。 The amount in ten thousands of its currency.' })
  amount!: string;
  @Field(() => Currency, { description: '币种。 Its currency.' }) currency!: string;
  @Field(() => Int, { nullable: true, description: '年份。 The year.' }) year?: number | null;
}

@InputType({ description: '一年的经营数字，单位固定。 Operating figures of a year, in fixed units.' })
export class YearInput {
  @Field(() => Int, { description: '年份。 The year.' }) year!: number;
  @Field(() => String, { nullable: true, description: '产值，万元人民币。 Output in 10,000 yuan.' }) outputValue?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: '纳税，万元人民币。 Taxes paid in 10,000 yuan.' }) taxPaid?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: '出口，万元人民币。 Exports in 10,000 yuan.' }) exportValue?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: '用工人数，以文本表示。 Staff, as text.' }) staffCount?:
    | string
    | null;
  @Field(() => YearSource, { description: '来源。 Where they come from.' }) source!: YearSource;
  @Field(() => String, { description: '由谁提供，写部门或职务。 Who said so: a department or a post.' })
  toldBy!: string;
}

@InputType({ description: '材料。 A paper on file.' })
export class DocumentInput {
  @Field(() => DocumentKind, { description: '种类。 What it is.' }) kind!: DocumentKind;
  @Field(() => String, { description: '名称。 Its title.' }) title!: string;
  @Field(() => ID, { description: '以 for=evidence 上传的文件。 A file that was uploaded as evidence.' })
  fileId!: string;
  @Field(() => String, { nullable: true, description: '出具日期，YYYY-MM-DD。 Day of issue.' }) fromOn?: string | null;
}

@InputType({ description: '享受的政策。 A policy that the enterprise benefits from.' })
export class EnjoyedPolicyInput {
  @Field(() => String, { description: '名称。 Its title.' }) title!: string;
  @Field(() => PolicyLevel, { description: '层级。 Whose policy.' }) level!: PolicyLevel;
  @Field(() => String, { description: '自何日起，YYYY-MM-DD。 Since when.' }) sinceOn!: string;
  @Field(() => String, { nullable: true, description: '金额，万元人民币。 Amount in 10,000 yuan.' }) amount?:
    | string
    | null;
}

@InputType({ description: '承诺：何事、何人、何时。 A promise: what, by whom, until when.' })
export class PromiseInput {
  @Field(() => String, { description: '何事。 What.' }) text!: string;
  @Field(() => String, { description: '由哪个单位或岗位。 By which body or post.' }) byWhom!: string;
  @Field(() => String, { description: '至何日，YYYY-MM-DD。 Until when.' }) dueOn!: string;
}

/** One of these is given: what an entry says, by what it is. */
@InputType()
export abstract class FileEntryInput {
  @Field(() => SiteInput, { nullable: true, description: '场所。 A site.' }) site?: SiteInput | null;
  @Field(() => LicenceInput, { nullable: true, description: '许可。 A licence.' }) licence?: LicenceInput | null;
  @Field(() => InvestmentInput, { nullable: true, description: '投资。 An investment.' })
  investment?: InvestmentInput | null;
  @Field(() => YearInput, { nullable: true, description: '年度数字。 Figures of a year.' }) year?: YearInput | null;
  @Field(() => DocumentInput, { nullable: true, description: '材料。 A paper.' }) document?: DocumentInput | null;
  @Field(() => EnjoyedPolicyInput, { nullable: true, description: '享受的政策。 A policy enjoyed.' })
  policy?: EnjoyedPolicyInput | null;
  @Field(() => PromiseInput, { nullable: true, description: '承诺。 A promise.' }) promise?: PromiseInput | null;
}

@InputType({ description: '在企业档案中登记一条：七种中给出一种。 Entering one thing in a file: one of the seven.' })
export class RecordFileEntryInput extends FileEntryInput {
  @Field(() => String, { nullable: true, description: '客户端生成的 UUID，防止重复登记。 A UUID made by the client.' })
  clientId?: string | null;
  @Field(() => ID, { description: '企业。 The enterprise.' }) enterpriseId!: string;
}

@InputType({
  description:
    '更正一条：新的一条取代它，原来的留存。 Correcting an entry: a new one takes its place, the old one is kept.',
})
export class CorrectFileEntryInput extends FileEntryInput {
  @Field(() => ID, { description: '条目。 The entry.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '为何更正。 Why it is corrected.' }) reason!: string;
}

@InputType({ description: '撤回一条。 Withdrawing an entry.' })
export class WithdrawFileEntryInput {
  @Field(() => ID, { description: '条目。 The entry.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '为何撤回。 Why it is withdrawn.' }) reason!: string;
}

@InputType({ description: '兑现一项承诺。 Keeping a promise.' })
export class KeepPromiseInput {
  @Field(() => ID, { description: '承诺。 The promise.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '怎样兑现的。 How it was kept.' }) note!: string;
}

@InputType({ description: '核实档案的一部分：看过，仍然属实。 Verifying a section: looked at, still true.' })
export class VerifySectionInput {
  @Field(() => ID, { description: '企业。 The enterprise.' }) enterpriseId!: string;
  @Field(() => FileSection, { description: '哪一部分。 Which section.' }) section!: FileSection;
  @Field(() => Boolean, {
    nullable: true,
    description: '看过，确实没有；部分为空时必填。 Looked at, and there is nothing; needed of an empty section.',
  })
  isNone?: boolean | null;
}

@InputType({ description: '确定档案一部分的责任人：岗位或人员二者填一。 Whose section it is: a post or an officer.' })
export class AssignSectionInput {
  @Field(() => ID, { description: '企业。 The enterprise.' }) enterpriseId!: string;
  @Field(() => FileSection, { description: '哪一部分。 Which section.' }) section!: FileSection;
  @Field(() => PostKind, { nullable: true, description: '岗位。 Whoever holds this post.' }) postKind?: PostKind | null;
  @Field(() => ID, { nullable: true, description: '工作人员。 The officer.' }) officerId?: string | null;
}
