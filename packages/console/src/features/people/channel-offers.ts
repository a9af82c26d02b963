import type { PersonDetailFragment } from '@lianxi/schema/operations';

export type ChannelOffer = 'add' | 'give' | 'withdraw' | 'end';

/** What is offered of a channel in use, by what was said of it; without one, another may be added. */
export function channelOffers(channel?: PersonDetailFragment['contactChannels'][number]): ChannelOffer[] {
  if (!channel) return ['add'];
  const { consent } = channel;
  return [
    ...(consent === 'GIVEN' ? [] : ['give' as const]),
    ...(consent === 'WITHDRAWN' ? [] : ['withdraw' as const]),
    'end',
  ];
}
