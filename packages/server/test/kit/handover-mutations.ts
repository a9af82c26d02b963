import { enterpriseFactory } from '../../src/modules/enterprises/enterprise.factory.ts';
import { EnterpriseStatus } from '../../src/modules/enterprises/index.ts';
import { assignmentFactory, officerFactory } from '../../src/modules/liaison/liaison.factory.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

interface Place {
  enterprise: string;
  leaver: string;
  next: string;
  handover: string;
}
const verbs = ['prepareHandover', 'prepareOfficeHandover', 'signHandover', 'withdrawHandover'];

/** Every deed of a hand-over, each of somebody who holds one enterprise with an open problem; `prepare` makes them. */
export function handoverMutations(world: () => World, regionId: number) {
  const places = new Map<string, Place>();
  const at = (verb: string): Place => places.get(verb) ?? { enterprise: '', leaver: '', next: '', handover: '' };
  const preparing = ({ enterprise, leaver, next }: Place): string =>
    `prepareHandover(input:{officerId:"${leaver}",effectiveOn:"2014-12-01",reason:"调任",items:[{enterpriseId:"${enterprise}",successorId:"${next}",caution:"用电增容未完"}]} key){handover{id}}`;

  async function place(): Promise<Place> {
    const made = await world().hand.deed(world().director.token, async (ctx) => {
      const officer = async () => toGlobalId('ofc', await officerFactory(ctx, { regionId }));
      const [leaver, next] = [await officer(), await officer()];
      const given = { regionId, status: EnterpriseStatus.ACTIVE, statusSinceOn: '2013-01-01' };
      const enterprise = toGlobalId('ent', await enterpriseFactory(ctx, given));
      await assignmentFactory(ctx, { enterpriseIds: [enterprise], officerId: leaver, fromOn: '2014-01-01' });
      return { enterprise, leaver, next, handover: '' };
    });
    dataOf(
      await world().director.ask(
        `mutation{raiseProblem(input:{enterpriseId:"${made.enterprise}",title:"用电增容",raisedOn:"2014-10-08"}){problem{id}}}`,
      ),
    );
    return made;
  }

  async function prepare(): Promise<void> {
    for (const verb of verbs) {
      const made = await place();
      if (!verb.startsWith('prepare')) {
        const answer = await world().director.ask(`mutation{it:${preparing(made).replace(' key)', ')')}}`);
        made.handover = (dataOf(answer) as unknown as { it: { handover: { id: string } } }).it.handover.id;
      }
      places.set(verb, made);
    }
  }

  const written = (verb: string, told: string, call: () => string): [string, Written] => [
    verb,
    { call: () => Promise.resolve(call()), verb, told },
  ];
  const mutations: Record<string, Written> = Object.fromEntries([
    written('prepareHandover', 'handoverPrepared', () => preparing(at('prepareHandover'))),
    [
      'prepareOfficeHandover',
      {
        call: () =>
          Promise.resolve(
            preparing(at('prepareOfficeHandover'))
              .replace('prepareHandover(input:{officerId:', 'prepareOfficeHandover(input:{officerIds:')
              .replace('{handover{', '{handovers{'),
          ),
        verb: 'prepareHandover',
        told: 'handoverPrepared',
      },
    ],
    written('signHandover', 'handoverSigned', () => {
      const { handover, leaver } = at('signHandover');
      return `signHandover(input:{id:"${handover}",version:1,officerId:"${leaver}",insteadReason:"已离任"} key){handover{id}}`;
    }),
    written(
      'withdrawHandover',
      'handoverWithdrawn',
      () =>
        `withdrawHandover(input:{id:"${at('withdrawHandover').handover}",version:1,reason:"改由他人"} key){handover{id}}`,
    ),
  ]);
  return { prepare, mutations };
}
