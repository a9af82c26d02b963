import type { Written } from './campaign-mutations.ts';
import { importOf, rehearsed, uploaded, type ImportFile } from './imports.ts';
import { dataOf, type World } from './world.ts';

/** What is written down, and told where there is something to tell. */
type Deed = Omit<Written, 'told'> & { told?: string };

const always = (text: string) => () => Promise.resolve(text);

/** Everything that writes the register: enterprises, groups, imports and invitations; `prepare` makes what it works on. */
export function registerMutations(world: () => World, { countyId, cityId }: { countyId: number; cityId: number }) {
  const at = { enterprise: '', import: '', discarded: '', file: '' };
  const file = (name: string): ImportFile => ({
    name: `${name}.csv`,
    content: `企业名称,地址\n${name}一号厂,兖州区建安路\n${name}二号厂,济宁市太和路1号\n${name}三号厂,济宁市太和路2号\n`,
    regionId: cityId,
  });

  async function prepare(): Promise<void> {
    const { director } = world();
    const made = await director.ask(
      `mutation{registerEnterprise(input:{regionId:${countyId},name:"澄野机械厂"}){enterprise{id}}}`,
    );
    at.enterprise = (
      dataOf(made) as unknown as { registerEnterprise: { enterprise: { id: string } } }
    ).registerEnterprise.enterprise.id;
    at.import = (await rehearsed(director, file('云栎'))).id;
    at.discarded = (await rehearsed(director, file('松砚'))).id;
    at.file = await uploaded(director, file('霁川'));
  }

  const versionOf = async (id: string): Promise<number> => (await importOf(world().director, id)).version;
  const enterpriseVersion = async (): Promise<number> => {
    const answer = await world().director.ask('query($id: ID!){enterprise(id:$id){version}}', { id: at.enterprise });
    return (dataOf(answer) as unknown as { enterprise: { version: number } }).enterprise.version;
  };
  const written = (verb: string, told: string | null, call: Deed['call']): [string, Deed] => [
    verb,
    { call, verb, ...(told === null ? {} : { told }) },
  ];
  const onEnterprises = [
    written(
      'registerEnterprise',
      'enterpriseRegistered',
      always(`registerEnterprise(input:{regionId:${countyId},name:"栖岩食品厂"} key){enterprise{id}}`),
    ),
    written(
      'correctEnterprise',
      'enterpriseCorrected',
      async () =>
        `correctEnterprise(input:{id:"${at.enterprise}",version:${await enterpriseVersion()},address:"新址"} key){enterprise{id}}`,
    ),
    written(
      'changeEnterpriseStatus',
      'enterpriseStatusChanged',
      async () =>
        `changeEnterpriseStatus(input:{id:"${at.enterprise}",version:${await enterpriseVersion()},status:ACTIVE,reason:"核实"} key){enterprise{id}}`,
    ),
    written(
      'loadWorkingCalendar',
      'workingCalendarLoaded',
      always(
        `loadWorkingCalendar(input:{regionId:${cityId},year:2013,title:"放假安排",issuedOn:"2012-12-10",source:"文件",days:[{day:"2013-01-01",kind:PUBLIC_HOLIDAY,name:"元旦"}]} key){calendar{id}}`,
      ),
    ),
    written(
      'defineEnterpriseGroup',
      null,
      always(`defineEnterpriseGroup(input:{regionId:${cityId},code:"GROUP",name:"群体"} key){group{id}}`),
    ),
  ];
  const onImports = [
    written(
      'mapImportColumns',
      null,
      async () =>
        `mapImportColumns(input:{id:"${at.discarded}",version:${await versionOf(at.discarded)},columns:[NAME,IGNORE]} key){import{id}}`,
    ),
    written('correctImportRow', null, () =>
      Promise.resolve(
        `correctImportRow(input:{importId:"${at.import}",line:2,cells:[{column:ADDRESS,text:"邹城市建安路"}]} key){import{id}}`,
      ),
    ),
    written('settleImportRows', null, () =>
      Promise.resolve(
        `settleImportRows(input:{importId:"${at.import}",lines:[3],countyId:${countyId}} key){import{id}}`,
      ),
    ),
    written(
      'runImport',
      null,
      async () => `runImport(input:{id:"${at.import}",version:${await versionOf(at.import)}} key){import{id}}`,
    ),
    written('rehearseImport', null, () =>
      Promise.resolve(`rehearseImport(input:{regionId:${cityId},fileId:"${at.file}"} key){import{id}}`),
    ),
    written(
      'rehearseImportRows',
      null,
      always(`rehearseImportRows(input:{regionId:${cityId},header:["企业名称"],rows:[["甲"]]} key){import{id}}`),
    ),
  ].map(([name, deed]): [string, Deed] => [
    name,
    name === 'rehearseImportRows' ? { ...deed, verb: 'rehearseImport' } : deed,
  ]);
  const invite = written('inviteMember', null, always(`inviteMember(input:{regionId:${countyId},role:CLERK}){path}`));
  const enterprises: Record<string, Deed> = Object.fromEntries(onEnterprises);
  const imports: Record<string, Deed> = Object.fromEntries([invite, ...onImports]);
  return { at, prepare, enterprises, imports };
}
