import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { cityFigures, sampleCampaign, sampleCounty } from '../../testing/campaign-sample.ts';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { frameAnswers } from '../../testing/frame.ts';
import { refused, unreachable, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import CampaignPage from './CampaignPage.vue';

const rows = '/370800/campaigns/cam_1/figures';
const show = (campaign: unknown, more: Answers = {}, path = '/370800/campaigns/cam_1') =>
  showScreen(CampaignPage, {
    props: { id: 'cam_1' },
    path,
    answers: { ...frameAnswers, CampaignDashboard: () => ({ campaign }), ...more },
  });
const link = (name: string | RegExp) => page.getByRole('link', { name, exact: typeof name === 'string' });
const card = (name: string) => page.getByRole('article', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });

beforeEach(async () => {
  await page.viewport(1366, 768);
});

describe('the dashboard of a campaign', () => {
  it('shows theme, period and the day its figures stand for', async () => {
    await show(sampleCampaign());
    await expect.element(page.getByRole('heading', { level: 1, name: '联谊活动 2014' })).toBeVisible();
    const banner = page.getByRole('region', { name: '活动概要' });
    await expect.element(banner).toMatchTextContent(/进台企、话亲情、助发展，建平安台企/);
    await expect.element(banner).toMatchTextContent(/2014年10月7日 至 2014年11月17日/);
    await expect.element(banner).toMatchTextContent(/济宁市数字截至\s*2014年11月17日/);
  });

  it('shows the five published figures in their order, and each opens its rows', async () => {
    await show(sampleCampaign());
    await expect.element(card('走访企业')).toMatchTextContent(/51\s*家/);
    const names = page
      .getByRole('article')
      .elements()
      .map((one) => one.textContent?.trim().slice(0, 4));
    expect(names).toEqual(['走访企业', '走访覆盖', '会见负责', '发放征求', '收集反映']);
    const heads = [
      [/^走访企业\s*51\s*家/, 'ENTERPRISES_VISITED'],
      [/^走访覆盖率\s*100 %/, 'COVERAGE_RATE'],
      [/^会见负责人\s*41\s*人/, 'BUSINESSPERSONS_MET'],
      [/^发放征求意见表\s*51\s*份/, 'OPINION_FORMS_ISSUED'],
      [/^收集反映问题\s*10\s*件/, 'PROBLEMS_COLLECTED'],
      [/^专项辅导单位\s*6/, 'GUIDANCE_PROVIDERS'],
      [/^参与部门\s*7\s*类/, 'PARTICIPATING_DEPARTMENTS'],
      [/^通知印发部门\s*8/, 'NOTICE_ISSUERS'],
    ] as const;
    for (const [name, figure] of heads)
      await expect.element(link(name).first()).toHaveAttribute('href', `${rows}/${figure}`);
  });

  it('keeps who confirmed side by side, and every part opens its rows too', async () => {
    await show(sampleCampaign());
    const parts = [
      ['走访企业', '企业确认 34', 'ENTERPRISES_VISITED?confirmed=ENTERPRISE'],
      ['走访企业', '仅单位确认 17', 'ENTERPRISES_VISITED?confirmed=OFFICE'],
      ['走访覆盖率', '走访企业 51', 'ENTERPRISES_VISITED'],
      ['走访覆盖率', '应走访企业 51', 'ENTERPRISES_IN_SCOPE'],
      ['走访覆盖率', '走访全覆盖 是', 'FULL_COVERAGE'],
      ['会见负责人', '会见 46', 'MEETING_ATTENDANCES'],
      ['发放征求意见表', '收回 47', 'OPINION_FORMS_RETURNED'],
      ['发放征求意见表', '收回率 92.16 %', 'FORM_RETURN_RATE'],
      ['发放征求意见表', '未收 4', 'OPINION_FORMS_OUTSTANDING'],
      ['收集反映问题', '当场答复 4', 'PROBLEMS_ANSWERED_ON_SPOT'],
      ['收集反映问题', '集中办理 6', 'PROBLEMS_FOR_HANDLING'],
    ] as const;
    for (const [of, name, figure] of parts)
      await expect
        .element(card(of).getByRole('link', { name, exact: true }))
        .toHaveAttribute('href', `${rows}/${figure}`);
  });

  it('says why 42 is 41', async () => {
    await show(sampleCampaign());
    const notes = page.getByRole('list', { name: '数字说明' });
    await expect.element(notes).toMatchTextContent(/会见负责人 41 各县（市、区）合计 42，.*所以是 41/);
    await expect.element(card('会见负责人')).toMatchTextContent(/注1/);
  });

  it('names what is missing where coverage is not full', async () => {
    const figures = cityFigures.map((figure) => {
      if (figure.name === 'FULL_COVERAGE') return { ...figure, isTrue: false, text: '否' };
      return figure.name === 'ENTERPRISES_MISSING' ? { ...figure, value: 1, text: '1' } : figure;
    });
    await show(sampleCampaign({ figures }));
    await expect.element(card('走访覆盖率')).toMatchTextContent(/全覆盖：否/);
    await expect
      .element(card('走访覆盖率').getByRole('link', { name: '尚未走访企业 1' }))
      .toHaveAttribute('href', `${rows}/ENTERPRISES_MISSING`);
  });

  it('asks for the region on screen, so that a county sees its own figures', async () => {
    const { asked } = await show(sampleCampaign({ counties: [] }), {}, '/370812/campaigns/cam_1');
    await expect.element(page.getByText('由济宁市开展 · 以下为兖州区的数字')).toBeVisible();
    const variables = asked.find(({ name }) => name === 'CampaignDashboard')?.variables;
    expect(variables).toEqual({ id: 'cam_1', regionId: 370812, divisions: null });
    expect(page.getByRole('region', { name: '各县（市、区）覆盖情况' }).query()).toBeNull();
    await expect.element(page.getByRole('region', { name: '目标任务' })).toMatchTextContent(/^目标任务兖州区全部走访/);
  });
});

