import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { expectFailureShown, failure } from '../../testing/failure.ts';
import { refused, type Answers, type Asked } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import { fieldworkAnswers, nothingAllowed, sampleVisit } from '../../testing/visit-sample.ts';
import VisitPage from './VisitPage.vue';

const show = (more: Answers = {}, query = '') =>
  showScreen(VisitPage, {
    path: `/370812/visits/vis_1${query}`,
    props: { id: 'vis_1' },
    answers: { ...fieldworkAnswers, VisitById: () => ({ visit: sampleVisit() }), ...more },
  });
const sent = (asked: Asked[], deed: string) =>
  asked.filter(({ name }) => name === deed).map(({ variables }) => variables['input']);

it('tells who was there in the capacity of that day, and what came up', async () => {
  await show();
  await expect.element(page.getByRole('region', { name: '见到的人' })).toMatchTextContent(/林建业董事长 · 企业负责人/);
  await expect.element(page.getByRole('region', { name: '走访人员' })).toMatchTextContent(/王主任联络办主任/);
  await expect.element(page.getByRole('region', { name: '政策宣讲' })).toMatchTextContent(/国家会议精神/);
  await expect.element(page.getByRole('region', { name: '安全隐患' })).toMatchTextContent(/生活区 · 建议：当日清理/);
  const problems = page.getByRole('region', { name: '反映问题' });
  await expect.element(problems).toMatchTextContent(/答复：凭居住证到区教育局办理/);
  await expect
    .element(problems.getByRole('link', { name: '厂区北侧道路积水' }))
    .toHaveAttribute('href', '/370812/problems/prb_1');
});

it('gives whoever has just written the next visit, the enterprise, the figures and the sheet', async () => {
  await show({}, '?saved=yes&next=vis_9');
  const gains = page.getByRole('region', { name: '已登记。接下来可以' });
  const linkOf = (name: RegExp) => gains.getByRole('link', { name });
  await expect.element(linkOf(/查看下次走访/)).toHaveAttribute('href', '/370812/visits/vis_9');
  await expect.element(linkOf(/查看企业档案/)).toHaveAttribute('href', '/370812/enterprises/ent_1');
  await expect.element(linkOf(/查看活动进度/)).toHaveAttribute('href', '/370812/campaigns/cam_1');
  await expect.element(linkOf(/打印走访记录表/)).toHaveAttribute('href', '/370812/visits/vis_1/print');
});

