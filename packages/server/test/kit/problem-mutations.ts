import { ServiceInfoDocument } from '@lianxi/schema/operations';
import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

interface Found {
  id: string;
  version: number;
}

/** How far a problem is before the deed: collected, with the office, with a department, or further on. */
type Ground = 'collected' | 'linked' | 'ours' | 'paused' | 'replied' | 'withdrawn' | 'assigned' | 'accepted';

const grounds: Readonly<Record<string, Ground>> = {
  triageProblem: 'collected',
  categoriseProblem: 'collected',
  assignProblems: 'collected',
  mergeProblems: 'collected',
  other: 'collected',
  withdrawProblem: 'collected',
  feedBack: 'collected',
  linkAppeal: 'collected',
  noteAppealStatus: 'linked',
  extendAppeal: 'linked',
  extendProblem: 'ours',
  pauseProblem: 'ours',
  promiseNextAnswer: 'ours',
  coordinateProblem: 'ours',
  escalateProblem: 'ours',
  deferProblem: 'ours',
  replyProblem: 'ours',
  closeAsUnresolvable: 'ours',
  resumeProblem: 'paused',
  confirmProblem: 'replied',
  reopenProblem: 'replied',
  closeProblem: 'replied',
  callBackWithdrawal: 'withdrawn',
  acceptReferral: 'assigned',
  returnReferral: 'assigned',
  replyToReferral: 'accepted',
};

const words: Readonly<Record<string, string>> = {
  triageProblem: 'route:OWN_POWER',
  categoriseProblem: 'category:UTILITIES',
  withdrawProblem: 'reason:"企业已自行解决"',
  feedBack: 'to:COUNTY,toldOn:"2014-10-09",words:"已转告"',
  linkAppeal: 'appealNo:"SQ-2014-1",receivedOn:"2014-10-09",status:"办理中"',
  noteAppealStatus: 'status:"已核实"',
  extendAppeal: 'reason:"平台同意延期"',
  extendProblem: 'moreDays:5,reason:"待上级批复"',
  pauseProblem: 'reason:"等待企业补件"',
  resumeProblem: 'reason:"已补件"',
  promiseNextAnswer: 'nextAnswerOn:"2099-12-01",words:"月底前再答复"',
  coordinateProblem: 'withWhom:"供电公司",heldOn:"2014-10-09",words:"同意勘察"',
  escalateProblem: 'level:LEADER_IN_CHARGE,to:"分管副县长",reason:"涉及多个部门"',
  deferProblem: 'nextAnswerOn:"2099-12-01",words:"待规划调整"',
  replyProblem: 'words:"已增容"',
  closeAsUnresolvable: 'explanation:"不符合规划",legalBasis:"城乡规划法",explainedOn:"2014-10-09"',
  confirmProblem: 'words:"认可"',
  reopenProblem: 'reason:"问题复发"',
  closeProblem: 'reason:"企业认可"',
  callBackWithdrawal: 'words:"属实",isConfirmed:true',
  acceptReferral: '',
  returnReferral: 'reason:"非本局职责",legalBasis:"三定方案",proposedOwner:"供电公司"',
  replyToReferral: 'words:"已办结"',
};

/** Every step of a problem and every answer of a department; each has a problem of its own, which `prepare` makes. */
export function problemMutations(world: () => World, regionId: number) {
  const ids = new Map<string, string>();

  const ask = async (text: string): Promise<Record<string, Record<string, Found & { referrals?: Found[] }>>> =>
    dataOf(await world().director.ask(text)) as never;
  const found = async (name: string): Promise<Found & { referrals: Found[] }> => {
    const { it } = await ask(`{it:problem(id:"${ids.get(name) ?? ''}"){id version referrals{id version}}}`);
    // Selected above.
    return it as unknown as Found & { referrals: Found[] };
  };
  const step = async (name: string, verb: string, more = ''): Promise<void> => {
    const { id, version } = await found(name);
    await ask(`mutation{${verb}(input:{id:"${id}",version:${version},${more || (words[verb] ?? '')}}){problem{id}}}`);
  };
  const assign = async (name: string, department: string): Promise<void> => {
    const { id, version } = await found(name);
    const to = department && `,departmentId:"${department}"`;
    await ask(
      `mutation{assignProblems(input:{title:"交办",workingDays:10,items:[{id:"${id}",version:${version}${to}}]}){batch{id}}}`,
    );
  };

  /** Brings a problem to where the deed begins. */
  async function bring(name: string, ground: Ground, department: string): Promise<void> {
    if (ground === 'collected') return;
    if (ground === 'withdrawn') {
      const { id, version } = await found(name);
      const text = `mutation{withdrawProblem(input:{id:"${id}",version:${version},reason:"误报"}){problem{id}}}`;
      dataOf(await world().yanzhou.ask(text));
      return;
    }
    if (ground === 'linked') {
      const { service } = dataOf(await world().director.send(ServiceInfoDocument, {}));
      await step(name, 'linkAppeal', `appealNo:"${name}",receivedOn:"${service.today}"`);
      return;
    }
    await assign(name, ['assigned', 'accepted'].includes(ground) ? department : '');
    if (ground === 'paused') await step(name, 'pauseProblem');
    if (ground === 'replied') await step(name, 'replyProblem');
    if (ground !== 'accepted') return;
    const [referral] = (await found(name)).referrals;
    await ask(
      `mutation{acceptReferral(input:{id:"${referral?.id ?? ''}",version:${referral?.version ?? 0}}){referral{id}}}`,
    );
  }

  async function prepare(enterpriseId: string): Promise<void> {
    const { department } = await ask(
      `mutation{department:registerDepartment(input:{regionId:${regionId},kind:OTHER,name:"供电服务局"}){it:department{id}}}`,
    );
    for (const [name, ground] of Object.entries(grounds)) {
      const { problem } = await ask(
        `mutation{problem:raiseProblem(input:{enterpriseId:"${enterpriseId}",title:"${name}",raisedOn:"2014-10-08"}){it:problem{id}}}`,
      );
      ids.set(name, problem?.['it']?.id ?? '');
      await bring(name, ground, department?.['it']?.id ?? '');
    }
  }

  const calls: Readonly<Record<string, () => Promise<string>>> = {
    assignProblems: async () => {
      const { id, version } = await found('assignProblems');
      return `assignProblems(input:{title:"交办",workingDays:10,items:[{id:"${id}",version:${version}}]} key){batch{id}}`;
    },
    mergeProblems: async () => {
      const [main, other] = [await found('mergeProblems'), await found('other')];
      return `mergeProblems(input:{id:"${main.id}",version:${main.version},others:[{id:"${other.id}",version:${other.version}}]} key){problem{id}}`;
    },
  };
  const call = (verb: string) => async (): Promise<string> => {
    const { id, version, referrals } = await found(verb);
    const [referral] = referrals;
    const isReferral = verb.endsWith('Referral');
    const at = isReferral && referral ? referral : { id, version };
    return `${verb}(input:{id:"${at.id}",version:${at.version},${words[verb] ?? ''}} key){${isReferral ? 'referral' : 'problem'}{id}}`;
  };
  const mutations: Record<string, Written> = Object.fromEntries(
    Object.keys(grounds)
      .filter((verb) => verb !== 'other')
      .map((verb) => [
        verb,
        { call: calls[verb] ?? call(verb), verb, told: verb === 'mergeProblems' ? 'problemsMerged' : 'problemMoved' },
      ]),
  );
  return { prepare, mutations };
}
