import { describe, expect, it } from 'vitest';
import { linkPeopleRules, normalisePhone, registerPersonRules, revealFieldRules } from './person-rules.ts';
import { judge } from './rules.ts';

const phoneOf = (phone: unknown) => {
  const judged = judge(registerPersonRules, { name: '孟凡', phone });
  return 'issues' in judged ? judged.issues : judged.value.phone;
};

describe('a phone number', () => {
  it.each([
    ['13805371234', '13805371234'],
    [' 138 0537 1234 ', '13805371234'],
    ['１３８０５３７１２３４', '13805371234'],
    ['＋86（0537）２３４５６７８', '+8605372345678'],
    ['0537-234 5678', '05372345678'],
    ['0537—2345678', '05372345678'],
    ['12345', '12345'],
  ])('%j is kept as %j', (written, kept) => {
    expect(phoneOf(written)).toBe(kept);
    expect(normalisePhone(kept)).toBe(kept);
  });

  it.each([[''], ['  '], [null], [undefined]])('that is left empty as %j is not known', (written) => {
    expect(phoneOf(written) ?? null).toBeNull();
  });

  it.each(['1234', '1'.repeat(21), '+', '138+05371234', '138x5371234', '一三八', '138/139', '++8613805371234'])(
    '%j is none',
    (written) => {
      expect(phoneOf(written)).toEqual([{ field: 'phone', rule: 'PHONE_SHAPE' }]);
    },
  );
});

describe('people', () => {
  it('have a name, and roles with titles and days that exist', () => {
    const judged = judge(registerPersonRules, {
      name: ' ',
      roles: [{}, { title: 'x'.repeat(101), fromOn: '2014-02-30' }],
    });
    expect(judged).toEqual({
      issues: [
        { field: 'name', rule: 'REQUIRED' },
        { field: 'roles.1.title', rule: 'TOO_LONG' },
        { field: 'roles.1.fromOn', rule: 'DAY' },
      ],
    });
  });

  it.each(['孟**', '孟＊'])('are not called %j: that is a mask', (name) => {
    expect(judge(registerPersonRules, { name })).toEqual({ issues: [{ field: 'name', rule: 'NAME_MASKED' }] });
  });

  it('are not linked, nor given roles, by the hundred', () => {
    expect(judge(registerPersonRules, { name: '孟凡', roles: Array(21).fill({}) })).toEqual({
      issues: [{ field: 'roles', rule: 'TOO_MANY' }],
    });
    expect(judge(linkPeopleRules, { personIds: Array(21).fill('x'), reason: '同一人' })).toEqual({
      issues: [{ field: 'personIds', rule: 'TOO_MANY' }],
    });
  });

  it.each([
    [' ', 'REQUIRED'],
    [' 看 ', 'PURPOSE_SHORT'],
    ['看'.repeat(201), 'TOO_LONG'],
  ])('are not looked at in full for %j', (purpose, rule) => {
    expect(judge(revealFieldRules, { purpose })).toEqual({ issues: [{ field: 'purpose', rule }] });
  });
});
