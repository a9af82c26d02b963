import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Language } from '../../shared/i18n/language.ts';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { frameAnswers, jinxiang, yanzhou } from '../../testing/frame.ts';
import { sampleValue } from '../../testing/own-field-sample.ts';
import { showScreen } from '../../testing/screen.ts';
import { onePage, sampleEnterprise } from '../../testing/enterprise-sample.ts';
import { sampleReach } from '../../testing/person-sample.ts';
import EnterprisePage from './EnterprisePage.vue';

const entry = (id: string, before: string | null, after: string) => ({
  __typename: 'TimelineEntry',
  id,
  verb: 'correctEnterprise',
  subjectType: 'Enterprise',
  happenedAt: '2026-11-24T01:02:03.456Z',
  actorName: '李联络员',
  reason: null,
  changes: [{ field: 'address', ownFieldId: null as string | null, before, after }],
});
const answers = {
  ...frameAnswers,
  EnterpriseById: () => ({ enterprise: sampleEnterprise() }),
  EnterpriseFileSummary: () => ({
    enterprise: {
      __typename: 'Enterprise',
      id: 'ent_1',
      file: {
        __typename: 'EnterpriseFile',
        state: 'PARTIAL',
        completeness: 35,
        lastVerifiedOn: '2014-10-07',
        nextQuestion: {
          section: 'SITES',
          isMissing: true,
          field: null,
          words: '厂房、员工宿舍和仓库各在什么地方，有多大？',
        },
      },
    },
  }),
  EnterpriseContacts: () => ({
    enterprise: {
      __typename: 'Enterprise',
      id: 'ent_1',
      firstResponsible: {
        postTitle: '联络办主任',
        officeName: '兖州区联络办',
        name: null,
        isActing: false,
        isVacant: true,
        sinceOn: '2014-09-01',
      },
      liaisonPerson: {
        id: 'lia_1',
        fromOn: '2014-03-01',
        officer: { id: 'ofc_1', name: '李联络员' },
        shadow: { handoverId: 'hov_1', name: '孙离任', until: '2014-11-30' },
      },
      tier: 'KEY',
      visitDuties: [
        {
          duty: 'COUNTY',
          dueOn: '2014-12-05',
          isProvisional: false,
          state: 'DUE',
          lastVisitOn: '2014-10-07',
          plannedVisit: { id: 'vis_2', plannedOn: '2014-12-02' },
        },
      ],
      earlySignals: [
        { id: 'sig_1', rule: 'REPEATED_PROBLEM', state: 'RAISED' },
        { id: 'sig_2', rule: 'HAZARD_OVERDUE', state: 'CHECKED' },
      ],
      people: [{ id: 'pro_1', kind: 'BUSINESSPERSON', title: null, person: sampleReach() }],
      visits: [{ id: 'vis_1', state: 'CONFIRMED', outcome: 'MET', listedOn: '2014-10-07' }],
      openItems: [{ id: 'vit_1', text: '送达政策汇编', state: 'OPEN', visit: { id: 'vis_1', listedOn: '2014-10-07' } }],
    },
  }),
  EnterpriseTimeline: ({ after }: Record<string, unknown>) => ({
    enterprise: {
      __typename: 'Enterprise',
      id: 'ent_1',
      timeline: after
        ? { ...onePage([entry('2', null, '旧址')]), totalCount: { value: 2, exact: true } }
        : {
            nodes: [entry('1', '旧址', '新址')],
            pageInfo: { hasNextPage: true, endCursor: 'c1' },
            totalCount: { value: 2, exact: true },
          },
    },
  }),
};
const show = (more = {}, language: Language = 'zh-CN') =>
  showScreen(EnterprisePage, {
    language,
    path: '/370812/enterprises/ent_1',
    props: { id: 'ent_1' },
    answers: { ...answers, ...more },
  });

it('shows facts that nobody knows as such', async () => {
  await show();
  await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/宏远机械有限公司/);
  await expect.element(page.getByRole('region', { name: '经营信息' })).toMatchTextContent(/经营范围未填/);
});

