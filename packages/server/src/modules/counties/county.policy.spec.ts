import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import { CountyDeed } from './county-states.ts';
import { canDoWithCounty } from './county.policy.ts';

const county = 370812;
const who = (role: Role, regionId: number): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: 'a',
  memberships: [{ id: 'm', regionId, role }],
});
const key: Actor = {
  ...who(Role.DIRECTOR, county),
  key: { regionId: county, id: 'k', kinds: [], access: 'WRITE' },
};
const all = Object.values(CountyDeed);

describe('what may be done with a county', () => {
  it.each<[string, Actor, CountyDeed[]]>([
    ['the administrator of its city', who(Role.ADMINISTRATOR, 370800), all],
    ['the director of its city', who(Role.DIRECTOR, 370800), all],
    // Those above a city see figures and nobody's name, so nobody's data leave with them.
    ['the administrator of the country', who(Role.ADMINISTRATOR, 100000), all.filter((one) => one !== 'TAKE_ALONG')],
    ['its own director', who(Role.DIRECTOR, county), [CountyDeed.DECLARE_WORKING, CountyDeed.TAKE_ALONG]],
    ['its clerk', who(Role.CLERK, county), []],
    ['an auditor of its city', who(Role.AUDITOR, 370800), []],
    ['the director of another county', who(Role.DIRECTOR, 370883), []],
    ['an API key', key, []],
  ])('by %s', (_who, actor, allowed) => {
    expect(all.filter((deed) => canDoWithCounty(actor, deed, county).allowed)).toEqual(allowed);
  });
});
