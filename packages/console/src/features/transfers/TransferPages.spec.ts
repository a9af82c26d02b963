import type { EnterpriseTransferDetailFragment } from '@lianxi/schema/operations';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { frameAnswers, jining, jinxiang, yanzhou } from '../../testing/frame.ts';
import { may } from '../../testing/liaison-sample.ts';
import { showScreen } from '../../testing/screen.ts';
import ProposeTransferPage from './ProposeTransferPage.vue';
import TransferListPage from './TransferListPage.vue';
import TransferPage from './TransferPage.vue';

type Pack = EnterpriseTransferDetailFragment['pack'];
const entry = (told: Pick<Pack['fileEntries'][number], 'section'> & Partial<Pack['fileEntries'][number]>) => ({
  kind: null,
  title: null,
  number: null,
  body: null,
  amount: null,
  currency: null,
  year: null,
  outputValue: null,
  taxPaid: null,
  exportValue: null,
  staffCount: null,
  fromOn: null,
  toOn: null,
  recordedOn: '2014-11-03',
  ...told,
});
const pack: Pack = {
  name: '宏远机械有限公司',
  shortName: null,
  formerNames: ['宏远机械厂'],
  creditCode: null,
  status: 'ACTIVE',
  enterpriseType: '有限责任公司',
  industry: 'C',
  capitalText: '66万人民币',
  groupNames: ['台资企业'],
  address: '兖州区建设路 1 号',
  businessScope: null,
  registeredOn: '2014-10-07',
  officeName: '兖州区联络办',
  liaisonPersonName: '李敏',
  liaisonPersonPost: '联络科科长',
  tier: 'KEY',
  plannedVisits: [{ plannedOn: '2014-12-09', kind: 'JOINT' }],
  visitCount: 3,
  visits: [{ visitedOn: '2014-11-11', kind: 'REGULAR', channel: 'ON_SITE', outcome: 'MET' }],
  problemCount: 1,
  problems: [
    {
      serialNo: '370812-2014-0001',
      title: '用电增容',
      state: 'IN_HANDLING',
      waitsFor: '兖州区联络办',
      dueOn: '2014-12-04',
    },
  ],
  ownFields: [{ name: '主导产品', words: '精密铸件' }],
  sites: [{ kind: 'PRODUCTION', place: '工业园 3 号', area: '1200', fromOn: '2012-01-01', toOn: '2015-12-31' }],
  promises: [
    { text: '对接用工', byWhom: '人社局', dueOn: '2014-12-31', staysThere: false },
    { text: '答复用电', byWhom: null, dueOn: null, staysThere: true },
  ],
  needs: [{ kind: 'NEED', text: '希望对接招聘', foundOn: '2014-11-05', dueOn: null }],
  fileEntries: [
    entry({ section: 'LICENCES', title: '排污许可', number: 'A-1', body: '生态环境局', toOn: '2015-12-31' }),
    entry({ section: 'INVESTMENT', kind: 'PAID_IN', amount: '1200', currency: 'USD', year: 2012 }),
    entry({ section: 'YEARLY_FIGURES', kind: 'STATEMENT', year: 2013, outputValue: '5600', staffCount: 120 }),
    entry({ section: 'DOCUMENTS', kind: 'CONTRACT', title: '厂房租赁合同' }),
    entry({ section: 'POLICIES', kind: 'CITY', title: '稳岗补贴', amount: '3.5', currency: 'CNY' }),
  ],
};
const transfer = (told: Partial<EnterpriseTransferDetailFragment> = {}) => ({
  __typename: 'EnterpriseTransfer',
  id: 'mov_1',
  version: 1,
  state: 'PROPOSED',
  enterpriseName: '宏远机械有限公司',
  reason: '厂房到期，整体搬迁',
  movedOn: '2014-11-03',
  isJoined: false,
  proposedByName: '王主任',
  proposedAt: '2014-11-10T01:00:00.000Z',
  answeredByName: null,
  answeredAt: null,
  answer: null,
  regionId: 370812,
  toRegionId: 370828,
  region: yanzhou,
  toRegion: jinxiang,
  enterprise: null,
  opened: null,
  viewerCan: { accept: true, decline: true, withdraw: false },
  pack,
  ...told,
});
const show = (told: Partial<EnterpriseTransferDetailFragment> = {}, more = {}) =>
  showScreen(TransferPage, {
    path: '/370828/transfers/mov_1',
    props: { id: 'mov_1' },
    answers: { ...frameAnswers, EnterpriseTransferById: () => ({ enterpriseTransfer: transfer(told) }), ...more },
  });

