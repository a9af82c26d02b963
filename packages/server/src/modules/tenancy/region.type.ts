import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';

export enum RegionLevel {
  NATION = 'NATION',
  PROVINCE = 'PROVINCE',
  CITY = 'CITY',
  COUNTY = 'COUNTY',
}
registerEnumType(RegionLevel, {
  name: 'RegionLevel',
  description: '行政层级。 Where a region stands in the tree.',
  valuesConfig: {
    NATION: { description: '全国。 The whole country.' },
    PROVINCE: { description: '省级。 Province level.' },
    CITY: { description: '市级。 City (prefecture) level.' },
    COUNTY: { description: '县级。 County level, functional zones included.' },
  },
});

export enum RegionKind {
  NATION = 'NATION',
  PROVINCE = 'PROVINCE',
  MUNICIPALITY = 'MUNICIPALITY',
  AUTONOMOUS_REGION = 'AUTONOMOUS_REGION',
  SPECIAL_REGION = 'SPECIAL_REGION',
  CITY = 'CITY',
  PREFECTURE = 'PREFECTURE',
  DISTRICT = 'DISTRICT',
  COUNTY = 'COUNTY',
  COUNTY_LEVEL_CITY = 'COUNTY_LEVEL_CITY',
  BANNER = 'BANNER',
  FUNCTIONAL_ZONE = 'FUNCTIONAL_ZONE',
}
registerEnumType(RegionKind, {
  name: 'RegionKind',
  description: '区划类型。 What kind of region it is.',
  valuesConfig: {
    NATION: { description: '全国。 The country.' },
    PROVINCE: { description: '省。 Province.' },
    MUNICIPALITY: { description: '直辖市。 Municipality directly under the central government.' },
    AUTONOMOUS_REGION: { description: '自治区。 Autonomous region.' },
    SPECIAL_REGION: { description: '特别行政区。 Special administrative region.' },
    CITY: { description: '地级市。 Prefecture-level city.' },
    PREFECTURE: { description: '地区、自治州、盟。 Prefecture, autonomous prefecture or league.' },
    DISTRICT: { description: '市辖区。 District.' },
    COUNTY: { description: '县、自治县。 County or autonomous county.' },
    COUNTY_LEVEL_CITY: { description: '县级市。 County-level city.' },
    BANNER: { description: '旗、自治旗。 Banner.' },
    FUNCTIONAL_ZONE: { description: '功能区（管委会）。 Functional zone run by a management committee.' },
  },
});

@ObjectType('RegionCode', { description: '区划代码及其有效期。 A code a region bears or bore.' })
export class RegionCodeType {
  @Field(() => String, { description: '六位代码。 The code.' }) code!: string;
  @Field(() => String, { description: '当时名称。 The name borne with it.' }) name!: string;
  @Field(() => Day, { nullable: true, description: '启用日；空为自始。 First day; null from the beginning.' })
  validFrom?: string;
  @Field(() => Day, { nullable: true, description: '停用日；空为现行。 Last day; null while in force.' })
  validTo?: string;
  @Field(() => Boolean, { description: '是否国家代码；否则为平台代码。 Official, or local to the platform.' })
  isOfficial!: boolean;
  @Field(() => String, { nullable: true, description: '后继代码。 The code that succeeded it.' }) succeededBy?: string;
}

@ObjectType('Region', {
  implements: NodeType,
  description: '行政区划，即租户。 A province, city, county or functional zone: a tenant.',
})
export class RegionType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => Int, { description: '稳定键，用于地址和参数。 Stable key, used in addresses and arguments.' })
  regionId!: number;
  @Field(() => String, { description: '现行代码。 The code in force.' }) code!: string;
  @Field(() => String, { description: '全称。 Full name.' }) name!: string;
  @Field(() => String, { description: '简称。 Short name.' }) shortName!: string;
  @Field(() => String, { description: '拼音首字母。 Pinyin initials.' }) initials!: string;
  @Field(() => RegionLevel, { description: '层级。 Level.' }) level!: RegionLevel;
  @Field(() => RegionKind, { description: '类型。 Kind.' }) kind!: RegionKind;
  @Field(() => Boolean, { description: '是否直接登记企业。 Whether enterprises are registered here.' })
  isUnit!: boolean;
  @Field(() => Int, { nullable: true, description: '上级的键。 Key of the superior.' }) parentId?: number;
  @Field(() => [RegionType], { description: '从省到本级。 From the province down to itself.' }) path!: RegionType[];
  @Field(() => Int, { description: '直接下级数。 How many regions stand directly below.' }) childCount!: number;
  @Field(() => Day, { nullable: true, description: '自何日起设立；空为自始。 From which day on it is there.' })
  openedOn?: string;
  @Field(() => Day, {
    nullable: true,
    description: '自何日起由别的区划承接。 From which day on another answers for it.',
  })
  endedOn?: string;
  @Field(() => RegionType, { nullable: true, description: '现由哪个区划承接。 The region that answers for it today.' })
  successor?: RegionType;
  @Field(() => [RegionType], { description: '现由其承接的原区划。 Former regions that it answers for today.' })
  predecessors!: RegionType[];
  @Field(() => [RegionCodeType], { description: '历次代码。 Every code it bears or bore.' }) codes!: RegionCodeType[];
}

export const RegionConnection = connectionOf('Region', RegionType);
