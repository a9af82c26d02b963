import {
  DrawCallBackSampleDocument,
  EnterpriseListDocument,
  ImportByIdDocument,
  InviteMemberDocument,
  IssueApiKeyDocument,
  RunImportDocument,
} from '@lianxi/schema/operations';
import { expect } from '@playwright/test';
import { asCsv, makeRegistry } from '../registry.ts';
import { jining, rehearse, yanzhou, zoucheng, type Member, type Person } from '../world.ts';
import { mainJobRows } from './screen-rows.ts';

/** What the addresses of the screens need of the demo. */
export interface Rows {
  enterprise: string;
  invitation: string;
  rehearsed: string;
  failed: string;
  done: string;
  people: string;
  past: string;
  appeals: string;
  campaign: string;
  visit: string;
  voided: string;
  plan: string;
  person: string;
  answered: string;
  collected: string;
  appeal: string;
  referral: string;
  /** A form that is out, one that came back, and what was said on it. */
  form: string;
  returned: string;
  opinion: string;
  /** A questionnaire of the city. */
  template: string;
  handover: string;
  apiKey: string;
  sample: string;
}

export interface Screen {
  name: string;
  address: (rows: Rows) => string;
  /** Who looks at it; nobody signed in where it is left out. */
  member?: Member;
  /** Some of the heading, where there is one while the page still waits for its rows. */
  heading?: RegExp;
}

/**
 * Every route of the console by its name, with the states worth looking at. A route that is not here fails the first
 * test below, so a new screen is never forgotten.
 */
