import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

const licence = (title: string): string => `licence:{title:"${title}",issuer:"市场监管局",toOn:"2099-12-31"}`;
const promise = 'promise:{text:"对接用工",byWhom:"人社局",dueOn:"2099-12-31"}';

/** What is written in the file of an enterprise; `prepare` enters what is corrected, withdrawn and kept. */
export function dossierMutations(world: () => World, regionId: number) {
  let enterprise = '';
  const entry = (words: string): string =>
    `recordFileEntry(input:{enterpriseId:"${enterprise}",${words}} key){enterprise{id}}`;

  /** The first entry of a kind, as it stands now. */
  async function first(field: 'licences' | 'sites' | 'promises'): Promise<string> {
    const answer = dataOf(
      await world().director.ask(`{it:enterprise(id:"${enterprise}"){file{of:${field}{id version}}}}`),
    ) as unknown as { it: { file: { of: { id: string; version: number }[] } } };
    const [one] = answer.it.file.of;
    return `id:"${one?.id ?? ''}",version:${one?.version ?? 0}`;
  }
  async function prepare(): Promise<void> {
    const { director } = world();
    const made = dataOf(
      await director.ask(
        `mutation{it:registerEnterprise(input:{regionId:${regionId},name:"建档机械厂"}){enterprise{id}}}`,
      ),
    ) as unknown as { it: { enterprise: { id: string } } };
    enterprise = made.it.enterprise.id;
    for (const words of [licence('排污登记'), 'site:{kind:WAREHOUSE,address:"建安路1号"}', promise])
      dataOf(await director.ask(`mutation{${entry(words).replace(' key', '')}}`));
  }

  const written = (verb: string, told: string, call: Written['call']): [string, Written] => [
    verb,
    { call, verb, told },
  ];
  const mutations: Record<string, Written> = Object.fromEntries([
    written('recordFileEntry', 'fileEntryRecorded', async () => entry('site:{kind:PRODUCTION,address:"太和路1号"}')),
    written(
      'correctFileEntry',
      'fileEntryCorrected',
      async () =>
        `correctFileEntry(input:{${await first('licences')},reason:"换证",${licence('排污许可')}} key){enterprise{id}}`,
    ),
    written(
      'withdrawFileEntry',
      'fileEntryWithdrawn',
      async () => `withdrawFileEntry(input:{${await first('sites')},reason:"误登"} key){enterprise{id}}`,
    ),
    written(
      'keepPromise',
      'promiseKept',
      async () => `keepPromise(input:{${await first('promises')},note:"已招到"} key){enterprise{id}}`,
    ),
    written(
      'verifySection',
      'fileSectionVerified',
      async () =>
        `verifySection(input:{enterpriseId:"${enterprise}",section:DOCUMENTS,isNone:true} key){enterprise{id}}`,
    ),
    written(
      'assignSection',
      'fileSectionAssigned',
      async () =>
        `assignSection(input:{enterpriseId:"${enterprise}",section:SITES,postKind:OFFICE_PRINCIPAL} key){enterprise{id}}`,
    ),
  ]);
  return { prepare, mutations };
}
