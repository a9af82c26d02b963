import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../platform/global-id.ts';
import { codeOf, dataOf, makeWorld, type Actor, type Answer, type World } from '../../../test/kit/world.ts';
import { enterpriseFactory } from '../enterprises/enterprise.factory.ts';
import { EnterpriseStatus } from '../enterprises/index.ts';
import { officerFactory } from '../liaison/liaison.factory.ts';

const [jiningId, yanzhouId] = [370800, 370812];
let now = new Date('2014-10-08T09:00:00+08:00');
const goTo = (day: string) => (now = new Date(`${day}T09:00:00+08:00`));

let world: World;
const at = { silent: '', busy: '', person: '' };

interface Signal {
  id: string;
  rule: string;
  state: string;
  sinceOn: string;
  groundsOn: string;
  amount: number;
  category: string | null;
  hazardText: string | null;
  enterprise: { id: string };
  problems: { title: string }[];
  visit: { id: string } | null;
  check: { note: string; checkedByName: string } | null;
  viewerCan: { check: boolean };
}
type Input = Readonly<Record<string, unknown>>;
// What the texts below alias `it`.
const itOf = <T>(answer: Answer<unknown>): T => dataOf(answer as Answer<{ it: T }>).it;
const shown =
  'id rule state sinceOn groundsOn amount category hazardText enterprise{id} problems{title} visit{id} check{note checkedByName} viewerCan{check}';
const signals = async (actor: Actor, given: Input = {}): Promise<Signal[]> => {
  const text = `query($r: Int, $k: [EarlySignalRule!], $s: EarlySignalState){it:earlySignals(regionId:$r, rule:$k, state:$s, first:50){nodes{${shown}} totalCount{value}}}`;
  const { nodes, totalCount } = itOf<{ nodes: Signal[]; totalCount: { value: number } }>(await actor.ask(text, given));
  expect(totalCount.value).toBe(nodes.length);
  return nodes;
};
const signalOf = async (rule: string, id: string): Promise<Signal | undefined> =>
  (await signals(world.yanzhou)).find((one) => one.rule === rule && one.enterprise.id === id);
const counts = async (actor: Actor) =>
  itOf<Record<string, number | string>>(
    await actor.ask(
      `{it:earlySignalCounts(regionId:${jiningId}){asOf raised noContact repeatedProblem hazardOverdue checked}}`,
    ),
  );
const checking = (actor: Actor, id: string, note = '已停产检修') =>
  actor.ask('mutation($input: CheckEarlySignalInput!){it:checkEarlySignal(input:$input){check{id note}}}', {
    input: { id, note },
  });

async function visit(visitedOn: string, more: Input = {}): Promise<string> {
  const input = {
    enterpriseId: at.busy,
    kind: 'REGULAR',
    visitedOn,
    outcome: 'OWNER_ABSENT',
    evidence: '门卫告知',
    visitorIds: [at.person],
    confirmedBy: 'OFFICE',
    ...more,
  };
  const answer = await world.yanzhou.ask(
    'mutation($input: RecordVisitInput!){it:recordVisit(input:$input){visit{id}}}',
    {
      input,
    },
  );
  return itOf<{ visit: { id: string } }>(answer).visit.id;
}

beforeAll(async () => {
  world = await makeWorld({ clock: { now: () => now } });
  await world.hand.deed(world.director.token, async (ctx) => {
    const given = { regionId: yanzhouId, status: EnterpriseStatus.ACTIVE, statusSinceOn: '2014-03-01' };
    at.silent = toGlobalId('ent', await enterpriseFactory(ctx, given));
    at.busy = toGlobalId('ent', await enterpriseFactory(ctx, given));
    at.person = toGlobalId('ofc', await officerFactory(ctx, { regionId: yanzhouId }));
  });
  await visit('2014-09-01');
});
afterAll(() => world?.stop());

