import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { answeredBySelect } from '../../platform/paging.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, showsWrittenRows, type Written, type WrittenRows } from '../../platform/written.ts';
import { EnterpriseType, shapeOfSearched } from '../enterprises/index.ts';
import { AsOfArgs } from '../liaison/index.ts';
import { VisitType } from '../visits/index.ts';
import { dutyCountsSql, dutySource, programmesSql } from './duty-list.ts';
import { endProgramme, setProgramme } from './programme.service.ts';
import {
  EndProgrammeInput,
  ScheduleVisitsInput,
  SetProgrammeInput,
  TierEnterprisesInput,
  VisitDutyCountsArgs,
  VisitDutyListArgs,
  VisitScheduleArgs,
} from './regular-visit.inputs.ts';
import {
  EnterpriseTierType,
  ProgrammePayload,
  ProgrammeType,
  ScheduleVisitsPayload,
  TierEnterprisesPayload,
  VisitDutyConnection,
  VisitDutyCountsType,
  VisitDutyType,
  VisitScheduleType,
} from './regular-visit.type.ts';
import { proposeVisits } from './schedule-reading.ts';
import { scheduleVisits } from './schedule.service.ts';
import { tierEnterprises } from './tier.service.ts';
import { Tier } from './visit-duties.ts';

@Resolver()
export class RegularVisitResolver {
  @Query(() => VisitDutyConnection, {
    description: '定期走访：某日各企业的到期日，先到期者在前。 Regular visits as of a day, the next due first.',
  })
  visitDuties(
    @Args(() => VisitDutyListArgs) args: VisitDutyListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => dutySource(root, regions);
    const shape = shapeOfSearched(regions, args.filter);
    return ctx.select.connection(ctx, info, { node: 'VisitDuty', source, shape });
  }

  @Query(() => VisitDutyCountsType, { description: '定期走访的家数。 How many regular visits stand how.' })
  visitDutyCounts(
    @Args(() => VisitDutyCountsArgs) args: VisitDutyCountsArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const build = (root: Root) => dutyCountsSql(root, regions);
    return ctx.select.run(ctx, info, { build, shape: shapeOfRegions(regions) });
  }

  @Query(() => [ProgrammeType], {
    description: '适用于某区划的定期走访规定，现行的在前。 The programmes that hold in a region, those in force first.',
  })
  programmes(
    @Arg('regionId', () => Int, { description: '区划的键。 Key of the region.' }) _regionId: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.run(ctx, info, { build: programmesSql });
  }

  @Query(() => VisitScheduleType, {
    description:
      '排期建议：按到期先后、工作量和日历。 A schedule by what is due, load and calendar; nothing is planned yet.',
  })
  visitSchedule(
    @Args(() => VisitScheduleArgs) args: VisitScheduleArgs,
    @Ctx() ctx: Context,
  ): Promise<VisitScheduleType> {
    return proposeVisits(ctx, args);
  }

  @Mutation(() => ProgrammePayload, { description: '规定定期走访。 Sets how often enterprises are visited.' })
  async setProgramme(
    @Arg('input', () => SetProgrammeInput, { description: '周期与起始日。 How often, and since when.' })
    input: SetProgrammeInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await setProgramme(ctx, input) };
  }

  @Mutation(() => ProgrammePayload, { description: '停止执行定期走访规定。 Ends a programme.' })
  async endProgramme(
    @Arg('input', () => EndProgrammeInput, { description: '哪项、最后一日、原因。 Which, its last day, and why.' })
    input: EndProgrammeInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await endProgramme(ctx, input) };
  }

  @Mutation(() => TierEnterprisesPayload, { description: '确定企业分级。 Puts enterprises into a tier.' })
  async tierEnterprises(
    @Arg('input', () => TierEnterprisesInput, {
      description: '企业、分级、起始日与原因。 Which, where, since when, why.',
    })
    input: TierEnterprisesInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<WrittenRows> {
    return { written: await tierEnterprises(ctx, input) };
  }

  @Mutation(() => ScheduleVisitsPayload, {
    description: '一键排期。 Plans a schedule of visits, all of it or nothing.',
  })
  async scheduleVisits(
    @Arg('input', () => ScheduleVisitsInput, { description: '各次走访。 The visits.' }) input: ScheduleVisitsInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<WrittenRows> {
    return { written: await scheduleVisits(ctx, input) };
  }
}

@Resolver(() => EnterpriseType)
export class EnterpriseTierResolver {
  @FieldResolver(() => Tier, { description: '某日的分级；未分级的即为一般。 The tier on a day.' })
  tier(@Args(() => AsOfArgs) _args: AsOfArgs): never {
    return answeredBySelect();
  }

  @FieldResolver(() => [EnterpriseTierType], { description: '历次分级，新的在前。 All its tiers, newest first.' })
  tierHistory(): never {
    return answeredBySelect();
  }

  @FieldResolver(() => [VisitDutyType], {
    description: '某日对该企业的走访责任，县级在前。 Who has to visit it by when, the county first.',
  })
  visitDuties(@Args(() => AsOfArgs) _args: AsOfArgs): never {
    return answeredBySelect();
  }
}

export const TierEnterprisesPayloadResolver = showsWrittenRows(() => TierEnterprisesPayload, {
  field: 'tiers',
  type: () => EnterpriseTierType,
  table: 'enterprise_tier',
  description: '各企业的分级。 One for each enterprise.',
});
export const ScheduleVisitsPayloadResolver = showsWrittenRows(() => ScheduleVisitsPayload, {
  field: 'visits',
  type: () => VisitType,
  table: 'visit',
  description: '排定的走访。 The visits that are planned.',
});
export const ProgrammePayloadResolver = showsWritten(() => ProgrammePayload, {
  field: 'programme',
  type: () => ProgrammeType,
  table: 'programme',
  description: '规定。 The programme.',
});
