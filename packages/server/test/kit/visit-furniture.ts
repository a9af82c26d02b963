import { toGlobalId } from '../../src/platform/global-id.ts';
import { dataOf, type Actor, type World } from './world.ts';

/** A need that the office sees to. */
export async function furnishRequest(
  { owner }: Pick<World, 'owner'>,
  actor: Actor,
  { regionId, officerId }: { regionId: number; officerId: string },
): Promise<void> {
  const [need] = await owner<{ id: string }>(`select id from finding where region_id = $1 and kind = 'NEED'`, [
    regionId,
  ]);
  const convert = 'mutation($input: ConvertFindingInput!){convertFinding(input:$input){finding{id}}}';
  const id = toGlobalId('fin', { regionId, id: need?.id ?? '' });
  const input = { id, version: 1, to: 'SERVICE_REQUEST', title: '对接招聘会', officerId, dueOn: '2014-11-30' };
  dataOf(await actor.ask(convert, { input }));
}

/** A sample with an item; counties draw none themselves, and the wall stands before one all the same. */
export async function furnishCallBack({ owner }: Pick<World, 'owner'>, regionId: number): Promise<void> {
  await owner(
    `with made as (insert into call_back_sample (region_id, id, from_region_id, from_on, to_on, size, seed, population, drawn_by_name, drawn_at)
       values ($1, gen_random_uuid(), $1, '2014-10-01', '2014-10-31', 1, 'seed', '[]', '周主任', now()) returning region_id, id)
     insert into call_back_item (region_id, id, sample_id, place, visit_region_id, visit_id, state)
       select m.region_id, gen_random_uuid(), m.id, 1, v.region_id, v.id, 'OPEN' from made m, lateral (select * from visit where region_id = $1 limit 1) v`,
    [regionId],
  );
}

/** Limits of visits that the region set for itself. */
export async function furnishLimits(director: Actor, regionId: number): Promise<void> {
  const limits = { regionId, perDay: 1, perWeek: 2, perMonth: 3 };
  const set = 'mutation($input: SetVisitLimitsInput!){setVisitLimits(input:$input){limits{perDay}}}';
  dataOf(await director.ask(set, { input: limits }));
}
