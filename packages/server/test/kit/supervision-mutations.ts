import { fromGlobalId } from '../../src/platform/global-id.ts';
import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

interface Found {
  id: string;
  version: number;
}

const deeds = ['issueSupervisionLetter', 'answerSupervisionLetter', 'replyToLetter'] as const;
type Deed = (typeof deeds)[number];

/** What is done about problems that are stuck: a letter is sent, and answered, each on a problem of its own. */
export function supervisionMutations(world: () => World, regionId: number) {
  const problems = new Map<Deed, string>();
  const letters = new Map<Deed, string>();

  /** What the text aliases `it`; the texts below select what is read of it. */
  const ask = async <T>(text: string): Promise<T> =>
    (dataOf(await world().director.ask(text)) as unknown as { it: T }).it;

  const issue = async (deed: Deed): Promise<string> => {
    const id = problems.get(deed) ?? '';
    const { version } = await ask<Found>(`{it:problem(id:"${id}"){id version}}`);
    return `issueSupervisionLetter(input:{id:"${id}",version:${version},demand:"三日内报办理情况",workingDays:3} key){letter{id}}`;
  };
  const answer = async (deed: Deed): Promise<string> => {
    const id = letters.get(deed) ?? '';
    const { version } = await ask<Found>(`{it:supervisionLetter(id:"${id}"){id version}}`);
    // A department has the same letter under an id of its own.
    const own = deed === 'replyToLetter' ? id.replace('sup_', 'ltr_') : id;
    return `${deed}(input:{id:"${own}",version:${version},answer:"已排除积水"} key){letter{id}}`;
  };

  async function prepare(enterpriseId: string): Promise<void> {
    for (const deed of deeds) {
      const raised = await ask<{ problem: Found }>(
        `mutation{it:raiseProblem(input:{enterpriseId:"${enterpriseId}",title:"道路积水",raisedOn:"2014-10-08"}){problem{id version}}}`,
      );
      problems.set(deed, raised.problem.id);
    }
    // Two departments gave them back; how that comes about is walked elsewhere.
    await world().owner(`update problem set returns = 2 where region_id = $1 and title = '道路积水'`, [regionId]);
    for (const deed of ['answerSupervisionLetter', 'replyToLetter'] as const) {
      const text = (await issue(deed)).replace(' key)', ')');
      letters.set(deed, (await ask<{ letter: Found }>(`mutation{it:${text}}`)).letter.id);
    }
    // Letters to departments come of problems that were assigned to them, which is walked elsewhere.
    await world().owner(
      `update supervision_letter l set department_region_id = d.region_id, department_id = d.id
         from (select region_id, id from department where region_id = $1 limit 1) d where l.region_id = $1 and l.id = $2`,
      [regionId, fromGlobalId('sup', letters.get('replyToLetter') ?? '').id],
    );
  }

  const written = (verb: Deed, call: () => Promise<string>): [string, Written] => [
    verb,
    { call, verb, told: 'problemMoved' },
  ];
  const mutations: Record<string, Written> = Object.fromEntries([
    written('issueSupervisionLetter', () => issue('issueSupervisionLetter')),
    written('answerSupervisionLetter', () => answer('answerSupervisionLetter')),
    written('replyToLetter', () => answer('replyToLetter')),
  ]);
  return { prepare, mutations };
}
