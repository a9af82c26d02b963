import { describe, expect, it } from 'vitest';
import {
  changePasswordRules,
  claimInvitationRules,
  correctEnterpriseRules,
  judge,
  registerEnterpriseRules,
  signInRules,
} from './rules.ts';

describe('the rules of an enterprise', () => {
  it.each([
    ['an empty name', { name: ' ' }, [{ field: 'name', rule: 'REQUIRED' }]],
    ['no name at all', {}, [{ field: 'name', rule: 'REQUIRED' }]],
    ['a name that is too long', { name: '甲'.repeat(201) }, [{ field: 'name', rule: 'TOO_LONG' }]],
    ['a NUL in the name', { name: 'a\u0000b' }, [{ field: 'name', rule: 'CONTROL_CHARACTER' }]],
    ['half a surrogate pair', { name: 'a\ud800' }, [{ field: 'name', rule: 'CONTROL_CHARACTER' }]],
    ['a short credit code', { name: '甲', creditCode: '123' }, [{ field: 'creditCode', rule: 'CREDIT_CODE_SHAPE' }]],
    ['30 February', { name: '甲', registeredOn: '2014-02-30' }, [{ field: 'registeredOn', rule: 'DAY' }]],
    ['a day before 1900', { name: '甲', registeredOn: '1899-12-31' }, [{ field: 'registeredOn', rule: 'DAY_RANGE' }]],
    ['a capital without a unit', { name: '甲', capitalText: '100' }, [{ field: 'capitalText', rule: 'CAPITAL' }]],
  ])('refuse %s', (_what, input, issues) => {
    expect(judge(registerEnterpriseRules, input)).toEqual({ issues });
  });

  it('clean what they let through', () => {
    const judged = judge(registerEnterpriseRules, {
      name: ' 宏远机械 ',
      shortName: '',
      registeredOn: '2014-10-07',
      capitalText: '66万人民币',
    });
    expect(judged).toEqual({
      value: { name: '宏远机械', shortName: null, registeredOn: '2014-10-07', capitalText: '66万人民币' },
    });
  });

  it('leave a field that a correction does not name', () => {
    expect(judge(correctEnterpriseRules, { address: '' })).toEqual({ value: { address: null } });
  });
});

describe('the rules of an account', () => {
  it.each([
    [
      'a short password',
      claimInvitationRules,
      { loginName: 'chen', displayName: '陈', password: 'short' },
      'PASSWORD_SHORT',
    ],
    [
      'a login with spaces',
      claimInvitationRules,
      { loginName: 'a b', displayName: '陈', password: 'x'.repeat(10) },
      'LOGIN_SHAPE',
    ],
    ['no name', claimInvitationRules, { loginName: 'chen', displayName: '', password: 'x'.repeat(10) }, 'REQUIRED'],
    ['an empty sign-in', signInRules, { loginName: '', password: 'x' }, 'REQUIRED'],
    [
      'a long new password',
      changePasswordRules,
      { currentPassword: 'x', newPassword: 'x'.repeat(201) },
      'PASSWORD_LONG',
    ],
  ])('refuse %s', (_what, rules, input, rule) => {
    expect(judge(rules, input)).toMatchObject({ issues: [{ rule }] });
  });
});
