import { mayWriteAt, type Actor } from '../../platform/actor.ts';
import { no, yes, type Decision } from '../../platform/decision.ts';
import { ConsentState, ContactChannelDeed } from './contact-channel-states.ts';

/** What a policy needs to know of a channel. */
export interface ChannelFacts {
  regionId: number;
  consent: ConsentState;
  isEnded: boolean;
}

/**
 * Whoever writes in the person's county works with a channel while it is in use. One that the person withdrew is seen in
 * full by nobody; what they say of it later is written down all the same.
 */
export function canDoWithChannel(actor: Actor, deed: ContactChannelDeed, channel: ChannelFacts): Decision {
  if (!mayWriteAt(actor, channel.regionId)) return no('NOT_ALLOWED');
  if (channel.isEnded) return no('CHANNEL_STATE');
  const isWithdrawn = channel.consent === ConsentState.WITHDRAWN;
  return deed === ContactChannelDeed.REVEAL && isWithdrawn ? no('CONSENT_WITHDRAWN') : yes;
}
