import { Role } from '../../src/platform/actor.ts';
import { dataOf, type Actor, type Answer, type World } from './world.ts';

/** The counties of Jining before the autumn of 2013, by the keys that the spec gives them. */
export const oldYanzhouId = 370_882;
export const oldCentreId = 370_802;

/**
 * Divisions as they were in June 2013, two of which the committed extract knows as former codes alone: 兖州市 with 370882
 * and 市中区 with 370802, each a county of its own.
 */
export async function divisionsOf2013({ owner }: Pick<World, 'owner'>): Promise<void> {
  await owner(
    `insert into region (region_id, parent_id, level, kind, is_unit, name, short_name, pinyin, initials, search_words, is_kept_here)
       values ($1, 370800, 'COUNTY', 'COUNTY_LEVEL_CITY', true, '兖州市', '兖州', 'yanzhoushi', 'yzs', 'yzs', true), ($2, 370800, 'COUNTY', 'DISTRICT', true, '市中区', '市中', 'shizhongqu', 'szq', 'szq', true)`,
    [oldYanzhouId, oldCentreId],
  );
  await owner(
    `update region_code set region_id = code::int, valid_to = null, succeeded_by = null where code in ('370882', '370802')`,
  );
}

interface Place {
  regionId: number;
  region: { regionId: number };
  code: string;
  name: string;
}

export interface Change {
  id: string;
  version: number;
  state: string;
  regionId: number;
  successorName: string;
  successor: { regionId: number; name: string; code: string } | null;
  viewerCan: { undo: boolean };
}
export type CountyLine = Pick<Place, 'region' | 'code' | 'name'> & { figures: { name: string; value: number }[] };

const changeFields = 'id version state regionId successorName successor{regionId name code} viewerCan{undo}';

/** What an administrator does to divisions over the API, and how others read it. */
export function divisionsOf(world: () => World) {
  const plan = (actor: Actor, input: object): Promise<Answer<unknown>> =>
    actor.ask(
      `mutation($input: PrepareDivisionChangeInput!){it:prepareDivisionChange(input:$input){change{${changeFields}}}}`,
      {
        input: { document: '国务院批复', ...input },
      },
    );
  return {
    plan,
    prepare: async (actor: Actor, input: object): Promise<Change> =>
      // Selected above.
      (dataOf(await plan(actor, input)) as { it: { change: Change } }).it.change,
    changeOf: async (actor: Actor, id: string): Promise<Change> =>
      // Selected here.
      (
        dataOf(await actor.ask(`query($id: ID!){it:divisionChange(id:$id){${changeFields}}}`, { id })) as unknown as {
          it: Change;
        }
      ).it,
    undo: (actor: Actor, { id, version }: Change) =>
      actor.ask('mutation($input: UndoDivisionChangeInput!){undoDivisionChange(input:$input){change{id}}}', {
        input: { id, version, reason: '文件有误' },
      }),
    /** Rows of a register by the key under which they lie, as the wall alone shows them: no condition of ours narrows it. */
    seenBy: async ({ token }: Actor, table = 'enterprise'): Promise<Record<string, number>> => {
      const rows = await world().hand.deed(token, (ctx) =>
        ctx.em.execute<{ regionId: number; n: number }[]>(
          `select region_id as "regionId", count(*)::int as n from ${table} group by 1 order by 1`,
        ),
      );
      return Object.fromEntries(rows.map(({ regionId, n }) => [regionId, n]));
    },
    clerk: (loginName: string, regionId: number): Promise<Actor> => world().member(loginName, Role.CLERK, regionId),
  };
}
