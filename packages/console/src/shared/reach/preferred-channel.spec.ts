import { describe, expect, it } from 'vitest';
import { isRefused, preferredChannel, type Channel } from './preferred-channel.ts';

const channel = (kind: Channel['kind'], told: Partial<Channel> = {}): Channel => ({
  kind,
  consent: 'GIVEN',
  consentOn: '2014-09-01',
  endedAt: null,
  ...told,
});
const ended = { endedAt: '2014-10-01T00:00:00.000Z' };

describe('by which channel somebody is reached', () => {
  it.each<[string, Channel[], number | null]>([
    ['the mobile before mail', [channel('EMAIL'), channel('MOBILE')], 1],
    ['of two mobiles the one they named last', [channel('MOBILE'), channel('MOBILE', { consentOn: '2014-09-20' })], 1],
    ['no mobile that they were not asked about', [channel('MOBILE', { consent: 'NOT_ASKED' }), channel('WECHAT')], 1],
    ['none that is out of use', [channel('MOBILE', ended)], null],
    ['none that they withdrew', [channel('MOBILE', { consent: 'WITHDRAWN' })], null],
    ['none where there is none', [], null],
  ])('%s', (_what, channels, at) => {
    expect(preferredChannel(channels)).toBe(at === null ? null : channels[at]);
  });
});

describe('somebody is left in peace', () => {
  it.each<[string, Channel[], boolean]>([
    ['who withdrew what they had agreed to', [channel('MOBILE', { consent: 'WITHDRAWN' })], true],
    ['but not for a channel that is out of use', [channel('MOBILE', { consent: 'WITHDRAWN', ...ended })], false],
    ['but not where another channel holds', [channel('MOBILE', { consent: 'WITHDRAWN' }), channel('EMAIL')], false],
    ['but not for never having been asked', [channel('MOBILE', { consent: 'NOT_ASKED' })], false],
  ])('%s', (_who, channels, answer) => {
    expect(isRefused(channels)).toBe(answer);
  });
});
