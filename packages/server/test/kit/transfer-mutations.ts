import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

/** What is done about enterprises that moved; each deed has one of its own, which `prepare` makes. */
export function transferMutations(world: () => World, { countyId, toId }: { countyId: number; toId: number }) {
  const at = { propose: '', accept: '', decline: '', withdraw: '', proposeSeveral: '', acceptSeveral: '' };

  /** What the text aliases `it`; the director of the city leads both counties. */
  const ask = async <T>(text: string): Promise<T> =>
    (dataOf(await world().director.ask(text)) as unknown as { it: T }).it;
  const proposing = (id: string): string =>
    `proposeEnterpriseTransfer(input:{enterpriseId:"${id}",version:1,toRegionId:${toId},reason:"整体搬迁",movedOn:"2014-10-08"} key){transfer{id}}`;

  const register = async (name: string): Promise<string> => {
    const { enterprise } = await ask<{ enterprise: { id: string } }>(
      `mutation{it:registerEnterprise(input:{regionId:${countyId},name:"${name}",status:ACTIVE,statusSinceOn:"2013-01-01"}){enterprise{id}}}`,
    );
    return enterprise.id;
  };
  async function prepare(): Promise<void> {
    for (const deed of ['propose', 'accept', 'decline', 'withdraw', 'proposeSeveral', 'acceptSeveral'] as const) {
      at[deed] = await register(`迁址${deed}厂`);
      if (deed.startsWith('propose')) continue;
      // What stands in its file is written in the other county as well.
      await ask(
        `mutation{it:recordFileEntry(input:{enterpriseId:"${at[deed]}",promise:{text:"对接用工",byWhom:"人社局",dueOn:"2099-12-31"}}){enterprise{id}}}`,
      );
      const { transfer } = await ask<{ transfer: { id: string } }>(
        `mutation{it:${proposing(at[deed]).replace(' key)', ')')}}`,
      );
      at[deed] = transfer.id;
    }
  }

  const mutations: Record<string, Written> = {
    proposeEnterpriseTransfer: {
      call: () => Promise.resolve(proposing(at.propose)),
      verb: 'proposeEnterpriseTransfer',
      told: 'enterpriseTransferProposed',
    },
    // What is answered is written in both counties, first where it was proposed.
    acceptEnterpriseTransfer: {
      call: () => Promise.resolve(`acceptEnterpriseTransfer(input:{id:"${at.accept}",version:1} key){transfer{id}}`),
      verb: 'acceptEnterpriseTransfer',
      told: 'enterpriseTransferAccepted',
      brings: [
        { verb: 'registerEnterprise', told: 'enterpriseRegistered' },
        { verb: 'acceptEnterpriseTransfer', told: 'enterpriseTransferAccepted' },
      ],
    },
    proposeEnterpriseTransfers: {
      call: () =>
        Promise.resolve(
          `proposeEnterpriseTransfers(input:{enterpriseIds:["${at.proposeSeveral}"],toRegionId:${toId},reason:"区划调整",movedOn:"2014-10-08"} key){transfers{id}}`,
        ),
      verb: 'proposeEnterpriseTransfer',
      told: 'enterpriseTransferProposed',
    },
    acceptEnterpriseTransfers: {
      call: () => Promise.resolve(`acceptEnterpriseTransfers(input:{ids:["${at.acceptSeveral}"]} key){transfers{id}}`),
      verb: 'acceptEnterpriseTransfer',
      told: 'enterpriseTransferAccepted',
      brings: [
        { verb: 'registerEnterprise', told: 'enterpriseRegistered' },
        { verb: 'acceptEnterpriseTransfer', told: 'enterpriseTransferAccepted' },
      ],
    },
    declineEnterpriseTransfer: {
      call: () =>
        Promise.resolve(
          `declineEnterpriseTransfer(input:{id:"${at.decline}",version:1,reason:"查无此厂房"} key){transfer{id}}`,
        ),
      verb: 'declineEnterpriseTransfer',
      told: 'enterpriseTransferDeclined',
      brings: [{ verb: 'declineEnterpriseTransfer', told: 'enterpriseTransferDeclined' }],
    },
    withdrawEnterpriseTransfer: {
      call: () =>
        Promise.resolve(`withdrawEnterpriseTransfer(input:{id:"${at.withdraw}",version:1} key){transfer{id}}`),
      verb: 'withdrawEnterpriseTransfer',
      told: 'enterpriseTransferWithdrawn',
    },
  };
  return { prepare, mutations, transfer: () => at.accept };
}
