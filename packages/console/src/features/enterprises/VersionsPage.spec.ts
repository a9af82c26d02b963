import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage, sampleEnterprise } from '../../testing/enterprise-sample.ts';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { frameAnswers } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import VersionsPage from './VersionsPage.vue';

const entry = (id: string, changes: { field: string; before: string | null; after: string | null }[]) => ({
  __typename: 'TimelineEntry',
  id,
  verb: id === '1' ? 'registerEnterprise' : 'correctEnterprise',
  subjectType: 'Enterprise',
  happenedAt: `2014-0${id}-01T01:02:03.456Z`,
  actorName: '李联络员',
  reason: null,
  changes,
});
const deeds = [
  entry('3', [{ field: 'address', before: '二号路', after: '三号路' }]),
  entry('2', [
    { field: 'address', before: '一号路', after: '二号路' },
    { field: 'shortName', before: '宏远', after: null },
  ]),
  entry('1', [{ field: 'name', before: null, after: '宏远机械有限公司' }]),
];
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
      ...answers,
    },
  });

it('compares two versions field by field, and makes the earlier one the present one again', async () => {
  const { asked } = await show({
    CorrectEnterprise: () => ({ correctEnterprise: { enterprise: sampleEnterprise({ version: 4 }) } }),
  });
  await expect.element(page.getByRole('row', { name: /地址/ })).toMatchTextContent(/二号路三号路/);
  expect(page.getByRole('row', { name: /简称/ }).elements()).toHaveLength(0);
  await page.getByLabelText('只看不同之处').click();
  await expect.element(page.getByRole('row', { name: /简称/ })).toBeVisible();
  await page.getByLabelText('较早的版本').selectOptions('1');
  await expect.element(page.getByRole('row', { name: /地址/ })).toMatchTextContent(/一号路三号路/);
  await page.getByRole('button', { name: '恢复较早的版本' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '恢复较早的版本' }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'CorrectEnterprise')?.variables['input'])
    .toEqual({ id: 'ent_1', version: 3, address: '一号路', shortName: '宏远' });
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
