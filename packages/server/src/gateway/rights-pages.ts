import { personNotice, personNoticeTitle } from '@lianxi/schema';
import { dayOf } from '../platform/clock.ts';
import { below, once, problem } from './fields.ts';
import { html, type Html } from './html.ts';
import { channelSection } from './channel-section.ts';
import { page, type Frame } from './layout.ts';
import type { Held } from './rights-door.ts';

const kinds: Readonly<Record<string, string>> = {
  COPY: '查阅、复制',
  CORRECT: '更正一项',
  OBJECT: '提出异议，不再被联系',
  ERASE: '删除',
};
const states: Readonly<Record<string, string>> = {
  RECEIVED: '已收到，待答复',
  GRANTED: '已照办',
  REFUSED: '未照办，理由见答复',
  WITHDRAWN: '已撤回',
};
const ways: Readonly<Record<string, string>> = { HANDED: '当面交付', READ_OUT: '当面宣读', SENT: '寄送' };
const fields: Readonly<Record<string, string>> = { PERSON_NAME: '姓名', PERSON_PHONE: '电话' };
/** What may have been looked at in full. */
const readFields: Readonly<Record<string, string>> = { ...fields, CONTACT_CHANNEL: '联系方式' };
const roleKinds: Readonly<Record<string, string>> = { BUSINESSPERSON: '企业家、负责人', STAFF: '员工' };
const verbs: Readonly<Record<string, string>> = {
  registerPerson: '登记',
  importPerson: '从名单导入',
  correctPerson: '更正',
};

const day = (instant: string): string => dayOf(new Date(instant));

/** Why something was not taken, and what was written: it stands in the form again. */
export interface Refused {
  error: string;
  said: Readonly<Record<string, string>>;
}

/** What is held, where it came from, who looked at it and why, what was asked, and the way to ask. */
export function heldPage(frame: Frame, held: Held, refused?: Refused): string {
  const { say } = frame;
  const body = html`<section>
      <p>
        ${say('这是')}<strong>${held.office}</strong>${say('所保存的您的个人信息。凭您手中的链接打开，不需要账号。')}
      </p>
      ${
        held.elsewhere.length > 0 &&
        html`<p>${say('以下地方另有您的记录，请分别向其联络办提出：')}${held.elsewhere.join('、')}</p>`
      }
    </section>
    ${held.isErased ? erased(frame) : kept(frame, held)} ${!held.isErased && channelSection(frame, held.channels)}
    ${looks(frame, held)} ${asked(frame, held)} ${!held.isErased && askForm(frame, held, refused)}
    ${noticeSection(frame, held)}`;
  return page(frame, say('您的个人信息'), body);
}

const erased = ({ say }: Frame): Html =>
  html`<section>
    <p class="good">${say('您的个人信息已经删除。统计数字中仍计一人，不含任何可以认出您的内容。')}</p>
  </section>`;

function kept(frame: Frame, held: Held): Html {
  const { say } = frame;
  const span = (from: string | null, to: string | null) => `${from ?? say('不详')} — ${to ?? say('至今')}`;
  return html`<section>
      <h2>${say('保存了什么')}</h2>
      <dl>
        <dt>${say('姓名')}</dt>
        <dd>${held.name}</dd>
        <dt>${say('电话')}</dt>
        <dd>${held.phone ?? say('没有登记')}</dd>
        <dt>${say('从何而来')}</dt>
        <dd>${say(held.source === 'IMPORTED' ? '从名单导入' : '由工作人员登记')}（${day(held.registeredAt)}）</dd>
      </dl>
      <p><a href="${below(frame, '/copy')}">${say('下载副本')}</a></p>
    </section>
    <section>
      <h2>${say('任职')}</h2>
      <ul>
        ${held.roles.map(
          ({ enterprise, kind, title, fromOn, toOn }) =>
            html`<li>${enterprise} · ${title ?? say(roleKinds[kind] ?? kind)}（${span(fromOn, toOn)}）</li>`,
        )}
      </ul>
      <h2>${say('会面')}</h2>
      ${held.meetings.length === 0 && html`<p>${say('没有记录。')}</p>`}
      <ul>
        ${held.meetings.map(
          ({ on, enterprise, capacity }) =>
            html`<li>${on} · ${enterprise}${capacity !== null && ` · ${capacity}`}</li>`,
        )}
      </ul>
    </section>`;
}

