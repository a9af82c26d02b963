import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { clockAt } from '../../platform/clock.ts';
import { toGlobalId } from '../../platform/global-id.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { formTemplateFactory } from './form-template.factory.ts';

const [yanzhouId, zouchengId, jiningId] = [370812, 370883, 370800];
const today = '2014-11-05';
let world: World;
let enterpriseId = '';

beforeAll(async () => {
  world = await makeWorld({ clock: clockAt(new Date(`${today}T09:00:00+08:00`)) });
  enterpriseId = toGlobalId(
    'ent',
    await world.hand.deed(world.director.token, (ctx) => enterpriseFactory(ctx, { regionId: yanzhouId })),
  );
});
afterAll(() => world?.stop());

interface Template {
  id: string;
  title: string;
  version: number;
  isRetired: boolean;
  current: { number: number; questions: { key: string; options: string[] }[] };
  versions: { number: number }[];
  viewerCan: { revise: boolean };
}
const fields = 'id title version isRetired current{number questions{key options}} versions{number} viewerCan{revise}';
const publishedBy = async (actor: Actor, regionId: number): Promise<string> =>
  toGlobalId('ftp', await world.hand.deed(actor.token, (ctx) => formTemplateFactory(ctx, { regionId })));
const inRegion = async (actor: Actor, regionId: number): Promise<Template[]> =>
  (
    dataOf(
      await actor.ask(`query($at: Int!){formTemplates(regionId:$at){${fields}}}`, { at: regionId }),
    ) as unknown as {
      formTemplates: Template[];
    }
  ).formTemplates;
const found = async (actor: Actor, id: string): Promise<Template | undefined> =>
  (await inRegion(actor, yanzhouId)).find((one) => one.id === id);

const send = (actor: Actor, verb: string, input: object): Promise<Answer<unknown>> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  return actor.ask(`mutation($input: ${type}!){it:${verb}(input:$input){__typename}}`, { input });
};
const question = { key: 'view', kind: 'TEXT', text: '还有什么意见' };
const issue = async (templateId: string): Promise<Answer<unknown>> =>
  world.yanzhou.ask(
    `mutation($input: IssueOpinionFormInput!){it:issueOpinionForm(input:$input){form{id version template{number questions{key}}}}}`,
    { input: { enterpriseId, issuedOn: today, templateId } },
  );
interface Issued {
  id: string;
  version: number;
  template: { number: number; questions: { key: string }[] };
}
const formOf = (answer: Answer<unknown>): Issued => (dataOf(answer) as { it: { form: Issued } }).it.form;

