import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { refused, unreachable, type Answers } from '../../testing/network.ts';
import { showScreen } from '../../testing/screen.ts';
import SignInPage from './SignInPage.vue';

const region = { id: 'r1', regionId: 370812, code: '370812', name: '兖州区' };
const account = {
  loginName: 'clerk.yanzhou',
  password: 'demo-password',
  displayName: '李联络',
  role: 'CLERK',
  place: '兖州区',
};
const service = { isDemo: false, needsSetup: false, demoSignIns: [] };
const viewer = { id: 'v1', loginName: 'clerk.yanzhou', displayName: '李联络', home: region, memberships: [] };
const plain: Answers = { SignInPage: () => ({ service }), SignIn: () => ({ signIn: { viewer } }) };

const show = (answers: Answers, path = '/sign-in') =>
  showScreen(SignInPage, { path, answers: { ...plain, ...answers } });
async function signInAs(loginName: string, password: string) {
  await page.getByLabelText('用户名').fill(loginName);
  await page.getByRole('textbox', { name: '密码' }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

describe('signing in', () => {
  it('sends the two words and goes where somebody wanted to go', async () => {
    const { asked, router } = await show({}, '/sign-in?next=/370812?from=mail');
    await signInAs(' clerk.yanzhou ', 'right');
    // The page behind the sign-in is loaded only now, which takes its time where all of it is built on the way.
    const where = () => router.currentRoute.value.fullPath;
    await expect.poll(where, { timeout: 10_000 }).toBe('/370812?from=mail');
    expect(asked.find(({ name }) => name === 'SignIn')?.variables).toEqual({
      input: { loginName: 'clerk.yanzhou', password: 'right' },
    });
  });

  it('never leads out of the console', async () => {
    const { router } = await show({}, '/sign-in?next=//elsewhere.test/');
    await signInAs('clerk.yanzhou', 'right');
    await expect.poll(() => router.currentRoute.value.fullPath).toBe('/');
  });

  it('asks for both words before the server is asked', async () => {
    const { asked } = await show({});
    await page.getByRole('button', { name: '登录' }).click();
    await expect.element(page.getByRole('link', { name: '用户名：请填写' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: '密码：请填写' })).toBeVisible();
    expect(asked.map(({ name }) => name)).not.toContain('SignIn');
  });

  it('says when it is refused, keeps the name and forgets the password', async () => {
    await show({ SignIn: () => refused('用户名或密码不正确。', { code: 'SIGN_IN_REFUSED' }) });
    await signInAs('clerk.yanzhou', 'wrong');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/用户名或密码不正确/);
    await expect.element(page.getByRole('alert')).toHaveFocus();
    await expect.element(page.getByLabelText('用户名')).toHaveValue('clerk.yanzhou');
    await expect.element(page.getByRole('textbox', { name: '密码' })).toHaveValue('');
  });

  it('says how long it is paused after too many tries', async () => {
    const pause = refused('尝试次数过多，请稍后再试。', { code: 'SIGN_IN_PAUSED', retryAfterSeconds: 290 });
    await show({ SignIn: () => pause });
    await signInAs('clerk.yanzhou', 'wrong');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/请稍后再试。（约 5 分钟后可再试）/);
  });

  it('says when the network is down', async () => {
    await show({ SignIn: () => unreachable });
    await signInAs('clerk.yanzhou', 'right');
    await expect.element(page.getByRole('alert')).toMatchTextContent(/网络不通/);
  });

  it('shows the password to whoever wants to see it', async () => {
    await show({});
    await page.getByRole('textbox', { name: '密码' }).fill('secret');
    await expect.element(page.getByRole('textbox', { name: '密码' })).toHaveAttribute('type', 'password');
    await page.getByRole('button', { name: '显示密码' }).click();
    await expect.element(page.getByRole('textbox', { name: '密码' })).toHaveAttribute('type', 'text');
  });
});

describe('signing in to the demo', () => {
  it('fills the form with the account that somebody chooses', async () => {
    await show({ SignInPage: () => ({ service: { ...service, isDemo: true, demoSignIns: [account] } }) });
    await page.getByRole('button', { name: /李联络/ }).click();
    await expect.element(page.getByLabelText('用户名')).toHaveValue('clerk.yanzhou');
    await expect.element(page.getByRole('textbox', { name: '密码' })).toHaveValue('demo-password');
  });
});
