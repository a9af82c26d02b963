import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import type { Answers } from '../../testing/network.ts';
import { peopleAnswers } from '../../testing/person-sample.ts';
import { showScreen } from '../../testing/screen.ts';
import PersonListPage from './PersonListPage.vue';

const show = (path = '/370812/people', more: Answers = {}) =>
  showScreen(PersonListPage, { path, answers: { ...peopleAnswers, ...more } });

it('lists who is what where, with the phone number masked', async () => {
  await show();
  const row = page.getByRole('row', { name: /林建业/ });
  await expect.element(row).toMatchTextContent(/多地同一人.*宏远机械有限公司 董事长.*138\*\*\*\*1234/);
  await expect.element(page.getByRole('link', { name: '林建业' })).toHaveAttribute('href', '/370812/people/per_1');
});

it('is searched by name and capacity, which stand in the address', async () => {
  const { asked, router } = await show();
  const variables = () => asked.findLast(({ name }) => name === 'PersonList')?.variables;
  await page.getByLabelText('姓名').fill('lzm');
  await page.getByLabelText('身份').selectOptions('员工');
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({ q: 'lzm', kind: 'STAFF' });
  await expect.poll(variables).toMatchObject({ regionId: 370812, filter: { search: 'lzm', kind: 'STAFF' } });
  await page.getByRole('button', { name: '清除条件' }).click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({});
  await expect.element(page.getByLabelText('姓名')).toHaveValue('');
});

it('says so where nobody fits', async () => {
  await show('/370812/people?q=zzz', { PersonList: () => ({ people: onePage([]) }) });
  await expect.element(page.getByText('没有符合条件的人员')).toBeVisible();
});
