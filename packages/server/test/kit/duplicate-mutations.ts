import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

interface Found {
  id: string;
  version: number;
}

/** What is done to two records of one enterprise; each deed has a pair of its own, which `prepare` makes. */
export function duplicateMutations(world: () => World, countyId: number) {
  const pairs: Record<'merge' | 'undo' | 'apart', [string, string]> = {
    merge: ['', ''],
    undo: ['', ''],
    apart: ['', ''],
  };

  /** What the text aliases `it`; the texts below select what is read of it. */
  const ask = async <T>(text: string): Promise<T> =>
    (dataOf(await world().director.ask(text)) as unknown as { it: T }).it;
  const register = async (name: string): Promise<string> => {
    const { enterprise } = await ask<{ enterprise: Found }>(
      `mutation{it:registerEnterprise(input:{regionId:${countyId},name:"${name}",isNoDuplicate:true}){enterprise{id}}}`,
    );
    return enterprise.id;
  };
  const versionOf = async (id: string): Promise<number> =>
    (await ask<Found>(`{it:enterprise(id:"${id}"){version}}`)).version;
  const merging = async ([id, otherId]: [string, string]): Promise<string> =>
    `mergeEnterprises(input:{id:"${id}",version:${await versionOf(id)},otherId:"${otherId}",otherVersion:${await versionOf(otherId)},take:[ADDRESS],reason:"同一企业"} key){enterprise{id}}`;

  async function prepare(): Promise<void> {
    for (const [place, deed] of (['merge', 'undo', 'apart'] as const).entries())
      pairs[deed] = [await register(`双录${place}号食品厂`), await register(`双录${place}号食品有限公司`)];
    await ask(`mutation{it:${(await merging(pairs.undo)).replace(' key)', ')')}}`);
  }

  const mutations: Record<string, Written> = {
    mergeEnterprises: { call: () => merging(pairs.merge), verb: 'mergeEnterprises', told: 'enterprisesMerged' },
    undoEnterpriseMerge: {
      call: async () =>
        `undoEnterpriseMerge(input:{id:"${pairs.undo[1]}",version:${await versionOf(pairs.undo[1])},reason:"弄错了"} key){enterprise{id}}`,
      verb: 'undoEnterpriseMerge',
      told: 'enterpriseMergeUndone',
    },
    tellEnterprisesApart: {
      call: () =>
        Promise.resolve(
          `tellEnterprisesApart(input:{id:"${pairs.apart[0]}",otherId:"${pairs.apart[1]}"} key){enterprise{id}}`,
        ),
      verb: 'tellEnterprisesApart',
      told: 'enterprisesToldApart',
    },
  };
  return { prepare, mutations, records: (): [string, string] => pairs.apart };
}
