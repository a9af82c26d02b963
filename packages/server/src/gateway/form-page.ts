import { formRuleMessage } from '@lianxi/schema';
import { randomUUID } from 'node:crypto';
import type { OpenForm, Question } from './door.ts';
import { html, type Html } from './html.ts';
import { page, type Frame } from './layout.ts';

/** An answer as a browser sends it. */
export interface Sent {
  key: string;
  text?: string;
  choices?: string[];
}

/** The answers of a sent form, one for each question that is asked; whatever else was sent is nobody's. */
export function answersOf(questions: readonly Question[], body: Readonly<Record<string, unknown>>): Sent[] {
  return questions.map(({ key, kind }) => {
    const sent = body[`q-${key}`];
    const values = (Array.isArray(sent) ? sent : [sent]).filter((one) => typeof one === 'string' && one !== '');
    return kind.startsWith('CHOICE') ? { key, choices: values.map(String) } : { key, text: String(values[0] ?? '') };
  });
}

/** A form to fill in, by its questions; what was answered stays, and what is wrong is told above and at its place. */
export function formPage(
  frame: Frame,
  form: OpenForm,
  filled: { answers: readonly Sent[]; wrong: ReadonlyMap<string, string> } = { answers: [], wrong: new Map() },
): string {
  const { say, script, here } = frame;
  const { serialNo, title, introduction, dueOn, questions } = form;
  const { answers, wrong } = filled;
  const fields = questions.map((question) =>
    field(frame, question, { answer: answers.find(({ key }) => key === question.key), rule: wrong.get(question.key) }),
  );
  const summary =
    wrong.size > 0 &&
    html`<div role="alert">
      <p class="bad">${say('有内容需要修改：')}</p>
      <ul>
        ${questions
          .filter(({ key }) => wrong.has(key))
          .map(({ key, text }) => html`<li><a href="#q-${key}">${say(text)}</a></li>`)}
      </ul>
    </div>`;
  const body = html`<section>
      <p>${say('编号')} ${serialNo}${dueOn && html` · ${say('请于此日前填写')} ${dueOn}`}</p>
      ${introduction && html`<p>${say(introduction)}</p>`}
    </section>
    <form class="card" method="post" action="${here}?lang=${script}">
      <input type="hidden" name="once" value="${randomUUID()}" />${summary}${fields}
      ${questions.length === 0 && html`<p>${say('这份表没有需要在此填写的问题，送出即表示已交。')}</p>`}<button>
        ${say('交表')}
      </button>
    </form>`;
  return page(frame, say(title ?? '征求意见表'), body);
}

interface Given {
  answer: Sent | undefined;
  rule: string | undefined;
}

function field({ say }: Frame, { key, kind, text, options, isRequired }: Question, { answer, rule }: Given): Html {
  const id = `q-${key}`;
  const told = rule !== undefined && html`<p class="bad" id="${id}-wrong">${say(formRuleMessage(rule, 'zh-CN'))}</p>`;
  const describedBy = rule !== undefined && html` aria-describedby="${id}-wrong" aria-invalid="true"`;
  const label = html`${say(text)}${isRequired && html` <span class="soft">${say('（必答）')}</span>`}`;
  if (!kind.startsWith('CHOICE'))
    return html`<div class="field">
      <label for="${id}">${label}</label>${told}<textarea id="${id}" name="${id}" maxlength="4000" ${describedBy}>
${answer?.text}</textarea>
    </div>`;
  const type = kind === 'CHOICE' ? 'radio' : 'checkbox';
  const picks = options.map(
    (option, place) =>
      html`<label class="pick"
        ><input
          type="${type}"
          ${place === 0 && html` id="${id}"`}
          name="${id}"
          value="${option}"
          ${answer?.choices?.includes(option) === true && html` checked`}
        />${say(option)}</label
      >`,
  );
  return html`<fieldset${describedBy}><legend>${label}</legend>${told}${picks}</fieldset>`;
}