it('lists what is handed to the county, and what it handed on; where there is none it says what to do', async () => {
  const { asked } = await showScreen(TransferListPage, {
    path: '/370812/transfers',
    answers: {
      ...frameAnswers,
      EnterpriseTransferList: ({ direction }) => ({
        enterpriseTransfers: onePage(direction === 'IN' ? [transfer()] : []),
      }),
    },
  });
  await expect.element(page.getByRole('link', { name: '宏远机械有限公司' })).toBeVisible();
  await page.getByRole('link', { name: '移出' }).click();
  await expect.element(page.getByText('没有从这里移出的企业')).toBeVisible();
  await expect.element(page.getByText(/在它的页面点“移交到其他县区”/)).toBeVisible();
  expect(asked.filter(({ name }) => name === 'EnterpriseTransferList').at(-1)?.variables).toMatchObject({
    direction: 'OUT',
    state: null,
  });
});

it('shows what is handed on, with what is still open there, and accepts it once that is confirmed', async () => {
  const done = {
    state: 'ACCEPTED',
    version: 2,
    viewerCan: { accept: false, decline: false, withdraw: false },
  } as const;
  let kept = transfer();
  const { asked } = await show(
    {},
    {
      EnterpriseTransferById: () => ({ enterpriseTransfer: kept }),
      AcceptEnterpriseTransfer: () => {
        kept = transfer(done);
        return { acceptEnterpriseTransfer: { transfer: kept } };
      },
    },
  );
  await expect.element(page.getByText('兖州区 → 金乡县')).toBeVisible();
  await expect
    .element(page.getByRole('region', { name: '在兖州区仍未办结的问题（1 个）' }))
    .toMatchTextContent(/用电增容.*下一步：兖州区联络办.*2014年12月4日到期/s);
  await expect
    .element(page.getByRole('region', { name: '移交材料' }))
    .toMatchTextContent(/制造业.*台资企业.*分级\s*重点.*兖州区联络办 联络科科长 李敏/s);
  await expect
    .element(page.getByRole('region', { name: '已排未走的走访' }))
    .toMatchTextContent(/2014年12月9日.*联合走访/s);
  expect(page.getByRole('button', { name: '撤回' }).elements()).toHaveLength(0);
  await page.getByRole('button', { name: '接收', exact: true }).click();
  await expect.element(page.getByRole('dialog')).toMatchTextContent(/移出地的记录自今日起关闭/);
  await page.getByRole('dialog').getByRole('button', { name: '接收', exact: true }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'AcceptEnterpriseTransfer')?.variables['input'])
    .toEqual({ id: 'mov_1', version: 1 });
  await expect.element(page.getByText('已接收').first()).toBeVisible();
});

