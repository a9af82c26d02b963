import { jining, yanzhou, zoucheng } from '../world.ts';
import type { Routes } from './screen.ts';

/** The registers: enterprises, people, liaison, and what is imported into them. */
export const registryRoutes: Routes = {
  enterprises: [
    { address: () => `/${jining}/enterprises`, member: 'jining' },
    { address: () => `/${yanzhou}/enterprises?q=没有`, member: 'yanzhou' },
  ],
  'register-enterprise': [{ address: () => `/${jining}/enterprises/new`, member: 'jining' }],
  enterprise: [
    { address: ({ enterprise }) => `/${yanzhou}/enterprises/${enterprise}`, member: 'yanzhou', heading: /公司/ },
    { address: ({ merged }) => `/${yanzhou}/enterprises/${merged}`, member: 'yanzhou', heading: /机械厂/ },
    { address: () => `/${yanzhou}/enterprises/none`, member: 'yanzhou' },
  ],
  'enterprise-fields': [
    { address: () => `/${jining}/enterprise-fields`, member: 'jining' },
    { address: () => `/${yanzhou}/enterprise-fields`, member: 'yanzhou' },
  ],
  'enterprise-dossier': [
    {
      address: ({ enterprise }) => `/${yanzhou}/enterprises/${enterprise}/dossier`,
      member: 'yanzhou',
      heading: /档案|file/i,
    },
    {
      address: ({ enterprise }) => `/${yanzhou}/enterprises/${enterprise}/dossier`,
      member: 'jining',
      heading: /档案|file/i,
    },
    { address: () => `/${yanzhou}/enterprises/none/dossier`, member: 'yanzhou' },
  ],
  'print-card': [
    { address: ({ enterprise }) => `/${yanzhou}/enterprises/${enterprise}/card`, member: 'yanzhou' },
    { address: () => `/${yanzhou}/enterprises/none/card`, member: 'yanzhou' },
  ],
  'card-index': [
    { address: () => `/${yanzhou}/card-index`, member: 'yanzhou' },
    { address: () => `/${jining}/card-index`, member: 'jining' },
  ],
  'duplicate-pairs': [
    { address: () => `/${jining}/enterprises/duplicates`, member: 'jining' },
    { address: () => `/${yanzhou}/enterprises/duplicates`, member: 'yanzhou' },
  ],
  'not-found-cases': [
    { address: () => `/${jining}/enterprises/not-found`, member: 'jining' },
    { address: () => `/${yanzhou}/enterprises/not-found?state=ENDED`, member: 'yanzhou' },
  ],
  transfers: [
    { address: () => `/${jining}/transfers`, member: 'jining' },
    { address: () => `/${yanzhou}/transfers?way=OUT&state=DECLINED`, member: 'yanzhou' },
  ],
  transfer: [
    { address: ({ transfer }) => `/${jining}/transfers/${transfer}`, member: 'jining', heading: /公司/ },
    { address: () => `/${yanzhou}/transfers/none`, member: 'yanzhou' },
  ],
  'propose-transfer': [
    { address: ({ enterprise }) => `/${yanzhou}/enterprises/${enterprise}/transfer`, member: 'jining' },
    { address: () => `/${yanzhou}/enterprises/none/transfer`, member: 'jining' },
    {
      address: ({ enterprise }) => `/${yanzhou}/enterprises/${enterprise}/transfer?into=${zoucheng}`,
      member: 'jining',
    },
  ],
  'compare-records': [
    { address: ({ twins }) => `/${yanzhou}/enterprises/${twins}`, member: 'yanzhou' },
    { address: () => `/${yanzhou}/enterprises/none/compare/none`, member: 'yanzhou' },
  ],
  'enterprise-versions': [
    { address: ({ enterprise }) => `/${yanzhou}/enterprises/${enterprise}/versions`, member: 'yanzhou' },
  ],
  'correct-enterprise': [
    { address: ({ enterprise }) => `/${yanzhou}/enterprises/${enterprise}/correct`, member: 'yanzhou' },
  ],
  opening: [
    { address: () => `/${jining}/opening`, member: 'jining' },
    { address: () => `/${yanzhou}/opening`, member: 'jining' },
    { address: () => `/${yanzhou}/opening`, member: 'yanzhou' },
  ],
  leaving: [
    { address: () => `/${yanzhou}/opening/archives`, member: 'jining' },
    { address: () => `/${yanzhou}/opening/archives`, member: 'yanzhou' },
    // It waits: the province answers, and whoever asked does not.
    { address: ({ waitingArchive }) => `/${yanzhou}/opening/archives/${waitingArchive}`, member: 'shandong' },
  ],
  imports: [{ address: () => `/${jining}/imports`, member: 'jining' }],
  'new-import': [
    { address: () => `/${jining}/imports/new`, member: 'jining' },
    { address: () => `/${jining}/imports/new`, member: 'shenji' },
    { address: ({ source }) => `/${yanzhou}/imports/new?source=${source}`, member: 'yanzhou' },
    { address: () => `/${yanzhou}/imports/new?kind=VISITS`, member: 'yanzhou' },
    { address: () => `/${yanzhou}/imports/new?kind=APPEALS`, member: 'yanzhou' },
    { address: () => `/${yanzhou}/imports/new?kind=YEARLY_FIGURES`, member: 'yanzhou' },
  ],
  import: [
    { address: ({ rehearsed }) => `/${jining}/imports/${rehearsed}`, member: 'jining', heading: /名录\.csv/ },
    {
      address: ({ rehearsed }) => `/${jining}/imports/${rehearsed}?outcome=DOUBTFUL`,
      member: 'jining',
      heading: /名录\.csv/,
    },
    { address: ({ done }) => `/${jining}/imports/${done}`, member: 'jining', heading: /补充\.csv/ },
    { address: ({ people }) => `/${yanzhou}/imports/${people}`, member: 'yanzhou', heading: /人员\.csv/ },
    { address: ({ past }) => `/${yanzhou}/imports/${past}`, member: 'yanzhou', heading: /走访台账\.csv/ },
    { address: ({ appeals }) => `/${yanzhou}/imports/${appeals}`, member: 'yanzhou', heading: /诉求平台\.csv/ },
    { address: ({ again }) => `/${yanzhou}/imports/${again}`, member: 'yanzhou', heading: /市场监管名录11月/ },
    { address: ({ failed }) => `/${jining}/imports/${failed}`, member: 'jining', heading: /坏\.csv/ },
  ],
  'registry-sources': [
    { address: () => `/${yanzhou}/registers`, member: 'yanzhou', heading: /定期来源|Registers that come again/ },
    { address: () => `/${zoucheng}/registers`, member: 'zoucheng', heading: /定期来源/ },
  ],
  'registry-source': [
    { address: ({ source }) => `/${yanzhou}/registers/${source}`, member: 'yanzhou', heading: /市场监管名录/ },
  ],
  'register-differences': [
    {
      address: ({ again }) => `/${yanzhou}/imports/${again}/differences`,
      member: 'yanzhou',
      heading: /与上次文件比较|Against the last file/,
    },
    {
      address: ({ again }) => `/${yanzhou}/imports/${again}/differences?group=CORRECTED`,
      member: 'yanzhou',
      heading: /与上次文件比较/,
    },
    {
      address: ({ again }) => `/${yanzhou}/imports/${again}/differences?group=GONE`,
      member: 'yanzhou',
      heading: /与上次文件比较|Against the last file/,
    },
  ],
  people: [
    { address: () => `/${jining}/people`, member: 'jining' },
    { address: () => `/${yanzhou}/people?q=没有`, member: 'yanzhou' },
  ],
  'person-exports': [{ address: () => `/${yanzhou}/person-exports`, member: 'yanzhou' }],
  'register-person': [{ address: () => `/${yanzhou}/people/new`, member: 'yanzhou' }],
  person: [
    { address: ({ person }) => `/${jining}/people/${person}`, member: 'jining' },
    { address: () => `/${jining}/people/none`, member: 'jining' },
  ],
  privacy: [{ address: () => `/${jining}/privacy`, member: 'jining' }],
  'liaison-register': [
    { address: () => `/${jining}/liaison`, member: 'jining' },
    { address: () => `/${yanzhou}/liaison`, member: 'yanzhou' },
  ],
  'print-liaison': [{ address: () => `/${yanzhou}/liaison/print`, member: 'yanzhou' }],
  handovers: [{ address: () => `/${jining}/handovers`, member: 'jining' }],
  'new-handover': [{ address: () => `/${zoucheng}/handovers/new`, member: 'zoucheng' }],
  handover: [{ address: ({ handover: id }) => `/${zoucheng}/handovers/${id}`, member: 'zoucheng' }],
  'print-handover': [{ address: ({ handover: id }) => `/${zoucheng}/handovers/${id}/print`, member: 'zoucheng' }],
  'rights-requests': [
    { address: () => `/${yanzhou}/rights`, member: 'yanzhou' },
    { address: () => `/${jining}/rights?all=1`, member: 'jining' },
  ],
  'rights-request': [
    { address: ({ request }) => `/${yanzhou}/rights/${request}`, member: 'jining' },
    { address: () => `/${yanzhou}/rights/none`, member: 'yanzhou' },
  ],
  'person-rights': [
    { address: ({ person }) => `/${jining}/people/${person}/rights`, member: 'jining' },
    { address: () => `/${jining}/people/none/rights`, member: 'jining' },
  ],
  'regular-visits': [
    { address: () => `/${jining}/regular-visits`, member: 'jining' },
    { address: () => `/${jining}/regular-visits?duty=CITY`, member: 'jining' },
    { address: () => `/${yanzhou}/regular-visits?q=没有`, member: 'yanzhou' },
  ],
  'early-signals': [
    { address: () => `/${jining}/early-signals`, member: 'jining' },
    { address: () => `/${yanzhou}/early-signals?state=CHECKED`, member: 'yanzhou' },
  ],
  'schedule-visits': [{ address: () => `/${yanzhou}/regular-visits/schedule`, member: 'yanzhou' }],
  programmes: [
    { address: () => `/${jining}/programmes`, member: 'jining' },
    { address: () => `/${yanzhou}/programmes`, member: 'yanzhou' },
  ],
  offices: [{ address: () => `/${jining}/offices`, member: 'jining' }],
  'enterprise-qr': [
    {
      address: ({ enterprise }) => `/${yanzhou}/enterprises/${enterprise}/qr`,
      member: 'yanzhou',
      heading: /企业码|QR/,
    },
  ],
};
