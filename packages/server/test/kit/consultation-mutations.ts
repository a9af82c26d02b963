import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

interface Found {
  id: string;
  version: number;
}

const deeds = [
  'conveneConsultation',
  'declineConsultation',
  'recordConsultation',
  'signConsultation',
  'executeDecision',
];

/** Every deed of a consultation, each on a problem of its own that the office handles; `prepare` makes them. */
export function consultationMutations(world: () => World, regionId: number) {
  const problems = new Map<string, string>();
  const consultations = new Map<string, string>();
  let departments: string[] = [];

  /** What the text aliases `it`; the texts below select what is read of it. */
  const ask = async <T>(text: string): Promise<T> =>
    (dataOf(await world().director.ask(text)) as unknown as { it: T }).it;
  const problemOf = (name: string) => ask<Found>(`{it:problem(id:"${problems.get(name) ?? ''}"){id version}}`);
  const consultationOf = (name: string) =>
    ask<Found & { decisions: Found[] }>(
      `{it:consultation(id:"${consultations.get(name) ?? ''}"){id version decisions{id version}}}`,
    );

  const convene = async (name: string): Promise<string> => {
    const { id, version } = await problemOf(name);
    const invited = departments.map((one) => `"${one}"`).join(',');
    return `conveneConsultation(input:{problemId:"${id}",version:${version},meetOn:"2014-10-20",place:"会议室",agenda:"用电增容",departmentIds:[${invited}]} key){consultation{id}}`;
  };
  const record = async (name: string): Promise<string> => {
    const { id, version } = await consultationOf(name);
    return `recordConsultation(input:{id:"${id}",version:${version},heldOn:"2014-10-20",minutes:"议定两条",attendedIds:["${departments[0] ?? ''}"],decisions:[{text:"先行增容",ownerName:"供电公司",workingDays:10}]} key){consultation{id}}`;
  };
  const sign = async (name: string): Promise<string> => {
    const { id, version } = await consultationOf(name);
    return `signConsultation(input:{id:"${id}",version:${version}} key){consultation{id}}`;
  };
  const execute = async (name: string): Promise<string> => {
    const [decision] = (await consultationOf(name)).decisions;
    return `executeDecision(input:{id:"${decision?.id ?? ''}",version:${decision?.version ?? 0},outcome:"已增容"} key){consultation{id}}`;
  };
  const now = (text: string): string => `mutation{it:${text.replace(' key)', ')')}}`;

  /** Brings a consultation to where the deed begins. */
  async function bring(name: string): Promise<void> {
    const steps = deeds.indexOf(name);
    if (steps < 2) return;
    const made = await ask<{ consultation: Found }>(now(await convene(name)));
    consultations.set(name, made.consultation.id);
    if (steps > 2) await ask(now(await record(name)));
    if (steps > 3) await ask(now(await sign(name)));
  }

  async function prepare(enterpriseId: string): Promise<void> {
    departments = [];
    for (const name of ['甲局', '乙局']) {
      const made = await ask<{ department: Found }>(
        `mutation{it:registerDepartment(input:{regionId:${regionId},kind:OTHER,name:"${name}"}){department{id}}}`,
      );
      departments.push(made.department.id);
    }
    for (const name of deeds) {
      const raised = await ask<{ problem: Found }>(
        `mutation{it:raiseProblem(input:{enterpriseId:"${enterpriseId}",title:"${name}",raisedOn:"2014-10-08"}){problem{id version}}}`,
      );
      problems.set(name, raised.problem.id);
      await ask(
        `mutation{it:assignProblems(input:{title:"本办承办",workingDays:10,items:[{id:"${raised.problem.id}",version:${raised.problem.version}}]}){batch{id}}}`,
      );
      await bring(name);
    }
  }

  const written = (verb: string, told: string, call: () => Promise<string>): [string, Written] => [
    verb,
    { call, verb, told },
  ];
  const mutations: Record<string, Written> = Object.fromEntries([
    written('conveneConsultation', 'problemMoved', () => convene('conveneConsultation')),
    written('declineConsultation', 'consultationDeclined', async () => {
      const { id, version } = await problemOf('declineConsultation');
      return `declineConsultation(input:{problemId:"${id}",version:${version},reason:"由本办协调"} key){consultation{id}}`;
    }),
    written('recordConsultation', 'consultationRecorded', () => record('recordConsultation')),
    written('signConsultation', 'problemMoved', () => sign('signConsultation')),
    written('executeDecision', 'decisionExecuted', () => execute('executeDecision')),
  ]);
  return { prepare, mutations };
}
