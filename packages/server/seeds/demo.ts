import { randomBytes } from 'node:crypto';
import { demoMembers, type DemoMember } from '../src/demo-sign-ins.ts';
import { claimInvitation, inviteMember } from '../src/modules/identity/index.ts';
import { registerOfficer } from '../src/modules/liaison/index.ts';
import { Role } from '../src/platform/actor.ts';
import type { Urls } from '../src/platform/database/prepare.ts';
import { toGlobalId } from '../src/platform/global-id.ts';
import { loadBaseData, type BaseData } from './base/index.ts';
import { makeHand, type Hand } from './hand.ts';
import { addOwnFields } from './own-fields.ts';
import { reformJining } from './reform.ts';

/**
 * Loads the demo through the services, as the app role and behind the wall: the first administrator claims the link,
 * invites the members, the campaign of the reference case is run from the notice to its cut-off, an office adds fields
 * of its own, and four years later its city's seven bureaus become five.
 */
export async function loadDemo(urls: Urls, setupToken: string): Promise<void> {
  const hand = makeHand(urls);
  try {
    const admin = await hand.tokenOf((ctx) => claimInvitation(ctx, platformAdministrator(setupToken)));
    const isContact = ({ role }: DemoMember) => role === Role.DEPARTMENT_CONTACT;
    const workers = new Map<number, string>();
    for (const member of demoMembers.filter((one) => !isContact(one))) {
      const token = await join({ hand, admin }, member);
      if (member.role === Role.DIRECTOR || member.role === Role.CLERK) workers.set(member.regionIds[0] ?? 0, token);
    }
    const data = await loadBaseData(urls, { admin, workers });
    // A contact speaks for a bureau, which is there only now.
    for (const member of demoMembers.filter(isContact)) await join({ hand, admin, data }, member);
    await addOwnFields(urls, data, workers.get(370800) ?? admin);
    await reformJining(urls, data.offices, workers.get(370800) ?? admin);
    await nameOfficers(hand, workers);
  } finally {
    await hand.close();
  }
}

/** Nobody knows this password: the demo needs the account once, and a known one would be a way into the whole country. */
const platformAdministrator = (token: string) => ({
  token,
  loginName: 'platform',
  displayName: '平台管理员',
  password: randomBytes(24).toString('base64url'),
});

interface House {
  hand: Hand;
  admin: string;
  data?: BaseData;
}

/** Invites a member into each region and claims the links; the token of the last session. */
async function join({ hand, admin, data }: House, member: DemoMember): Promise<string> {
  const { regionIds, role, loginName, displayName, password } = member;
  let session = '';
  for (const regionId of regionIds) {
    const bureau = data?.offices.get(regionId)?.departments.get('ENVIRONMENT');
    const asked = { regionId, role, ...(bureau ? { departmentId: toGlobalId('dep', bureau) } : {}) };
    const { path } = await hand.deed(admin, (ctx) => inviteMember(ctx, asked));
    const token = path.slice(path.lastIndexOf('/') + 1);
    session = await hand.tokenOf((ctx) => claimInvitation(ctx, { token, loginName, displayName, password }));
  }
  return session;
}

/** Whoever signs in as a clerk or a director is an officer of that office, and goes on visits as such. */
async function nameOfficers(hand: Hand, workers: ReadonlyMap<number, string>): Promise<void> {
  for (const [regionId, token] of workers) {
    const name = demoMembers.find(({ regionIds }) => regionIds[0] === regionId)?.displayName ?? '';
    await hand.deed(token, (ctx) => registerOfficer(ctx, { regionId, name, isMe: true }));
  }
}
