import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { sampleCampaign } from '../../testing/campaign-sample.ts';
import { onePage } from '../../testing/enterprise-sample.ts';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { frameAnswers } from '../../testing/frame.ts';
import { refused, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import CampaignLedgerPage from './CampaignLedgerPage.vue';

const entries = sampleCampaign().outOfScope.nodes;
const show = (told: Parameters<typeof sampleCampaign>[0], nodes: unknown[], query = '', more: Answers = {}) =>
  showScreen(CampaignLedgerPage, {
    props: { id: 'cam_1' },
    path: `/370800/campaigns/cam_1/ledger${query}`,
    answers: {
      ...frameAnswers,
      CampaignLedger: () => ({ campaign: { ...sampleCampaign(told), ledger: onePage(nodes) } }),
      ...more,
    },
  });

describe('the ledger of a campaign', () => {
  it('says who is out and why, by which rule, and since when', async () => {
    await page.viewport(1366, 768);
    await show({}, entries);
    await expect.element(page.getByText(/示例企业群体中 2014年10月7日 当天在营的企业/)).toBeVisible();
    await expect.element(page.getByText(/名册于 2014\/10\/07 08:05 冻结/)).toBeVisible();
    const row = page.getByRole('row', { name: /梁山示例食品有限公司/ });
    await expect.element(row).toMatchTextContent(/梁山县\s*未列入\s*当日之前已注销/);
    await expect
      .element(page.getByRole('link', { name: '梁山示例食品有限公司' }))
      .toHaveAttribute('href', '/370800/enterprises/ent_52');
  });

  it('keeps in the address whether only those in or out are shown', async () => {
    const { asked, router } = await show({}, entries, '?in=no');
    const variables = () => asked.filter(({ name }) => name === 'CampaignLedger').at(-1)?.variables;
    await expect.poll(variables).toMatchObject({ isInScope: false, regionId: 370800 });
    await page.getByText('列入', { exact: true }).click();
    await expect.poll(() => router.currentRoute.value.query).toEqual({ in: 'yes' });
    await expect.poll(variables).toMatchObject({ isInScope: true });
  });

  it('says that the server failed, and does not take the campaign for missing', async () => {
    await show({}, [], '', { CampaignLedger: failure });
    await expectFailureShown();
  });

  it('is missing where the link was never one', async () => {
    await show({}, [], '', { CampaignLedger: () => refused('编号格式不正确。', { code: 'BAD_ID' }) });
    await expect.element(page.getByText('没有找到这个活动')).toBeVisible();
  });

  it('says before the start that nothing is frozen', async () => {
    await show({ state: 'DRAFT', frozenAt: null }, []);
    await expect.element(page.getByText('名册尚未冻结')).toBeVisible();
  });
});
