import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { frameAnswers } from '../testing/frame.ts';
import { showScreen } from '../testing/screen.ts';
import AccountMenu from './AccountMenu.vue';

const viewer = { id: 'v1', loginName: 'shandong', displayName: '管理员', memberships: [], home: null };

async function open(...held: string[]): Promise<void> {
  const ViewerPermissions = () => ({ viewer: { __typename: 'Viewer', id: 'v1', permissions: held } });
  await showScreen(AccountMenu, {
    path: '/370800',
    props: { viewer },
    answers: { ...frameAnswers, ViewerPermissions },
  });
  await page.getByRole('button', { name: '账号：管理员' }).click();
  await expect.element(page.getByRole('link', { name: '修改密码' })).toBeVisible();
}

it('leads those who look after the system to how it fares, on a phone as well', async () => {
  await open('SEE_OPERATION');
  await expect.element(page.getByRole('link', { name: '系统运行' })).toHaveAttribute('href', '/370800/operation');
});

it('and nobody else', async () => {
  await open('READ_ENTERPRISES');
  expect(page.getByRole('link', { name: '系统运行' }).elements()).toEqual([]);
});
