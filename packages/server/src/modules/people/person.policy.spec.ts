import { regionOver } from '@lianxi/schema';
import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import type { Decision } from '../../platform/decision.ts';
import { canCorrectPerson, canLinkFrom, canLinkPeople, canRegisterPerson, canRevealField } from './person.policy.ts';

const actor = (...held: [Role, number][]): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: held.map(([role, regionId], i) => ({ id: String(i), regionId, role })),
});
const answer = (decision: Decision) => (decision.allowed ? 'yes' : decision.code);
const [yanzhou, zoucheng, taishan, qingdao, hebei] = [370812, 370883, 370902, 370202, 130102];
const clerk = actor([Role.CLERK, yanzhou]);
const director = actor([Role.DIRECTOR, 370800]);
const administrator = actor([Role.ADMINISTRATOR, 370000]);

describe('a person of Yanzhou is registered, corrected and seen in full by', () => {
  it.each([
    ['a clerk of Yanzhou', clerk, 'yes'],
    ['a director of the city', director, 'yes'],
    ['an administrator of the province', administrator, 'yes'],
    ['a leader of the city', actor([Role.LEADER, 370800]), 'NOT_ALLOWED'],
    ['an auditor of Yanzhou', actor([Role.AUDITOR, yanzhou]), 'NOT_ALLOWED'],
    ['a department contact of Yanzhou', actor([Role.DEPARTMENT_CONTACT, yanzhou]), 'NOT_ALLOWED'],
    ['a clerk of Zoucheng', actor([Role.CLERK, zoucheng]), 'NOT_ALLOWED'],
    ['a clerk of Zoucheng who audits here', actor([Role.CLERK, zoucheng], [Role.AUDITOR, yanzhou]), 'NOT_ALLOWED'],
    ['nobody in particular', actor(), 'NOT_ALLOWED'],
  ])('%s', (_who, who, expected) => {
    for (const decision of [
      canRegisterPerson(who, yanzhou),
      canCorrectPerson(who, { regionId: yanzhou }),
      canRevealField(who, { regionId: yanzhou }),
    ])
      expect(answer(decision)).toBe(expected);
  });
});

describe('linking', () => {
  it.each([
    ['the director of a city links in two of its counties', director, [yanzhou, zoucheng], 'yes'],
    ['not beyond the city', director, [yanzhou, taishan], 'NOT_ALLOWED'],
    ['an administrator of the province links in two cities', administrator, [yanzhou, taishan, qingdao], 'yes'],
    ['not beyond the province', administrator, [yanzhou, hebei], 'NOT_ALLOWED'],
    ['an administrator of the country links anywhere', actor([Role.ADMINISTRATOR, 100000]), [yanzhou, hebei], 'yes'],
    [
      'who writes in both counties and not above them does not',
      actor([Role.CLERK, yanzhou], [Role.CLERK, zoucheng]),
      [yanzhou, zoucheng],
      'NOT_ALLOWED',
    ],
    ['an auditor of the city does not', actor([Role.AUDITOR, 370800]), [yanzhou, zoucheng], 'NOT_ALLOWED'],
  ])('%s', (_what, who, regionIds, expected) => {
    expect(answer(canLinkPeople(who, regionIds))).toBe(expected);
  });

  it.each([
    ['a clerk of the county', clerk, yanzhou, false],
    ['a director of the city', director, yanzhou, true],
    ['a director of a city that has no counties', actor([Role.DIRECTOR, 441900]), 441900, false],
    ['an administrator above such a city', actor([Role.ADMINISTRATOR, 440000]), 441900, true],
    ['an administrator of the province of a county without a city', actor([Role.ADMINISTRATOR, 410000]), 419001, true],
  ])('is offered to %s: %#', (_who, who, regionId, expected) => {
    expect(canLinkFrom(who, regionId)).toBe(expected);
  });
});

describe('the smallest region over', () => {
  it.each([
    ['two counties of a city', [yanzhou, zoucheng], 370800],
    ['counties of two cities', [yanzhou, zoucheng, taishan], 370000],
    ['counties of two provinces', [yanzhou, hebei], 100000],
    ['one county', [yanzhou], yanzhou],
    ['a county and a city without counties', [440103, 441900], 440000],
  ])('%s', (_what, regionIds, expected) => {
    expect(regionOver(regionIds)).toBe(expected);
  });
});
