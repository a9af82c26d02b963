import { below, once } from './fields.ts';
import { html, type Html } from './html.ts';
import type { Frame } from './layout.ts';

const degrees = ['很不满意', '不满意', '一般', '满意', '很满意'];

/** Five degrees, chosen by one press each. */
export function rateForm(frame: Frame, { subject, id, label }: { subject: string; id: string; label: string }): Html {
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
