import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import { ArchiveState, CountyDeed } from './county-states.ts';
import { canAnswerArchive, canDoWithCounty, canDownloadArchive } from './county.policy.ts';

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

describe('answering for an archive of many people', () => {
  const asked = { regionId: county, accountId: 'b', state: ArchiveState.ASKED };
  it.each([
    ['the director of its city', who(Role.DIRECTOR, 370800), asked, 'yes'],
    ['its own director', who(Role.DIRECTOR, county), asked, 'yes'],
    ['whoever asked', who(Role.DIRECTOR, county), { ...asked, accountId: 'a' }, 'EXPORT_OWN'],
    [
      'somebody who comes too late',
      who(Role.DIRECTOR, county),
      { ...asked, state: ArchiveState.MAKING },
      'EXPORT_STATE',
    ],
    ['its clerk', who(Role.CLERK, county), asked, 'NOT_ALLOWED'],
    ['the director of another county', who(Role.DIRECTOR, 370883), asked, 'NOT_ALLOWED'],
    ['the director of its province', who(Role.DIRECTOR, 370000), asked, 'yes'],
    ['the administrator of the country', who(Role.ADMINISTRATOR, 100000), asked, 'yes'],
    ['a clerk of its province', who(Role.CLERK, 370000), asked, 'NOT_ALLOWED'],
    ['the director of another province', who(Role.DIRECTOR, 320000), asked, 'NOT_ALLOWED'],
    ['the director of another city', who(Role.DIRECTOR, 370900), asked, 'NOT_ALLOWED'],
    ['an API key', key, asked, 'NOT_ALLOWED'],
  ])('by %s', (_who, actor, archive, answer) => {
    const decision = canAnswerArchive(actor, archive);
    expect(decision.allowed ? 'yes' : decision.code).toBe(answer);
  });
});

describe('downloading an archive', () => {
  const ready = { regionId: county, state: ArchiveState.READY };
  it.each([
    ['the director of its city', who(Role.DIRECTOR, 370800), ready, 'yes'],
    [
      'its own director, before it is made',
      who(Role.DIRECTOR, county),
      { ...ready, state: ArchiveState.ASKED },
      'EXPORT_STATE',
    ],
    ['the director of its province', who(Role.DIRECTOR, 370000), ready, 'NOT_ALLOWED'],
    ['its clerk', who(Role.CLERK, county), ready, 'NOT_ALLOWED'],
    ['an API key', key, ready, 'NOT_ALLOWED'],
  ])('by %s', (_who, actor, archive, answer) => {
    const decision = canDownloadArchive(actor, archive);
    expect(decision.allowed ? 'yes' : decision.code).toBe(answer);
  });
});
