import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { listedRegions, shapeOfRegions } from '../../platform/select/jurisdiction.ts';
import type { Root } from '../../platform/select/select.ts';
import { keyArg, showsWritten, type Written } from '../../platform/written.ts';
import {
  CalendarDaysArgs,
  DeadlineListArgs,
  LoadWorkingCalendarInput,
  WorkingCalendarArgs,
  WorkingTermArgs,
} from './calendar.inputs.ts';
import { calendarSource, provisionalSource } from './calendar.rows.ts';
import { loadWorkingCalendar } from './calendar.service.ts';
import {
  CalendarDay,
  DeadlineConnection,
  DeadlineType,
  LoadWorkingCalendarPayload,
  WorkingCalendarConnection,
  WorkingCalendarType,
  WorkingTerm,
} from './calendar.type.ts';
import { calendarDays, explainDeadline, workingTerm } from './term-reading.ts';

@Resolver(() => WorkingCalendarType)
export class CalendarResolver {
  @Query(() => WorkingCalendarConnection, {
    description:
      '适用于某区划的工作日历，年份新的在前；同一年取最近的一级。 Calendars that hold in a region, the latest year first; of one year the nearest region’s holds.',
  })
  workingCalendars(
    @Args(() => WorkingCalendarArgs) _args: WorkingCalendarArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.connection(ctx, info, { node: 'WorkingCalendar', source: calendarSource });
  }

  @Query(() => [CalendarDay], { description: '一段日子各是什么日子。 What each day of a span is.' })
  calendarDays(@Args(() => CalendarDaysArgs) args: CalendarDaysArgs, @Ctx() ctx: Context): Promise<CalendarDay[]> {
    return calendarDays(ctx, args);
  }

  @Query(() => WorkingTerm, {
    description: '从某日起若干工作日到哪一天，逐日说明。 Which day so many working days lead to, explained day by day.',
  })
  workingTerm(@Args(() => WorkingTermArgs) args: WorkingTermArgs, @Ctx() ctx: Context): Promise<WorkingTerm> {
    return workingTerm(ctx, args);
  }

  @Query(() => WorkingTerm, {
    nullable: true,
    description:
      '一个期限如何逐日算出；不存在与无权查看同为空。 How a deadline was counted; null when absent or not yours.',
  })
  explainDeadline(
    @Arg('id', () => ID, { description: '期限。 The deadline.' }) id: string,
    @Ctx() ctx: Context,
  ): Promise<WorkingTerm | null> {
    return explainDeadline(ctx, id);
  }

  @Query(() => DeadlineConnection, {
    description: '尚属暂定的未了期限，先到期的在前。 Open deadlines that are provisional, the soonest first.',
  })
  provisionalDeadlines(
    @Args(() => DeadlineListArgs) args: DeadlineListArgs,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    const regions = listedRegions(ctx.regions, args.regionId);
    const source = (root: Root) => provisionalSource(root, regions);
    return ctx.select.connection(ctx, info, { node: 'Deadline', source, shape: shapeOfRegions(regions) });
  }

  @Mutation(() => LoadWorkingCalendarPayload, {
    description:
      '录入一年的放假安排；未了的期限随后重新计算。 Loads the official calendar of a year; open deadlines are then counted anew.',
  })
  async loadWorkingCalendar(
    @Arg('input', () => LoadWorkingCalendarInput, { description: '哪一年、如何安排。 Which year, and how it is.' })
    input: LoadWorkingCalendarInput,
    @Arg('idempotencyKey', () => String, keyArg) _key: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Written> {
    return { written: await loadWorkingCalendar(ctx, input) };
  }
}

@Resolver(() => DeadlineType)
export class DeadlineResolver {
  @Query(() => DeadlineType, {
    nullable: true,
    description: '一个期限；不存在与无权查看同为空。 One deadline, or null when absent or not yours.',
  })
  deadline(
    @Arg('id', () => ID, { description: '期限。 The deadline.' }) _id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: Context,
  ) {
    return ctx.select.byId(ctx, info, { table: 'deadline', word: 'dln' });
  }
}

export const LoadWorkingCalendarPayloadResolver = showsWritten(() => LoadWorkingCalendarPayload, {
  field: 'calendar',
  type: () => WorkingCalendarType,
  table: 'working_calendar',
  description: '录入的日历。 The calendar.',
});
