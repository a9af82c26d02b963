import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { PairFinding } from './pair-finding.ts';
import { factNames } from '../enterprises/index.ts';

/** `SHORT_NAME` of `shortName`: what the API calls a fact, with the property that keeps it. */
export const factOfName: Readonly<Record<string, (typeof factNames)[number]>> = Object.fromEntries(
  factNames.map((name) => [name.replaceAll(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase(), name]),
);
const EnterpriseFact = Object.fromEntries(Object.keys(factOfName).map((name) => [name, name]));
registerEnumType(EnterpriseFact, {
  name: 'EnterpriseFact',
  description: '企业信息的一项。 One fact of an enterprise.',
  valuesConfig: {
    NAME: { description: '名称。 Name.' },
    SHORT_NAME: { description: '简称。 Short name.' },
    CREDIT_CODE: { description: '统一社会信用代码。 Credit code.' },
    ENTERPRISE_TYPE: { description: '企业类型。 Type.' },
    INDUSTRY: { description: '行业门类。 Industry.' },
    CAPITAL_TEXT: { description: '注册资本。 Capital.' },
    GROUP_CODES: { description: '所属群体。 Groups.' },
    ADDRESS: { description: '地址。 Address.' },
    BUSINESS_SCOPE: { description: '经营范围。 Business scope.' },
    REGISTERED_ON: { description: '注册日期。 Day of registration.' },
  },
});

registerEnumType(PairFinding, {
  name: 'PairFinding',
  description: '两条相似记录的判断。 What two records that look alike were found to be.',
  valuesConfig: {
    TWO_ENTERPRISES: { description: '两家企业。 Two enterprises.' },
    BRANCH: { description: '企业与其分支机构。 An enterprise and its branch.' },
  },
});

@InputType({ description: '合并同一企业的两条记录。 Merging two records of one enterprise.' })
export class MergeEnterprisesInput {
  @Field(() => ID, { description: '保留的记录。 The record that stays.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => ID, { description: '并入的记录。 The record that is merged into it.' }) otherId!: string;
  @Field(() => Int, { description: '并入记录打开时的版本。 The version of it that one saw.' }) otherVersion!: number;
  @Field(() => [EnterpriseFact], {
    defaultValue: [],
    description: '从并入的记录取用哪几项，其余以保留的记录为准。 The facts taken from it; the others stay.',
  })
  take!: string[];
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
}

@InputType({ description: '撤销合并。 Undoing a merge.' })
export class UndoEnterpriseMergeInput {
  @Field(() => ID, { description: '已并入的记录。 The record that was merged.' }) id!: string;
  @Field(() => Int, { description: '打开时的版本。 The version one saw.' }) version!: number;
  @Field(() => String, { description: '原因。 Why.' }) reason!: string;
}

@InputType({ description: '确认是两家企业。 Telling two records apart.' })
export class TellEnterprisesApartInput {
  @Field(() => ID, { description: '一条记录。 One record.' }) id!: string;
  @Field(() => ID, { description: '另一条记录。 The other record.' }) otherId!: string;
  @Field(() => PairFinding, {
    defaultValue: PairFinding.TWO_ENTERPRISES,
    description: '是两家企业，还是企业与其分支机构。 Two enterprises, or one and its branch.',
  })
  finding!: PairFinding;
  @Field(() => String, {
    nullable: true,
    description: '依据；分属两县（市、区）的必填。 Why; needed where they lie in two counties.',
  })
  reason?: string | null;
}