it('shows what the enterprise was promised and needs, and what stands in its file', async () => {
  await show();
  const promises = page.getByRole('region', { name: '尚未兑现的承诺' });
  await expect
    .element(promises)
    .toMatchTextContent(/对接用工\s*人社局\s*2014年12月31日前.*答复用电\s*办理问题、会商时作出，仍由兖州区兑现/s);
  await expect
    .element(page.getByRole('region', { name: '未了的困难与需求' }))
    .toMatchTextContent(/需求\s*希望对接招聘\s*2014年11月5日/s);
  const kept = page.getByRole('region', { name: '企业档案' });
  await expect
    .element(kept)
    .toMatchTextContent(/排污许可\s*编号 A-1 · 生态环境局 · 至2015年12月31日 · 2014年11月3日登记/s);
  await expect.element(kept).toMatchTextContent(/实际到位\s*1,200 万美元 · 2012 年/s);
  await expect.element(kept).toMatchTextContent(/2013 年\s*企业报表 · 产值 5,600 万元 · 用工 120 人/s);
  await expect.element(kept).toMatchTextContent(/厂房租赁合同\s*合同协议.*稳岗补贴\s*市 · 3.5 万元/s);
});

it('says nothing of promises, needs and a file where there are none', async () => {
  await show({ pack: { ...pack, promises: [], needs: [], fileEntries: [] } });
  await expect.element(page.getByRole('region', { name: '移交材料' })).toBeVisible();
  for (const name of ['尚未兑现的承诺', '未了的困难与需求', '企业档案'])
    expect(page.getByRole('region', { name }).elements()).toHaveLength(0);
});

it('is declined with a reason only, and taken back by the county that proposed it', async () => {
  const { asked } = await show(
    { viewerCan: { accept: false, decline: true, withdraw: true } },
    {
      DeclineEnterpriseTransfer: () => ({ declineEnterpriseTransfer: { transfer: transfer({ state: 'DECLINED' }) } }),
    },
  );
  await expect.element(page.getByRole('button', { name: '撤回' })).toBeVisible();
  await page.getByRole('button', { name: '不接收' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '不接收' }).click();
  await expect.element(page.getByRole('dialog').getByRole('alert')).toMatchTextContent(/原因：请填写/);
  await page.getByRole('dialog').getByLabelText('原因').fill('查无此厂房');
  await page.getByRole('dialog').getByRole('button', { name: '不接收' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'DeclineEnterpriseTransfer')?.variables['input'])
    .toEqual({ id: 'mov_1', version: 1, reason: '查无此厂房' });
});

it('says when it joined a record, leads to the records that one sees, and words a missing one', async () => {
  await show({
    state: 'ACCEPTED',
    isJoined: true,
    answeredByName: '孙主任',
    answeredAt: '2014-11-12T01:00:00.000Z',
    opened: { id: 'ent_9', regionId: 370828, name: '宏远机械', status: 'ACTIVE' },
    viewerCan: { accept: false, decline: false, withdraw: false },
  });
  await expect.element(page.getByText(/金乡县原有同一统一社会信用代码的记录/)).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: '宏远机械', exact: true }))
    .toHaveAttribute('href', '/370828/enterprises/ent_9');
});

it('words a transfer that is not there, and one that could not be read', async () => {
  await show({}, { EnterpriseTransferById: () => ({ enterpriseTransfer: null }) });
  await expect.element(page.getByText('没有这次移交')).toBeVisible();
});

it('words a failure and offers another try', async () => {
  await show({}, { EnterpriseTransferById: failure });
  await expectFailureShown();
});

