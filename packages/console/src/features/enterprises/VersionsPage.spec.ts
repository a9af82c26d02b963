import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage, sampleEnterprise } from '../../testing/enterprise-sample.ts';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { frameAnswers } from '../../testing/frame.ts';
import { sampleValue } from '../../testing/own-field-sample.ts';
import { showScreen } from '../../testing/screen.ts';
import VersionsPage from './VersionsPage.vue';

interface Change {
  field: string;
  ownFieldId?: string;
  before: string | null;
  after: string | null;
}
const entry = (id: string, changes: Change[]) => ({
  __typename: 'TimelineEntry',
  id,
  verb: id === '1' ? 'registerEnterprise' : 'correctEnterprise',
  subjectType: 'Enterprise',
  happenedAt: `2014-0${id}-01T01:02:03.456Z`,
  actorName: '李联络员',
  reason: null,
  changes: changes.map((change) => ({ ownFieldId: null, ...change })),
});
const deeds = [
  entry('3', [{ field: 'address', before: '二号路', after: '三号路' }]),
  entry('2', [
    { field: 'address', before: '一号路', after: '二号路' },
    { field: 'shortName', before: '宏远', after: null },
  ]),
  entry('1', [{ field: 'name', before: null, after: '宏远机械有限公司' }]),
];
const ownAnswer =
  (ownFields: ReturnType<typeof sampleValue>[] = [], mayFill = true) =>
  () => ({
    enterprise: {
      __typename: 'Enterprise',
      id: 'ent_1',
      regionId: 370812,
      viewerCanFillFields: mayFill,
      ownFields,
    },
  });
const restored = () => ({
  restoreEnterpriseVersion: { enterprise: { ...sampleEnterprise({ version: 4 }), ownFields: [] } },
});
const show = (answers = {}) =>
  showScreen(VersionsPage, {
    path: '/370812/enterprises/ent_1/versions',
    props: { id: 'ent_1' },
    answers: {
      ...frameAnswers,
      EnterpriseById: () => ({ enterprise: sampleEnterprise({ address: '三号路', shortName: null }) }),
      EnterpriseTimeline: () => ({
        enterprise: { __typename: 'Enterprise', id: 'ent_1', timeline: onePage(deeds) },
      }),
      EnterpriseOwnFields: ownAnswer(),
      ...answers,
    },
  });

it('compares two versions field by field, and makes the earlier one the present one again', async () => {
  const { asked } = await show({ RestoreEnterpriseVersion: restored });
  await expect.element(page.getByRole('row', { name: /地址/ })).toMatchTextContent(/二号路三号路/);
  expect(page.getByRole('row', { name: /简称/ }).elements()).toHaveLength(0);
  await page.getByLabelText('只看不同之处').click();
  await expect.element(page.getByRole('row', { name: /简称/ })).toBeVisible();
  await page.getByLabelText('较早的版本').selectOptions('1');
  await expect.element(page.getByRole('row', { name: /地址/ })).toMatchTextContent(/一号路三号路/);
  await page.getByRole('button', { name: '恢复较早的版本' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '恢复较早的版本' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'RestoreEnterpriseVersion')?.variables['input'])
    .toEqual({ correction: { id: 'ent_1', version: 3, address: '一号路', shortName: '宏远' }, values: [] });
});

const filling = {
  ...entry('4', [
    // As it was called then.
    { field: '用电', ownFieldId: 'efd_1', before: '60 万度', after: '80 万度' },
    { field: '旧项', ownFieldId: 'efd_2', before: '甲', after: '乙' },
  ]),
  verb: 'fillEnterpriseFields',
  subjectType: 'EnterpriseFieldValue',
};
const own = [
  sampleValue({}, { words: '80 万度', number: '80', version: 2 }),
  sampleValue({ id: 'efd_2', name: '旧项', kind: 'TEXT', unit: null, isRetired: true }, { words: '乙', version: 1 }),
  sampleValue({ id: 'efd_3', name: '空项', kind: 'TEXT', unit: null, isRetired: true }),
];
const filled = (mayFill: boolean) => ({
  EnterpriseTimeline: () => ({
    enterprise: { __typename: 'Enterprise', id: 'ent_1', timeline: onePage([filling, ...deeds]) },
  }),
  EnterpriseOwnFields: ownAnswer(own, mayFill),
  RestoreEnterpriseVersion: restored,
});

it('compares own fields under the names that they have now, marks those out of use, and restores the others', async () => {
  const { asked } = await show(filled(true));
  await expect.element(page.getByRole('row', { name: /年用电量/ })).toMatchTextContent(/60 万度80 万度/);
  await expect.element(page.getByRole('row', { name: /旧项/ })).toMatchTextContent(/已停用.*甲乙/);
  expect(page.getByRole('row', { name: /空项/ }).elements()).toHaveLength(0);
  await expect.element(page.getByText('这些自设字段不会恢复，因为已停用或选项已改：旧项')).toBeVisible();
  await page.getByRole('button', { name: '恢复较早的版本' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '恢复较早的版本' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'RestoreEnterpriseVersion')?.variables['input'])
    .toEqual({
      correction: { id: 'ent_1', version: 3 },
      values: [{ fieldId: 'efd_1', version: 2, number: '60' }],
    });
});

it('offers to restore no own fields to those who may not fill them in', async () => {
  await show(filled(false));
  await expect.element(page.getByRole('row', { name: /年用电量/ })).toBeVisible();
  expect(page.getByRole('button', { name: '恢复较早的版本' }).elements()).toHaveLength(0);
});

it('says so where there is one version alone, and offers nothing to those who only read', async () => {
  await show({
    EnterpriseTimeline: () => ({
      enterprise: { __typename: 'Enterprise', id: 'ent_1', timeline: onePage(deeds.slice(2)) },
    }),
  });
  await expect.element(page.getByText('只有一个版本')).toBeVisible();
  expect(page.getByRole('button', { name: '恢复较早的版本' }).elements()).toHaveLength(0);
});

it('says that the server failed', async () => {
  await show({ EnterpriseTimeline: failure });
  await expectFailureShown();
});
