import { CombinedError } from '@urql/core';
import { describe, expect, it } from 'vitest';
import { isSignedOut, problemsOfError } from './problem.ts';

const refusal = (message: string, extensions: Record<string, unknown>) =>
  new CombinedError({ graphQLErrors: [{ message, extensions }], response: new Response() });

describe('what stands in the way', () => {
  it('is nothing where nothing was refused', () => {
    expect(problemsOfError(undefined, 'offline')).toEqual([]);
  });

  it('is the refusal itself', () => {
    const error = refusal('没有找到。', { code: 'NOT_FOUND' });
    expect(problemsOfError(error, 'offline')).toMatchObject([
      { code: 'NOT_FOUND', field: null, message: '没有找到。' },
    ]);
    expect(isSignedOut(error)).toBe(false);
  });

  it('is each of its issues, where it has some', () => {
    const issues = [
      { field: 'name', rule: 'REQUIRED', message: '请填写' },
      { field: 'registeredOn', rule: 'DAY', message: '日期应为实际存在的日期' },
    ];
    expect(problemsOfError(refusal('有内容需要修改。', { code: 'BAD_INPUT', issues }), 'offline')).toEqual(
      issues.map((issue) => ({ ...issue, code: 'BAD_INPUT' })),
    );
  });

  it('is OFFLINE where no answer came, in the words given', () => {
    const error = new CombinedError({ networkError: new TypeError('Failed to fetch') });
    expect(problemsOfError(error, '网络不通')).toMatchObject([{ code: 'OFFLINE', message: '网络不通' }]);
  });

  it('knows when nobody is signed in any more', () => {
    expect(isSignedOut(refusal('请先登录', { code: 'UNAUTHENTICATED' }))).toBe(true);
  });
});
