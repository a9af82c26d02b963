import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countTerm, dayAfter } from '../../platform/working-days.ts';
import { makeWorld, type World } from '../../../test/kit/world.ts';
import { calendarAt } from './calendar-facts.ts';
import { workingDaysSql } from './working-days-sql.ts';

const [yanzhouId, zouchengId] = [370812, 370883];
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.stop());

describe('working days in SQL', () => {
  it('are those of the calendar, notices of a county and years without any included', async () => {
    await world.owner(
      `with made as (insert into working_calendar (region_id, id, year, title, source, loaded_by_name, loaded_at)
         values ($1, gen_random_uuid(), 2027, '本区放假安排', '文件', '甲', now()) returning region_id, id)
       insert into working_calendar_day (region_id, id, calendar_id, day, kind, name)
         select region_id, gen_random_uuid(), id, d.day::date, d.kind, '元旦' from made,
           (values ('2026-12-31','PUBLIC_HOLIDAY'),('2027-01-01','PUBLIC_HOLIDAY'),('2027-01-03','MAKE_UP_WORKDAY')) d (day,kind)`,
      [zouchengId],
    );
    const [from, to] = ['2013-12-20', '2029-01-20'];
    await world.hand.deed(world.director.token, async (ctx) => {
      const rows = await ctx.em.execute<
        { key_region: number; counted: number[]; open_days: number[]; workdays: string[] }[]
      >(
        `select key_region,counted,open_days,array_to_json(workdays) as workdays from (${workingDaysSql({ from: '?::date', to: '?::date' })}) w`,
        [from, to],
      );
      expect(new Set(rows.map((row) => row.key_region))).toEqual(new Set([100000, zouchengId]));
      for (const { key_region: key, counted, workdays } of rows) {
        const calendar = await calendarAt(ctx, key === 100000 ? yanzhouId : key, [2013, 2029]);
        const days = Array.from({ length: counted.length }, (_, i) => dayAfter(from, i));
        expect(days.at(-1)).toBe(to);
        expect(workdays).toEqual(days.filter((day) => calendar(day).isWorkday));
        for (const startsOn of ['2014-10-08', '2015-01-27', '2026-12-01', '2027-12-20']) {
          const { dueOn } = countTerm(calendar, { startsOn, workingDays: 20 });
          expect(workdays[(counted[days.indexOf(startsOn)] ?? 0) + 19]).toBe(dueOn);
        }
      }
    });
  });
});
