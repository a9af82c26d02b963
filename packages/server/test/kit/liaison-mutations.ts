import {
  assignmentFactory,
  officeFactory,
  officerFactory,
  postFactory,
  tenureFactory,
} from '../../src/modules/liaison/liaison.factory.ts';
import { toGlobalId } from '../../src/platform/global-id.ts';
import type { Written } from './campaign-mutations.ts';
import { dataOf, type World } from './world.ts';

/**
 * Everything that writes offices, posts and liaison persons; `prepare` makes what is held first, since 2014-01-01, in
 * the county's office, which it opens where none is given.
 */
export function liaisonMutations(world: () => World, { countyId, cityId }: { countyId: number; cityId: number }) {
  const at = { enterprise: '', office: '', officeVersion: 1, post: '', tenure: '', assignment: '', next: '' };

  async function prepare(enterpriseId: string, officeId?: string): Promise<void> {
    at.enterprise = enterpriseId;
    const { hand, director } = world();
    await hand.deed(director.token, async (ctx) => {
      const officer = async () => toGlobalId('ofc', await officerFactory(ctx, { regionId: countyId }));
      at.office = officeId ?? toGlobalId('off', await officeFactory(ctx, { regionId: countyId }));
      at.post = toGlobalId('pos', await postFactory(ctx, { officeId: at.office }));
      const held = { officerId: await officer(), fromOn: '2014-01-01' };
      at.tenure = toGlobalId('ten', await tenureFactory(ctx, { postId: at.post, ...held }));
      const [assignment] = await assignmentFactory(ctx, { enterpriseIds: [enterpriseId], ...held });
      at.assignment = assignment ? toGlobalId('lia', assignment) : '';
      at.next = await officer();
    });
    const { office } = dataOf(await director.ask(`{office(id:"${at.office}"){version}}`)) as unknown as {
      office: { version: number };
    };
    at.officeVersion = office.version;
  }

  const written = (verb: string, told: string, text: () => string): [string, Written] => [
    verb,
    { call: () => Promise.resolve(`${verb}(input:{${text()}`), verb, told },
  ];
  const mutations: Record<string, Written> = Object.fromEntries([
    written(
      'openOffice',
      'officeOpened',
      () => `regionId:${cityId},kind:LIAISON_OFFICE,name:"市联络办"} key){office{id}}`,
    ),
    written(
      'renameOffice',
      'officeRenamed',
      () => `id:"${at.office}",version:${at.officeVersion},name:"联络服务办公室",fromOn:"2014-01-01"} key){office{id}}`,
    ),
    written(
      'addPost',
      'postAdded',
      () => `officeId:"${at.office}",kind:LEADER_IN_CHARGE,title:"分管领导",sinceOn:"2010-01-01"} key){post{id}}`,
    ),
    written('registerOfficer', 'officerRegistered', () => `regionId:${countyId},name:"孟溪"} key){officer{id}}`),
    written('vacatePost', 'postVacated', () => `id:"${at.tenure}",version:1,toOn:"2014-06-30"} key){post{id}}`),
    written(
      'appointToPost',
      'postFilled',
      () => `postId:"${at.post}",officerId:"${at.next}",fromOn:"2014-10-08"} key){post{id}}`,
    ),
    written(
      'endLiaison',
      'liaisonEnded',
      () => `id:"${at.assignment}",version:1,toOn:"2014-06-30",reason:"调离"} key){assignment{id}}`,
    ),
    written(
      'assignLiaisonPerson',
      'liaisonPersonAssigned',
      () => `enterpriseIds:["${at.enterprise}"],officerId:"${at.next}",fromOn:"2014-10-08"} key){assignments{id}}`,
    ),
  ]);
  return { prepare, mutations };
}