it('tells how the file stands and what to ask next', async () => {
  await show();
  const file = page.getByRole('region', { name: '企业档案' });
  await expect.element(file).toMatchTextContent(/部分建档 35%.*下一步问：厂房、员工宿舍和仓库/);
  await expect.element(file.getByRole('link', { name: '打开档案' })).toBeVisible();
});

it('names facts and deeds in English as well', async () => {
  await show({}, 'en');
  await expect.element(page.getByRole('region', { name: 'Identity' })).toMatchTextContent(/Short name/);
  await expect
    .element(page.getByRole('region', { name: 'History' }))
    .toMatchTextContent(/^HistoryCompare versions\s*Corrected.*Address/);
});

it('tells what changed from what to what, and earlier entries on demand', async () => {
  await show();
  const history = page.getByRole('region', { name: '变动记录' });
  await expect.element(history).toMatchTextContent(/旧址→；变动后：新址/);
  await history.getByRole('button', { name: '显示更早的记录' }).click();
  await expect.element(history).toMatchTextContent(/已显示 2 条，共 2 条/);
  expect(history.getByRole('listitem').elements()).toHaveLength(2);
});

it('tells the deeds of visits, forms and problems in words', async () => {
  const visited = {
    ...entry('3', null, ''),
    verb: 'recordVisit',
    subjectType: 'Visit',
    changes: [
      { field: 'outcome', ownFieldId: null, before: null, after: 'MET' },
      { field: 'visitedOn', ownFieldId: null, before: null, after: '2014-10-07' },
    ],
  };
  await show({
    EnterpriseTimeline: () => ({ enterprise: { __typename: 'Enterprise', id: 'ent_1', timeline: onePage([visited]) } }),
  });
  const history = page.getByRole('region', { name: '变动记录' });
  await expect.element(history).toMatchTextContent(/登记走访/);
  await expect.element(history).toMatchTextContent(/走访结果.*见到负责人.*走访日期.*2014年10月7日/s);
});

it('tells of a field that an office added under the name it has now, and under which it was filled in', async () => {
  const filled = {
    ...entry('4', null, ''),
    verb: 'fillEnterpriseFields',
    subjectType: 'EnterpriseFieldValue',
    changes: [
      { field: '用电', ownFieldId: 'efd_1', before: null, after: '60 万度' },
      { field: '外县项', ownFieldId: 'efd_9', before: null, after: '甲' },
    ],
  };
  await show({
    EnterpriseTimeline: () => ({ enterprise: { __typename: 'Enterprise', id: 'ent_1', timeline: onePage([filled]) } }),
    EnterpriseOwnFields: () => ({
      enterprise: {
        __typename: 'Enterprise',
        id: 'ent_1',
        regionId: 370812,
        viewerCanFillFields: false,
        ownFields: [sampleValue({}, { words: '60 万度', number: '60', version: 1 })],
      },
    }),
  });
  const history = page.getByRole('region', { name: '变动记录' });
  await expect.element(history).toMatchTextContent(/年用电量（当时名为“用电”）.*60 万度.*外县项/s);
});

it('says who answers for it, a vacant post included, whom one meets there and when it was visited', async () => {
  await show();
  const contacts = page.getByRole('region', { name: '联系与走访' });
  await expect.element(contacts).toMatchTextContent(/联络办主任空缺（2014年9月1日起）/);
  await expect.element(contacts).toMatchTextContent(/李联络员（2014年3月1日起）/);
  await expect.element(contacts).toMatchTextContent(/林建业\s*企业负责人/);
  const signal = contacts.getByRole('link', { name: '同类问题重复提出' });
  await expect.element(signal).toHaveAttribute('href', '/370812/early-signals?rule=REPEATED_PROBLEM');
  await expect.element(contacts).not.toMatchTextContent(/隐患逾期/);
  await expect
    .element(contacts.getByRole('link', { name: '2014年10月7日' }))
    .toHaveAttribute('href', '/370812/visits/vis_1');
});

it('offers a visit to those who may record one', async () => {
  await show({
    ViewerPermissions: () => ({
      viewer: { __typename: 'Viewer', id: 'v1', permissions: ['READ_ENTERPRISES', 'RECORD_VISITS'] },
    }),
  });
  await expect
    .element(page.getByRole('link', { name: '登记走访' }))
    .toHaveAttribute('href', '/370812/visits/new?enterprise=ent_1');
});