describe('the coverage by county', () => {
  it('stands under the divisions of then where they changed since', async () => {
    const { asked } = await show(sampleCampaign({ hasLaterDivisions: true }));
    await page.getByText('当时区划').click();
    await expect
      .poll(() => asked.filter(({ name }) => name === 'CampaignDashboard').at(-1)?.variables['divisions'])
      .toBe('THEN');
    await expect.element(page.getByRole('radio', { name: '当时区划' })).toBeChecked();
  });

  it('as then keeps a county that went to another city: its numbers open, and its page is elsewhere', async () => {
    const campaign = sampleCampaign({ hasLaterDivisions: true });
    const kept = [{ goneTo: '枣庄市', movedOn: '2018-01-01' }];
    const counties = campaign.counties.map((county) =>
      county.name === '微山县' ? { ...county, figures: county.figures.map((figure) => ({ ...figure, kept })) } : county,
    );
    await show({ ...campaign, counties }, {}, '/370800/campaigns/cam_1?divisions=THEN');
    const row = page.getByRole('table', { name: '各县（市、区）数字' }).getByRole('row', { name: /微山县/ });
    await expect.element(row).toMatchTextContent(/2018年1月1日划往枣庄市，数字已封存/);
    expect(row.getByRole('link', { name: '微山县', exact: true }).query()).toBeNull();
    await expect
      .element(row.getByRole('link', { name: /微山县 会见负责人/ }))
      .toHaveAttribute('href', '/370800/campaigns/cam_1/figures/BUSINESSPERSONS_MET?county=370826&divisions=THEN');
  });

  const tiles = page.getByRole('list', { name: '各县（市、区）图块' });
  const table = page.getByRole('table', { name: '各县（市、区）数字' });

  it('says in words which county is done, and which has nobody to visit: 0 / 0', async () => {
    await show(sampleCampaign());
    await expect.element(tiles.getByRole('listitem').filter({ hasText: '兖州区' })).toMatchTextContent(/已全覆盖/);
    await expect.element(tiles.getByRole('listitem').filter({ hasText: '鱼台县' })).toMatchTextContent(/无此类企业/);
    const row = table.getByRole('row', { name: /鱼台县/ });
    await expect.element(row).toMatchTextContent(/无此类企业.*0 \/ 0/);
  });

  it('opens the rows of each number for its county', async () => {
    await show(sampleCampaign());
    const cells = [
      ['兖州区 应走访 7', 'ENTERPRISES_IN_SCOPE?county=370812'],
      ['兖州区 已走访 7', 'ENTERPRISES_VISITED?county=370812'],
      ['兖州区 覆盖率 100 %', 'COVERAGE_RATE?county=370812'],
      ['兖州区 企业确认 5', 'ENTERPRISES_VISITED?county=370812&confirmed=ENTERPRISE'],
      ['兖州区 仅单位确认 2', 'ENTERPRISES_VISITED?county=370812&confirmed=OFFICE'],
      ['兖州区 会见负责人 6', 'BUSINESSPERSONS_MET?county=370812'],
      ['兖州区 发表 7', 'OPINION_FORMS_ISSUED?county=370812'],
      ['兖州区 收表 7', 'OPINION_FORMS_RETURNED?county=370812'],
      ['兖州区 问题 2', 'PROBLEMS_COLLECTED?county=370812'],
    ] as const;
    for (const [name, address] of cells)
      await expect
        .element(table.getByRole('link', { name, exact: true }))
        .toHaveAttribute('href', `${rows}/${address}`);
    await expect.element(table.getByRole('link', { name: '济宁市 会见负责人 41' })).toBeVisible();
  });

  it('opens the missing enterprises of a low county, from tile and bar', async () => {
    const low = sampleCounty([370826, '微山县', 2, 1, 0, 1, 1, 0]);
    const done = sampleCounty([370812, '兖州区', 7, 5, 2, 6, 7, 2]);
    // The sample is made of the very fields that the query asks for.
    await show(sampleCampaign({ counties: [low, done] as never }));
    const missing = { name: '微山县 尚未走访 1', exact: true };
    const address = `${rows}/ENTERPRISES_MISSING?county=370826`;
    await expect.element(tiles.getByRole('link', missing)).toHaveAttribute('href', address);
    await page.getByText('条形', { exact: true }).click();
    const bars = page.getByRole('list', { name: '各县（市、区）条形图' });
    await expect.element(bars.getByRole('link', missing)).toHaveAttribute('href', address);
    await expect.element(table).toBeVisible();
    await page.getByText('图块', { exact: true }).click();
  });
});

