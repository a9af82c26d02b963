import type { Found, Opened, VisitSeen } from './door.ts';
import { below, once, problem } from './fields.ts';
import { html, type Html } from './html.ts';
import { page, type Frame } from './layout.ts';

/** Who came and who plans to come, and what the enterprise has to say to that. */
export function visitsPage(frame: Frame, { visits, returned, forms }: Opened): string {
  const { say } = frame;
  const none = html`<section><p>${say('还没有走访记录。')}</p></section>`;
  const cards = visits.map((visit) => visitCard(frame, visit, returned));
  const asked = forms.length > 0 && returned.length > 0;
  const body = html`${cards.length > 0 ? cards : [none]}${asked && askedAlready(frame, { returned, about: { formId: forms[0]?.id ?? '' } })}`;
  return page(frame, say('谁来过、谁要来'), body);
}

type Returned = Opened['returned'];

function visitCard(frame: Frame, visit: VisitSeen, returned: Returned): Html {
  const { say } = frame;
  const { visitors, departments, on, isPlan } = visit;
  const people = visitors.map(({ name, post }) => html`<li>${name}${post && html`（${post}）`}</li>`);
  const bodies = departments.map((name) => html`<li>${name}</li>`);
  return html`<section>
    <h2>${on} ${isPlan ? say('计划来访') : say('来访')}</h2>
    ${
      people.length + bodies.length > 0
        ? html`<ul>
            ${people}${bodies}
          </ul>`
        : html`<p class="soft">${say('未写明来访人员')}</p>`
    }
    ${isPlan ? planDeeds(frame, visit, returned) : visitDeeds(frame, visit)}
  </section>`;
}

function visitDeeds(frame: Frame, { id, isConfirmed, isRated, on }: VisitSeen): Html {
  const { say } = frame;
  const confirm = isConfirmed
    ? html`<p class="good">${say('您已确认他们来过。')}</p>`
    : html`<form method="post" action="${below(frame, '/confirm')}">
        ${once()}<input type="hidden" name="visitId" value="${id}" /><button>${say('确认他们来过')}</button>
      </form>`;
  return html`${confirm}${isRated ? html`<p class="soft">${say('您已评价这次走访。')}</p>` : rateForm(frame, { subject: 'VISIT', id, label: `${say('评价这次走访')} ${on}` })}`;
}

const degrees = ['很不满意', '不满意', '一般', '满意', '很满意'];

/** Five degrees, chosen by one press each. */
function rateForm(frame: Frame, { subject, id, label }: { subject: string; id: string; label: string }): Html {
  const { say } = frame;
  const choices = degrees
    .map(
      (degree, place) =>
        html`<label class="pick"
          ><input type="radio" name="points" value="${place + 1}" required />${say(degree)}</label
        >`,
    )
    .toReversed();
  return html`<details>
    <summary>${label}</summary>
    <form method="post" action="${below(frame, '/rate')}">
      ${once()}<input type="hidden" name="subject" value="${subject}" /><input
        type="hidden"
        name="subjectId"
        value="${id}"
      />
      <fieldset>
        <legend>${say('您是否满意')}</legend>
        ${choices}
      </fieldset>
      <p class="soft">${say('县（市、区）看不到您的评价。')}</p>
      <button>${say('送出评价')}</button>
    </form>
  </details>`;
}

function planDeeds(frame: Frame, { id, on }: VisitSeen, returned: Returned): Html {
  const { say } = frame;
  const day = `day-${id}`;
  const why = `why-${id}`;
  return html`<details>
      <summary>${say('希望改期')} ${on}</summary>
      <form method="post" action="${below(frame, '/other-day')}">
        ${once()}<input type="hidden" name="visitId" value="${id}" />
        <div class="field">
          <label for="${day}">${say('改到哪天')}</label><input type="date" id="${day}" name="proposedOn" required />
        </div>
        <div class="field">
          <label for="${why}">${say('原因')}</label
          ><textarea id="${why}" name="text" maxlength="4000" required></textarea>
        </div>
        <button>${say('送出')}</button>
      </form>
    </details>
    ${returned.length > 0 && askedAlready(frame, { returned, about: { visitId: id } })}`;
}

/** Says that it was asked and answered before, with the form on which it was. */
function askedAlready(frame: Frame, { returned, about }: { returned: Returned; about: Record<string, string> }): Html {
  const { say } = frame;
  const [[name, id] = ['', '']] = Object.entries(about);
  const options = returned.map(
    ({ id: form, serialNo, returnedOn }) => html`<option value="${form}">${serialNo}（${returnedOn}）</option>`,
  );
  const earlier = `earlier-${id}`;
  const words = `asked-${id}`;
  return html`<details>
    <summary>${say('已经问过我们了')}</summary>
    <form method="post" action="${below(frame, '/asked-already')}">
      ${once()}<input type="hidden" name="${name}" value="${id}" />
      <div class="field">
        <label for="${earlier}">${say('上次交的表')}</label
        ><select id="${earlier}" name="earlierFormId">
          ${options}
        </select>
      </div>
      <div class="field">
        <label for="${words}">${say('想说的话')}</label
        ><textarea id="${words}" name="text" maxlength="4000" required></textarea>
      </div>
      <button>${say('送出')}</button>
    </form>
  </details>`;
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