it('changes the status only with a step that follows and a reason', async () => {
  const changed = sampleEnterprise({ status: 'SUSPENDED', version: 4 });
  const { asked } = await show({ ChangeEnterpriseStatus: () => ({ changeEnterpriseStatus: { enterprise: changed } }) });
  await page.getByRole('button', { name: '变更状态' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '确认变更' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/原因：请填写/);

  expect(
    [
      ...dialog
        .getByLabelText(/^变更为/)
        .element()
        .querySelectorAll('option'),
    ].map(({ text }) => text),
  ).toEqual(['请选择', '停业', '注销']);
  await dialog.getByLabelText(/^变更为/).selectOptions('SUSPENDED');
  await dialog.getByLabelText(/^原因/).fill('停产');
  await dialog.getByRole('button', { name: '确认变更' }).click();
  await expect.poll(() => asked.filter(({ name }) => name === 'ChangeEnterpriseStatus')).toHaveLength(1);
  expect(asked.find(({ name }) => name === 'ChangeEnterpriseStatus')?.variables).toMatchObject({
    input: { id: 'ent_1', version: 3, status: 'SUSPENDED', reason: '停产' },
  });
});

it('says the same of an enterprise that is absent and of one that is not yours', async () => {
  await show({ EnterpriseById: () => ({ enterprise: null }) });
  await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/没有找到这家企业/);
});

it('says that the server failed, and does not take the enterprise for missing', async () => {
  await show({ EnterpriseById: failure });
  await expectFailureShown();
});

const moved = (told: object) => ({
  __typename: 'EnterpriseTransfer',
  id: 'mov_1',
  version: 2,
  state: 'ACCEPTED',
  enterpriseName: '宏远机械有限公司',
  reason: '整体搬迁',
  movedOn: '2014-11-03',
  isJoined: false,
  proposedByName: '王主任',
  proposedAt: '2014-11-10T01:00:00.000Z',
  answeredByName: '孙主任',
  answeredAt: '2014-11-12T01:00:00.000Z',
  answer: null,
  regionId: 370812,
  toRegionId: 370828,
  region: yanzhou,
  toRegion: jinxiang,
  enterprise: null,
  opened: null,
  viewerCan: { accept: false, decline: false, withdraw: false },
  ...told,
});
const transfersOf = (viewerCanTransfer: boolean, transfers: object[]) => ({
  EnterpriseTransfers: () => ({ enterprise: { __typename: 'Enterprise', id: 'ent_1', viewerCanTransfer, transfers } }),
});

it('lets whoever may hand it on do so, and nobody else', async () => {
  await show(transfersOf(true, []));
  await expect
    .element(page.getByRole('link', { name: '移交到其他县区' }))
    .toHaveAttribute('href', '/370812/enterprises/ent_1/transfer');
});

it('offers no second transfer while one waits for its answer', async () => {
  await show(transfersOf(false, [moved({ state: 'PROPOSED', answeredByName: null, answeredAt: null })]));
  await expect.element(page.getByRole('region', { name: '企业移交' })).toBeVisible();
  expect(page.getByRole('link', { name: '移交到其他县区' }).elements()).toHaveLength(0);
});

it('says where it went, or where it came from, with what was handed on', async () => {
  await show(
    transfersOf(false, [
      moved({}),
      moved({ id: 'mov_2', opened: { id: 'ent_1', regionId: 370828, name: '宏远', status: 'ACTIVE' } }),
      moved({ id: 'mov_3', state: 'DECLINED', answer: '查无此厂房' }),
    ]),
  );
  const told = page.getByRole('region', { name: '企业移交' });
  await expect.element(told).toMatchTextContent(/已移交到金乡县/);
  await expect.element(told).toMatchTextContent(/由兖州区移交而来/);
  await expect.element(told).toMatchTextContent(/金乡县未接收.*查无此厂房/);
  expect(page.getByRole('link', { name: '移交到其他县区' }).elements()).toHaveLength(0);
});
