import { Role } from '../../src/platform/actor.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import type { Written } from './campaign-mutations.ts';
import { importOf, rehearsed } from './imports.ts';
import { furnishAskedArchive } from './register-furniture.ts';
import { asXls, townshipSheet } from './ugly-files.ts';
import { dataOf, type World } from './world.ts';

/** Counties of Jining in which nothing else is done. */
const [untouched, forPractice] = [370831, 370827];

/** What is done with a county as a whole, and with a workbook of several sheets; `prepare` makes what it works on. */
export function countyMutations(world: () => World, countyId: number) {
  const at = { opening: '', book: '', asked: ['', ''] };
  const factory = (name: string) => [{ name: `${name}包装有限公司`, code: '' }];

  function workbook() {
    const sheets = ['新驿镇', '颜店镇'].map((town) => townshipSheet(town, factory(town), '兖州区工业路3号'));
    return { name: '各镇名录.xls', content: asXls(sheets), regionId: countyId };
  }

  async function prepare(): Promise<void> {
    await world().member('opener', Role.DIRECTOR, countyId);
    // It is emptied before it is marked once more, which changes nothing.
    await world().owner('insert into sec.practice_region (region_id, marked_by) values ($1, gen_random_uuid())', [
      forPractice,
    ]);
    const opened = dataOf(
      await world().director.ask(`mutation{openCounty(input:{regionId:${countyId}}){opening{id}}}`),
    ) as unknown as { openCounty: { opening: { id: string } } };
    at.opening = opened.openCounty.opening.id;
    const asked = () => furnishAskedArchive(world(), untouched);
    at.asked = [await asked(), await asked()].map((id) => toGlobalId('arc', { regionId: untouched, id }));
    at.book = (await rehearsed(world().director, workbook())).id;
  }
  const versionOf = async (): Promise<number> => {
    const [row] = await world().owner<{ version: number }>(`select version from county_opening where region_id = $1`, [
      countyId,
    ]);
    return row?.version ?? 0;
  };
  /** A workbook whose sheets can still be chosen: another one, where somebody imported it meanwhile. */
  async function openBook(): Promise<{ id: string; version: number }> {
    const known = await importOf(world().director, at.book);
    if (known.state === 'REHEARSED') return known;
    const fresh = await rehearsed(world().director, workbook());
    at.book = fresh.id;
    return fresh;
  }

  const mutations: Record<string, Omit<Written, 'told'> & { told?: string }> = {
    openCounty: {
      call: () => Promise.resolve(`openCounty(input:{regionId:${untouched}} key){opening{id}}`),
      verb: 'openCounty',
    },
    declareCountyWorking: {
      call: async () =>
        `declareCountyWorking(input:{id:"${at.opening}",version:${await versionOf()}} key){opening{id}}`,
      verb: 'declareCountyWorking',
    },
    markPracticeRegion: {
      call: () =>
        Promise.resolve(`markPracticeRegion(input:{regionId:${forPractice},isPractice:true} key){region{id}}`),
      verb: 'markPracticeRegion',
    },
    emptyPracticeRegion: {
      call: () => Promise.resolve(`emptyPracticeRegion(input:{regionId:${forPractice}} key){region{id}}`),
      verb: 'emptyPracticeRegion',
    },
    chooseImportSheets: {
      call: async () => {
        const { id, version } = await openBook();
        return `chooseImportSheets(input:{id:"${id}",version:${version},sheets:["颜店镇"]} key){import{id}}`;
      },
      verb: 'chooseImportSheets',
    },
    takeCountyAlong: {
      call: () => Promise.resolve(`takeCountyAlong(input:{regionId:${countyId},purpose:"迁移备存"} key){archive{id}}`),
      verb: 'takeCountyAlong',
      told: 'countyArchiveMoved',
    },
    approveCountyArchive: {
      call: () => Promise.resolve(`approveCountyArchive(input:{id:"${at.asked[0] ?? ''}",version:1} key){archive{id}}`),
      verb: 'approveCountyArchive',
      told: 'countyArchiveMoved',
    },
    declineCountyArchive: {
      call: () =>
        Promise.resolve(
          `declineCountyArchive(input:{id:"${at.asked[1] ?? ''}",version:1,reason:"已有备存"} key){archive{id}}`,
        ),
      verb: 'declineCountyArchive',
      told: 'countyArchiveMoved',
    },
  };
  return { prepare, mutations, at };
}
