import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

/** Deeds done to a visit: the event each tells, and its words. */
const visitDeeds = {
  confirmVisit: ['visitConfirmed', 'confirmedBy:OFFICE'],
  correctVisit: ['visitCorrected', 'note:"补记"'],
  voidVisit: ['visitVoided', 'reason:"误登记"'],
  restoreVisit: ['visitRestored', 'reason:"误作废"'],
  cancelVisit: ['visitCancelled', 'reason:"停电"'],
  missVisit: ['visitMissed', 'reason:"大雾"'],
} as const;

interface Made {
  enterpriseId: string;
  /** Two forms that are out, a problem that was collected, and a department for it. */
  raised: Record<'returned' | 'declined' | 'problem' | 'department', { it: { id: string } }>;
  /** A visit for each deed done to one: a plan, one that was recorded, or a voided one. */
  visits: Record<string, { visit: { id: string } }>;
}

/** Everything that writes visits, forms, problems and guidance; each deed has a row of its own, which `prepare` makes. */
export function fieldworkMutations(world: () => World, regionId: number) {
  let made: Made | null = null;
  const raised = (what: keyof Made['raised']): string => made?.raised[what].it.id ?? '';
  const ofEnterprise = (): string => `enterpriseId:"${made?.enterpriseId ?? ''}"`;
  const ofVisit = (verb: string, words: string, { of = verb, version = 1 } = {}): string =>
    `${verb}(input:{id:"${made?.visits[of]?.visit.id ?? ''}",version:${version},${words}} key){visit{id}}`;

  async function prepare(enterpriseId: string): Promise<void> {
    const of = `enterpriseId:"${enterpriseId}"`;
    const forms = dataOf(
      await world().director.ask(`mutation{
        returned: issueOpinionForm(input:{${of},issuedOn:"2014-10-07"}){it:form{id}}
        declined: issueOpinionForm(input:{${of},issuedOn:"2014-10-07"}){it:form{id}}
        problem: raiseProblem(input:{${of},title:"用电增容",raisedOn:"2014-10-07"}){it:problem{id}}
        department: registerDepartment(input:{regionId:${regionId},kind:COMMERCE,name:"兖州区商务局"}){it:department{id}} }`),
    ) as Made['raised'];
    const plan = `planVisit(input:{${of},kind:REGULAR,plannedOn:"2014-10-08",burdenReason:"核查"}){visit{id}}`;
    const record = `recordVisit(input:{${of},kind:REGULAR,visitedOn:"2014-10-08",outcome:OWNER_ABSENT}){visit{id}}`;
    const visits = dataOf(
      await world().director.ask(`mutation{recordVisit:${plan} cancelVisit:${plan} missVisit:${plan}
        confirmVisit:${record} correctVisit:${record} voidVisit:${record} restoreVisit:${record}}`),
    ) as Made['visits'];
    made = { enterpriseId, raised: forms, visits };
    const voided = ofVisit('voidVisit', 'reason:"误登记"', { of: 'restoreVisit' }).replace(' key)', ')');
    dataOf(await world().director.ask(`mutation{${voided}}`));
  }

  const written = (verb: string, told: string, text: () => string): [string, Written] => [
    verb,
    { call: () => Promise.resolve(text()), verb, told },
  ];
  const mutations: Record<string, Written> = Object.fromEntries([
    written(
      'issueOpinionForm',
      'opinionFormIssued',
      () => `issueOpinionForm(input:{${ofEnterprise()},issuedOn:"2014-10-08"} key){form{id}}`,
    ),
    written(
      'returnOpinionForm',
      'opinionFormReturned',
      () => `returnOpinionForm(input:{id:"${raised('returned')}",version:1,returnedOn:"2014-10-20"} key){form{id}}`,
    ),
    written(
      'declineOpinionForm',
      'opinionFormDeclined',
      () => `declineOpinionForm(input:{id:"${raised('declined')}",version:1,reason:"暂无意见"} key){form{id}}`,
    ),
    written(
      'raiseProblem',
      'problemRaised',
      () => `raiseProblem(input:{${ofEnterprise()},title:"道路积水",raisedOn:"2014-10-08"} key){problem{id}}`,
    ),
    written(
      'referProblem',
      'problemReferred',
      () =>
        `referProblem(input:{id:"${raised('problem')}",version:1,departmentId:"${raised('department')}"} key){problem{id}}`,
    ),
    written(
      'recordGuidanceSession',
      'guidanceSessionRecorded',
      () => `recordGuidanceSession(input:{regionId:${regionId},topic:QUALITY,heldOn:"2014-10-08"} key){session{id}}`,
    ),
    written(
      'planVisit',
      'visitPlanned',
      () =>
        `planVisit(input:{${ofEnterprise()},kind:REGULAR,plannedOn:"2014-12-01",burdenReason:"核查"} key){visit{id}}`,
    ),
    written(
      'recordVisit',
      'visitRecorded',
      () =>
        `recordVisit(input:{visitId:"${made?.visits['recordVisit']?.visit.id ?? ''}",version:1,${ofEnterprise()},kind:REGULAR,visitedOn:"2014-10-08",outcome:MOVED,evidence:"厂房已空",items:[{text:"核对新址",isDone:false}]} key){visit{id}}`,
    ),
    ...Object.entries(visitDeeds).map(([verb, [told, words]]) =>
      written(verb, told, () => ofVisit(verb, words, { version: verb === 'restoreVisit' ? 2 : 1 })),
    ),
  ]);
  return { prepare, mutations };
}