describe('no contact', () => {
  it('is a signal after 180 days without a valid visit, and a visit ends it', async () => {
    const signal = await signalOf('NO_CONTACT', at.silent);
    expect(signal).toMatchObject({ state: 'RAISED', sinceOn: '2014-03-01', groundsOn: '2014-08-28', amount: 221 });
    expect(await signalOf('NO_CONTACT', at.busy)).toBeUndefined();
    goTo('2015-02-27');
    expect(await signalOf('NO_CONTACT', at.busy)).toBeUndefined();
    goTo('2015-02-28');
    expect(await signalOf('NO_CONTACT', at.busy)).toMatchObject({ sinceOn: '2014-09-01', amount: 180 });
    goTo('2014-10-08');
  });

  it('that was checked is raised anew after a further 180 days', async () => {
    const signal = (await signalOf('NO_CONTACT', at.silent)) ?? expect.fail('It is raised.');
    expect(itOf<{ check: { note: string } }>(await checking(world.yanzhou, signal.id)).check.note).toBe('已停产检修');
    expect(await signalOf('NO_CONTACT', at.silent)).toMatchObject({
      id: signal.id,
      state: 'CHECKED',
      check: { note: '已停产检修' },
      viewerCan: { check: false },
    });
    expect(codeOf(await checking(world.yanzhou, signal.id))).toBe('EARLY_SIGNAL_STATE');
    goTo('2015-02-24');
    const again = await signalOf('NO_CONTACT', at.silent);
    expect(again).toMatchObject({ state: 'RAISED', groundsOn: '2015-02-24', check: null });
    expect(again?.id).not.toBe(signal.id);
    expect(codeOf(await checking(world.yanzhou, signal.id))).toBe('EARLY_SIGNAL_STATE');
    goTo('2014-10-08');
  });
});

describe('a trouble of one kind', () => {
  it('is a signal once it is raised twice within a year, and opens its problems', async () => {
    const raise = (raisedOn: string, title: string) =>
      world.yanzhou.ask('mutation($input: RaiseProblemInput!){it:raiseProblem(input:$input){problem{id}}}', {
        input: { enterpriseId: at.busy, title, raisedOn, category: 'FINANCE', answer: '已当场解释' },
      });
    dataOf(await raise('2014-09-10', '贷款到期续不上'));
    expect(await signalOf('REPEATED_PROBLEM', at.busy)).toBeUndefined();
    dataOf(await raise('2014-10-06', '贷款利率上浮'));
    expect(await signalOf('REPEATED_PROBLEM', at.busy)).toMatchObject({
      sinceOn: '2014-09-10',
      groundsOn: '2014-10-06',
      amount: 2,
      category: 'FINANCE',
      problems: [{ title: '贷款利率上浮' }, { title: '贷款到期续不上' }],
    });
    goTo('2015-09-10');
    expect(await signalOf('REPEATED_PROBLEM', at.busy)).toBeUndefined();
    goTo('2014-10-08');
  });
});

describe('a hazard', () => {
  it('is a signal once its day has passed', async () => {
    const id = await visit('2014-10-07', {
      hazards: [{ place: 'WORKPLACE', text: '消防通道堆货', dueOn: '2014-10-15' }],
    });
    goTo('2014-10-15');
    expect(await signalOf('HAZARD_OVERDUE', at.busy)).toBeUndefined();
    goTo('2014-10-17');
    expect(await signalOf('HAZARD_OVERDUE', at.busy)).toMatchObject({
      groundsOn: '2014-10-15',
      amount: 2,
      hazardText: '消防通道堆货',
      visit: { id },
    });
  });
});

describe('signals', () => {
  it('are counted by rule, and each count opens its rows', async () => {
    goTo('2014-10-17');
    const figures = await counts(world.director);
    expect(figures).toEqual({
      asOf: '2014-10-17',
      raised: 2,
      noContact: 0,
      repeatedProblem: 1,
      hazardOverdue: 1,
      checked: 1,
    });
    expect(await signals(world.director, { s: 'RAISED', k: ['REPEATED_PROBLEM'] })).toHaveLength(1);
    expect(await signals(world.director, { s: 'RAISED' })).toHaveLength(2);
    expect(await signals(world.director, { s: 'CHECKED' })).toHaveLength(1);
  });

  it('are those of one’s own county', async () => {
    const mine = await signals(world.yanzhou);
    expect(await signals(world.zoucheng)).toEqual([]);
    const [first] = mine;
    expect(codeOf(await checking(world.zoucheng, first?.id ?? ''))).toBe('NOT_ALLOWED');
  });

  it('are checked with a word of what showed', async () => {
    const [raised] = await signals(world.yanzhou, { s: 'RAISED' });
    const answer = await checking(world.yanzhou, raised?.id ?? '', ' ');
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'note', rule: 'REQUIRED' });
  });

  it('stand at the enterprise, and end with its business', async () => {
    const text = `{it:enterprise(id:"${at.busy}"){earlySignals{rule}}}`;
    const rules = itOf<{ earlySignals: { rule: string }[] }>(await world.yanzhou.ask(text)).earlySignals;
    expect(rules.map(({ rule }) => rule).toSorted()).toEqual(['HAZARD_OVERDUE', 'REPEATED_PROBLEM']);
    await world.owner(
      `update enterprise_status_span set status = 'CLOSED' where region_id = ${yanzhouId} and enterprise_id in (select enterprise_id from problem)`,
    );
    expect(itOf<{ earlySignals: unknown[] }>(await world.yanzhou.ask(text)).earlySignals).toEqual([]);
  });
});
