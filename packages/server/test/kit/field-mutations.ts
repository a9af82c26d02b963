import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

/** What an office does with the fields that it adds to enterprises; each deed has one of its own, which `prepare` makes. */
export function fieldMutations(world: () => World, regionId: number) {
  const at = { revise: '', retire: '', reopen: '', fill: '', restore: '' };
  let enterpriseId = '';

  const defining = (name: string): string =>
    `defineEnterpriseField(input:{regionId:${regionId},name:"${name}",kind:TEXT,purpose:"了解企业生产情况"} key){field{id}}`;
  const define = async (name: string): Promise<string> => {
    const text = `mutation{it:${defining(name).replace(' key)', ')')}}`;
    const { it } = dataOf(await world().director.ask(text)) as unknown as { it: { field: { id: string } } };
    return it.field.id;
  };
  async function prepare(enterprise: string): Promise<void> {
    enterpriseId = enterprise;
    for (const deed of ['revise', 'retire', 'reopen', 'fill', 'restore'] as const)
      at[deed] = await define(`字段${deed}`);
    dataOf(
      await world().director.ask(
        `mutation{retireEnterpriseField(input:{id:"${at.reopen}",version:1,reason:"不再统计"}){field{id}}}`,
      ),
    );
  }

  const written = (verb: string, told: string, text: () => string): [string, Written] => [
    verb,
    { call: () => Promise.resolve(text()), verb, told },
  ];
  const versionNow = async (): Promise<number> => {
    const text = `{it:enterprise(id:"${enterpriseId}"){version}}`;
    return (dataOf(await world().director.ask(text)) as unknown as { it: { version: number } }).it.version;
  };
  /** Facts and own fields are two deeds, of which the second one tells what else came back. */
  const restoring: Written = {
    call: async () =>
      `restoreEnterpriseVersion(input:{correction:{id:"${enterpriseId}",version:${await versionNow()},businessScope:"铸件加工"},values:[{fieldId:"${at.restore}",version:0,text:"铸件"}]} key){enterprise{id}}`,
    verb: 'fillEnterpriseFields',
    told: 'enterpriseFieldsFilled',
    brings: [{ verb: 'correctEnterprise', told: 'enterpriseCorrected' }],
  };
  const mutations: Record<string, Written> = Object.fromEntries([
    ['restoreEnterpriseVersion', restoring],
    written('defineEnterpriseField', 'enterpriseFieldDefined', () => defining('主要产品')),
    written(
      'reviseEnterpriseField',
      'enterpriseFieldRevised',
      () =>
        `reviseEnterpriseField(input:{id:"${at.revise}",version:1,name:"新名称",purpose:"了解产能"} key){field{id}}`,
    ),
    written(
      'retireEnterpriseField',
      'enterpriseFieldRetired',
      () => `retireEnterpriseField(input:{id:"${at.retire}",version:1,reason:"不再统计"} key){field{id}}`,
    ),
    written(
      'reopenEnterpriseField',
      'enterpriseFieldReopened',
      () => `reopenEnterpriseField(input:{id:"${at.reopen}",version:2} key){field{id}}`,
    ),
    written(
      'fillEnterpriseFields',
      'enterpriseFieldsFilled',
      () =>
        `fillEnterpriseFields(input:{enterpriseId:"${enterpriseId}",values:[{fieldId:"${at.fill}",version:0,text:"铸件"}]} key){enterprise{id}}`,
    ),
  ]);
  return { prepare, mutations, field: () => at.revise };
}
