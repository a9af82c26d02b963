import type { Found, Opened } from './door.ts';
import { below, problem } from './fields.ts';
import { html, type Html } from './html.ts';
import { page, type Frame } from './layout.ts';
import { rateForm } from './rating-form.ts';

/** The forms that the enterprise handed in, with its answers as it gave them; the last one lies open. */
export function answeredPage(frame: Frame, { returned }: Opened): string {
  const { say } = frame;
  const forms = returned.map(
    ({ serialNo, returnedOn, answers }, place) =>
      html`<section>
        <details${place === 0 && html` open`}>
          <summary>${serialNo}（${returnedOn}）</summary>
          ${
            answers.length === 0
              ? html`<p class="soft">${say('没有登记回答。')}</p>`
              : html`<dl>
                  ${answers.map(
                    ({ question, text, choices }) =>
                      html`<dt>${say(question)}</dt>
                        <dd>${text ?? choices.map(say).join('、')}</dd>`,
                  )}
                </dl>`
          }
        </details>
      </section>`,
  );
  const none = html`<section><p>${say('还没有交过的表。')}</p></section>`;
  return page(frame, say('交过的表'), html`${forms.length > 0 ? forms : none}`);
}

const states: Readonly<Record<string, string>> = {
  RECEIVED: '已收到，尚未答复',
  ADOPTED: '已采纳',
  NOTED: '已留存',
  REPLIED: '已回复',
  CONVERTED: '已转为问题办理',
  RAISED: '已登记，待办理',
  COLLECTED: '已收集，待办理',
  CONFIRMED: '已办理，经确认',
  ANSWERED_ON_SPOT: '已当场答复',
  CLOSED: '已办结',
  CLOSED_UNRESOLVABLE: '暂无法解决，已说明',
  WITHDRAWN: '已撤回',
};
/** A problem that is anywhere between is being handled. */
const stateWords = (state: string): string => states[state] ?? '办理中';

interface Enquiry {
  serialNo: string;
  found: Found | null;
}

/** Looks up what became of something, by its number and code. */
export function enquiryPage(frame: Frame, asked?: Enquiry): string {
  const { say } = frame;
  const missing = asked?.found === null && say('没有这个编号，或查询码不对。请核对后再试。');
  const body = html`${asked?.found && foundSection(frame, asked.found)}
    <form class="card" method="post" action="${below(frame, '/enquiry')}">
      ${problem(missing)}
      <div class="field">
        <label for="serialNo">${say('编号')}</label
        ><input type="text" id="serialNo" name="serialNo" required maxlength="40" value="${asked?.serialNo}" />
      </div>
      <div class="field">
        <label for="code">${say('查询码')}</label
        ><input type="text" id="code" name="code" required maxlength="12" autocomplete="off" />
      </div>
      <button>${say('查询')}</button>
    </form>`;
  return page(frame, say('查看办理进展'), body);
}

function foundSection(frame: Frame, found: Found): Html {
  const { say } = frame;
  const { kind, serialNo, on, text, state, reply, answeredOn, problem: made, id, isRated } = found;
  const canRate = kind === 'PROBLEM' && id !== undefined && isRated === false && reply !== null;
  return html`<section>
    <h2>${serialNo}</h2>
    <dl>
      <dt>${say('状态')}</dt>
      <dd><strong>${say(stateWords(state))}</strong></dd>
      <dt>${say('您说的')}（${on}）</dt>
      <dd>${text}</dd>
      <dt>${say('答复')}${answeredOn && html`（${answeredOn}）`}</dt>
      <dd>${reply ?? say('还没有答复')}</dd>
      ${
        made &&
        html`<dt>${say('转为问题，可继续查询')}</dt>
          <dd>${made.serialNo} · ${made.code}</dd>`
      }
    </dl>
    ${canRate && rateForm(frame, { subject: 'PROBLEM', id, label: say('评价办理情况') })}
  </section>`;
}
