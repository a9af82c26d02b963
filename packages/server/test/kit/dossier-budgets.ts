import { budgetRows, type Budget } from './budget-rows.ts';
import { dataOf, type World } from './world.ts';

/** What the operations on files of enterprises may cost: a whole file is one statement. */
export function dossierBudgets(world: () => World): Record<string, Budget> {
  const { one, idOf, reads, does } = budgetRows(world);
  const enterprise = () => idOf('ent', 'enterprise', `'TAIWAN_FUNDED' = any(group_codes)`);
  const licence = { title: '排污许可', toOn: '2099-12-31' };
  async function entered(words: object, [word, section]: [string, string]): Promise<{ id: string; version: number }> {
    const record = 'mutation($input: RecordFileEntryInput!){recordFileEntry(input:$input){enterprise{id}}}';
    dataOf(await world().director.ask(record, { input: { enterpriseId: await enterprise(), ...words } }));
    const { id, version } = await one(word, 'enterprise_file_entry', `section = '${section}' and state = 'CURRENT'`);
    return { id, version };
  }
  const aLicence = () => entered({ licence }, ['lic', 'LICENCES']);
  const aPromise = () =>
    entered({ promise: { text: '对接用工', byWhom: '人社局', dueOn: '2099-12-31' } }, ['pms', 'PROMISES']);
  return {
    EnterpriseDossier: reads(4, async () => ({ id: await enterprise() })),
    EnterpriseFileSummary: reads(4, async () => ({ id: await enterprise() })),
    EnterpriseCard: reads(4, async () => ({ id: await enterprise() })),
    CardIndex: reads(4, () => ({ regionId: 370800, first: 100 })),
    RecordFileEntry: does(20, async () => ({ enterpriseId: await enterprise(), licence })),
    CorrectFileEntry: does(22, async () => ({ ...(await aLicence()), licence, reason: '换证' })),
    WithdrawFileEntry: does(18, async () => ({ ...(await aLicence()), reason: '误登' })),
    KeepPromise: does(18, async () => ({ ...(await aPromise()), note: '已招到' })),
    VerifySection: does(18, async () => ({ enterpriseId: await enterprise(), section: 'BASIC_FACTS' })),
    AssignSection: does(18, async () => ({
      enterpriseId: await enterprise(),
      section: 'SITES',
      postKind: 'OFFICE_PRINCIPAL',
    })),
  };
}
