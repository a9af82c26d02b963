import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import type { Asked } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, sampleVisitRow } from '../../testing/visit-sample.ts';
import VisitListPage from './VisitListPage.vue';

const answers = {
  ...fieldworkAnswers,
  VisitList: ({ filter }: Record<string, unknown>) => ({
    visits: onePage(
      JSON.stringify(filter).includes('没有')
        ? []
        : [sampleVisitRow(), sampleVisitRow({ id: 'vis_2', confirmedBy: 'OFFICE', outcome: 'OWNER_ABSENT' })],
    ),
  }),
};
const listsOf = (asked: Asked[]) => asked.filter(({ name }) => name === 'VisitList').map(({ variables }) => variables);

it('asks the server for what stands in the address', async () => {
  const { asked } = await showScreen(VisitListPage, {
    path: '/370800/visits?q=宏远&campaign=cam_1&state=RECORDED,CONFIRMED&outcome=MET&by=OFFICE&from=2014-10-01&mine=yes',
    answers,
  });
  await expect.element(page.getByRole('link', { name: '宏远机械有限公司' }).first()).toBeVisible();
  expect(listsOf(asked)[0]).toMatchObject({
    regionId: 370800,
    order: 'LISTED_ON_DESC',
    filter: {
      search: '宏远',
      campaignId: 'cam_1',
      state: ['RECORDED', 'CONFIRMED'],
      outcome: ['MET'],
      confirmedBy: 'OFFICE',
      from: '2014-10-01',
      to: null,
      isMine: true,
    },
  });
});

it('keeps confirmed by the enterprise apart from confirmed by the office', async () => {
  await showScreen(VisitListPage, { path: '/370812/visits', answers });
  await expect.element(page.getByRole('gridcell', { name: '企业确认', exact: true })).toBeVisible();
  await expect.element(page.getByRole('gridcell', { name: '仅单位确认', exact: true })).toBeVisible();
});

it('writes what is searched into the address, and opens the visit', async () => {
  const { asked, router } = await showScreen(VisitListPage, { path: '/370812/visits', answers });
  await page.getByRole('button', { name: '状态：全部' }).click();
  await page.getByRole('checkbox', { name: '待确认' }).click();
  await userEvent.keyboard('{Escape}');
  await page.getByRole('checkbox', { name: '只看我登记的' }).click();
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({ state: 'RECORDED', mine: 'yes' });
  await expect.poll(() => listsOf(asked).at(-1)).toMatchObject({ filter: { state: ['RECORDED'], isMine: true } });
  await page.getByRole('link', { name: '宏远机械有限公司' }).first().click();
  await expect.poll(() => router.currentRoute.value.fullPath).toBe('/370812/visits/vis_1');
});

it('takes the condition of one enterprise away', async () => {
  const { router } = await showScreen(VisitListPage, { path: '/370812/visits?enterprise=ent_1', answers });
  await page.getByRole('checkbox', { name: '只看这一家企业' }).click();
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({});
});

it('says what to do where nothing matches', async () => {
  const { router } = await showScreen(VisitListPage, { path: '/370812/visits?q=没有', answers });
  await expect.element(page.getByText('没有符合条件的走访')).toBeVisible();
  await page.getByRole('button', { name: '清除条件' }).last().click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({});
});
