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
import { jining, rehearse, yanzhou, zoucheng, type Person } from '../world.ts';
import { divisionRows, type DivisionRows } from './division-rows.ts';
import { reformRows, type ReformRows } from './reform-rows.ts';
import { sourceRows, type SourceRows } from './source-rows.ts';
import { mainJobRows } from './screen-rows.ts';

/** What the addresses of the screens need of the demo. */
export interface Rows extends ReformRows, DivisionRows, SourceRows {
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
  /** An enterprise for which they stand. */
  reached: string;
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
  /** What somebody asks about their own data. */
  request: string;
  /** An enterprise that is handed to another county. */
  transfer: string;
  waitingArchive: string;
  /** Two records to compare as an address has them, and one that was merged. */
  twins: string;
  merged: string;
}

/** The rows of the demo that the screens show, which it makes as far as the demo lacks them. */
export async function rowsOf(director: Person, administrator: Person): Promise<Rows> {
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
    ...(await reformRows(director)),
    ...(await divisionRows(administrator)),
    ...(await sourceRows(director)),
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