describe('what stands below the figures', () => {
  it('summarises the ledger with the reasons, and names the issuers of the notice', async () => {
    await show(sampleCampaign());
    const ledger = page.getByRole('region', { name: '名册台账' });
    await expect
      .element(ledger.getByRole('link', { name: '未列入 2 家' }))
      .toHaveAttribute('href', '/370800/campaigns/cam_1/ledger?in=no');
    await expect.element(ledger).toMatchTextContent(/梁山示例食品有限公司\s*梁山县\s*当日之前已注销/);
    await expect.element(page.getByRole('region', { name: '通知' })).toMatchTextContent(/省联络办\s*牵头/);
  });

  it('never shows a plan as done', async () => {
    await show(sampleCampaign());
    const activities = page.getByRole('region', { name: '活动安排' });
    await expect
      .element(activities.getByRole('listitem').filter({ hasText: '恳谈会' }))
      .toMatchTextContent(/计划于 2014年12月1日\s*计划/);
    await expect
      .element(activities.getByRole('listitem').filter({ hasText: '联合走访' }))
      .toMatchTextContent(/已于 2014年10月7日 举办\s*已举办/);
  });
});

describe('when it cannot be shown', () => {
  it('says the same of a campaign that is absent and of one elsewhere', async () => {
    await show(null);
    await expect.element(page.getByRole('heading', { level: 1, name: '没有找到这个活动' })).toBeVisible();
  });

  it('says the same of a link that was never one', async () => {
    await show(null, { CampaignDashboard: () => refused('编号格式不正确。', { code: 'BAD_ID' }) });
    await expect.element(page.getByRole('heading', { level: 1, name: '没有找到这个活动' })).toBeVisible();
  });

  it.each([
    ['server', failure],
    ['network', () => unreachable],
  ])('keeps the figures read before when the %s fails, says so, and tries again when asked', async (_what, fail) => {
    let reads = 0;
    await show(null, {
      CampaignDashboard: () => ((reads += 1) === 2 ? fail() : { campaign: sampleCampaign() }),
      AdvanceCampaign: () => refused('有人改过这条记录。', { code: 'STALE_VERSION' }),
    });
    await button('转入总结').click();
    await page.getByRole('dialog').getByRole('button', { name: '转入总结' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
    const notice = page.getByRole('alert').filter({ hasText: '最新内容没有读出来' });
    await expect.element(notice).toBeVisible();
    await expect.element(card('走访企业')).toMatchTextContent(/51\s*家/);
    await notice.getByRole('button', { name: '重试' }).click();
    await expect.element(notice).not.toBeInTheDocument();
    expect(reads).toBe(3);
  });

  it('says that the server failed, and does not take the campaign for missing', async () => {
    let reads = 0;
    await show(null, {
      CampaignDashboard: () => ((reads += 1) === 1 ? failure() : { campaign: sampleCampaign() }),
    });
    await expectFailureShown();
    await button('重试').click();
    await expect.element(page.getByRole('heading', { level: 1, name: '联谊活动 2014' })).toBeVisible();
  });

  it('says when it did not come', async () => {
    await show(null, { CampaignDashboard: () => unreachable });
    await expect.element(page.getByText('活动没有读出来')).toBeVisible();
    await expect.element(button('重试')).toBeVisible();
  });
});
