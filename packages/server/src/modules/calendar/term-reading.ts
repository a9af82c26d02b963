import { calendarSpanRules, workingTermRules } from '@lianxi/schema';
import type { Context } from '../../platform/context.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { badInput } from '../../platform/refusal.ts';
import {
  countTerm,
  dayAfter,
  daysBetween,
  yearOf,
  type CalendarDay,
  type Pause,
  type Term,
} from '../../platform/working-days.ts';
import { readCalendar, yearsOf } from './calendar-facts.ts';
import type { CalendarDaysArgs, WorkingTermArgs } from './calendar.inputs.ts';
import type { WorkingTerm } from './calendar.type.ts';

const mostDays = 400;

/** What each day of a span is, at most 400 of them. */
export async function calendarDays(ctx: Context, args: CalendarDaysArgs): Promise<CalendarDay[]> {
  const { fromOn, toOn } = checked(calendarSpanRules, args);
  const length = daysBetween(fromOn, toOn);
  if (length < 0) throw badInput('toOn', 'DAY_ORDER');
  if (length > mostDays) throw badInput('toOn', 'OUT_OF_RANGE');
  const at = await readCalendar(ctx, args.regionId, [yearOf(fromOn), yearOf(toOn)]);
  return Array.from({ length: length + 1 }, (_, i) => at(dayAfter(fromOn, i)));
}

/** Where so many working days from a day lead, by the calendar of a region. */
export async function workingTerm(ctx: Context, args: WorkingTermArgs): Promise<WorkingTerm> {
  return explained(ctx, args.regionId, checked(workingTermRules, args));
}

/** How the last day of a deadline came about, with its pauses; null when it is absent or not the reader's. */
export async function explainDeadline(ctx: Context, id: string): Promise<WorkingTerm | null> {
  const { regionId, id: key } = fromGlobalId('dln', id);
  const [term] = await ctx.read<Term & { pauses: Pause[] }>({
    text: 'select starts_on::text as "startsOn", working_days as "workingDays", pauses from deadline where region_id = $1 and id = $2',
    values: [regionId, key],
    namesRegion: true,
  });
  return term ? explained(ctx, regionId, term) : null;
}

async function explained(ctx: Context, regionId: number, term: Term): Promise<WorkingTerm> {
  const counted = countTerm(await readCalendar(ctx, regionId, yearsOf(term)), term);
  return { startsOn: term.startsOn, workingDays: term.workingDays, ...counted, days: [...counted.days] };
}
