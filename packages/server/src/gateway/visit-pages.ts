import type { Opened, VisitSeen } from './door.ts';
import { below, once, problem } from './fields.ts';
import { html, type Html } from './html.ts';
import { page, type Frame } from './layout.ts';
import { rateForm } from './rating-form.ts';

/** What was sent and refused: it stands in its form again, with the reason. */
export interface Unsaid {
  kind: string;
  said: Readonly<Record<string, string>>;
  why: string;
}

/** Whether the page has a form for what was said: of a plan, or of a form that is out. */
export function hasFormFor({ visits, forms, returned }: Opened, { kind, said }: Omit<Unsaid, 'why'>): boolean {
  const isOfPlan = visits.some(({ id, isPlan }) => isPlan && id === said['visitId']);
  if (kind === 'OTHER_DAY') return isOfPlan;
  return returned.length > 0 && (isOfPlan || forms.some(({ id }) => id === said['formId']));
}

/** Who came and who plans to come, and what the enterprise has to say to that. */
export function visitsPage(frame: Frame, opened: Opened, unsaid: Unsaid | null = null): string {
  const { say } = frame;
  const { visits, forms } = opened;
  const none = html`<section><p>${say('还没有走访记录。')}</p></section>`;
  const cards = visits.map((visit) => visitCard(frame, visit, { ...opened, unsaid }));
  const out = forms.map(({ id, serialNo, dueOn }) => {
    const asked = askedAlready(frame, { formId: id }, { ...opened, unsaid });
    return (
      asked &&
      html`<section>
        <h2>${say('还没有交的表')} ${serialNo}</h2>
        <p>
          <a href="${below(frame, `/form/${id}`)}">${say('填写这份表')}</a
          >${dueOn && html` ${say('请于此日前填写')} ${dueOn}`}
        </p>
        ${asked}
      </section>`
    );
  });
  const body = html`${cards.length > 0 ? cards : [none]}${out.filter((one) => one !== false)}`;
  return page(frame, say('谁来过、谁要来'), body);
}

interface Around {
  returned: Opened['returned'];
  unsaid: Unsaid | null;
}

function visitCard(frame: Frame, visit: VisitSeen, around: Around): Html {
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
    ${saidOf(frame, visit)}${isPlan ? planDeeds(frame, visit, around) : visitDeeds(frame, visit)}
  </section>`;
}

/** What the enterprise said of a visit before, and what it was answered. */
function saidOf({ say }: Frame, { said }: VisitSeen): Html | false {
  if (said.length === 0) return false;
  const about = ({ proposedOn, earlierForm }: VisitSeen['said'][number]): Html =>
    proposedOn === null
      ? html`${say('您说已经问过')}${earlierForm && html`（${say('上次交的表')} ${earlierForm}）`}`
      : html`${say('您希望改到')} ${proposedOn}`;
  return html`<dl>
    ${said.map(
      (one) =>
        html`<dt>${about(one)} · ${one.serialNo}（${one.on}）</dt>
          <dd>${one.text}<br /><span class="soft">${say('答复')}：</span>${one.reply ?? say('还没有答复')}</dd>`,
    )}
  </dl>`;
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

/** What was written into a form that was refused; nothing where it was another form. */
function writtenBefore(unsaid: Unsaid | null, kind: string, about: Readonly<Record<string, string>>): Unsaid | null {
  const isIt = Object.entries(about).every(([name, id]) => unsaid?.said[name] === id);
  return isIt && unsaid?.kind === kind ? unsaid : null;
}

function planDeeds(frame: Frame, { id, on }: VisitSeen, around: Around): Html {
  const { say } = frame;
  const before = writtenBefore(around.unsaid, 'OTHER_DAY', { visitId: id });
  const day = `day-${id}`;
  const why = `why-${id}`;
  return html`<details${before && html` open`}>
      <summary>${say('希望改期')} ${on}</summary>
      <form method="post" action="${below(frame, '/other-day')}">
        ${once()}${problem(before !== null && say(before.why))}<input type="hidden" name="visitId" value="${id}" />
        <div class="field">
          <label for="${day}">${say('改到哪天')}</label
          ><input type="date" id="${day}" name="proposedOn" value="${before?.said['proposedOn']}" required />
        </div>
        <div class="field">
          <label for="${why}">${say('原因')}</label
          ><textarea id="${why}" name="text" maxlength="4000" required>
${before?.said['text']}</textarea
          >
        </div>
        <button>${say('送出')}</button>
      </form>
    </details>
    ${askedAlready(frame, { visitId: id }, around)}`;
}

/** Says that it was asked and answered before, with the form on which it was; nothing where none was ever handed in. */
function askedAlready(frame: Frame, about: Record<string, string>, { returned, unsaid }: Around): Html | false {
  if (returned.length === 0) return false;
  const { say } = frame;
  const [[name, id] = ['', '']] = Object.entries(about);
  const before = writtenBefore(unsaid, 'ASKED_ALREADY', about);
  const options = returned.map(
    ({ id: form, serialNo, returnedOn }) =>
      html`<option value="${form}" ${before?.said['earlierFormId'] === form && html` selected`}>
        ${serialNo}（${returnedOn}）
      </option>`,
  );
  const earlier = `earlier-${id}`;
  const words = `asked-${id}`;
  return html`<details${before && html` open`}>
    <summary>${say('已经问过我们了')}</summary>
    <form method="post" action="${below(frame, '/asked-already')}">
      ${once()}${problem(before !== null && say(before.why))}<input type="hidden" name="${name}" value="${id}" />
      <div class="field">
        <label for="${earlier}">${say('上次交的表')}</label
        ><select id="${earlier}" name="earlierFormId">
          ${options}
        </select>
      </div>
      <p><a href="${below(frame, '/answered')}">${say('看上次怎么答的')}</a></p>
      <div class="field">
        <label for="${words}">${say('想说的话')}</label
        ><textarea id="${words}" name="text" maxlength="4000" required>
${before?.said['text']}</textarea
        >
      </div>
      <button>${say('送出')}</button>
    </form>
  </details>`;
}
