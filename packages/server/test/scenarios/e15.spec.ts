import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { formTemplateFactory } from '../../src/modules/opinions/form-template.factory.ts';
import { clockAt } from '../../src/platform/clock.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import { formOf, issuedQr, openPublicPage, type PublicPage } from '../kit/public-page.ts';
import { dataOf, makeWorld, type World } from '../kit/world.ts';

const yanzhouId = 370812;
/** As the browser inside a chat app names itself and asks: no cookie, no script of ours, traditional characters first. */
const insideChat = 'zh-TW,zh-HK;q=0.9,zh;q=0.8,en;q=0.5';

let world: World;
let page: PublicPage;
let enterpriseId = '';

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date('2014-11-10T09:00:00+08:00')) });
  page = await openPublicPage(world);
  await world.hand.deed(world.director.token, (ctx) => formTemplateFactory(ctx, { regionId: 370800 }));
  const made = await world.hand.deed(world.director.token, (ctx) => enterpriseFactory(ctx, { regionId: yanzhouId }));
  enterpriseId = toGlobalId('ent', made);
});
afterAll(async () => {
  await page?.stop();
  await world?.stop();
});

/** A visit on a day, with what became of the form. */
async function visit(visitedOn: string, step: string): Promise<{ forms: { id: string; version: number }[] }> {
  const input = { enterpriseId, kind: 'REGULAR', visitedOn, outcome: 'OWNER_ABSENT', form: { step } };
  const answer = dataOf(
    await world.yanzhou.ask(
      'mutation($input: RecordVisitInput!){recordVisit(input:$input){visit{forms{id version}}}}',
      { input },
    ),
  ) as unknown as { recordVisit: { visit: { forms: { id: string; version: number }[] } } };
  return answer.recordVisit.visit;
}

describe('E15 two entries', () => {
  it('a form is handed out at the first visit, and collected at the second as the owner filled it in', async () => {
    const [form] = (await visit('2014-10-08', 'ISSUED')).forms;
    const home = await issuedQr(world.yanzhou, { enterpriseId, formId: form?.id ?? '' });
    const start = await page.get(home, insideChat);
    expect(start.text).toContain('填寫徵求意見表');
    const path = /href="([^"]*\/form\/[^"?]*)/.exec(start.text)?.[1] ?? '';
    const shown = await page.get(path, insideChat);
    expect([shown.status, shown.text]).toEqual([200, expect.stringContaining('對服務是否滿意')]);
    // What is offered reads in traditional characters and is answered by what the questionnaire says.
    expect(shown.text).toMatch(/value="满意"\s*\/?>\s*滿意/);
    const words = '希望協助解決變壓器容量不足的問題';
    const sent = await page.send(shown, path, { 'q-service': '满意', 'q-difficulty': words });
    expect(sent.text).toContain('已經登記');
    expect(formOf(shown, path).action).toContain('lang=hant');

    expect((await visit('2014-11-10', 'ALREADY_ISSUED')).forms).toEqual([]);
    const { enterprise } = dataOf(
      await world.yanzhou.ask(
        'query($id: ID!){enterprise(id:$id){forms{state channel returnedOn answers{question text choices} opinions{kind source text}}}}',
        { id: enterpriseId },
      ),
    ) as unknown as { enterprise: { forms: object[] } };
    expect(enterprise.forms).toEqual([
      {
        state: 'RETURNED',
        channel: 'QR',
        returnedOn: '2014-11-10',
        answers: [
          { question: '对服务是否满意', text: null, choices: ['满意'] },
          { question: '现实困难', text: words, choices: [] },
        ],
        opinions: [{ kind: 'DIFFICULTY', source: 'FORM', text: words }],
      },
    ]);
  });
});
