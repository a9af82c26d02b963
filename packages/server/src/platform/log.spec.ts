import { expect, it } from 'vitest';
import { causeOf, framesOf } from './log.ts';

const canary = { name: '金丝雀澄野有限公司', phone: '13955512345' };

it('an error is told by its class, its code and its place, never by what it repeats', () => {
  const cause = causeOf(Object.assign(new TypeError(`bad ${canary.name}\n    at ${canary.phone}`), { code: '23505' }));
  expect(cause).toMatchObject({
    name: 'TypeError',
    errorCode: '23505',
    at: expect.stringMatching(/^at .+:\d+:\d+\)?$/),
  });
  expect(JSON.stringify(cause)).not.toMatch(/金丝雀|13955512345/);
});

it('what is thrown and is no error has no place', () => {
  expect([causeOf(canary.name), framesOf(canary.name)]).toEqual([{ name: 'unknown', errorCode: null, at: '' }, '']);
});

it('the system’s own words name a path or an address, and stay', () => {
  const gone = Object.assign(new Error("ENOENT: no such file or directory, open '/x'"), {
    code: 'ENOENT',
    syscall: 'open',
  });
  expect(causeOf(gone)).toMatchObject({ errorCode: 'ENOENT', reason: gone.message });
});