it('is proposed with a county, a day and a reason, and leads to what is handed on', async () => {
  const { asked, router } = await showScreen(ProposeTransferPage, {
    path: '/370812/enterprises/ent_1/transfer',
    props: { id: 'ent_1' },
    answers: {
      ...frameAnswers,
      EnterpriseToTransfer: () => ({
        enterprise: {
          __typename: 'Enterprise',
          id: 'ent_1',
          regionId: 370812,
          name: '宏远机械有限公司',
          creditCode: null,
          status: 'ACTIVE',
          version: 3,
          viewerCanTransfer: true,
          region: { ...yanzhou, path: [jining, yanzhou] },
        },
      }),
      ProposeEnterpriseTransfer: () => ({ proposeEnterpriseTransfer: { transfer: transfer() } }),
      EnterpriseTransferById: () => ({ enterpriseTransfer: transfer() }),
    },
  });
  await page.getByRole('button', { name: '提出移交' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/迁往哪个县.*哪天迁走.*缘由与依据/s);
  await page.getByLabelText('迁往哪个县（市、区）').selectOptions('金乡县');
  await page.getByRole('textbox', { name: '哪天迁走' }).fill('2014-11-03');
  await page.getByLabelText('缘由与依据').fill('厂房到期');
  await page.getByRole('button', { name: '提出移交' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'ProposeEnterpriseTransfer')?.variables['input'])
    .toEqual({ enterpriseId: 'ent_1', version: 3, toRegionId: 370828, movedOn: '2014-11-03', reason: '厂房到期' });
  await expect.poll(() => router.currentRoute.value.name).toBe('transfer');
});

it.each([
  ['of its city', 'into=370828', '370828', false],
  ['of another city, found from the provinces down', 'into=420102', '', true],
])('has the other county of a pair chosen already, %s', async (_where, query, chosen, isFar) => {
  await showScreen(ProposeTransferPage, {
    path: `/370812/enterprises/ent_1/transfer?${query}`,
    props: { id: 'ent_1' },
    answers: {
      ...frameAnswers,
      EnterpriseToTransfer: () => ({
        enterprise: {
          __typename: 'Enterprise',
          id: 'ent_1',
          regionId: 370812,
          name: '宏远机械有限公司',
          creditCode: null,
          status: 'ACTIVE',
          version: 3,
          viewerCanTransfer: true,
          region: { ...yanzhou, path: [jining, yanzhou] },
        },
      }),
    },
  });
  await expect.element(page.getByLabelText('迁往哪个县（市、区）')).toHaveValue(chosen);
  expect(page.getByRole('checkbox', { name: '迁往外市' }).element()).toHaveProperty('checked', isFar);
});

it('tells whoever may not hand it on why not', async () => {
  await showScreen(ProposeTransferPage, {
    path: '/370812/enterprises/ent_1/transfer',
    props: { id: 'ent_1' },
    language: 'en',
    answers: {
      ...frameAnswers,
      EnterpriseToTransfer: () => ({
        enterprise: {
          __typename: 'Enterprise',
          id: 'ent_1',
          regionId: 370812,
          name: '宏远机械有限公司',
          creditCode: null,
          status: 'CLOSED',
          version: 3,
          viewerCanTransfer: false,
          region: { ...yanzhou, path: [jining, yanzhou] },
        },
      }),
    },
  });
  await expect.element(page.getByText('It cannot be handed on from here')).toBeVisible();
});

it('accepts several in one go, of those chosen the ones that wait', async () => {
  const over = { state: 'ACCEPTED', viewerCan: { accept: false, decline: false, withdraw: false } } as const;
  const rows = [
    transfer(),
    transfer({ id: 'mov_2', enterpriseName: '恒泰纺织厂' }),
    transfer({ ...over, id: 'mov_3', enterpriseName: '华源食品厂' }),
  ];
  const { asked } = await showScreen(TransferListPage, {
    path: '/370828/transfers',
    answers: {
      ...frameAnswers,
      ...may('READ_ENTERPRISES', 'TRANSFER_ENTERPRISES'),
      EnterpriseTransferList: () => ({ enterpriseTransfers: onePage(rows) }),
      AcceptEnterpriseTransfers: () => ({ acceptEnterpriseTransfers: { transfers: rows } }),
    },
  });
  await page.getByRole('checkbox', { name: '选择本页全部' }).click();
  await expect.element(page.getByText('可接收 2 家')).toBeVisible();
  await page.getByRole('button', { name: '接收', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '接收', exact: true }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'AcceptEnterpriseTransfers')?.variables['input'])
    .toEqual({ ids: ['mov_1', 'mov_2'] });
});
