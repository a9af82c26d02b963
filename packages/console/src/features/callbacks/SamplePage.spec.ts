import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { frameAnswers } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import SamplePage from './SamplePage.vue';

const item = {
  __typename: 'CallBackItem',
  id: 'cbi_1',
  place: 1,
  state: 'OPEN' as const,
  note: null,
  calledByName: null,
  calledAt: null,
  version: 1,
  visit: {
    __typename: 'Visit',
    id: 'vis_1',
    visitedOn: '2014-10-07',
    confirmedBy: 'OFFICE' as const,
    deniedOn: null,
    region: { id: 'reg_1', name: '兖州区' },
    enterprise: { id: 'ent_1', name: '宏远机械有限公司' },
    recordedByName: '李联络员',
  },
  viewerCan: { record: true },
};
const sample = {
  __typename: 'CallBackSample',
  id: 'cbs_1',
  regionId: 370800,
  from: { id: 'reg_1', regionId: 370812, name: '兖州区' },
  fromOn: '2014-10-01',
  toOn: '2014-10-31',
  size: 1,
  populationCount: 17,
  drawnByName: '市联络办',
  drawnAt: '2014-11-05T01:00:00.000Z',
  confirmedCount: 0,
  deniedCount: 0,
  notReachedCount: 0,
  openCount: 1,
  seed: '0f1e2d',
  items: [item],
};

it('shows figures and seed, and takes a no only with its words', async () => {
  const { asked } = await showScreen(SamplePage, {
    path: '/370800/call-backs/cbs_1',
    props: { id: 'cbs_1' },
    answers: {
      ...frameAnswers,
      CallBackSampleById: () => ({ callBackSample: sample }),
      RecordCallBack: () => ({ recordCallBack: { item: { ...item, state: 'DENIED', version: 2 } } }),
    },
  });
  await expect.element(page.getByText(/随机种子 0f1e2d/)).toBeVisible();
  await page.getByRole('button', { name: /记录结果.*宏远/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('企业否认').click();
  await dialog.getByRole('button', { name: '记录', exact: true }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/企业的说法：请填写/);
  await dialog.getByRole('textbox', { name: '企业的说法' }).fill('当天无人上门');
  await dialog.getByRole('button', { name: '记录', exact: true }).click();
  await expect
    .poll(() => asked.find(({ name }) => name === 'RecordCallBack')?.variables)
    .toMatchObject({
      input: { id: 'cbi_1', version: 1, result: 'DENIED', note: '当天无人上门' },
    });
});
