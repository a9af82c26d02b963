import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

interface Found {
  id: string;
  version: number;
}

const deeds = ['reviseCommonProblem', 'decideCommonProblem', 'carryOutCommonProblem', 'dissolveCommonProblem'] as const;
type Deed = (typeof deeds)[number];
const words: Readonly<Record<Deed, string>> = {
  reviseCommonProblem: 'title:"园区排水不畅"',
  decideCommonProblem: 'decision:"统一改造",owner:"市住房城乡建设局",dueOn:"2099-12-01"',
  carryOutCommonProblem: 'outcome:"已改造"',
  dissolveCommonProblem: 'reason:"情况不同"',
};

/** What is done to problems that two counties share; each deed has a topic of its own, with a problem of either county. */
export function commonProblemMutations(
  world: () => World,
  { countyId, otherId, cityId }: { countyId: number; otherId: number; cityId: number },
) {
  const topics = new Map<Deed, string>();
  let problems: [string, string] = ['', ''];
  /** A problem of the county that belongs to no topic yet. */
  let joiner = '';
  const places = [countyId, otherId] as const;
  const enterprises: string[] = [];

  /** What the text aliases `it`; the texts below select what is read of it. */
  const ask = async <T>(text: string): Promise<T> =>
    (dataOf(await world().director.ask(text)) as unknown as { it: T }).it;

  const declare = async (): Promise<string> => {
    const items = await Promise.all(problems.map((id) => ask<Found>(`{it:problem(id:"${id}"){id version}}`)));
    const listed = items.map(({ id, version }) => `{id:"${id}",version:${version}}`).join(',');
    return `declareCommonProblem(input:{regionId:${cityId},title:"道路积水",category:UTILITIES,problems:[${listed}]} key){commonProblem{id}}`;
  };
  async function raiseInBoth(): Promise<void> {
    const raised = await Promise.all(
      enterprises.map((enterpriseId) =>
        ask<{ problem: Found }>(
          `mutation{it:raiseProblem(input:{enterpriseId:"${enterpriseId}",title:"道路积水",raisedOn:"2014-10-08"}){problem{id version}}}`,
        ),
      ),
    );
    problems = [raised[0]?.problem.id ?? '', raised[1]?.problem.id ?? ''];
  }
  const deed = async (verb: Deed, more = ''): Promise<string> => {
    const id = topics.get(verb) ?? '';
    const { version } = await ask<Found>(`{it:commonProblem(id:"${id}"){id version}}`);
    return `${verb}(input:{id:"${id}",version:${version},${words[verb]}${more}} key){commonProblem{id}}`;
  };
  /** One problem of the county takes the place of another. */
  const revise = async (): Promise<string> => {
    const { members } = await ask<{ members: (Found & { regionId: number })[] }>(
      `{it:commonProblem(id:"${topics.get('reviseCommonProblem') ?? ''}"){members{id version regionId}}}`,
    );
    const leaving = members.find(({ regionId }) => regionId === countyId);
    const joining = await ask<Found>(`{it:problem(id:"${joiner}"){id version}}`);
    const item = (one: Found | undefined) => `[{id:"${one?.id ?? ''}",version:${one?.version ?? 0}}]`;
    return deed('reviseCommonProblem', `,join:${item(joining)},leave:${item(leaving)}`);
  };

  async function prepare(): Promise<void> {
    for (const [place, regionId] of places.entries()) {
      const made = await ask<{ enterprise: Found }>(
        `mutation{it:registerEnterprise(input:{regionId:${regionId},name:"共性问题${place}号厂"}){enterprise{id}}}`,
      );
      enterprises.push(made.enterprise.id);
    }
    for (const verb of deeds) {
      await raiseInBoth();
      const text = (await declare()).replace(' key)', ')');
      topics.set(verb, (await ask<{ commonProblem: Found }>(`mutation{it:${text}}`)).commonProblem.id);
    }
    const text = (await deed('carryOutCommonProblem'))
      .replace('carryOut', 'decide')
      .replace(words.carryOutCommonProblem, words.decideCommonProblem);
    await ask(`mutation{it:${text.replace(' key)', ')')}}`);
    await raiseInBoth();
    joiner = problems[0];
    await raiseInBoth();
  }

  /** What is written down and told of either problem on the way. */
  const onBoth = (verb: string, told?: string) => places.map(() => ({ verb, ...(told !== undefined && { told }) }));
  const told = 'commonProblemMoved';
  const brings: Readonly<Record<string, Written['brings']>> = {
    decideCommonProblem: onBoth('decideCommonProblem', 'problemMoved'),
    dissolveCommonProblem: onBoth('dissolveCommonProblem'),
    reviseCommonProblem: [{ verb: 'reviseCommonProblem' }, { verb: 'reviseCommonProblem', told: 'problemMoved' }],
  };
  const mutations: Record<string, Written> = {
    declareCommonProblem: {
      call: declare,
      verb: 'declareCommonProblem',
      told,
      brings: onBoth('declareCommonProblem', 'problemMoved'),
    },
    ...Object.fromEntries(
      deeds.map((verb): [string, Written] => [
        verb,
        { call: verb === 'reviseCommonProblem' ? revise : () => deed(verb), verb, told, brings: brings[verb] ?? [] },
      ]),
    ),
  };
  return { prepare, mutations, topic: () => topics.get('reviseCommonProblem') ?? '' };
}
