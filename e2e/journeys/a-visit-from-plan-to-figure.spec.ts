import {
  CampaignDashboardDocument,
  CampaignFigureDocument,
  PersonListDocument,
  PlanCampaignDocument,
  StartCampaignDocument,
  VisitEnterpriseDocument,
} from '@lianxi/schema/operations';
import { expect, type Locator, type Page } from '@playwright/test';
import { jining, phone, test, yanzhou, type Person } from '../world.ts';

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
const campaignName = '岁末走访月';

/** The city plans a campaign for the group of the enterprise and starts it today. */
async function startCampaign(director: Person, groupCode: string): Promise<string> {
  const input = {
    regionId: jining,
    name: campaignName,
    theme: '问需求，送政策',
    groupCode,
    startsOn: today,
    cutOffOn: today,
    scopeRule: 'ACTIVE_AT_START' as const,
  };
  const { planCampaign } = await director.ask(PlanCampaignDocument, { input }, jining);
  const { id } = planCampaign.campaign;
  const { campaign } = await director.ask(CampaignDashboardDocument, { id, regionId: jining }, jining);
  await director.ask(StartCampaignDocument, { input: { id, version: campaign?.version ?? 0 } }, jining);
  return id;
}

/** Somebody of an enterprise of Yanzhou who may be met, and the enterprise. */
async function someoneToMeet(clerk: Person) {
  const { people } = await clerk.ask(
    PersonListDocument,
    { regionId: yanzhou, filter: { kind: 'BUSINESSPERSON' }, order: 'NAME_ASC', first: 20 },
    yanzhou,
  );
  const person = people.nodes.find(({ roles }) => roles.some(({ toOn }) => toOn === null));
  const enterprise = person?.roles.find(({ toOn }) => toOn === null)?.enterprise;
  const seen = await clerk.ask(VisitEnterpriseDocument, { id: enterprise?.id ?? '' }, yanzhou);
  return { id: enterprise?.id ?? '', name: enterprise?.name ?? '', groupCode: seen.enterprise?.groups[0]?.code ?? '' };
}

/** A hand at a phone that counts what it does. */
function hand(page: Page) {
  const done = { taps: 0, characters: 0 };
  return {
    done,
    tap: async (target: Locator) => {
      done.taps += 1;
      await target.tap();
    },
    type: async (text: string) => {
      done.characters += text.length;
      await page.keyboard.type(text);
    },
  };
}

test('a visit goes from the plan to a confirmed figure on a phone, in 12 taps and 40 characters', async ({ as }) => {
  const director = await as('jining');
  const clerk = await as('yanzhou', phone);
  const { page } = clerk;
  const enterprise = await someoneToMeet(clerk);
  const campaign = await startCampaign(director, enterprise.groupCode);

  await page.goto(`/${yanzhou}/visits/plan?enterprise=${enterprise.id}`);
  await expect(page.getByText(enterprise.name).first()).toBeVisible();
  await page.getByLabel(/^计划日期/).fill(today);
  await page.getByRole('combobox', { name: /^所属活动|^活动/ }).selectOption({ label: campaignName });
  await page.getByRole('button', { name: '安排', exact: true }).tap();
  await expect(page.getByRole('heading', { level: 1, name: enterprise.name })).toBeVisible();

  const { done, tap, type } = hand(page);
  await tap(page.getByRole('link', { name: '办理走访' }));
  await tap(page.getByText('见到负责人', { exact: true }));
  await tap(
    page
      .getByRole('group', { name: /^见到的人/ })
      .locator('label')
      .first(),
  );
  await tap(page.getByText('没有反映问题', { exact: true }));
  await tap(page.getByLabel(/^走访情况/));
  await type('订单饱满，计划扩建二期厂房');
  await tap(page.getByText('企业当场确认', { exact: true }));
  await tap(page.getByText(/^三个月后/));
  await tap(page.getByRole('button', { name: '登记', exact: true }));
  await expect(page.getByRole('region', { name: '已登记。接下来可以' })).toBeVisible();
  expect(done.taps).toBeLessThanOrEqual(12);
  expect(done.characters).toBeLessThanOrEqual(40);

  // The writer sees the figure of the county move the same minute, and what is behind it.
  await page.getByRole('link', { name: /^查看活动进度/ }).tap();
  await page
    .getByRole('article', { name: '走访企业' })
    .getByRole('link', { name: /^走访企业 1/ })
    .tap();
  await expect(page.getByRole('main').getByText(enterprise.name).first()).toBeVisible();
  const figure = { id: campaign, name: 'ENTERPRISES_VISITED' as const, first: 20 };
  for (const [person, regionId] of [
    [clerk, yanzhou],
    [director, jining],
  ] as const) {
    const answer = await person.ask(CampaignFigureDocument, { ...figure, regionId }, regionId);
    const [visited] = answer.campaign?.figures ?? [];
    expect(visited).toMatchObject({ value: 1, confirmedByEnterprise: 1, confirmedByOffice: 0 });
    expect(visited?.rows?.nodes.map(({ enterpriseId }) => enterpriseId)).toEqual([enterprise.id]);
  }
});
