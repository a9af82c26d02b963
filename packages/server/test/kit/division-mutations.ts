import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

/** A day that does not come: what is prepared for it waits. */
const someDay = '2099-01-01';
/** Counties of the city whose rows no other deed asks for. */
const [wenshang, liangshan] = [370_830, 370_832];

/** What is done to divisions; each deed has a county of its own, so that neither waits for the other. */
export function divisionMutations(world: () => World) {
  let waiting = '';
  const change = (regionId: number, name: string): string =>
    `prepareDivisionChange(input:{kind:RENAME,effectiveOn:"${someDay}",document:"国务院批复",fromIds:[${regionId}],name:"${name}",regionKind:DISTRICT} key){change{id}}`;

  /** Only an administrator over everything that is touched may: the director is one from here on. */
  async function prepare(): Promise<void> {
    await world().owner(
      `insert into membership (region_id, id, account_id, role, login_name, display_name, granted_at)
         select region_id, gen_random_uuid(), account_id, 'ADMINISTRATOR', login_name, display_name, granted_at from membership where login_name = 'director' limit 1`,
    );
    const made = await world().director.ask(`mutation{it:${change(liangshan, '梁山区').replace(' key)', ')')}}`);
    // Selected above.
    waiting = (dataOf(made) as unknown as { it: { change: { id: string } } }).it.change.id;
  }

  async function undo(): Promise<string> {
    const found = dataOf(await world().director.ask(`{it:divisionChange(id:"${waiting}"){version}}`));
    // Selected above.
    const { version } = (found as unknown as { it: { version: number } }).it;
    return `undoDivisionChange(input:{id:"${waiting}",version:${version},reason:"文件有误"} key){change{id}}`;
  }

  const told = 'divisionChangeMoved';
  const mutations: Record<string, Written> = {
    prepareDivisionChange: {
      call: () => Promise.resolve(change(wenshang, '汶上区')),
      verb: 'prepareDivisionChange',
      told,
    },
    undoDivisionChange: { call: undo, verb: 'undoDivisionChange', told },
  };
  return { prepare, mutations, change: () => waiting, regionId: wenshang };
}
