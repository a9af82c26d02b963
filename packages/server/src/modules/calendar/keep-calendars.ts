import type { EntityManager } from '@mikro-orm/postgresql';
import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { v5 } from 'uuid';
import packageFile from 'chinese-days/package.json' with { type: 'json' };
import { DayKind, yearOf } from '../../platform/working-days.ts';

const nation = 100000;
/** The notices of 2004 to this year are in the extract; of a later year it knows nothing, whatever it may guess. */
const firstYear = 2004;
const lastYear = 2026;

/** An entry reads `National Day,国庆节,3`; the Chinese name is what the notice says. */
const nameIn = (entry: string): string => entry.split(',')[1] ?? entry;

const daysIn = (entries: Readonly<Record<string, string>>, kind: DayKind) =>
  Object.entries(entries).map(([day, entry]) => ({ day, kind, name: nameIn(entry) }));

/** The calendars that every installation knows, as the notices of the State Council's general office settled them. */
function knownCalendars() {
  const days = [
    ...daysIn(published.holidays, DayKind.PUBLIC_HOLIDAY),
    ...daysIn(published.workdays, DayKind.MAKE_UP_WORKDAY),
  ];
  return Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i).map((year) => {
    const id = v5(`working calendar ${year}`, v5.URL);
    const ofYear = days.filter(({ day }) => yearOf(day) === year);
    return { year, id, days: ofYear.map((one) => ({ ...one, id: v5(one.day, id) })) };
  });
}

/**
 * Sees to it that the calendars of the country for 2004 to 2026 are there; run by the owner after migrations.
 *
 * What is there already is left alone: deadlines were counted by it.
 */
export async function keepCalendars(em: EntityManager): Promise<void> {
  const calendars = knownCalendars();
  const source = `chinese-days ${packageFile.version}`;
  await em.execute(
    `insert into working_calendar (region_id, id, year, title, source, loaded_by_name, loaded_at)
       select ?, c.id, c.year, '国务院办公厅关于' || c.year || '年部分节假日安排的通知', ?, '系统', timestamptz '2026-11-28 00:00+08'
         from jsonb_to_recordset(?::jsonb) as c(id uuid, year int) on conflict do nothing`,
    [nation, source, JSON.stringify(calendars.map(({ id, year }) => ({ id, year })))],
  );
  await em.execute(
    `insert into working_calendar_day (region_id, id, calendar_id, day, kind, name)
       select ?, d.id, d.calendar, d.day, d.kind, d.name
         from jsonb_to_recordset(?::jsonb) as d(id uuid, calendar uuid, day date, kind text, name text) on conflict do nothing`,
    [nation, JSON.stringify(calendars.flatMap(({ id: calendar, days }) => days.map((day) => ({ ...day, calendar }))))],
  );
}
