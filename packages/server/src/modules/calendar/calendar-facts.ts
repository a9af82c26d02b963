import { ancestorsOf, longestTerm } from '@lianxi/schema';
import type { Context, Work } from '../../platform/context.ts';
import { calendarOf, yearOf, type CalendarDay, type DayFact } from '../../platform/working-days.ts';

interface Held {
  year: number;
  days: DayFact[] | null;
}
type Years = readonly [first: number, last: number];
export type Calendar = (day: string) => CalendarDay;

/** One statement: of each year the nearest region's notice that was loaded last, with the days that it names. */
const inForce = (lineage: string, from: string, to: string): string =>
  `with lineage as (select region_id, place from unnest(${lineage}::int[]) with ordinality l (region_id, place)),
   held as (select distinct on (c.year) c.year, c.region_id, c.id from working_calendar c join lineage l using (region_id)
             where c.year between ${from} and ${to} order by c.year, l.place, c.loaded_at desc, c.id desc)
   select h.year, json_agg(json_build_object('day', d.day, 'kind', d.kind, 'name', d.name) order by d.day) filter (where d.day is not null) as days
     from held h left join working_calendar_day d on d.region_id = h.region_id and d.calendar_id = h.id
    group by h.year order by h.year`;

/** A region and those above it, the nearest first, as PostgreSQL writes an array. */
const lineageOf = (regionId: number): string => `{${[regionId, ...ancestorsOf(regionId).toReversed()].join(',')}}`;

// A notice may name a day of the year before: the last days of a year belong to the next New Year's holiday.
const valuesFor = (regionId: number, [first, last]: Years) => [lineageOf(regionId), first, last + 1];

const calendarIn = (held: readonly Held[]): Calendar =>
  calendarOf({ years: held.map(({ year }) => year), facts: held.flatMap(({ days }) => days ?? []) });

/** Tells inside a transaction what each day is in a region, for the years asked for. */
export async function calendarAt(work: Pick<Work, 'em'>, regionId: number, years: Years): Promise<Calendar> {
  return calendarIn(await work.em.execute<Held[]>(inForce('?', '?', '?'), valuesFor(regionId, years)));
}

/** The same for a query, which has no transaction of its own. */
export async function readCalendar(ctx: Context, regionId: number, years: Years): Promise<Calendar> {
  const values = valuesFor(regionId, years);
  return calendarIn(await ctx.read<Held>({ text: inForce('$1', '$2', '$3'), values, namesRegion: true }));
}

/** The years that a term may run through. */
export function yearsOf({ startsOn, workingDays }: { startsOn: string; workingDays: number }): Years {
  const first = yearOf(startsOn);
  return [first, first + 2 + Math.floor(Math.min(workingDays, longestTerm) / 200)];
}
