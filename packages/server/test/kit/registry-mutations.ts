import { assignmentFactory, officerFactory } from '../../src/modules/liaison/liaison.factory.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import type { Written } from './campaign-mutations.ts';
import { importOf, ran, rehearsed } from './imports.ts';
import { cameAgain, groupOf, setUp, sourceOf } from './registers.ts';
import type { World } from './world.ts';

/** What is written down, and told where there is something to tell. */
type Deed = Omit<Written, 'told'> & { told?: string };

/** What is done with registers that come again; each deed has one of its own, which `prepare` makes. */
export function registryMutations(world: () => World, countyId: number) {
  const at = { imported: '', revised: '', ended: '', file: '', undone: '' };
  /** The one register whose enterprise is entered, so that a file after it can leave it out. */
  const again = '再来';
  const addressOf = (name: string) => (name === again ? '济宁市兖州区月来路1号' : '济宁市月来路1号');
  const lineOf = (name: string) => ({ name: `${name}月来厂`, code: '', address: addressOf(name) });

  const imported = async (name: string): Promise<string> => {
    const { director } = world();
    const file = {
      name: `${name}.csv`,
      content: `企业名称,地址\n${name}月来厂,${addressOf(name)}\n`,
      regionId: countyId,
    };
    const { id } = await rehearsed(director, file);
    await ran(director, { id });
    return id;
  };
  const source = async (name: string): Promise<string> =>
    (await setUp(world().director, { importId: await imported(name), name })).id;

  async function prepare(): Promise<void> {
    const { director } = world();
    at.imported = await imported('设立');
    at.revised = await source('修改');
    at.ended = await source('停用');
    at.undone = await imported('撤销');
    const sourceId = await source(again);
    const next = { regionId: countyId, sourceId, name: '再来.csv', lines: [lineOf('新来')] };
    at.file = (await cameAgain(director, next)).id;
    const [gone] = await groupOf(director, at.file, 'GONE');
    await world().hand.deed(director.token, async (ctx) => {
      const officerId = toGlobalId('ofc', await officerFactory(ctx, { regionId: countyId }));
      await assignmentFactory(ctx, { enterpriseIds: [gone?.enterprise?.id ?? ''], officerId });
    });
  }

  const seen = async (id: string): Promise<string> =>
    `id:"${id}",version:${(await sourceOf(world().director, id)).version}`;
  const rhythm = 'cadenceUnit:MONTH,cadenceCount:1,isComplete:true';
  const mutations: Record<string, Deed> = {
    setUpRegistrySource: {
      call: () =>
        Promise.resolve(
          `setUpRegistrySource(input:{importId:"${at.imported}",name:"市场监管新册",${rhythm}} key){source{id}}`,
        ),
      verb: 'setUpRegistrySource',
      told: 'registrySourceSetUp',
    },
    reviseRegistrySource: {
      call: async () =>
        `reviseRegistrySource(input:{${await seen(at.revised)},name:"市场监管月报",${rhythm},nextDueOn:"2099-01-31"} key){source{id}}`,
      verb: 'reviseRegistrySource',
      told: 'registrySourceRevised',
    },
    endRegistrySource: {
      call: async () => `endRegistrySource(input:{${await seen(at.ended)},reason:"不再提供"} key){source{id}}`,
      verb: 'endRegistrySource',
      told: 'registrySourceEnded',
    },
    decideRegisterRows: {
      call: () =>
        Promise.resolve(
          `decideRegisterRows(input:{importId:"${at.file}",difference:NEW,decision:KEEP_OURS} key){import{id}}`,
        ),
      verb: 'decideRegisterRows',
    },
    planGoneChecks: {
      call: () => Promise.resolve(`planGoneChecks(input:{importId:"${at.file}"} key){import{id}}`),
      verb: 'planGoneChecks',
      brings: [{ verb: 'planVisit', told: 'visitPlanned' }, { verb: 'markGoneFromRegister' }],
    },
    undoImport: {
      call: async () =>
        `undoImport(input:{id:"${at.undone}",version:${(await importOf(world().director, at.undone)).version},reason:"导错了"} key){import{id}}`,
      verb: 'undoImport',
    },
  };
  return { prepare, mutations, at };
}
