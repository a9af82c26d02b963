import type { MemberRowFragment } from '@lianxi/schema/operations';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { onePage } from '../../testing/enterprise-sample.ts';
import { frameAnswers, yanzhou } from '../../testing/frame.ts';
import type { Answers, Asked } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import InvitePage from './InvitePage.vue';
import MemberListPage from './MemberListPage.vue';

const sampleMember = (told: Partial<MemberRowFragment> = {}): MemberRowFragment & { __typename: string } => ({
  __typename: 'Member',
  id: 'mem_1',
  loginName: 'li.min',
  displayName: '李敏',
  role: 'CLERK',
  grantedAt: '2014-10-07T01:02:03.456Z',
  region: yanzhou,
  department: null,
  viewerCan: { end: true },
  ...told,
});
const bureau = { id: 'dep_1', name: '兖州区商务局' };
const contact = sampleMember({
  id: 'mem_2',
  loginName: 'swj',
  displayName: '周强',
  role: 'DEPARTMENT_CONTACT',
  department: bureau,
  viewerCan: { end: false },
});
const answers: Answers = {
  ...frameAnswers,
  ViewerPermissions: () => ({ viewer: { __typename: 'Viewer', id: 'v1', permissions: ['INVITE_MEMBERS'] } }),
  MemberList: () => ({ members: onePage([sampleMember(), contact]) }),
  DepartmentChoices: () => ({
    departments: [
      { ...bureau, __typename: 'Department', regionId: 370812, kind: 'COMMERCE', region: yanzhou },
      {
        id: 'dep_2',
        name: '济宁市商务局',
        __typename: 'Department',
        regionId: 370800,
        kind: 'COMMERCE',
        region: yanzhou,
      },
    ],
  }),
  InviteMember: () => ({ inviteMember: { path: '/welcome/abc', expiresAt: '2026-11-26T01:02:03.456Z' } }),
};
const inputOf = (asked: Asked[], name: string) => asked.find((one) => one.name === name)?.variables['input'];

it('lists who has which role, and searches them', async () => {
  const { asked, router } = await showScreen(MemberListPage, { path: '/370812/members', answers });
  await expect.element(page.getByRole('row', { name: /李敏/ })).toMatchTextContent(/li\.min.*联络员.*兖州区/);
  await expect.element(page.getByRole('row', { name: /周强/ })).toMatchTextContent(/部门联系人.*兖州区商务局/);
  await expect.element(page.getByRole('link', { name: '邀请同事' })).toHaveAttribute('href', '/370812/members/invite');
  await page.getByLabelText('姓名或用户名').fill('li');
  await page.getByRole('button', { name: '查询', exact: true }).click();
  await expect.poll(() => router.currentRoute.value.query).toEqual({ q: 'li' });
  await expect
    .poll(() => asked.findLast(({ name }) => name === 'MemberList')?.variables)
    .toMatchObject({ regionId: 370812, search: 'li' });
});

it('ends a membership with a reason, only where it may be ended', async () => {
  const ended = sampleMember({ viewerCan: { end: false } });
  const { asked } = await showScreen(MemberListPage, {
    path: '/370812/members',
    answers: { ...answers, EndMembership: () => ({ endMembership: { member: ended } }) },
  });
  await page.getByRole('button', { name: '终止李敏的成员身份' }).click();
  expect(page.getByRole('button', { name: '终止周强的成员身份' }).elements()).toHaveLength(0);
  const dialog = page.getByRole('dialog', { name: '终止李敏的联络员身份' });
  await dialog.getByRole('button', { name: '终止', exact: true }).click();
  await expect.element(dialog.getByRole('alert')).toMatchTextContent(/原因/);
  await dialog.getByLabelText('原因').fill('调离');
  await dialog.getByRole('button', { name: '终止', exact: true }).click();
  await expect.poll(() => inputOf(asked, 'EndMembership')).toEqual({ id: 'mem_1', reason: '调离' });
});

it('asks for which department of the region itself a contact speaks', async () => {
  const { asked } = await showScreen(InvitePage, { path: '/370812/members/invite', answers });
  expect(page.getByLabelText('部门', { exact: true }).elements()).toHaveLength(0);
  await page.getByLabelText('角色').selectOptions('部门联系人');
  await expect.element(page.getByLabelText('部门', { exact: true })).toBeVisible();
  expect(page.getByRole('option', { name: '济宁市商务局' }).elements()).toHaveLength(0);
  await page.getByRole('button', { name: '生成链接' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/部门/);
  await page.getByLabelText('部门', { exact: true }).selectOptions('兖州区商务局');
  await page.getByRole('button', { name: '生成链接' }).click();
  await expect.element(page.getByText(/\/welcome\/abc$/)).toBeVisible();
  expect(inputOf(asked, 'InviteMember')).toEqual({
    regionId: 370812,
    role: 'DEPARTMENT_CONTACT',
    departmentId: 'dep_1',
  });
});

it('takes a link away once it is no longer for the role that is chosen', async () => {
  await showScreen(InvitePage, { path: '/370812/members/invite', answers });
  await page.getByRole('button', { name: '生成链接' }).click();
  await expect.element(page.getByText(/\/welcome\/abc$/)).toBeVisible();
  await page.getByLabelText('角色').selectOptions('审计员');
  await expect.element(page.getByText(/\/welcome\/abc$/)).not.toBeInTheDocument();
});

it('sends no department with any other role', async () => {
  const { asked } = await showScreen(InvitePage, { path: '/370812/members/invite', answers });
  await page.getByLabelText('角色').selectOptions('部门联系人');
  await page.getByLabelText('部门', { exact: true }).selectOptions('兖州区商务局');
  await page.getByLabelText('角色').selectOptions('审计员');
  await page.getByRole('button', { name: '生成链接' }).click();
  await expect.poll(() => inputOf(asked, 'InviteMember')).toEqual({ regionId: 370812, role: 'AUDITOR' });
});
