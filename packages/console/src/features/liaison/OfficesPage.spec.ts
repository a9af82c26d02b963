import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import type { Answers, Asked } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { liaisonAnswers, may, sampleOffice } from '../../testing/liaison-sample.ts';
import OfficesPage from './OfficesPage.vue';

const show = (answers: Answers = {}) =>
  showScreen(OfficesPage, { path: '/370812/offices', answers: { ...liaisonAnswers, ...answers } });
const inputOf = (asked: Asked[], name: string) => asked.find((one) => one.name === name)?.variables['input'];
const none: Answers = { OfficeList: () => ({ offices: onePage([]) }) };

it('shows who holds each post, what is vacant, and everybody before', async () => {
  await show();
  const office = page.getByRole('region', { name: '兖州区联络办' });
  await expect.element(office).toMatchTextContent(/赵建国\s*主持工作\s*自2014年3月1日/);
  await expect.element(office).toMatchTextContent(/空缺\s*自2014年6月1日\s*退休\s*由赵建国负责落实/);
  await office.getByText('历任（2 任）').click();
  await expect.element(office.getByText('2012年1月5日至2014年2月28日')).toBeVisible();
  // A region has one office.
  expect(page.getByRole('button', { name: '设立联络办' }).elements()).toHaveLength(0);
});

it('opens the office of a region that has none', async () => {
  const { asked } = await show({ ...none, OpenOffice: () => ({ openOffice: { office: { id: 'off_9' } } }) });
  await page.getByRole('button', { name: '设立联络办' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabelText('形式').selectOptions('功能区管委会（代行联络办职责）');
  await dialog.getByLabelText('名称').fill('兖州区联络办');
  await dialog.getByRole('button', { name: '设立' }).click();
  await expect
    .poll(() => inputOf(asked, 'OpenOffice'))
    .toEqual({ regionId: 370812, kind: 'ZONE_COMMITTEE', name: '兖州区联络办' });
});

it('gives an office another name from a day on, and tells those before', async () => {
  const { asked } = await show({ RenameOffice: () => ({ renameOffice: { office: { id: 'off_1' } } }) });
  await expect.element(page.getByText('曾用名：兖州市联络办（至2013年12月31日）')).toBeVisible();
  await page.getByRole('button', { name: '兖州区联络办更名' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabelText('新名称').fill('');
  await dialog.getByRole('button', { name: '更名' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/新名称/);
  await dialog.getByLabelText('新名称').fill('兖州区联络服务中心');
  await dialog.getByRole('button', { name: '更名' }).click();
  await expect
    .poll(() => inputOf(asked, 'RenameOffice'))
    .toEqual({ id: 'off_1', version: 4, name: '兖州区联络服务中心', fromOn: '2014-11-20' });
});

it('adds a post', async () => {
  const { asked } = await show({ AddPost: () => ({ addPost: { post: { id: 'pos_9' } } }) });
  await page.getByRole('button', { name: '为兖州区联络办增设岗位' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '增设' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/名称/);
  await dialog.getByLabelText('名称').fill('副主任');
  await dialog.getByRole('button', { name: '增设' }).click();
  await expect
    .poll(() => inputOf(asked, 'AddPost'))
    .toEqual({ officeId: 'off_1', kind: 'LIAISON_OFFICER', title: '副主任', sinceOn: '2014-11-20' });
});

it('appoints an officer, acting, from a day', async () => {
  const { asked } = await show({ AppointToPost: () => ({ appointToPost: { post: { id: 'pos_1' } } }) });
  await page.getByRole('button', { name: '任职：联络员' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabelText('工作人员').selectOptions('周强');
  await dialog.getByLabelText('主持工作').click();
  await dialog.getByRole('textbox', { name: '自何日起' }).fill('2014-11-01');
  await dialog.getByRole('button', { name: '任职', exact: true }).click();
  await expect
    .poll(() => inputOf(asked, 'AppointToPost'))
    .toEqual({ postId: 'pos_2', officerId: 'ofc_2', isActing: true, fromOn: '2014-11-01' });
});

it('leaves a post vacant after a last day', async () => {
  const { asked } = await show({ VacatePost: () => ({ vacatePost: { post: { id: 'pos_1' } } }) });
  await page.getByRole('button', { name: '离任：主任' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '登记离任' }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/原因/);
  await dialog.getByLabelText('原因').fill('调任市局');
  await dialog.getByRole('button', { name: '登记离任' }).click();
  await expect
    .poll(() => inputOf(asked, 'VacatePost'))
    .toEqual({ id: 'ten_2', version: 2, toOn: '2014-11-20', reason: '调任市局' });
});

it('registers somebody, who may be the reader', async () => {
  const { asked } = await show({
    RegisterOfficer: () => ({ registerOfficer: { officer: { id: 'o', name: '王一' } } }),
  });
  await page.getByRole('button', { name: '登记工作人员' }).click();
  await page.getByLabelText('姓名').fill('王一');
  await page.getByLabelText('这是我本人').click();
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await expect
    .poll(() => inputOf(asked, 'RegisterOfficer'))
    .toEqual({ clientId: expect.stringMatching(/^[0-9a-f-]{36}$/), regionId: 370812, name: '王一', isMe: true });
});

it('offers no deed to those who only read', async () => {
  await show({
    ...may('READ_ENTERPRISES'),
    OfficeList: () => ({ offices: onePage([sampleOffice({ viewerCan: { keep: false } })]) }),
  });
  await expect.element(page.getByRole('region', { name: '兖州区联络办' })).toBeVisible();
  expect(page.getByRole('button', { name: /任职|离任|增设|设立|登记/ }).elements()).toHaveLength(0);
});
