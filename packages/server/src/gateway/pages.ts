import { formRuleMessage } from '@lianxi/schema';
import type { Opened, OutcomeSeen } from './door.ts';
import { below, once, problem } from './fields.ts';
import { html, type Html } from './html.ts';
import { page, type Frame } from './layout.ts';

/** The one answer to a token that opens nothing: wrong, used up, revoked and expired look the same. */
export function closedPage(frame: Frame): string {
  const { say } = frame;
  const body = html`<section>
    <p>${say('这个二维码现在不能使用。')}</p>
    <p>${say('请与当地联络办联系，索取新的二维码。')}</p>
  </section>`;
  return page({ ...frame, home: null }, say('没有可以打开的内容'), body);
}

/** For whoever came too often. */
export function limitedPage(frame: Frame): string {
  const { say } = frame;
  return page(
    { ...frame, home: null },
    say('请稍后再试'),
    html`<section><p>${say('访问过于频繁，请过一刻钟再试。')}</p></section>`,
  );
}

/** The house's own failure: what was sent did not arrive, and may be sent again. */
export function failedPage(frame: Frame): string {
  const { say } = frame;
  return page(
    { ...frame, home: null },
    say('暂时无法打开'),
    html`<section><p>${say('系统暂时繁忙，请稍后重新打开本页。已填写的内容没有送出。')}</p></section>`,
  );
}

/** What the page is, who the office is, what can be done here, and what becomes of what one says. */
export function startPage(frame: Frame, opened: Opened): string {
  const { say } = frame;
  const { forms, office, enterprise, isForm, visits, returned } = opened;
  const waiting = visits.filter(({ isPlan, isConfirmed }) => !isPlan && !isConfirmed).length;
  const links = [
    ...forms.map(({ id, serialNo, dueOn }) =>
      item(
        below(frame, `/form/${id}`),
        `${say('填写征求意见表')} ${serialNo}`,
        dueOn && `${say('请于此日前填写')} ${dueOn}`,
      ),
    ),
    ...(isForm
      ? []
      : [
          item(below(frame, '/say'), say('提意见建议、需求或困难'), say('会给您编号和查询码')),
          item(below(frame, '/visits'), say('谁来过、谁要来'), waiting > 0 && say(`有 ${waiting} 次走访等您确认`)),
          ...(returned.length > 0 ? [item(below(frame, '/answered'), say('看交过的表'), false)] : []),
          item(below(frame, '/enquiry'), say('查看办理进展'), say('凭编号和查询码')),
        ]),
  ];
  const body = html`<section>
      <p>${say('这是')}<strong>${office}</strong>${say('为贵企业开设的页面，不需要账号。')}</p>
      <p>${enterprise}</p>
    </section>
    <section>
      <h2>${say('您可以')}</h2>
      <nav aria-label="${say('您可以')}">
        <ul>
          ${links}
        </ul>
      </nav>
    </section>
    <section>
      <h2>${say('隐私说明')}</h2>
      <p>
        ${say('您在这里写的内容只交给上述联络办及其上级，用于答复和办理；评价只由上一级以五份以上的合计查看，县（市、区）看不到。')}
      </p>
      <p>
        ${say('请不要填写他人的身份证件号码、健康状况等与办理无关的个人信息。本页不使用 Cookie，不运行脚本，也不记录您的网络地址。')}
      </p>
      <p>${say('您可以要求查阅、更正或删除所写的内容，请与联络办联系。')}</p>
    </section>`;
  return page(frame, say('企业的声音'), body);
}

const item = (href: string, label: string, note: string | null | false): Html =>
  html`<li><a href="${href}">${label}</a>${note && html`<br /><span class="soft">${note}</span>`}</li>`;

/** The kinds of things that an enterprise says of its own accord. */
export const sayings: readonly (readonly [kind: string, label: string])[] = [
  ['SUGGESTION', '建议'],
  ['OPINION', '意见'],
  ['NEED', '需求'],
  ['DIFFICULTY', '困难'],
  ['PROBLEM', '反映问题'],
];

/** Where an enterprise says something in its own words; what was wrong is told, and what was written stays. */
export function sayPage(
  frame: Frame,
  written: { kind?: string; topic?: string; text?: string; error?: string } = {},
): string {
  const { say } = frame;
  const { kind = 'SUGGESTION', topic = '', text = '', error } = written;
  const kinds = sayings.map(
    ([value, label]) =>
      html`<label class="pick"
        ><input type="radio" name="kind" value="${value}" ${kind === value && html` checked`} />${say(label)}</label
      >`,
  );
  const body = html`<form class="card" method="post" action="${below(frame, '/say')}">
    ${once()}${problem(error && say(error))}
    <fieldset>
      <legend>${say('是什么')}</legend>
      ${kinds}
    </fieldset>
    <div class="field">
      <label for="topic">${say('主题（可不填）')}</label
      ><input type="text" id="topic" name="topic" maxlength="100" value="${topic}" />
    </div>
    <div class="field">
      <label for="text">${say('您想说的话')}</label
      ><textarea id="text" name="text" maxlength="4000" required>${text}</textarea>
    </div>
    <button>${say('送出')}</button>
  </form>`;
  return page(frame, say('提意见建议、需求或困难'), body);
}

const refusals: Readonly<Record<string, string>> = {
  FORM_STATE: '这份表已经交过，没有再交一次。',
  FORM_OVERDUE: '这份表已过填写期限，请与联络办联系。',
  CHANNEL_STATE: '这个联系方式已停用。',
  RIGHTS_STATE: '这项请求已经答复或撤回。',
  VISIT_STATE: '这次走访现在不能这样做，可能已经确认或改期。',
};

/** Why something was not taken in, in the house's words. */
export function whyRefused({ outcome }: OutcomeSeen): string {
  const [broken] = outcome?.issues ?? [];
  return (
    refusals[outcome?.reason ?? ''] ??
    (broken ? formRuleMessage(broken.rule, 'zh-CN') : '内容有误或已经办过，没有登记。请核对后再试。')
  );
}

/** What became of what was handed in. */
export function donePage(frame: Frame, seen: OutcomeSeen): string {
  const { say } = frame;
  const { state, outcome, kind } = seen;
  const back =
    frame.home !== null && kind !== 'RETURN_FORM' && html`<p><a href="${frame.home}">${say('回到首页')}</a></p>`;
  if (state === 'WAITING')
    return page(frame, say('已收到'), html`<section><p>${say('正在登记，请稍后刷新本页查看编号。')}</p></section>`);
  if (state === 'REFUSED')
    return page(
      frame,
      say('没有登记'),
      html`<section>
        <p class="bad">${say(whyRefused(seen))}</p>
        ${back}
      </section>`,
    );
  const numbered =
    outcome?.serialNo !== undefined &&
    html`<p>${say('请记下编号和查询码，凭它们查看进展：')}</p>
      <dl>
        <dt>${say('编号')}</dt>
        <dd class="number">${outcome.serialNo}</dd>
        <dt>${say('查询码')}</dt>
        <dd class="number">${outcome.code}</dd>
      </dl>`;
  return page(
    frame,
    say('已登记'),
    html`<section>
      <p class="good">${say('谢谢，已经登记。')}</p>
      ${numbered}${back}
    </section>`,
  );
}
