import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

/** What is done about enterprises that were not found; each deed has one of its own, which `prepare` makes. */
export function notFoundMutations(world: () => World, countyId: number) {
  const at = { report: '', confirm: '', end: '' };

  /** What the text aliases `it`; the clerk is the first to look, so that the director is the second one. */
  const ask = async <T>(text: string): Promise<T> =>
    (dataOf(await world().yanzhou.ask(text)) as unknown as { it: T }).it;
  const reporting = (id: string): string =>
    `reportNotFound(input:{enterpriseId:"${id}",lookedOn:"2014-10-08",place:"工业园 3 号",note:"大门紧锁"} key){notFoundCase{id}}`;

  async function prepare(): Promise<void> {
    for (const deed of ['report', 'confirm', 'end'] as const) {
      const { enterprise } = await ask<{ enterprise: { id: string } }>(
        `mutation{it:registerEnterprise(input:{regionId:${countyId},name:"无踪${deed}厂",status:ACTIVE,statusSinceOn:"2013-01-01"}){enterprise{id}}}`,
      );
      at[deed] = enterprise.id;
      if (deed === 'report') continue;
      const { notFoundCase } = await ask<{ notFoundCase: { id: string } }>(
        `mutation{it:${reporting(enterprise.id).replace(' key)', ')')}}`,
      );
      at[deed] = notFoundCase.id;
    }
  }

  const mutations: Record<string, Written> = {
    reportNotFound: {
      call: () => Promise.resolve(reporting(at.report)),
      verb: 'reportNotFound',
      told: 'enterpriseNotFound',
    },
    confirmNotFound: {
      call: () =>
        Promise.resolve(
          `confirmNotFound(input:{id:"${at.confirm}",version:1,lookedOn:"2014-10-09",note:"邻厂说已搬走"} key){notFoundCase{id}}`,
        ),
      verb: 'confirmNotFound',
      told: 'enterpriseNotFoundConfirmed',
    },
    endNotFound: {
      call: () =>
        Promise.resolve(
          `endNotFound(input:{id:"${at.end}",version:1,ending:FOUND,endedOn:"2014-10-09",note:"迁到路南"} key){notFoundCase{id}}`,
        ),
      verb: 'endNotFound',
      told: 'enterpriseNotFoundEnded',
    },
  };
  return { prepare, mutations };
}