export const routes: Record<string, Omit<Screen, 'name'>[]> = {
  'sign-in': [{ address: () => '/sign-in' }],
  welcome: [{ address: ({ invitation }) => invitation }],
  start: [{ address: () => '/', member: 'jining', heading: /济宁市/ }],
  home: [
    { address: () => `/${jining}`, member: 'jining', heading: /济宁市/ },
    { address: () => `/${jining}`, member: 'huanbao', heading: /济宁市/ },
    { address: () => `/${jining}`, member: 'liangshi', heading: /济宁市/ },
  ],
  enterprises: [
    { address: () => `/${jining}/enterprises`, member: 'jining' },
    { address: () => `/${yanzhou}/enterprises?q=没有`, member: 'yanzhou' },
  ],
  'register-enterprise': [{ address: () => `/${jining}/enterprises/new`, member: 'jining' }],
  enterprise: [
    { address: ({ enterprise }) => `/${yanzhou}/enterprises/${enterprise}`, member: 'yanzhou', heading: /公司/ },
    { address: () => `/${yanzhou}/enterprises/none`, member: 'yanzhou' },
  ],
  'correct-enterprise': [
    { address: ({ enterprise }) => `/${yanzhou}/enterprises/${enterprise}/correct`, member: 'yanzhou' },
  ],
  calendar: [
    { address: () => `/${jining}/calendar`, member: 'jining' },
    { address: () => `/${yanzhou}/calendar`, member: 'shenji' },
  ],
  'load-calendar': [{ address: () => `/${jining}/calendar/new`, member: 'jining' }],
  consultations: [{ address: () => `/${jining}/consultations`, member: 'jining' }],
  consultation: [{ address: () => `/${yanzhou}/consultations/none`, member: 'yanzhou' }],
  invitations: [{ address: () => `/${jining}/invitations`, member: 'huanbao' }],
  invitation: [{ address: () => `/${jining}/invitations/none`, member: 'huanbao' }],
  'department-letters': [{ address: () => `/${jining}/letters`, member: 'huanbao' }],
  'department-letter': [{ address: () => `/${jining}/letters/none`, member: 'huanbao' }],
  inbox: [
    { address: () => `/${yanzhou}/inbox`, member: 'yanzhou' },
    { address: () => `/${jining}/inbox?view=DUE`, member: 'jining' },
    { address: () => `/${jining}/inbox`, member: 'huanbao' },
  ],
  'message-settings': [{ address: () => `/${yanzhou}/account/messages`, member: 'yanzhou' }],
  'group-robots': [{ address: () => `/${jining}/group-robots`, member: 'jining' }],
  'problem-board': [
    { address: () => `/${jining}/problems/board`, member: 'jining' },
    { address: () => `/${zoucheng}/problems/board`, member: 'zoucheng' },
  ],
  'common-problems': [
    { address: () => `/${jining}/common-problems?all=1`, member: 'jining' },
    { address: () => `/${yanzhou}/common-problems`, member: 'yanzhou' },
  ],
  'common-problem': [{ address: () => `/${yanzhou}/common-problems/none`, member: 'yanzhou' }],
  supervision: [
    { address: () => `/${jining}/supervision`, member: 'jining' },
    { address: () => `/${yanzhou}/supervision?all=1`, member: 'yanzhou' },
  ],
  'supervision-letter': [{ address: () => `/${yanzhou}/supervision/none`, member: 'yanzhou' }],
  imports: [{ address: () => `/${jining}/imports`, member: 'jining' }],
  'new-import': [
    { address: () => `/${jining}/imports/new`, member: 'jining' },
    { address: () => `/${jining}/imports/new`, member: 'shenji' },
    { address: () => `/${yanzhou}/imports/new?kind=VISITS`, member: 'yanzhou' },
    { address: () => `/${yanzhou}/imports/new?kind=APPEALS`, member: 'yanzhou' },
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
    { address: ({ failed }) => `/${jining}/imports/${failed}`, member: 'jining', heading: /坏\.csv/ },
  ],
  'change-password': [{ address: () => `/${jining}/account/password`, member: 'jining' }],
  invite: [{ address: () => `/${jining}/members/invite`, member: 'jining' }],
  members: [{ address: () => `/${jining}/members`, member: 'jining' }],
  'api-keys': [
    { address: () => `/${jining}/api-keys`, member: 'jining' },
    { address: () => `/${zoucheng}/api-keys`, member: 'jining' },
  ],
  'issue-api-key': [
    { address: () => `/${jining}/api-keys/new`, member: 'jining' },
    { address: () => `/${zoucheng}/api-keys/new`, member: 'jining' },
  ],
  'api-key': [
    { address: ({ apiKey }) => `/${jining}/api-keys/${apiKey}`, member: 'jining' },
    { address: () => `/${jining}/api-keys/none`, member: 'jining' },
  ],
  campaigns: [
    { address: () => `/${jining}/campaigns`, member: 'jining' },
    { address: () => `/${yanzhou}/campaigns`, member: 'yanzhou' },
  ],
  'plan-campaign': [{ address: () => `/${jining}/campaigns/new`, member: 'jining' }],
  campaign: [
    { address: ({ campaign }) => `/${jining}/campaigns/${campaign}`, member: 'jining', heading: /联谊活动/ },
    { address: ({ campaign }) => `/${yanzhou}/campaigns/${campaign}`, member: 'yanzhou', heading: /联谊活动/ },
    { address: () => `/${jining}/campaigns/none`, member: 'jining' },
  ],
  'campaign-figure': [
    {
      address: ({ campaign }) => `/${jining}/campaigns/${campaign}/figures/ENTERPRISES_VISITED`,
      member: 'jining',
    },
    {
      address: ({ campaign }) => `/${jining}/campaigns/${campaign}/figures/BUSINESSPERSONS_MET`,
      member: 'jining',
    },
    {
      address: ({ campaign }) => `/${jining}/campaigns/${campaign}/figures/ENTERPRISES_MISSING`,
      member: 'jining',
    },
    {
      address: ({ campaign }) => `/${jining}/campaigns/${campaign}/figures/ENTERPRISES_VISITED?confirmed=OFFICE`,
      member: 'jining',
    },
    {
      address: ({ campaign }) => `/${jining}/campaigns/${campaign}/figures/COVERAGE_RATE?county=370827`,
      member: 'jining',
    },
  ],
  'campaign-ledger': [
    { address: ({ campaign }) => `/${jining}/campaigns/${campaign}/ledger`, member: 'jining' },
    { address: ({ campaign }) => `/${jining}/campaigns/${campaign}/ledger?in=no`, member: 'jining' },
  ],
  'check-article': [{ address: ({ campaign }) => `/${jining}/campaigns/${campaign}/check`, member: 'jining' }],
  visits: [
    { address: () => `/${jining}/visits`, member: 'jining' },
    { address: () => `/${yanzhou}/visits?q=没有`, member: 'yanzhou' },
  ],
  'record-visit': [
    { address: ({ enterprise }) => `/${yanzhou}/visits/new?enterprise=${enterprise}`, member: 'yanzhou' },
    { address: () => `/${jining}/visits/new`, member: 'jining' },
    { address: () => `/${jining}/visits/new`, member: 'shenji' },
  ],
  'visit-planner': [
    { address: () => `/${jining}/visits/planner?on=2014-10-07`, member: 'jining' },
    { address: () => `/${yanzhou}/visits/planner?view=LIST`, member: 'yanzhou' },
  ],
  'call-backs': [
    { address: () => `/${jining}/call-backs`, member: 'jining' },
    { address: () => `/${yanzhou}/call-backs`, member: 'yanzhou' },
  ],
  'call-back': [
    { address: ({ sample }) => `/${jining}/call-backs/${sample}`, member: 'jining' },
    { address: () => `/${jining}/call-backs/none`, member: 'jining' },
  ],
  findings: [
    { address: () => `/${jining}/findings`, member: 'jining' },
    { address: () => `/${yanzhou}/findings?q=没有`, member: 'yanzhou' },
  ],
  'plan-visit': [{ address: () => `/${yanzhou}/visits/plan`, member: 'yanzhou' }],
  visit: [
    { address: ({ visit }) => `/${jining}/visits/${visit}`, member: 'jining', heading: /公司/ },
    { address: ({ voided }) => `/${jining}/visits/${voided}`, member: 'jining', heading: /公司/ },
    { address: ({ plan }) => `/${jining}/visits/${plan}`, member: 'jining', heading: /公司/ },
    { address: () => `/${jining}/visits/none`, member: 'jining' },
  ],
  'correct-visit': [{ address: ({ visit }) => `/${jining}/visits/${visit}/correct`, member: 'jining' }],
  'print-visit': [{ address: ({ visit }) => `/${jining}/visits/${visit}/print`, member: 'jining' }],
  people: [
    { address: () => `/${jining}/people`, member: 'jining' },
    { address: () => `/${yanzhou}/people?q=没有`, member: 'yanzhou' },
  ],
  'register-person': [{ address: () => `/${yanzhou}/people/new`, member: 'yanzhou' }],
  person: [
    { address: ({ person }) => `/${jining}/people/${person}`, member: 'jining' },
    { address: () => `/${jining}/people/none`, member: 'jining' },
  ],
  privacy: [{ address: () => `/${jining}/privacy`, member: 'jining' }],
  isolation: [
    { address: () => `/${jining}/isolation`, member: 'jining' },
    { address: () => `/${jining}/isolation`, member: 'huanbao' },
  ],
  'liaison-register': [
    { address: () => `/${jining}/liaison`, member: 'jining' },
    { address: () => `/${yanzhou}/liaison`, member: 'yanzhou' },
  ],
  'print-liaison': [{ address: () => `/${yanzhou}/liaison/print`, member: 'yanzhou' }],
  handovers: [{ address: () => `/${jining}/handovers`, member: 'jining' }],
  'new-handover': [{ address: () => `/${zoucheng}/handovers/new`, member: 'zoucheng' }],
  handover: [{ address: ({ handover: id }) => `/${zoucheng}/handovers/${id}`, member: 'zoucheng' }],
  'print-handover': [{ address: ({ handover: id }) => `/${zoucheng}/handovers/${id}/print`, member: 'zoucheng' }],
  offices: [{ address: () => `/${jining}/offices`, member: 'jining' }],
  problems: [
    { address: () => `/${jining}/problems`, member: 'jining' },
    { address: () => `/${yanzhou}/problems?appeal=yes`, member: 'yanzhou' },
  ],
  'deferred-ledger': [
    { address: () => `/${jining}/problems/deferred`, member: 'jining' },
    { address: () => `/${jining}/problems/deferred?answered=1`, member: 'jining' },
  ],
  'handling-batches': [
    { address: () => `/${jining}/batches`, member: 'jining' },
    { address: () => `/${yanzhou}/batches?state=OVERDUE`, member: 'yanzhou' },
  ],
  'handling-batch': [{ address: () => `/${yanzhou}/batches/none`, member: 'yanzhou' }],
  'raise-problem': [{ address: () => `/${yanzhou}/problems/new`, member: 'yanzhou' }],
  problem: [
    { address: ({ collected }) => `/${jining}/problems/${collected}`, member: 'jining' },
    { address: ({ appeal }) => `/${jining}/problems/${appeal}`, member: 'jining' },
    { address: ({ answered }) => `/${jining}/problems/${answered}`, member: 'jining' },
    { address: () => `/${jining}/problems/none`, member: 'jining' },
  ],
  forms: [{ address: () => `/${jining}/forms`, member: 'jining' }],
  'form-templates': [
    { address: () => `/${jining}/form-templates`, member: 'jining' },
    { address: () => `/${yanzhou}/form-templates`, member: 'yanzhou' },
  ],
  'new-form-template': [
    { address: () => `/${jining}/form-templates/new`, member: 'jining' },
    { address: () => `/${jining}/form-templates/new`, member: 'shenji' },
  ],
  'form-template': [
    { address: ({ template }) => `/${jining}/form-templates/${template}`, member: 'jining', heading: /表|form/ },
    { address: () => `/${jining}/form-templates/none`, member: 'jining' },
  ],
  'revise-form-template': [
    { address: ({ template }) => `/${jining}/form-templates/${template}/revise`, member: 'jining' },
    { address: ({ template }) => `/${yanzhou}/form-templates/${template}/revise`, member: 'yanzhou' },
  ],
  form: [
    { address: ({ returned }) => `/${jining}/forms/${returned}`, member: 'jining', heading: /\d{4}-\d{4}/ },
    { address: ({ form }) => `/${jining}/forms/${form}`, member: 'jining', heading: /\d{4}-\d{4}/ },
  ],
  'transcribe-form': [{ address: ({ form }) => `/${jining}/forms/${form}/transcribe`, member: 'jining' }],
  'print-form': [{ address: ({ form }) => `/${jining}/forms/${form}/print`, member: 'jining' }],
  opinions: [
    { address: () => `/${jining}/opinions`, member: 'jining' },
    { address: () => `/${yanzhou}/opinions?q=没有`, member: 'yanzhou' },
  ],
  ratings: [
    { address: () => `/${jining}/opinions/ratings`, member: 'jining' },
    { address: () => `/${yanzhou}/opinions/ratings`, member: 'yanzhou' },
  ],
  'record-opinion': [{ address: () => `/${yanzhou}/opinions/new`, member: 'yanzhou' }],
  opinion: [
    { address: ({ opinion }) => `/${jining}/opinions/${opinion}`, member: 'jining', heading: /\d{4}-\d{4}/ },
    { address: () => `/${jining}/opinions/none`, member: 'jining' },
  ],
  'enterprise-qr': [
    {
      address: ({ enterprise }) => `/${yanzhou}/enterprises/${enterprise}/qr`,
      member: 'yanzhou',
      heading: /企业码|QR/,
    },
  ],
  referrals: [{ address: () => `/${jining}/referrals`, member: 'huanbao' }],
  referral: [{ address: ({ referral }) => `/${jining}/referrals/${referral}`, member: 'huanbao' }],
  operation: [
    { address: () => `/${jining}/operation`, member: 'shandong' },
    { address: () => `/${jining}/operation`, member: 'jining' },
  ],
  'not-found-here': [{ address: () => `/${jining}/nothing/here`, member: 'jining' }],
  'not-found': [{ address: () => '/nothing/here' }],
};
/** The rows of the demo that the screens show, which it makes as far as the demo lacks them. */
export async function rowsOf(director: Person): Promise<Rows> {
  const settled = async (id: string) => {
    const state = async () => (await director.ask(ImportByIdDocument, { id }, jining)).import?.state;
    await expect.poll(state, { timeout: 60_000 }).toMatch(/REHEARSED|FAILED/);
    return id;
  };
  const run = async (id: string) => {
    const version = (await director.ask(ImportByIdDocument, { id }, jining)).import?.version ?? 0;
    await director.ask(RunImportDocument, { input: { id, version } }, jining);
    const state = async () => (await director.ask(ImportByIdDocument, { id }, jining)).import?.state;
    await expect.poll(state, { timeout: 60_000 }).toBe('DONE');
    return id;
  };
  const { enterprises } = await director.ask(EnterpriseListDocument, {
    regionId: yanzhou,
    order: 'NAME_ASC',
    first: 1,
  });
  const list = { name: '示例名录.csv', content: asCsv(makeRegistry(60), 'utf-8') };
  const broken = { name: '坏.csv', content: Buffer.from('序号,备注\n1,无\n') };
  const few = asCsv(
    {
      header: ['企业名称', '注册地址'],
      rows: [
        ['济宁砚霁示例建材有限公司', '山东省济宁市曲阜市望岳路3号'],
        ['济宁砚霁示例物流有限公司', '望岳路4号'],
        ['', '山东省济宁市邹城市望岳路5号'],
      ],
    },
    'utf-8',
  );
  const known = enterprises.nodes[0]?.name ?? '';
  const people = {
    name: '人员.csv',
    kind: 'PEOPLE' as const,
    content: asCsv(
      {
        header: ['企业名称', '姓名', '职务', '联系电话', '法定代表人'],
        rows: [
          [known, '示例甲', '财务负责人', '13700000001', '示例乙'],
          [known, '示例丙', '', '12', ''],
          ['名录里没有的示例公司', '示例丁', '', '', ''],
        ],
      },
      'utf-8',
    ),
  };
  const past = {
    name: '走访台账.csv',
    kind: 'VISITS' as const,
    content: asCsv(
      {
        header: ['走访日期', '企业名称', '走访人员', '会见人员', '走访结果', '走访记录'],
        rows: [
          [
            '2013-05-06',
            known,
            '示例走访人',
            '示例甲、示例乙',
            '见到',
            '了解上年度生产情况和用工计划，企业提出希望组织招聘会。',
          ],
          ['2013-13-01', known, '', '', '', ''],
        ],
      },
      'utf-8',
    ),
  };
  const appeals = {
    name: '诉求平台.csv',
    kind: 'APPEALS' as const,
    content: asCsv(
      {
        header: ['诉求编号', '企业名称', '诉求事项', '受理日期', '办理状态', '答复内容'],
        rows: [
          ['SQ37-2014-000201', known, '厂区北侧道路积水，雨后三天不退，货车进出困难。', '2014-10-08', '待核实', ''],
          ['SQ37-2014-000202', known, '用电增容', '2014-10-08', '已答复', '已安排勘察，本月内完成增容。'],
          ['SQ37-2014-000202', known, '用电增容', '2014-10-08', '已办结', ''],
          ['', known, '招工困难', '2014-10-08', '办理中', ''],
          ['SQ37-2014-000203', '名录里没有的示例公司', '融资', '2014-10-08', '办理中', ''],
        ],
      },
      'utf-8',
    ),
  };
  const { issueApiKey } = await director.ask(IssueApiKeyDocument, {
    input: {
      regionId: jining,
      label: '市大数据平台每日同步',
      regionIds: [yanzhou, zoucheng],
      kinds: ['ENTERPRISE', 'VISIT', 'PROBLEM'],
      access: 'READ',
      expiresInDays: 10,
    },
  });
  await firstCallOf(director, issueApiKey.token);
  const { drawCallBackSample } = await director.ask(DrawCallBackSampleDocument, {
    input: { regionId: jining, fromRegionId: jining, fromOn: '2014-10-01', toOn: '2014-11-30', size: 5 },
  });
  const { inviteMember } = await director.ask(InviteMemberDocument, { input: { regionId: jining, role: 'CLERK' } });
  return {
    ...(await mainJobRows(director)),
    enterprise: enterprises.nodes[0]?.id ?? '',
    invitation: inviteMember.path,
    apiKey: issueApiKey.apiKey.id,
    sample: drawCallBackSample.sample.id,
    rehearsed: await settled(await rehearse(director, jining, list)),
    done: await run(await settled(await rehearse(director, jining, { name: '补充.csv', content: few }))),
    people: await settled(await rehearse(director, yanzhou, people)),
    past: await settled(await rehearse(director, yanzhou, past)),
    appeals: await settled(await rehearse(director, yanzhou, appeals)),
    failed: await settled(await rehearse(director, jining, broken)),
  };
}

/** A key that was used once is shown with a call. */
async function firstCallOf({ page }: Person, token: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await page.request.post('/graphql', {
    headers,
    data: { query: '{ problems { totalCount { value } } }' },
  });
  expect(answer.status()).toBe(200);
}
