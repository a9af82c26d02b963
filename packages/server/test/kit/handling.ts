import { vi } from 'vitest';
import { dataOf, type Actor, type World } from './world.ts';

/** A problem as the specs of its way read it. */
export interface SeenProblem {
  id: string;
  version: number;
  serialNo: string;
  state: string;
  returns: number;
  ageDays: number;
  enterpriseToldOn: string | null;
  endedOn: string | null;
  consultationTrigger: string | null;
  owner: { kind: string; bodyName: string; personName: string | null } | null;
  owners: { kind: string; fromOn: string; toOn: string | null; ageDays: number }[];
  steps: { deed: string; fromState: string | null; toState: string; byName: string; text: string | null }[];
  deadline: { id: string; dueOn: string; isProvisional: boolean; isOverdue: boolean; settledOn: string | null } | null;
  referrals: { id: string; version: number; state: string; departmentName: string; isHandling: boolean }[];
  viewerCan: { deeds: string[] };
}

const fields = `id version serialNo state returns ageDays enterpriseToldOn endedOn consultationTrigger
  owner{kind bodyName personName} owners{kind fromOn toOn ageDays} steps{deed fromState toState byName text}
  deadline{id dueOn isProvisional isOverdue settledOn} referrals{id version state departmentName isHandling} viewerCan{deeds}`;

type Input = Readonly<Record<string, unknown>>;

/** Handling of problems over the API by whoever acts, as the specs of their way do it. */
export function handlingOf(world: () => World) {
  const seen = async (actor: Actor, id: string): Promise<SeenProblem> => {
    const answer = await actor.ask(`query($id: ID!){it:problem(id:$id){${fields}}}`, { id });
    // Selected above.
    return (dataOf(answer) as unknown as { it: SeenProblem }).it;
  };
  const nameOf = (verb: string): string => `${verb[0]?.toUpperCase() ?? ''}${verb.slice(1)}`;
  /** Steps whose input is of another name than their own. */
  const inputs: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      ['pause', 'resume', 'reopen', 'close', 'withdraw'].map((verb) => [`${verb}Problem`, 'ProblemReasonInput']),
    ),
    ...Object.fromEntries(['reply', 'confirm'].map((verb) => [`${verb}Problem`, 'ProblemWordsInput'])),
    extendAppeal: 'ProblemReasonInput',
    closeAsUnresolvable: 'UnresolvableInput',
    deferProblem: 'PromiseNextAnswerInput',
  };
  const ask = (actor: Actor, verb: string, input: Input) => {
    const answer = verb.endsWith('Referral') ? 'referral{id}' : 'problem{id}';
    const type = inputs[verb] ?? `${nameOf(verb)}Input`;
    return actor.ask(`mutation($input: ${type}!){it:${verb}(input:$input){${answer}}}`, { input });
  };
  /** One step of a problem at the version it has now. */
  const tried = async (actor: Actor, verb: string, id: string, input: Input = {}) =>
    ask(actor, verb, { id, version: (await seen(world().director, id)).version, ...input });
  const step = async (actor: Actor, verb: string, id: string, input: Input = {}): Promise<SeenProblem> => {
    dataOf(await tried(actor, verb, id, input));
    return seen(world().director, id);
  };
  const assign = async (actor: Actor, workingDays: number, items: { id: string; departmentId?: string }[]) => {
    const whole = await Promise.all(
      items.map(async (item) => ({ ...item, version: (await seen(world().director, item.id)).version })),
    );
    const input = { title: '集中交办', workingDays, items: whole };
    return actor.ask(
      'mutation($input: AssignProblemsInput!){it:assignProblems(input:$input){batch{id problems{id}}}}',
      {
        input,
      },
    );
  };
  /** What a department's contact answers, and the problem once the answer was carried to it. */
  const answer = async (contact: Actor, verb: string, id: string, input: Input = {}): Promise<SeenProblem> => {
    const before = await seen(world().director, id);
    const referral = before.referrals.findLast(
      ({ isHandling, state }) => isHandling && ['REFERRED', 'ACCEPTED'].includes(state),
    );
    dataOf(await ask(contact, verb, { id: referral?.id, version: referral?.version, ...input }));
    return vi.waitFor(async () => {
      const after = await seen(world().director, id);
      if (after.version === before.version) throw new Error('the answer was not carried yet');
      return after;
    }, 10_000);
  };
  return { seen, tried, step, assign, answer };
}
