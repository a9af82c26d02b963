import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { RegionType } from '../tenancy/index.ts';
import { DivisionView, FigureKind, FigureName, FigureRowKind } from './figure-names.ts';
import { registry } from './figure-registry.ts';

registerEnumType(FigureName, {
  name: 'FigureName',
  description: '公布的数据；口径见各数据的 definition。 A published figure.',
  valuesConfig: Object.fromEntries(
    Object.entries(registry).map(([name, { label }]) => [name, { description: `${label['zh-CN']}。 ${label.en}.` }]),
  ),
});
registerEnumType(DivisionView, {
  name: 'DivisionView',
  description:
    '按哪时的区划列数据；总数相同。 Under the divisions of which time figures are put; the totals are the same.',
  valuesConfig: {
    THEN: { description: '当时区划：数据截至日的区划。 As then: the divisions of the day of the figures.' },
    NOW: { description: '现行区划。 As now: the divisions of today.' },
  },
});
registerEnumType(FigureKind, {
  name: 'FigureKind',
  description: '数据的种类。 What kind of figure it is.',
  valuesConfig: {
    COUNT: { description: '计数，等于其明细行数。 A count: the number of its rows.' },
    RATE: { description: '比率，分子与分母。 A share: numerator and denominator.' },
    FLAG: { description: '是或否。 Yes or no.' },
  },
});
registerEnumType(FigureRowKind, {
  name: 'FigureRowKind',
  description: '明细行是什么。 What a row of a figure is.',
  valuesConfig: {
    ENTERPRISE: { description: '企业。 An enterprise.' },
    PERSON: { description: '人员。 A person.' },
    VISIT: { description: '走访。 A visit.' },
    ATTENDANCE: { description: '人次。 An attendance.' },
    OPINION_FORM: { description: '征求意见表。 An opinion form.' },
    PROBLEM: { description: '问题。 A problem.' },
    REGION: { description: '县（市、区）或功能区。 A county or zone.' },
    DEPARTMENT_KIND: { description: '部门类别。 A kind of department.' },
    NOTICE_ISSUER: { description: '印发部门。 A body that issued the notice.' },
  },
});

@ObjectType('FigureRow', { description: '数据的一行明细：被计数的那一项。 One row that a figure counts.' })
class FigureRowType {
  @Field(() => ID, { description: '被计数对象的全局编号。 Opaque id of what is counted.' }) id!: string;
  @Field(() => FigureRowKind, { description: '是什么。 What it is.' }) kind!: FigureRowKind;
  @Field(() => RegionType, { nullable: true, description: '所在区划。 Where it lies.' }) region?: RegionType;
  @Field(() => String, { description: '名称。 What it is called.' }) label!: string;
  @Field(() => String, { nullable: true, description: '补充说明。 More of it.' }) detail?: string;
  @Field(() => Day, { nullable: true, description: '日期。 The day.' }) on?: string;
  @Field(() => ID, { nullable: true, description: '相关企业。 The enterprise it concerns.' }) enterpriseId?: string;
  @Field(() => ID, { nullable: true, description: '相关走访。 The visit it comes from.' }) visitId?: string;
  @Field(() => Boolean, { nullable: true, description: '是否由企业确认。 Whether the enterprise confirmed it.' })
  isByEnterprise?: boolean;
}
export const FigureRowConnection = connectionOf('FigureRow', FigureRowType);

@ObjectType('KeptCount', {
  simpleResolvers: true,
  description:
    '划往其他市的县（市、区）在划转时封存的数。 What was counted of a county when it went to another city; its rows went along.',
})
export class KeptCountType {
  @Field(() => String, { description: '划出的县（市、区）当时的名称。 The county that went, by its name then.' })
  county!: string;
  @Field(() => String, { description: '划入的市。 The city it went to.' }) goneTo!: string;
  @Field(() => Day, { description: '划转日期。 The day it went.' }) movedOn!: string;
  @Field(() => Int, { description: '计入本数的封存数。 How much of the figure comes from it.' }) value!: number;
  @Field(() => Int, { description: '其中企业确认。 Of these confirmed by the enterprise.' })
  confirmedByEnterprise!: number;
}

@ObjectType('Figure', {
  // A figure is made whole; a campaign shows a dozen for each of its counties.
  simpleResolvers: true,
  description: '一项数据：值、口径、截至日与明细。 A figure: value, definition, as-of day and the rows it counts.',
})
export class FigureType {
  @Field(() => FigureName, { description: '哪一项。 Which one.' }) name!: FigureName;
  @Field(() => String, { description: '口径代号，简报引用。 The code that briefings quote.' }) code!: string;
  @Field(() => String, { description: '名称。 What it is called.' }) label!: string;
  @Field(() => String, { description: '口径。 What is counted and what is not.' }) definition!: string;
  @Field(() => Int, { description: '口径版本。 Version of the definition.' }) version!: number;
  @Field(() => FigureKind, { description: '种类。 Its kind.' }) kind!: FigureKind;
  @Field(() => Int, { nullable: true, description: '计数。 The count.' }) value?: number;
  @Field(() => Int, { nullable: true, description: '分子。 Numerator of a share.' }) numerator?: number;
  @Field(() => Int, { nullable: true, description: '分母。 Denominator of a share.' }) denominator?: number;
  @Field(() => Boolean, { nullable: true, description: '是否；无对象时为空。 Yes or no; null where there is nothing.' })
  isTrue?: boolean;
  @Field(() => String, { description: '印出的写法。 As it is printed.' }) text!: string;
  @Field(() => Int, { nullable: true, description: '其中企业确认。 Of these confirmed by the enterprise.' })
  confirmedByEnterprise?: number;
  @Field(() => Int, { nullable: true, description: '其中仅单位确认。 Of these confirmed by the office only.' })
  confirmedByOffice?: number;
  @Field(() => Boolean, { description: '各县相加是否等于全市。 Whether the counties add up.' }) isAdditive!: boolean;
  @Field(() => Int, {
    nullable: true,
    description: '各县合计，与本数不同时给出。 Sum of the counties where it differs.',
  })
  sumOfCounties?: number;
  @Field(() => String, { nullable: true, description: '合计不等的原因。 Why the counties do not add up.' })
  remark?: string;
  @Field(() => Day, { description: '截至日。 As of this day.' }) asOf!: string;
  @Field(() => Int, { description: '统计的区划。 The region that is counted.' }) regionId!: number;
  @Field(() => [KeptCountType], {
    description:
      '其中由已划往其他市的县（市、区）封存的部分，仅按当时区划时有；明细行与之相加等于本数。 What of it was kept of counties that are elsewhere today, under the divisions of then; with the rows it makes up the figure.',
  })
  kept!: KeptCountType[];
}

@ObjectType('CountyFigures', { description: '一个县（市、区）的数据。 The figures of one county.' })
export class CountyFiguresType {
  @Field(() => RegionType, { description: '县（市、区）或功能区。 The county or zone.' }) region!: RegionType;
  @Field(() => String, { description: '所列时间的代码。 Its code at the time it is put under.' }) code!: string;
  @Field(() => String, { description: '所列时间的名称。 Its name at the time it is put under.' }) name!: string;
  @Field(() => Int, { nullable: true, description: '目标走访数，空为全部。 Its target; null means every enterprise.' })
  target?: number;
  @Field(() => [FigureType], { description: '各项数据。 Its figures.' }) figures!: FigureType[];
}
