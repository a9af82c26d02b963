import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../platform/node.ts';
import { connectionOf } from '../../platform/paging.ts';
import { Day } from '../../platform/scalars.ts';
import { EnterpriseType } from '../enterprises/index.ts';
import { RegionType } from '../tenancy/index.ts';
import { OfficerType } from './office.type.ts';

@ObjectType('LiaisonAssignment', {
  implements: NodeType,
  description: '具体联系人，起止有日。 The named liaison person of an enterprise.',
})
export class LiaisonAssignmentType {
  @Field(() => ID, { description: '全局编号。 Opaque id.' }) id!: string;
  @Field(() => EnterpriseType, { description: '企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => OfficerType, { description: '联系人。 The liaison person.' }) officer!: OfficerType;
  @Field(() => Day, { description: '自。 From.' }) fromOn!: string;
  @Field(() => Day, { nullable: true, description: '至，空为至今。 Until; null while it lasts.' }) toOn?: string;
  @Field(() => String, { nullable: true, description: '原因。 Why.' }) reason?: string;
  @Field(() => Int, { description: '版本，更新时须带上。 Version, to be sent with a change.' }) version!: number;
}

@ObjectType('FirstResponsible', { description: '第一责任人，随岗不随人。 The first responsible person, by post.' })
export class FirstResponsibleType {
  @Field(() => String, { description: '岗位。 The post.' }) postTitle!: string;
  @Field(() => String, { description: '联络办。 The office.' }) officeName!: string;
  @Field(() => String, { nullable: true, description: '姓名，空缺时为空。 Name; null while vacant.' }) name?: string;
  @Field(() => Boolean, { description: '是否主持工作（代理）。 Whether acting.' }) isActing!: boolean;
  @Field(() => Boolean, { description: '岗位是否空缺。 Whether nobody holds the post.' }) isVacant!: boolean;
  @Field(() => Day, { description: '任职或空缺自何日起。 Since when it is held, or vacant.' }) sinceOn!: string;
}

@ObjectType('LiaisonRegisterRow', { description: '联系制度表的一行。 One enterprise in the liaison register.' })
class LiaisonRegisterRowType {
  @Field(() => ID, { description: '企业的全局编号。 Opaque id of the enterprise.' }) id!: string;
  @Field(() => EnterpriseType, { description: '企业。 The enterprise.' }) enterprise!: EnterpriseType;
  @Field(() => RegionType, { description: '属地。 Its county.' }) region!: RegionType;
  @Field(() => FirstResponsibleType, {
    nullable: true,
    description: '第一责任人；没有设岗时为空。 The first responsible person; null without such a post.',
  })
  firstResponsible?: FirstResponsibleType;
  @Field(() => LiaisonAssignmentType, { nullable: true, description: '具体联系人。 The liaison person.' })
  liaisonPerson?: LiaisonAssignmentType;
  @Field(() => Day, { nullable: true, description: '缺联系人自何日起。 Since when nobody is named.' })
  gapSinceOn?: string;
  @Field(() => String, { nullable: true, description: '缺口由谁负责。 Who answers for the gap.' }) gapOwner?: string;
}
export const LiaisonRegisterConnection = connectionOf('LiaisonRegister', LiaisonRegisterRowType);

@ObjectType('StandingFigure', {
  description: '常设数据：不属于任何活动，口径只此一处。 A figure of no campaign, with its one definition.',
})
class StandingFigureType {
  @Field(() => String, { description: '代码。 Its code.' }) code!: string;
  @Field(() => Int, { description: '口径版本。 Version of its definition.' }) version!: number;
  @Field(() => String, { description: '名称。 Its name.' }) label!: string;
  @Field(() => String, { description: '口径。 What is counted, and what is not.' }) definition!: string;
  @Field(() => Int, { description: '数值。 Its value.' }) value!: number;
}

@ObjectType('LiaisonCoverage', { description: '联系人制度的覆盖情况。 How far the liaison system reaches.' })
export class LiaisonCoverageType {
  @Field(() => Day, { description: '截至日。 As of this day.' }) asOf!: string;
  @Field(() => Int, { description: '在册企业。 Active enterprises.' }) activeEnterprises!: number;
  @Field(() => Int, { description: '已有联系人。 With a liaison person.' }) withLiaisonPerson!: number;
  @Field(() => Int, { description: '缺联系人。 Without one.' }) gaps!: number;
  @Field(() => Int, {
    description: '没有起始日或无人负责的缺口，应为零。 Gaps undated or owned by nobody: to be none.',
  })
  undatedGaps!: number;
  @Field(() => Int, { description: '空缺岗位。 Posts that nobody holds.' }) vacantPosts!: number;
  @Field(() => [StandingFigureType], { description: '带口径的数据。 The figures with their definitions.' })
  figures!: StandingFigureType[];
}

@ObjectType({ description: '确定联系人的结果。 After naming a liaison person.' })
export class AssignLiaisonPersonPayload {
  @Field(() => [LiaisonAssignmentType], { description: '各企业的联系人。 The assignments, one for each enterprise.' })
  assignments!: LiaisonAssignmentType[];
}
@ObjectType({ description: '解除联系的结果。 After ending an assignment.' })
export class EndLiaisonPayload {
  @Field(() => LiaisonAssignmentType, { description: '已解除的联系。 The assignment that ended.' })
  assignment!: LiaisonAssignmentType;
}
