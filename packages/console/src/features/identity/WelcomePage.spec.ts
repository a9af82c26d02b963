import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { refused, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import WelcomePage from './WelcomePage.vue';

const home = { id: 'r1', regionId: 370812, code: '370812', name: '兖州区' };
const viewer = { id: 'v1', loginName: 'li.lian', displayName: '李联络', home, memberships: [] };

const show = (answers: Answers = {}) =>
  showScreen(WelcomePage, { path: '/welcome/t0ken', props: { token: 't0ken' }, answers });
const field = (name: string) => page.getByRole('textbox', { name });
async function fill(password: string, again = password) {
  await field('用户名').fill('Li.Lian');
  await field('姓名').fill('李联络');
  await field('新密码').fill(password);
  await field('再输一次新密码').fill(again);
}
const begin = () => page.getByRole('button', { name: '完成并登录' }).click();

describe('setting up an account', () => {
  it('sends the link’s token with the account, and opens its home region', async () => {
    const { asked, router } = await show({ ClaimInvitation: () => ({ claimInvitation: { viewer } }) });
    await fill('a long sentence');
    await begin();
    await expect.poll(() => router.currentRoute.value.path).toBe('/370812');
    expect(asked.find(({ name }) => name === 'ClaimInvitation')?.variables).toEqual({
      input: { token: 't0ken', loginName: 'li.lian', displayName: '李联络', password: 'a long sentence' },
    });
  });

  it('counts what the password still lacks', async () => {
    await show();
    await field('新密码').fill('1234567');
    await expect.element(page.getByText('还差 3 个字符')).toBeVisible();
    await field('新密码').fill('1234567890');
    await expect.element(page.getByText('长度已够')).toBeVisible();
  });

  it('keeps two passwords that differ to itself', async () => {
    const { asked } = await show();
    await fill('a long sentence', 'a long sentense');
    await begin();
    await expect.element(page.getByRole('link', { name: /两次输入的密码不一样/ })).toBeVisible();
    expect(asked).toEqual([]);
  });

  it('says that the link was used before', async () => {
    await show({ ClaimInvitation: () => refused('这个链接无效、已使用或已过期。', { code: 'INVITATION_SPENT' }) });
    await fill('a long sentence');
    await begin();
    await expect.element(page.getByRole('alert')).toMatchTextContent(/这个链接无效/);
  });

  it('tells a taken name beside its field', async () => {
    const issues = [{ field: 'loginName', rule: 'LOGIN_TAKEN', message: '这个用户名已被使用' }];
    await show({ ClaimInvitation: () => refused('有内容需要修改。', { code: 'BAD_INPUT', issues }) });
    await fill('a long sentence');
    await begin();
    await page.getByRole('link', { name: '这个用户名已被使用' }).click();
    await expect.element(field('用户名')).toHaveFocus();
  });
});
