import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { refused, type Answers, type Asked } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { liaisonAnswers, may, sampleGap, sampleLiaison } from '../../testing/liaison-sample.ts';
import LiaisonRegisterPage from './LiaisonRegisterPage.vue';

const show = (answers: Answers = {}, path = '/370812/liaison') =>
  showScreen(LiaisonRegisterPage, { path, answers: { ...liaisonAnswers, ...answers } });
const sentIn = (asked: Asked[], name: string) =>
  asked.filter((one) => one.name === name).map(({ variables }) => variables);
const rowOf = (name: string) => page.getByRole('row', { name: new RegExp(name) });

it('says who answers for each enterprise, and since when nobody is named', async () => {
  await show();
  await expect
    .element(rowOf('宏远机械有限公司'))
    .toMatchTextContent(/赵建国\s*主持工作.*兖州区联络办 主任.*自2014年3月1日/);
  await expect.element(rowOf('宏远机械有限公司')).toMatchTextContent(/李敏.*自2014年5月6日/);
  await expect.element(rowOf('示例电子有限公司')).toMatchTextContent(/空缺.*自2014年8月1日/);
  await expect
    .element(rowOf('示例电子有限公司'))
    .toMatchTextContent(/缺联系人.*自2014年9月1日.*由兖州区联络办负责落实/);
  await expect.element(page.getByText('在册企业', { exact: true })).toBeVisible();
});

it('asks for the day and the conditions that stand in the address', async () => {
  const { asked } = await show({}, '/370812/liaison?asOf=2014-10-01&q=电子&gaps=yes&officer=ofc_1');
  await expect.element(rowOf('示例电子有限公司')).toBeVisible();
  const filter = { search: '电子', isGap: true, officerId: 'ofc_1', isUndated: null };
  expect(sentIn(asked, 'LiaisonRegister')[0]).toMatchObject({ regionId: 370812, asOf: '2014-10-01', filter });
  expect(sentIn(asked, 'LiaisonCoverage')[0]).toMatchObject({ asOf: '2014-10-01' });
  await expect.element(page.getByRole('textbox', { name: '截至日' })).toHaveValue('2014-10-01');
});

it('takes another day into the address, and the gaps alone', async () => {
  const { router } = await show();
  await expect.element(page.getByRole('textbox', { name: '截至日' })).toHaveValue('2014-11-20');
  await page.getByRole('textbox', { name: '截至日' }).fill('2014-10-01');
  await expect.poll(() => router.currentRoute.value.query).toEqual({ asOf: '2014-10-01' });
  await page.getByRole('button', { name: '只看这些' }).click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({ asOf: '2014-10-01', gaps: 'yes' });
  await page.getByRole('button', { name: '查看全部' }).click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({ asOf: '2014-10-01' });
});

it('opens the rows of the gaps undated or owned by nobody', async () => {
  const { asked, router } = await show();
  await page.getByRole('button', { name: '查看明细' }).click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({ undated: 'yes' });
  await expect.poll(() => sentIn(asked, 'LiaisonRegister').at(-1)).toMatchObject({ filter: { isUndated: true } });
});

it('names a liaison person for the enterprises chosen', async () => {
  const { asked } = await show({
    AssignLiaisonPerson: () => ({ assignLiaisonPerson: { assignments: [{ id: 'l' }] } }),
  });
  await page.getByRole('checkbox', { name: '选择本页全部' }).click();
  await page.getByRole('button', { name: '指定联系人' }).click();
  await page.getByRole('button', { name: '指定', exact: true }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/具体联系人/);
  expect(sentIn(asked, 'AssignLiaisonPerson')).toHaveLength(0);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabelText('具体联系人').selectOptions('周强（现联系 3 家）');
  await dialog.getByRole('textbox', { name: '自何日起' }).fill('2014-11-01');
  await dialog.getByLabelText(/^原因/).fill('分工调整');
  await page.getByRole('button', { name: '指定', exact: true }).click();
  await expect
    .poll(() => sentIn(asked, 'AssignLiaisonPerson')[0]?.['input'])
    .toEqual({ enterpriseIds: ['ent_1', 'ent_2'], officerId: 'ofc_2', fromOn: '2014-11-01', reason: '分工调整' });
  await expect.element(page.getByText('已选 2 家')).not.toBeInTheDocument();
});

it('names nobody for enterprises of two counties at once', async () => {
  const elsewhere = { id: 'r', regionId: 370828, name: '金乡县' };
  await show(
    { LiaisonRegister: () => ({ liaisonRegister: onePage([sampleLiaison(), { ...sampleGap, region: elsewhere }]) }) },
    '/370800/liaison',
  );
  await page.getByRole('checkbox', { name: '选择本页全部' }).click();
  await expect.element(page.getByText('一次只能为同一县（市、区）的企业指定联系人。')).toBeVisible();
  await expect.element(page.getByRole('button', { name: '指定联系人' })).toBeDisabled();
});

it('ends an assignment with a reason, and reads it again when somebody else was first', async () => {
  const { asked, router } = await show({
    EndLiaison: () => refused('有人改过', { code: 'STALE_VERSION' }),
  });
  await page.getByRole('button', { name: '解除宏远机械有限公司的联系人' }).click();
  const dialog = page.getByRole('dialog');
  // A click in the dialog is none on the row behind it, which would open the enterprise.
  await dialog.getByText('解除后该企业暂无联系人，计入缺口。').click();
  await dialog.getByRole('button', { name: '解除', exact: true }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/原因/);
  await dialog.getByLabelText('原因').fill('联系人调离');
  await dialog.getByRole('button', { name: '解除', exact: true }).click();
  await expect
    .poll(() => sentIn(asked, 'EndLiaison')[0]?.['input'])
    .toEqual({ id: 'lia_1', version: 4, toOn: '2014-11-20', reason: '联系人调离' });
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/已取得最新内容/);
  await expect.poll(() => sentIn(asked, 'LiaisonRegister').length).toBeGreaterThan(1);
  expect(router.currentRoute.value.fullPath).toBe('/370812/liaison');
});

it('offers no deed to those who only read', async () => {
  await show(may('READ_ENTERPRISES'));
  await expect.element(rowOf('宏远机械有限公司')).toBeVisible();
  expect(page.getByRole('checkbox', { name: '选择这一行' }).elements()).toHaveLength(0);
  expect(page.getByRole('button', { name: /解除/ }).elements()).toHaveLength(0);
});