describe('what can be done', () => {
  it('is confirming, once it is said by whom', async () => {
    const confirmed = sampleVisit({ state: 'CONFIRMED', confirmedBy: 'ENTERPRISE', version: 2 });
    const { asked } = await show({ ConfirmVisit: () => ({ confirmVisit: { visit: confirmed } }) });
    await page.getByRole('button', { name: '确认走访' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '确认', exact: true }).click();
    await expect.element(dialog.getByRole('alert')).toMatchTextContent(/由谁确认：请填写/);
    await dialog.getByText('企业确认').click();
    await dialog.getByRole('button', { name: '确认', exact: true }).click();
    await expect
      .poll(() => sent(asked, 'ConfirmVisit'))
      .toEqual([{ id: 'vis_1', version: 1, confirmedBy: 'ENTERPRISE' }]);
  });

  it('is raising the word of the office to that of the enterprise, and not back', async () => {
    await show({ VisitById: () => ({ visit: sampleVisit({ state: 'CONFIRMED', confirmedBy: 'OFFICE' }) }) });
    await page.getByRole('button', { name: '确认走访' }).click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog.getByRole('radio', { name: '企业确认' })).toBeVisible();
    expect(dialog.getByRole('radio').elements()).toHaveLength(1);
  });

  it('is voiding with a reason, on the latest version when somebody else was first', async () => {
    let version = 1;
    const { asked } = await show({
      VisitById: () => ({ visit: sampleVisit({ version }) }),
      VoidVisit({ input }) {
        if ((input as { version: number }).version === 2) {
          return { voidVisit: { visit: sampleVisit({ state: 'VOIDED', version: 3 }) } };
        }
        version = 2;
        return refused('在您打开之后，有人改过这条记录。', { code: 'STALE_VERSION' });
      },
    });
    await page.getByRole('button', { name: '作废' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '作废' }).click();
    await expect.element(dialog.getByRole('alert')).toMatchTextContent(/原因：请填写/);
    await dialog.getByLabelText(/^原因/).fill('登记在了另一家企业名下');
    await dialog.getByRole('button', { name: '作废' }).click();
    await expect.element(dialog.getByRole('alert')).toMatchTextContent(/已取得最新内容/);
    await expect.element(dialog.getByLabelText(/^原因/)).toHaveValue('登记在了另一家企业名下');
    await dialog.getByRole('button', { name: '作废' }).click();
    await expect.poll(() => sent(asked, 'VoidVisit')).toHaveLength(2);
    expect(sent(asked, 'VoidVisit')[1]).toEqual({ id: 'vis_1', version: 2, reason: '登记在了另一家企业名下' });
  });

  it('is only what the server allows', async () => {
    await show({ VisitById: () => ({ visit: sampleVisit({ viewerCan: nothingAllowed }) }) });
    await expect.element(page.getByRole('link', { name: '打印记录表' })).toBeVisible();
    expect(page.getByRole('button').elements()).toHaveLength(0);
  });

  it('is missing a plan only from its day on', async () => {
    const viewerCan = { ...nothingAllowed, record: true, cancel: true };
    const plan = { state: 'PLANNED', outcome: null, visitedOn: null, viewerCan } as const;
    const { screen } = await show({ VisitById: () => ({ visit: sampleVisit({ ...plan, plannedOn: '2014-10-08' }) }) });
    await expect.element(page.getByRole('button', { name: '取消安排' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: '办理走访' })).toBeVisible();
    expect(page.getByRole('button', { name: '未成行' }).elements()).toHaveLength(0);
    await screen.unmount();
    await show({ VisitById: () => ({ visit: sampleVisit({ ...plan, plannedOn: '2014-10-06' }) }) });
    await expect.element(page.getByRole('button', { name: '未成行' })).toBeVisible();
  });
});

it('says the same of a visit that is absent and of one that is not yours', async () => {
  await show({ VisitById: () => ({ visit: null }) });
  await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/没有找到这次走访/);
});

it('says that the server failed, and does not take the visit for missing', async () => {
  await show({ VisitById: failure });
  await expectFailureShown();
});

it('is signed by name with a reason by whoever cannot write on glass, and shows what is attached', async () => {
  const file = {
    id: 'vfi_1',
    kind: 'PICTURE' as const,
    fileId: 'fil_1',
    name: '大门.webp',
    type: 'image/webp',
    size: 12,
    hasThumbnail: false,
    caption: null,
    typedReason: null,
    addedByName: '李联络员',
    addedAt: '2014-10-07T03:20:00.000Z',
    person: null,
  };
  const { asked } = await show({
    VisitById: () => ({ visit: sampleVisit({ files: [file] }) }),
    SignVisit: () => ({
      signVisit: { visitFile: { ...file, id: 'vfi_2', kind: 'SIGNATURE', visit: sampleVisit({ state: 'CONFIRMED' }) } },
    }),
  });
  await expect.element(page.getByRole('link', { name: '大门.webp' })).toHaveAttribute('href', '/files/fil_1');
  await expect.element(page.getByText(/从不用来考核/)).toBeVisible();
  await page.getByRole('button', { name: '请对方签名' }).click();
  await page.getByRole('combobox', { name: '签名的人' }).selectOptions('林建业');
  await page.getByRole('button', { name: '完成签名' }).click();
  await expect.element(page.getByRole('dialog').getByRole('alert')).toMatchTextContent(/手写签名区：请填写/);
  await page.getByText('以姓名代签').click();
  await page.getByRole('textbox', { name: '代签原因' }).fill('手部不便');
  await page.getByRole('button', { name: '完成签名' }).click();
  await expect
    .poll(() => sent(asked, 'SignVisit')[0])
    .toMatchObject({
      visitId: 'vis_1',
      personId: 'per_1',
      fileId: null,
      typedReason: '手部不便',
      confirms: true,
      version: 1,
    });
});
