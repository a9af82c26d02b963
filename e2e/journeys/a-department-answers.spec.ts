import {
  AssignProblemsDocument,
  ConveneConsultationDocument,
  DepartmentChoicesDocument,
  EnterpriseListDocument,
  ProblemByIdDocument,
  RaiseProblemDocument,
  RecordConsultationDocument,
  SignConsultationDocument,
} from '@lianxi/schema/operations';
import { expect } from '@playwright/test';
import { phone, test, type Person } from '../world.ts';

/** Sishui, whose problems no other journey counts. */
const sishui = 370831;

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
const title = '排污口在线监测联网缓慢';

/** A problem of an enterprise of Sishui, taken down by the city's director, who writes there too. */
async function raise(office: Person, what = title): Promise<string> {
  const { enterprises } = await office.ask(
    EnterpriseListDocument,
    { regionId: sishui, filter: { status: ['ACTIVE'] }, order: 'NAME_ASC', first: 1 },
    sishui,
  );
  const enterpriseId = enterprises.nodes[0]?.id ?? '';
  const { raiseProblem } = await office.ask(
    RaiseProblemDocument,
    { input: { enterpriseId, title: what, raisedOn: today } },
    sishui,
  );
  return raiseProblem.problem.id;
}

test('an office gives a problem to a bureau, whose contact takes it on and answers from a phone; it is told, and struck off', async ({
  as,
}) => {
  const office = await as('jining');
  const contact = await as('huanbao', phone);
  const id = await raise(office);

  await test.step('the office assigns it to the city’s bureau, with a clock', async () => {
    await office.page.goto(`/${sishui}/problems/${id}`);
    await office.page.getByRole('button', { name: '交办' }).click();
    const dialog = office.page.getByRole('dialog');
    await dialog.getByLabel(/^交给谁/).selectOption({ label: '济宁市生态环境局' });
    await dialog.getByLabel(/^办理期限/).fill('5');
    await dialog.getByRole('button', { name: '交办' }).click();
    await expect(office.page.getByText('已交办', { exact: true }).first()).toBeVisible();
    const clock = office.page.getByRole('region', { name: '责任与期限' });
    await expect(clock).toContainText('济宁市生态环境局');
    await clock.getByText('期限怎么算的').click();
    await expect(clock.getByRole('list', { name: '逐日计算' }).getByRole('listitem').last()).toContainText('5');
  });

  await test.step('the contact sees it with its days, takes it on, and answers', async () => {
    await contact.page.goto('/');
    await contact.page.getByRole('link', { name: '转办问题' }).first().click();
    await contact.page.getByRole('link', { name: title }).first().click();
    await expect(contact.page.getByText('最迟答复')).toBeVisible();
    await contact.page.getByRole('button', { name: '受理' }).click();
    await contact.page.getByRole('dialog').getByRole('button', { name: '受理' }).click();
    await contact.page.getByRole('button', { name: '答复' }).click();
    const dialog = contact.page.getByRole('dialog');
    await dialog.getByLabel(/^答复内容/).fill('已完成联网调试');
    await dialog.getByRole('button', { name: '答复' }).click();
    await expect(contact.page.getByText('已答复', { exact: true }).first()).toBeVisible();
  });

  await test.step('the office reads the answer, tells the enterprise, and strikes it off', async () => {
    await expect(async () => {
      await office.page.reload();
      await expect(office.page.getByRole('region', { name: '答复' })).toContainText('已完成联网调试', {
        timeout: 2000,
      });
    }).toPass();
    await office.page.getByText('更多办理方式').click();
    await office.page.getByRole('button', { name: '反馈' }).click();
    const dialog = office.page.getByRole('dialog');
    await dialog.getByLabel(/^向谁反馈/).selectOption({ label: '企业' });
    await dialog
      .getByLabel(/^反馈日期/)
      .first()
      .fill(today);
    await dialog.getByLabel(/^反馈内容/).fill('已电话告知');
    await dialog.getByRole('button', { name: '反馈', exact: true }).click();
    // The next step is taken at the version that this one leaves.
    await expect(office.page.getByRole('dialog')).toHaveCount(0);
    await office.page.getByRole('button', { name: '销号办结' }).click();
    await office.page
      .getByRole('dialog')
      .getByLabel(/^办结说明/)
      .fill('企业认可');
    await office.page.getByRole('dialog').getByRole('button', { name: '销号办结' }).click();
    await expect(office.page.getByText('已办结', { exact: true }).first()).toBeVisible();
    await expect(office.page.getByRole('region', { name: '先后由谁负责' })).toContainText('济宁市生态环境局');
  });
});

