import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { cityFigures, sampleCampaignRow, sampleFigureRow } from '../../testing/campaign-sample.ts';
import { onePage } from '../../testing/enterprise-sample.ts';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { frameAnswers } from '../../testing/frame.ts';
import { unreachable, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import CampaignFigurePage from './CampaignFigurePage.vue';

const may = (...permissions: string[]) => ({ ViewerPermissions: () => ({ viewer: { id: 'v1', permissions } }) });
const figureWith = (name: unknown, rows: ReturnType<typeof sampleFigureRow>[], count = rows.length) => ({
  campaign: {
    ...sampleCampaignRow,
    figures: cityFigures
      .filter((figure) => figure.name === name)
      .map((figure) => ({
        ...figure,
        definition: '一家企业无论走访几次只计一家。',
        version: 1,
        rows: { ...onePage(rows), totalCount: { value: count, exact: true } },
      })),
  },
});
const byEnterprise = sampleFigureRow();
const byOffice = sampleFigureRow({ id: 'ent_2', label: '金乡示例蒜业有限公司', isByEnterprise: false });
interface Shown {
  name: string;
  query?: string;
  answers?: Answers;
}
const show = ({ name, query = '', answers }: Shown) =>
  showScreen(CampaignFigurePage, {
    props: { id: 'cam_1', name },
    path: `/370800/campaigns/cam_1/figures/${name}${query}`,
    answers: {
      ...frameAnswers,
      CampaignFigure: (asked) => figureWith(asked['name'], [byEnterprise, byOffice], 51),
      ...answers,
    },
  });
const link = (name: string | RegExp) => page.getByRole('link', { name });

beforeEach(async () => {
  await page.viewport(1366, 768);
});

describe('the rows behind a figure', () => {
  it('stand below its value, definition, version and day, and are as many as it says', async () => {
    await show({ name: 'ENTERPRISES_VISITED' });
    await expect.element(page.getByRole('heading', { level: 1, name: '走访企业' })).toBeVisible();
    const head = page.getByRole('region', { name: '走访企业', exact: true });
    await expect.element(head).toMatchTextContent(/51\s*家/);
    await expect.element(head).toMatchTextContent(/企业确认 34 · 仅单位确认\s*17/);
    await expect.element(head).toMatchTextContent(/2014年11月17日.*第 1 版.*一家企业无论走访几次只计一家/);
    await expect.element(head).toMatchTextContent(/数字 51 与明细 51 行一致/);
    await expect.element(link('宏远机械有限公司')).toHaveAttribute('href', '/370800/enterprises/ent_1');
    await expect.element(page.getByRole('row', { name: /金乡示例蒜业/ })).toMatchTextContent(/仅单位确认/);
    await expect.element(page.getByRole('button', { name: /查看接口/ })).toBeVisible();
  });

  it('are said not to fit, should that ever be', async () => {
    await show({
      name: 'ENTERPRISES_VISITED',
      answers: { CampaignFigure: () => figureWith('ENTERPRISES_VISITED', [byEnterprise], 50) },
    });
    await expect.element(page.getByText(/数字 51 与明细 50 行不一致/)).toBeVisible();
  });

  it('are fewer where a county went to another city: what was kept of it is said, and makes up the number', async () => {
    const line = { __typename: 'KeptCount', county: '微山县', goneTo: '枣庄市', movedOn: '2018-01-01' };
    const kept = [{ ...line, value: 2, confirmedByEnterprise: 1 }];
    const answered = (rows: ReturnType<typeof sampleFigureRow>[], count: number) => {
      const { campaign } = figureWith('ENTERPRISES_VISITED', rows, count);
      return { campaign: { ...campaign, figures: campaign.figures.map((figure) => ({ ...figure, kept })) } };
    };
    await show({
      name: 'ENTERPRISES_VISITED',
      query: '?divisions=THEN',
      answers: {
        CampaignFigure: ({ confirmedBy }) =>
          confirmedBy === 'ENTERPRISE' ? answered([byEnterprise], 33) : answered([byEnterprise], 49),
      },
    });
    await expect.element(page.getByText(/其中 2 项来自微山县：2018年1月1日划往枣庄市/)).toBeVisible();
    await expect.element(page.getByText('其余 49 与明细 49 行一致。')).toBeVisible();
    await page.getByText(/^企业确认 34$/).click();
    await expect.element(page.getByText('其余 33 与明细 33 行一致。')).toBeVisible();
  });

  it('are none where all of it was kept, and that is no zero', async () => {
    const { campaign } = figureWith('ENTERPRISES_VISITED', [], 0);
    const kept = [{ county: '微山县', goneTo: '枣庄市', movedOn: '2018-01-01', value: 51, confirmedByEnterprise: 34 }];
    await show({
      name: 'ENTERPRISES_VISITED',
      query: '?divisions=THEN&county=370826',
      answers: {
        CampaignFigure: () => ({
          campaign: { ...campaign, figures: campaign.figures.map((figure) => ({ ...figure, kept })) },
        }),
      },
    });
    await expect.element(page.getByText('明细已随县（市、区）转出')).toBeVisible();
  });

  it('are those of a county where the address names one', async () => {
    const { asked } = await show({ name: 'ENTERPRISES_VISITED', query: '?county=370812' });
    await expect.element(page.getByText('兖州区').first()).toBeVisible();
    expect(asked.find(({ name }) => name === 'CampaignFigure')?.variables).toMatchObject({
      id: 'cam_1',
      regionId: 370812,
      name: 'ENTERPRISES_VISITED',
    });
  });

  it('are had as a spreadsheet, of the county that is on screen', async () => {
    await show({ name: 'ENTERPRISES_VISITED', query: '?county=370812' });
    await expect
      .element(link('导出表格'))
      .toHaveAttribute('href', '/exports/figures.xlsx?campaign=cam_1&figure=ENTERPRISES_VISITED&region=370812');
    await expect.element(link('导出表格')).toHaveAttribute('download');
  });

  it('are asked for by name where they are people, for a purpose, by those who write', async () => {
    const personExport = { __typename: 'PersonExport', id: 'pex_1', state: 'ASKED' };
    const { asked, router } = await show({
      name: 'BUSINESSPERSONS_MET',
      query: '?county=370812',
      answers: {
        ...may('RECORD_VISITS'),
        AskFigureExport: () => ({ askFigureExport: { __typename: 'AskFigureExportPayload', personExport } }),
      },
    });
    await page.getByRole('button', { name: '含姓名名单' }).click();
    const dialog = page.getByRole('dialog', { name: '把所计人员导出为名单' });
    await dialog.getByRole('button', { name: '含姓名名单' }).click();
    await expect.element(dialog.getByRole('link')).toBeVisible();
    await dialog.getByRole('textbox', { name: '用途' }).fill('召开座谈会');
    await dialog.getByRole('button', { name: '含姓名名单' }).click();
    await expect.poll(() => router.currentRoute.value.name).toBe('person-exports');
    expect(asked.find(({ name }) => name === 'AskFigureExport')?.variables['input']).toEqual({
      campaignId: 'cam_1',
      figure: 'BUSINESSPERSONS_MET',
      regionId: 370812,
      purpose: '召开座谈会',
    });
  });

  it('are masked people of several counties, which is said; their names are opened for a purpose', async () => {
    await show({ name: 'BUSINESSPERSONS_MET', answers: may('OPEN_NAMES') });
    const notice = page.getByRole('complementary', { name: '人员姓名' });
    await expect.element(notice.getByRole('button', { name: '说明用途后查看姓名' })).toBeVisible();
    await show({ name: 'ENTERPRISES_VISITED', query: '?county=370883', answers: may('OPEN_NAMES') });
    await expect.element(link('导出表格').last()).toBeVisible();
    expect(page.getByRole('button', { name: '说明用途后查看姓名' }).all()).toHaveLength(1);
  });

  it('are people of one county whose names are read, so that nothing is said of it', async () => {
    await show({ name: 'BUSINESSPERSONS_MET', query: '?county=370812', answers: may('OPEN_NAMES') });
    await expect.element(link('导出表格')).toBeVisible();
    expect(page.getByRole('button', { name: '说明用途后查看姓名' }).query()).toBeNull();
  });

  it('are no people where enterprises are counted, and not for those who only read', async () => {
    await show({ name: 'ENTERPRISES_VISITED', answers: may('RECORD_VISITS') });
    await expect.element(link('导出表格')).toBeVisible();
    expect(page.getByRole('button', { name: '含姓名名单' }).query()).toBeNull();
    await show({ name: 'BUSINESSPERSONS_MET', answers: may('READ_ENTERPRISES') });
    await expect.element(link('导出表格').last()).toBeVisible();
    expect(page.getByRole('button', { name: '含姓名名单' }).query()).toBeNull();
  });

  it('can be only those that the office alone confirmed', async () => {
    const answers: Answers = {
      CampaignFigure: ({ confirmedBy }) =>
        figureWith('ENTERPRISES_VISITED', confirmedBy === 'OFFICE' ? [byOffice] : [byEnterprise, byOffice]),
    };
    const { router } = await show({ name: 'ENTERPRISES_VISITED', answers });
    await page.getByText('仅单位确认 17', { exact: true }).click();
    await expect.poll(() => router.currentRoute.value.query).toEqual({ confirmed: 'OFFICE' });
    await expect.element(page.getByText('共 1 条')).toBeVisible();
    await expect.element(link('金乡示例蒜业有限公司')).toBeVisible();
    expect(link('宏远机械有限公司').query()).toBeNull();
  });

  it('are not held against the figure of the other side while that side’s are on their way', async () => {
    const answers: Answers = {
      CampaignFigure: ({ confirmedBy }) =>
        figureWith('ENTERPRISES_VISITED', [byOffice], confirmedBy === 'OFFICE' ? 17 : 51),
    };
    const said = new Set<string>();
    const watcher = new MutationObserver(() =>
      said.add(document.querySelector('.proof, .is-bad')?.textContent.trim() ?? ''),
    );
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
    await show({ name: 'ENTERPRISES_VISITED', answers });
    await expect.element(page.getByText(/数字 51 与明细 51 行一致/)).toBeVisible();
    await page.getByText('仅单位确认 17', { exact: true }).click();
    await expect.element(page.getByText(/数字 17 与明细 17 行一致/)).toBeVisible();
    watcher.disconnect();
    expect([...said].filter((words) => words.includes('不一致'))).toEqual([]);
  });

  it('lead on to planning a visit where an enterprise was missed, for those who visit', async () => {
    const missed = sampleFigureRow({ isByEnterprise: null, on: null, visitId: null });
    const figures = () => figureWith('ENTERPRISES_MISSING', [missed]);
    await show({ name: 'ENTERPRISES_MISSING', answers: { CampaignFigure: figures, ...may('RECORD_VISITS') } });
    await expect
      .element(link('安排走访：宏远机械有限公司'))
      .toHaveAttribute('href', '/370800/visits/plan?enterprise=ent_1');
  });

  it('lead no one else there', async () => {
    const missed = sampleFigureRow({ isByEnterprise: null, on: null, visitId: null });
    const figures = () => figureWith('ENTERPRISES_MISSING', [missed]);
    await show({ name: 'ENTERPRISES_MISSING', answers: { CampaignFigure: figures, ...may('READ_ENTERPRISES') } });
    await expect.element(link('宏远机械有限公司')).toBeVisible();
    expect(link(/安排走访/).query()).toBeNull();
  });

  it('are none where all were visited, which is said', async () => {
    await show({
      name: 'ENTERPRISES_MISSING',
      answers: { CampaignFigure: () => figureWith('ENTERPRISES_MISSING', []) },
    });
    await expect.element(page.getByText('全部走访过了')).toBeVisible();
  });

  it('explain why the counties sum to more', async () => {
    const met = sampleFigureRow({ id: 'per_1', kind: 'PERSON', label: '林**' });
    await show({
      name: 'BUSINESSPERSONS_MET',
      answers: { CampaignFigure: () => figureWith('BUSINESSPERSONS_MET', [met], 41) },
    });
    await expect.element(page.getByText(/合计 42，.*所以是 41/)).toBeVisible();
  });
});

describe('when they cannot be shown', () => {
  it('says so of a figure that does not exist', async () => {
    const { asked } = await show({ name: 'NOTHING' });
    await expect.element(page.getByRole('heading', { level: 1, name: '没有找到这一项数字' })).toBeVisible();
    expect(asked.some(({ name }) => name === 'CampaignFigure')).toBe(false);
  });

  it('says so of a campaign that is not here', async () => {
    await show({ name: 'VALID_VISITS', answers: { CampaignFigure: () => ({ campaign: null }) } });
    await expect.element(page.getByRole('heading', { level: 1, name: '没有找到这一项数字' })).toBeVisible();
  });

  it('says that the server failed, and does not take the figure for missing', async () => {
    await show({ name: 'VALID_VISITS', answers: { CampaignFigure: failure } });
    await expectFailureShown();
  });

  it('says when they did not come', async () => {
    await show({ name: 'VALID_VISITS', answers: { CampaignFigure: () => unreachable } });
    await expect.element(page.getByText('明细没有读出来')).toBeVisible();
  });
});