function looks({ say }: Frame, { readings, openings, changes }: Held): Html {
  return html`<section>
    <h2>${say('谁查看过，为什么')}</h2>
    ${readings.length === 0 && html`<p>${say('没有人查看过您的全部号码。')}</p>`}
    <ul>
      ${readings.map(
        ({ at, by, field, purpose }) =>
          html`<li>${day(at)} · ${by} · ${say(readFields[field] ?? field)} · ${say('用途')}：${purpose}</li>`,
      )}
    </ul>
    <h2>${say('上级谁查看过本地人员姓名')}</h2>
    ${openings.length === 0 && html`<p>${say('没有上级单位查看过。')}</p>`}
    <ul>
      ${openings.map(
        ({ at, office, by, purpose }) => html`<li>${day(at)} · ${office} ${by} · ${say('用途')}：${purpose}</li>`,
      )}
    </ul>
    <h2>${say('谁登记和更正过')}</h2>
    <ul>
      ${changes.map(({ at, by, verb }) => html`<li>${day(at)} · ${by} · ${say(verbs[verb] ?? verb)}</li>`)}
    </ul>
  </section>`;
}

function asked(frame: Frame, { requests }: Held): Html | false {
  const { say } = frame;
  if (requests.length === 0) return false;
  return html`<section>
    <h2>${say('您的请求')}</h2>
    <dl>
      ${requests.map(
        ({ id, kind, state, on, dueOn, isProvisional, handler, answer, answeredOn }) =>
          html`<dt>${say(kinds[kind] ?? kind)}（${on}）</dt>
            <dd>
              <strong>${say(states[state] ?? state)}</strong>${handler !== null && html` · ${say('承办人')} ${handler}`}
              ${
                state === 'RECEIVED' &&
                html`<br />${say('最迟答复')} ${dueOn}${isProvisional && say('（暂定，待放假安排公布）')}`
              }
              ${answer !== null && html`<br />${answer}${answeredOn !== null && `（${answeredOn}）`}`}
              ${state === 'RECEIVED' && withdrawal(frame, id)}
            </dd>`,
      )}
    </dl>
  </section>`;
}

/** A request is taken back by a button of its own. */
const withdrawal = (frame: Frame, id: string): Html =>
  html`<form method="post" action="${below(frame, '/withdraw')}">
    ${once()}<input type="hidden" name="request" value="${id}" /><button>${frame.say('撤回这项请求')}</button>
  </form>`;

function askForm(frame: Frame, held: Held, refused: Refused | undefined): Html {
  const { say } = frame;
  const { error, said = {} } = refused ?? {};
  return html`<form class="card" method="post" action="${below(frame, '/ask')}">
    ${once()} ${problem(error !== undefined && say(error))}
    <fieldset>
      <legend>${say('您要求什么')}</legend>
      ${Object.entries(kinds).map(
        ([kind, words]) =>
          html`<label class="pick"
            ><input type="radio" name="kind" value="${kind}" required ${said['kind'] === kind && html`checked`} />${say(
              words,
            )}</label
          >`,
      )}
    </fieldset>
    <div class="field">
      <label for="field">${say('更正哪一项（仅更正时选择）')}</label
      ><select id="field" name="field">
        <option value="">${say('请选择')}</option>
        ${Object.entries(fields).map(([field, words]) => html`<option value="${field}" ${said['field'] === field && html`selected`}>${say(words)}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="words">${say('更正为什么，或您的理由')}</label
      ><textarea id="words" name="words" maxlength="500">${said['words'] ?? ''}</textarea>
    </div>
    <p class="soft">${say('请不要填写证件号码。')}${held.office}${say('在十五个工作日内答复，答复显示在本页。')}</p>
    <button>${say('提出请求')}</button>
  </form>`;
}

function noticeSection({ say, script }: Frame, { notices }: Held): Html {
  const written = script === 'hant' ? 'HANT' : 'HANS';
  return html`<section>
    <h2>${personNoticeTitle[written]}</h2>
    ${personNotice[written].map((paragraph) => html`<p>${paragraph}</p>`)}
    ${notices.map(({ on, way }) => html`<p class="soft">${say('已告知')}：${on} · ${say(ways[way] ?? way)}</p>`)}
  </section>`;
}