describe('a questionnaire', () => {
  it('of the city is used by its counties, and revised by the city alone', async () => {
    const id = await publishedBy(world.director, jiningId);
    const seen = await found(world.yanzhou, id);
    expect(seen).toMatchObject({ title: '征求意见表', viewerCan: { revise: false }, current: { number: 1 } });
    expect(seen?.current.questions.map(({ key }) => key)).toEqual(['service', 'topics', 'view', 'need', 'difficulty']);
    const change = { id, version: 1, title: '新表', questions: [question] };
    expect(codeOf(await send(world.yanzhou, 'reviseFormTemplate', change))).toBe('NOT_ALLOWED');
    expect(codeOf(await send(world.director, 'reviseFormTemplate', change))).toBeUndefined();
  });

  it('of a county is not there for its neighbour', async () => {
    const id = await publishedBy(world.yanzhou, yanzhouId);
    expect((await inRegion(world.zoucheng, zouchengId)).map((one) => one.id)).not.toContain(id);
    expect((await inRegion(world.zoucheng, yanzhouId)).map((one) => one.id)).not.toContain(id);
    const taken = await send(world.zoucheng, 'retireFormTemplate', { id, version: 1, reason: '不用' });
    expect(codeOf(taken)).toBe('NOT_FOUND');
  });

  it('is read by its id in its own region and those below, and by nobody else', async () => {
    const read = async (actor: Actor, id: string) =>
      (
        dataOf(await actor.ask(`query($id: ID!){formTemplate(id:$id){${fields}}}`, { id })) as unknown as {
          formTemplate: Template | null;
        }
      ).formTemplate;
    const ofCity = await publishedBy(world.director, jiningId);
    expect(await read(world.yanzhou, ofCity)).toMatchObject({ id: ofCity, viewerCan: { revise: false } });
    const ofCounty = await publishedBy(world.yanzhou, yanzhouId);
    expect(await read(world.yanzhou, ofCounty)).toMatchObject({ id: ofCounty, viewerCan: { revise: true } });
    expect(await read(world.zoucheng, ofCounty)).toBeNull();
  });

  it('in a new version leaves the forms of the older one as they were', async () => {
    const id = await publishedBy(world.director, jiningId);
    const before = formOf(await issue(id));
    dataOf(await send(world.director, 'reviseFormTemplate', { id, version: 1, title: '新表', questions: [question] }));
    const after = formOf(await issue(id));
    expect([before.template.number, after.template.number]).toEqual([1, 2]);
    const again = dataOf(
      await world.yanzhou.ask('query($id: ID!){opinionForm(id:$id){template{number questions{key}}}}', {
        id: before.id,
      }),
    ) as unknown as { opinionForm: Issued };
    expect(again.opinionForm.template).toEqual(before.template);
    expect(await found(world.yanzhou, id)).toMatchObject({ title: '新表', versions: [{ number: 2 }, { number: 1 }] });
  });

  it('out of use is handed out no more', async () => {
    const id = await publishedBy(world.director, jiningId);
    dataOf(await send(world.director, 'retireFormTemplate', { id, version: 1, reason: '不再使用' }));
    expect(await found(world.yanzhou, id)).toMatchObject({ isRetired: true });
    expect(codeOf(await issue(id))).toBe('TEMPLATE_RETIRED');
    const again = await send(world.director, 'reviseFormTemplate', {
      id,
      version: 2,
      title: '表',
      questions: [question],
    });
    expect(codeOf(again)).toBe('TEMPLATE_RETIRED');
  });

  it('at a version that is not the present one is refused', async () => {
    const id = await publishedBy(world.director, jiningId);
    const stale = await send(world.director, 'retireFormTemplate', { id, version: 9, reason: '不用' });
    expect(codeOf(stale)).toBe('STALE_VERSION');
  });

  it.each([
    ['without questions', [], 'questions', 'REQUIRED'],
    ['with one key twice', [question, question], 'questions', 'TWICE'],
    ['with a key that is none', [{ ...question, key: '意见' }], 'questions.0.key', 'QUESTION_KEY'],
    ['with nothing to choose from', [{ ...question, kind: 'CHOICE' }], 'questions.0.options', 'OPTIONS_MISSING'],
    [
      'with one answer offered twice',
      [{ ...question, kind: 'CHOICE', options: ['是', '是'] }],
      'questions.0.options',
      'TWICE',
    ],
    ['with a question that asks nothing', [{ ...question, text: ' ' }], 'questions.0.text', 'REQUIRED'],
  ])('%s is refused', async (_what, questions, field, rule) => {
    const input = { regionId: jiningId, title: '表', questions };
    const { extensions } = (await send(world.director, 'publishFormTemplate', input)).errors?.[0] ?? {};
    expect([extensions?.code, extensions?.field, extensions?.rule]).toEqual(['BAD_INPUT', field, rule]);
  });
});

