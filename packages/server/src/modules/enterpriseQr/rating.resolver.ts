import { Arg, Ctx, Field, Float, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { actorOf, type Context } from '../../platform/context.ts';
import { canReadRatings } from './enterprise-qr.policy.ts';

/** What an enterprise rates: a visit, or how a problem of it was handled. */
enum RatingSubject {
  VISIT = 'VISIT',
  PROBLEM = 'PROBLEM',
}
registerEnumType(RatingSubject, {
  name: 'RatingSubject',
  description: '企业评价的对象。 What an enterprise rates.',
  valuesConfig: {
    VISIT: { description: '走访。 A visit.' },
    PROBLEM: { description: '问题办理。 How a problem was handled.' },
  },
});

@ObjectType('RatingGroup', {
  description:
    '一个县（市、区）企业对服务的评价，满五份才有数。 How the service of a county is rated, in groups of five or more.',
})
class RatingGroupType {
  @Field(() => Int, { description: '县（市、区）的键。 Key of the county.' }) regionId!: number;
  @Field(() => String, { description: '县（市、区）的名称。 Name of the county.' }) regionName!: string;
  @Field(() => RatingSubject, { description: '评价的对象。 What is rated.' }) subject!: RatingSubject;
  @Field(() => Int, {
    nullable: true,
    description: '计入的份数，五的倍数；不足五份为空。 How many count, a multiple of five; null below five.',
  })
  counted?: number | null;
  @Field(() => Float, {
    nullable: true,
    description: '平均满意度，1 到 5；不足五份为空。 Their average, 1 to 5; null below five.',
  })
  average?: number | null;
  @Field(() => String, { nullable: true, description: '为空的原因。 Why there is none.' }) reason?: string | null;
}

const summarySql = `select s.region_id as "regionId", r.name as "regionName", s.subject, s.counted, s.average::float
  from sec.rating_summary($1) s join region r on r.region_id = s.region_id order by s.region_id, s.subject desc`;

@Resolver()
export class RatingResolver {
  @Query(() => [RatingGroupType], {
    description:
      '企业对县级服务的评价，只供上一级查看，满五份一组。 How enterprises rate their counties, for the level above alone, in groups of five.',
  })
  async ratingSummary(
    @Arg('regionId', () => Int, { description: '区划，含其下级。 The region, with all below it.' }) regionId: number,
    @Ctx() ctx: Context,
  ): Promise<RatingGroupType[]> {
    // What is not there and what is not one's to read are one answer.
    if (!canReadRatings(actorOf(ctx), regionId).allowed) return [];
    const groups = await ctx.read<Omit<RatingGroupType, 'reason'>>({
      text: summarySql,
      values: [regionId],
    });
    return groups.map(({ counted, ...group }) => ({
      ...group,
      counted: counted ?? null,
      reason: counted == null ? 'FEWER_THAN_FIVE' : null,
    }));
  }
}
