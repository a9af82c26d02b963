import { Field, ObjectType } from 'type-graphql';
import { VisitType } from '../visits/index.ts';

@ObjectType({ description: '登记走访的结果。 After recording a visit.' })
export class RecordVisitPayload {
  @Field(() => VisitType, { description: '登记的走访。 The visit recorded.' }) visit!: VisitType;
  @Field(() => VisitType, {
    nullable: true,
    description: '随即计划的下次走访。 The next visit, where one was planned.',
  })
  nextVisit?: VisitType;
}
