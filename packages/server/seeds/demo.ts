import { demoMembers, type DemoMember } from '../src/demo-sign-ins.ts';
import { defineEnterpriseGroup, EnterpriseStatus, registerEnterprise } from '../src/modules/enterprises/index.ts';
import { claimInvitation, inviteMember } from '../src/modules/identity/index.ts';
import type { Urls } from '../src/platform/database/prepare.ts';
import { randomBytes } from 'node:crypto';
import { demoEnterprises } from './demo-enterprises.ts';
import { makeHand, type Hand } from './hand.ts';

const group = { regionId: 370000, code: 'TAIWAN_FUNDED', name: '台资企业' };

/**
 * Loads the demo through the services, as the app role and behind the wall: the first administrator claims the link,
 * invites the members, and the register is filled. Every name is made up.
 */
export async function loadDemo(urls: Urls, setupToken: string): Promise<void> {
  const hand = makeHand(urls);
  try {
    const admin = await hand.tokenOf((ctx) => claimInvitation(ctx, platformAdministrator(setupToken)));
    for (const member of demoMembers) await join(hand, admin, member);
    await hand.deed(admin, (ctx) => defineEnterpriseGroup(ctx, group));
    await hand.deed(admin, async (ctx) => {
      for (const { regionId, ...facts } of demoEnterprises())
        await registerEnterprise(ctx, {
          ...facts,
          regionId,
          status: EnterpriseStatus.ACTIVE,
          groupCodes: [group.code],
          isNoDuplicate: true,
        });
    });
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

async function join(
  hand: Hand,
  admin: string,
  { regionIds, role, loginName, displayName, password }: DemoMember,
): Promise<void> {
  for (const regionId of regionIds) {
    const { path } = await hand.deed(admin, (ctx) => inviteMember(ctx, { regionId, role }));
    const token = path.slice(path.lastIndexOf('/') + 1);
    await hand.tokenOf((ctx) => claimInvitation(ctx, { token, loginName, displayName, password }));
  }
}