/** The problem as the office has it now: each step is taken at the version that was seen. */
async function versionOf(office: Person, id: string): Promise<number> {
  const { problem } = await office.ask(ProblemByIdDocument, { id }, sishui);
  return problem?.version ?? 0;
}

test('a bureau is invited to a consultation, finds it on a phone, and afterwards what it is to carry out, by when', async ({
  as,
}) => {
  const office = await as('jining');
  const contact = await as('huanbao', phone);
  const what = '污水处理设施改造意见不一';
  const id = await raise(office, what);
  const { departments } = await office.ask(DepartmentChoicesDocument, { regionId: sishui }, sishui);
  const city = departments.filter(({ name }) => name.startsWith('济宁市'));
  const bureau = city.find(({ name }) => name === '济宁市生态环境局');
  const departmentIds = [bureau, city.find((one) => one !== bureau)].map((one) => one?.id ?? '');
  const items = [{ id, version: await versionOf(office, id) }];
  await office.ask(AssignProblemsDocument, { input: { title: what, workingDays: 20, items } }, sishui);
  const meeting = { meetOn: today, place: '泗水县联络办会议室', agenda: '明确改造标准和时限', departmentIds };
  const { conveneConsultation } = await office.ask(
    ConveneConsultationDocument,
    { input: { problemId: id, version: await versionOf(office, id), ...meeting } },
    sishui,
  );
  const consultation = conveneConsultation.consultation.id;

  await test.step('the contact is told of it, and opens the invitation', async () => {
    await expect(async () => {
      await contact.page.goto('/');
      await contact.page.getByRole('link', { name: '会商邀请' }).first().click();
      await expect(contact.page.getByRole('link', { name: what })).toBeVisible({ timeout: 2000 });
    }).toPass();
    await contact.page.getByRole('link', { name: what }).click();
    await expect(contact.page.getByRole('region', { name: '会商安排' })).toContainText('明确改造标准和时限');
    await expect(contact.page.getByText('会商后，由您部门落实的决定会列在这里。')).toBeVisible();
  });

  await test.step('the office takes the meeting down and signs; the contact reads its own decision alone', async () => {
    const decisions = [
      { text: '五个工作日内出具改造意见', ownerName: bureau?.name ?? '', workingDays: 5 },
      { text: '联系企业配合', ownerName: '泗水县联络办', workingDays: 5 },
    ];
    const came = { heldOn: today, minutes: '议定两条', attendedIds: departmentIds.slice(0, 1), decisions };
    const { recordConsultation } = await office.ask(
      RecordConsultationDocument,
      { input: { id: consultation, version: 1, ...came } },
      sishui,
    );
    const { version } = recordConsultation.consultation;
    await office.ask(SignConsultationDocument, { input: { id: consultation, version } }, sishui);
    await contact.page.reload();
    const carried = contact.page.getByRole('region', { name: '由您部门落实的决定' });
    await expect(carried).toContainText('五个工作日内出具改造意见');
    await expect(carried).toContainText('到期');
    await expect(carried.getByRole('listitem')).toHaveCount(1);
    await expect(contact.page.getByText('议定两条')).toHaveCount(0);
  });

  await test.step('what it is to carry out stands in its inbox', async () => {
    await contact.page.goto('/');
    await expect(async () => {
      await contact.page.getByRole('link', { name: /待办/ }).first().click();
      await expect(contact.page.getByText('会商决定待落实').first()).toBeVisible({ timeout: 2000 });
    }).toPass();
  });
});
