import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sampleEnterprise } from '../../testing/enterprise-sample.ts';
import { frameAnswers } from '../../testing/frame.ts';
import { showScreen } from '../../testing/screen.ts';
import ComparePage from './ComparePage.vue';

const first = sampleEnterprise({ address: '旧址', createdAt: '2014-01-02T01:00:00.000Z' });
const second = sampleEnterprise({ id: 'ent_2', name: '宏远机械厂', address: null, shortName: '宏远', version: 8 });
const compared = (told: Partial<typeof second> = {}) => ({
  ...frameAnswers,
  RecordsToCompare: () => ({ first, second: { ...second, ...told } }),
  MergeEnterprises: () => ({ mergeEnterprises: { enterprise: first } }),
});
const show = (answers: ReturnType<typeof compared>) =>
  showScreen(ComparePage, { props: { id: 'ent_1', otherId: 'ent_2' }, answers });

describe('two records beside each other', () => {
  it('are merged into the older one, with the facts that it lacks', async () => {
    const { asked } = await show(compared());
    const group = (name: string) => page.getByRole('group', { name });
    await expect.element(group('保留哪一条').getByRole('radio', { name: /宏远机械有限公司/ })).toBeChecked();
    await expect.element(group('地址').getByRole('radio', { name: '旧址' })).toBeChecked();
    await expect.element(group('简称').getByRole('radio', { name: '宏远', exact: true })).toBeChecked();
    await page.getByRole('button', { name: '合并', exact: true }).click();
    await expect.element(page.getByRole('link', { name: /请填写/ })).toBeVisible();
    await page.getByLabelText('合并原因').fill('登记了两次');
    await page.getByRole('button', { name: '合并', exact: true }).click();
    await expect
      .poll(() => asked.filter(({ name }) => name === 'MergeEnterprises').map(({ variables }) => variables['input']))
      .toEqual([
        { id: 'ent_1', version: 3, otherId: 'ent_2', otherVersion: 8, take: ['SHORT_NAME'], reason: '登记了两次' },
      ]);
  });

  it('of two counties are not merged, and neither is what was merged already', async () => {
    await show(compared({ regionId: 370883 }));
    await expect.element(page.getByText('两条记录不在同一县（市、区），不能合并')).toBeVisible();
  });
});
