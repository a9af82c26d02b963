import {
  AssignProblemsDocument,
  ClaimInvitationDocument,
  CloseProblemDocument,
  EnterpriseListDocument,
  FeedBackDocument,
  InviteMemberDocument,
  ProblemByIdDocument,
  RaiseProblemDocument,
  ReformDepartmentsDocument,
  TriageProblemDocument,
} from '@lianxi/schema/operations';
import { expect } from '@playwright/test';
import { personAt, phone, test, type Person } from '../world.ts';

/** Taishan in the second city, whose bureaus are still those of 2014; no other journey asks for them. */
const taishan = 370902;
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
const [open, closed] = ['计量器具检定排队时间长', '特种设备年检收费不清'];
const bureaus = ['泰山区工商行政管理局', '泰山区质量技术监督局', '泰山区食品药品监督管理局'];
const successor = '泰山区市场监督管理局';

async function raise(office: Person, title: string): Promise<string> {
  const list = { regionId: taishan, first: 1, order: 'NAME_ASC' } as const;
  const { enterprises } = await office.ask(EnterpriseListDocument, list, taishan);
  const input = { enterpriseId: enterprises.nodes[0]?.id ?? '', title, raisedOn: today };
  return (await office.ask(RaiseProblemDocument, { input }, taishan)).raiseProblem.problem.id;
}
const versionOf = async (office: Person, id: string): Promise<number> =>
  (await office.ask(ProblemByIdDocument, { id }, taishan)).problem?.version ?? 0;

/** The office gives a problem to a bureau. */
async function give(office: Person, id: string, departmentId: string): Promise<void> {
  const version = await versionOf(office, id);
  await office.ask(TriageProblemDocument, { input: { id, version, route: 'OTHER_DEPARTMENT' } }, taishan);
  const items = [{ id, version: await versionOf(office, id), departmentId }];
  await office.ask(AssignProblemsDocument, { input: { title: '集中交办', workingDays: 10, items } }, taishan);
}

test('three bureaus become one: what moves is seen before, what is open goes to the successor, what is closed keeps its name', async ({
  as,
  browser,
  baseURL,
}) => {
  const office = await as('liangshi');
  const { departments } = await office.ask(ReformDepartmentsDocument, { regionId: taishan }, taishan);
  const quality = departments.find(({ name }) => name === bureaus[1])?.id ?? '';
  const { inviteMember } = await office.ask(InviteMemberDocument, {
    input: { regionId: taishan, role: 'DEPARTMENT_CONTACT', departmentId: quality },
  });
  const context = await browser.newContext({ ...phone, ...(baseURL ? { baseURL } : {}), locale: 'zh-CN' });
  const contact = personAt(await context.newPage());
  const token = inviteMember.path.slice('/welcome/'.length);
  const who = { loginName: 'zhijian', displayName: '质监联系人', password: 'a-long-enough-password' };
  await contact.ask(ClaimInvitationDocument, { input: { token, ...who } });
  const [openId, closedId] = [await raise(office, open), await raise(office, closed)];
  await give(office, openId, quality);

  await test.step('a problem that was closed before', async () => {
    await give(office, closedId, quality);
    await contact.page.goto('/');
    await contact.page.getByRole('link', { name: '转办问题' }).first().click();
    await contact.page.getByRole('link', { name: closed }).first().click();
    for (const deed of ['受理', '答复']) {
      await contact.page.getByRole('button', { name: deed }).click();
      const dialog = contact.page.getByRole('dialog');
      if (deed === '答复') await dialog.getByLabel(/^答复内容/).fill('已公示收费标准');
      await dialog.getByRole('button', { name: deed }).click();
      await expect(contact.page.getByRole('dialog')).toHaveCount(0);
    }
    const state = async () => (await office.ask(ProblemByIdDocument, { id: closedId }, taishan)).problem?.state;
    await expect.poll(state).toBe('REPLIED');
    const told = { to: 'ENTERPRISE', toldOn: today, words: '已告知' } as const;
    const input = { id: closedId, version: await versionOf(office, closedId) };
    await office.ask(FeedBackDocument, { input: { ...input, ...told } }, taishan);
    const version = await versionOf(office, closedId);
    await office.ask(CloseProblemDocument, { input: { id: closedId, version, reason: '企业认可' } }, taishan);
  });

  const { page } = office;
  await test.step('the director chooses, sees what moves and what stays, checks and confirms', async () => {
    await page.goto(`/${taishan}/reforms`);
    await page.getByRole('link', { name: '准备机构改革' }).click();
    for (const bureau of bureaus) await page.getByRole('checkbox', { name: bureau }).check();
    await expect(page.getByLabel('承接部门名称')).toHaveValue(successor);
    await page.getByLabel('实施日期', { exact: true }).fill(today);
    await page.getByLabel('依据的文件').fill('泰山区机构改革方案');
    const preview = page.getByRole('region', { name: '移交预览' });
    const moving = preview.locator('.card').filter({ has: page.getByRole('heading', { name: '移交承接部门' }) });
    await moving.getByText('转办问题').click();
    await expect(moving.getByRole('link', { name: open })).toBeVisible();
    await expect(moving.getByRole('link', { name: closed })).toHaveCount(0);
    await page.getByRole('button', { name: '核对' }).click();
    for (const bureau of bureaus) await expect(page.getByRole('region', { name: '请核对' })).toContainText(bureau);
    await page.getByRole('button', { name: '确认实施' }).click();
    await expect(page.getByText('已实施', { exact: true })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('heading', { name: /已移交事项/ })).toBeVisible();
    await expect(page.getByRole('button', { name: '撤回' })).toBeVisible();
  });

  await test.step('the contact finds the open one under the successor’s name', async () => {
    await contact.page.goto('/');
    await contact.page.getByRole('link', { name: '转办问题' }).first().click();
    await contact.page.getByRole('link', { name: open }).first().click();
    await expect(contact.page.getByText(successor).first()).toBeVisible();
  });

  await test.step('the office reads the old name of the closed one, and the new name of the other', async () => {
    await page.goto(`/${taishan}/problems/${closedId}`);
    const owners = page.getByRole('region', { name: '先后由谁负责' });
    await expect(owners).toContainText('泰山区质量技术监督局');
    await expect(owners).not.toContainText(successor);
    await page.goto(`/${taishan}/problems/${openId}`);
    await expect(page.getByText(successor).first()).toBeVisible();
  });
  await context.close();
});