describe('what stands on a form', () => {
  const giveBack = (form: Issued, answers: object[], channel = 'PAPER') =>
    world.yanzhou.ask(
      `mutation($input: ReturnOpinionFormInput!){it:returnOpinionForm(input:$input){form{id version state channel transcribedByName
        answers{key question text choices} opinions{kind source text state serialNo enquiryCode}}}}`,
      { input: { id: form.id, version: form.version, returnedOn: today, channel, answers } },
    );

  it('is kept with the words of its questions; needs and difficulties go on as opinions', async () => {
    const form = formOf(await issue(await publishedBy(world.director, jiningId)));
    const answers = [
      { key: 'difficulty', text: '變壓器容量不足' },
      { key: 'topics', choices: ['用电', '物流'] },
      { key: 'view', text: ' ' },
    ];
    const { it: returned } = dataOf(await giveBack(form, answers, 'SCAN')) as unknown as { it: { form: object } };
    expect(returned.form).toMatchObject({
      state: 'RETURNED',
      channel: 'SCAN',
      transcribedByName: 'yanzhou',
      answers: [
        { key: 'topics', question: '希望改进的方面', text: null, choices: ['用电', '物流'] },
        { key: 'difficulty', question: '现实困难', text: '變壓器容量不足', choices: [] },
      ],
      opinions: [{ kind: 'DIFFICULTY', source: 'FORM', text: '變壓器容量不足', state: 'RECEIVED' }],
    });
  });

  it.each([
    ['an answer to a question it does not ask', [{ key: 'salary', text: '保密' }], 'answers.salary', 'NOT_HERE'],
    ['a choice it does not offer', [{ key: 'service', choices: ['很好'] }], 'answers.service', 'NOT_HERE'],
    ['two of one', [{ key: 'service', choices: ['满意', '一般'] }], 'answers.service', 'TOO_MANY'],
    ['words where one chooses', [{ key: 'service', text: '满意' }], 'answers.service', 'NOT_HERE'],
    ['one question twice', ['甲', '乙'].map((text) => ({ key: 'view', text })), 'answers.view', 'TWICE'],
  ])('%s is refused', async (_what, answers, field, rule) => {
    const form = formOf(await issue(await publishedBy(world.director, jiningId)));
    const { extensions } = (await giveBack(form, answers)).errors?.[0] ?? {};
    expect([extensions?.code, extensions?.field, extensions?.rule]).toEqual(['BAD_INPUT', field, rule]);
  });
});

describe('a form with a day by which it is to come back', () => {
  const issuedWith = async (dueOn: string): Promise<Answer<unknown>> =>
    world.yanzhou.ask(
      `mutation($input: IssueOpinionFormInput!){it:issueOpinionForm(input:$input){form{id version dueOn viewerCan{expire}}}}`,
      { input: { enterpriseId, issuedOn: '2014-10-20', dueOn } },
    );

  it('runs out once the day has passed, and is found among the overdue before', async () => {
    const late = formOf(await issuedWith('2014-11-04'));
    expect(late).toMatchObject({ dueOn: '2014-11-04', viewerCan: { expire: true } });
    const overdue = async () =>
      JSON.stringify(
        dataOf(await world.yanzhou.ask('{opinionForms(first:50,filter:{isOverdue:true}){nodes{id}}}')),
      ).includes(late.id);
    expect(await overdue()).toBe(true);
    dataOf(await send(world.yanzhou, 'expireOpinionForm', { id: late.id, version: late.version }));
    expect(await overdue()).toBe(false);
    const back = { id: late.id, version: 2, returnedOn: today };
    expect(codeOf(await send(world.yanzhou, 'returnOpinionForm', back))).toBe('FORM_STATE');
  });

  it('does not run out on that day', async () => {
    const due = formOf(await issuedWith(today));
    expect(codeOf(await send(world.yanzhou, 'expireOpinionForm', { id: due.id, version: 1 }))).toBe('FORM_NOT_DUE');
  });

  it('has it not before its issue', async () => {
    expect((await issuedWith('2014-10-19')).errors?.[0]?.extensions).toMatchObject({
      field: 'dueOn',
      rule: 'DAY_ORDER',
    });
  });

  it('is dealt with once it came back', async () => {
    const form = formOf(await issuedWith(today));
    const close = (version: number) =>
      send(world.yanzhou, 'processOpinionForm', { id: form.id, version, outcome: '已转交' });
    expect(codeOf(await close(1))).toBe('FORM_STATE');
    dataOf(await send(world.yanzhou, 'returnOpinionForm', { id: form.id, version: 1, returnedOn: today }));
    dataOf(await close(2));
    expect(codeOf(await close(3))).toBe('FORM_STATE');
  });
});
