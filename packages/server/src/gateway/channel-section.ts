import { below, once } from './fields.ts';
import { html, type Html } from './html.ts';
import type { Frame } from './layout.ts';
import type { Held } from './rights-door.ts';

type Channel = Held['channels'][number];

const kinds: Readonly<Record<string, string>> = {
  MOBILE: '手机',
  PHONE: '固定电话',
  EMAIL: '电子邮箱',
  WECHAT: '微信',
};
const consents: Readonly<Record<string, string>> = {
  NOT_ASKED: '尚未征求您的同意',
  GIVEN: '您已同意使用',
  WITHDRAWN: '您已撤回同意，不再使用',
};
const ways: Readonly<Record<string, string>> = { SPOKEN: '当面说的', WRITTEN: '书面', OWN_LINK: '凭本人链接' };

/** The ways to reach a person, masked, each with what they said of it and a button to say otherwise. */
export function channelSection(frame: Frame, channels: readonly Channel[]): Html {
  const { say } = frame;
  const inUse = channels.filter(({ endedOn }) => endedOn === null);
  return html`<section id="channels">
    <h2>${say('联系方式')}</h2>
    ${inUse.length === 0 && html`<p>${say('除上面的电话外，没有登记其他联系方式。')}</p>`}
    <dl>
      ${inUse.map(
        (channel) =>
          html`<dt>${say(kinds[channel.kind] ?? channel.kind)} ${channel.masked}</dt>
            <dd>
              <strong>${say(consents[channel.consent] ?? channel.consent)}</strong>${said(frame, channel)}
              ${saying(frame, channel)}
            </dd>`,
      )}
    </dl>
  </section>`;
}

const said = ({ say }: Frame, { way, on }: Channel): Html | false =>
  way !== null && on !== null && html`（${on} · ${say(ways[way] ?? way)}）`;

/** What may be said of it now; each button names its channel to whoever does not see what stands above it. */
function saying(frame: Frame, { id, kind, masked, consent }: Channel): Html {
  const { say } = frame;
  const button = (value: 'GIVEN' | 'WITHDRAWN', words: string) =>
    consent !== value &&
    html`<button
      name="consent"
      value="${value}"
      ${value === 'WITHDRAWN' && html`class="quiet"`}
      aria-label="${say(words)}：${say(kinds[kind] ?? kind)} ${masked}"
    >
      ${say(words)}
    </button>`;
  return html`<form class="pair" method="post" action="${below(frame, '/consent')}">
    ${once()}<input type="hidden" name="channel" value="${id}" />${button('GIVEN', '同意使用')}
    ${button('WITHDRAWN', '不同意使用')}
  </form>`;
}
