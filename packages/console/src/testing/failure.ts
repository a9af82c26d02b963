import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { refused } from './network.ts';

/** The server could not answer, through no fault of the question. */
export const failure = () => refused('服务器出错了。', { code: 'INTERNAL' });

/** The screen says that reading failed, offers another try, and does not take the record for missing. */
export async function expectFailureShown() {
  await expect.element(page.getByText('服务器出错了。')).toBeVisible();
  await expect.element(page.getByRole('button', { name: '重试' })).toBeVisible();
  expect(page.getByText(/^没有找到/).elements()).toHaveLength(0);
}
