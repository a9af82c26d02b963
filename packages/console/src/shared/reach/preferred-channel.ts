import type { ChannelToReachFragment } from '@lianxi/schema/operations';

export type Channel = Pick<ChannelToReachFragment, 'kind' | 'consent' | 'consentOn' | 'endedAt'>;

/** A visit is arranged by talking, so what somebody answers at once comes first. */
const order: readonly Channel['kind'][] = ['MOBILE', 'WECHAT', 'PHONE', 'EMAIL'];

/** By which channel somebody is reached: one in use to which they agreed, of the same kind the one they named last. */
export function preferredChannel<T extends Channel>(channels: readonly T[]): T | null {
  const agreed = channels.filter(({ consent, endedAt }) => consent === 'GIVEN' && endedAt == null);
  const [first] = agreed.toSorted(
    (one, other) =>
      order.indexOf(one.kind) - order.indexOf(other.kind) || (other.consentOn ?? '').localeCompare(one.consentOn ?? ''),
  );
  return first ?? null;
}

/** Whether somebody took back what they agreed to, and agreed to nothing else: they are left in peace. */
export const isRefused = (channels: readonly Channel[]): boolean =>
  preferredChannel(channels) === null &&
  channels.some(({ consent, endedAt }) => consent === 'WITHDRAWN' && endedAt == null);
