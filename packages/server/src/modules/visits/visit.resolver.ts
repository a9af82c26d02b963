import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect, PageArgs } from '../../platform/paging.ts';
import { listedRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { EnterpriseType, shapeOfSearched } from '../enterprises/index.ts';
import { PersonType } from '../people/index.ts';
import { attendeeChoicesSql } from './attendee-choices.ts';
import { PersonTimelineEntryConnection } from './person-timeline.type.ts';
import { visitSource } from './visit-list.ts';
import { AttendeeChoicesArgs, VisitListArgs } from './visit.inputs.ts';
import { AttendeeChoiceType, VisitConnection, VisitItemType, VisitType } from './visit.type.ts';

@Resolver(() => VisitType)
export class VisitResolver {
  @Query(() => VisitType, {
    nullable: true,
    description: '一次走访；不存在与无权查看同为空。 One visit, or null when absent or not yours.',
  })
  visit(
    @Arg('id', () => ID, { description: '走访。 The visit.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'visit', word: 'vis' });
  }

  @Query(() => VisitConnection, { description: '辖区内的走访与计划。 Visits and plans of a region and all below it.' })
  visits(@Args(() => VisitListArgs) args: VisitListArgs, @Info() info: GraphQLResolveInfo, @Ctx() ctx: Context) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => visitSource(root, regions);
    const shape = shapeOfSearched(regions, args.filter);
    return ctx.select.connection(ctx, info, { node: 'Visit', source, shape });
  }

  @Query(() => [AttendeeChoiceType], {
    description:
      '走访中可能见到的人，最多 20 人，最近见过的在前。 Whom one may have met, at most 20, whoever was met last first.',
  })
  attendeeChoices(
    @Args(() => AttendeeChoicesArgs) _args: AttendeeChoicesArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.run(ctx, info, attendeeChoicesSql);
  }
}

@Resolver(() => EnterpriseType)
export class EnterpriseVisitsResolver {
  @FieldResolver(() => [VisitType], {
    description: '该企业的走访与计划，新的在前，最多 50 次。 Its visits and plans, newest first, at most 50.',
  })
  visits(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => [VisitItemType], {
    description: '以往走访未了、将转入下次走访的事项。 What earlier visits left open, to be seen to on the next.',
  })
  openItems(): never {
    return answeredBySelect();
  }
}

@Resolver(() => PersonType)
export class PersonMeetingsResolver {
  @FieldResolver(() => VisitConnection, {
    description: '见到此人的有效走访，新的在前。 Valid visits on which this person was met, newest first.',
  })
  meetings(@Args(() => PageArgs) _args: PageArgs): never {
    return answeredBySelect();
  }

  @FieldResolver(() => PersonTimelineEntryConnection, {
    description:
      '此人的经历，附当日职务，新的在前。 What this person took part in, newest first, with the post held then.',
  })
  timeline(@Args(() => PageArgs) _args: PageArgs): never {
    return answeredBySelect();
  }
}
