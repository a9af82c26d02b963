import { describe, expect, it } from 'vitest';
import { Role, type Actor } from '../../platform/actor.ts';
import { ConsentState, ContactChannelDeed } from './contact-channel-states.ts';
import { canDoWithChannel } from './contact-channel.policy.ts';

const [yanzhou, zoucheng] = [370812, 370883];
const actor = (role: Role, regionId: number): Actor => ({
  accountId: 'a',
  loginName: 'a',
  displayName: '甲',
  memberships: [{ id: '0', regionId, role }],
});
const clerk = actor(Role.CLERK, yanzhou);
const { NOT_ASKED, GIVEN, WITHDRAWN } = ConsentState;
const { REVEAL, RECORD_CONSENT, END } = ContactChannelDeed;

describe('a contact channel of Yanzhou', () => {
  it.each([
    ['is seen in full by a clerk', clerk, REVEAL, NOT_ASKED, false, 'yes'],
    ['the more so where it was agreed to', clerk, REVEAL, GIVEN, false, 'yes'],
    ['by nobody once it was withdrawn', clerk, REVEAL, WITHDRAWN, false, 'CONSENT_WITHDRAWN'],
    ['nor by a director above', actor(Role.DIRECTOR, 370800), REVEAL, WITHDRAWN, false, 'CONSENT_WITHDRAWN'],
    ['by nobody once it ended', clerk, REVEAL, GIVEN, true, 'CHANNEL_STATE'],
    ['is agreed to again', clerk, RECORD_CONSENT, WITHDRAWN, false, 'yes'],
    ['not once it ended', clerk, RECORD_CONSENT, GIVEN, true, 'CHANNEL_STATE'],
    ['ends, withdrawn or not', clerk, END, WITHDRAWN, false, 'yes'],
    ['ends once', clerk, END, NOT_ASKED, true, 'CHANNEL_STATE'],
    ['is not for an auditor', actor(Role.AUDITOR, yanzhou), REVEAL, GIVEN, false, 'NOT_ALLOWED'],
    ['is not for a leader of the city', actor(Role.LEADER, 370800), END, GIVEN, false, 'NOT_ALLOWED'],
    ['is not for a neighbour', actor(Role.CLERK, zoucheng), RECORD_CONSENT, GIVEN, false, 'NOT_ALLOWED'],
  ])('%s', (_what, who, deed, consent, isEnded, expected) => {
    const decision = canDoWithChannel(who, deed, { regionId: yanzhou, consent, isEnded });
    expect(decision.allowed ? 'yes' : decision.code).toBe(expected);
  });
});
